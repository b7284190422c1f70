// Knows the elements that are typed or ticked: text, number, address, date, time, checkboxes, radio buttons.

import { append, h, uid } from "./dom.js";
import { emojify } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

const textObject = (object) => (object?.type === "mrkdwn" ? mrkdwn(object.text, object) : emojify(object?.text));

/** Attributes that tie a control to its label, hint and error. */
const tied = (field, element) => ({
  id: field.id,
  "aria-describedby": field.describedBy,
  "aria-required": field.required,
  "aria-label": field.id ? undefined : (field.label ?? element.placeholder?.text ?? element.type.replaceAll("_", " ")),
  "data-testid": `element-${element.action_id}`,
});

function typed(type, extra = {}) {
  return (element, field, value, set, act) => {
    const attributes = {
      ...tied(field, element), type, class: "control", autocomplete: "off", placeholder: emojify(element.placeholder?.text),
      minlength: element.min_length, maxlength: element.max_length, min: element.min_value, max: element.max_value, ...extra,
      step: type === "number" ? (element.is_decimal_allowed ? "any" : "1") : undefined,
    };
    const input = h("input", attributes);
    input.value = value ?? "";
    const late = type === "date" || type === "time" || type === "datetime-local";
    input.addEventListener("input", () => set(input.value === "" ? null : input.value));
    input.addEventListener(late ? "change" : "keydown", (event) => (late || event.key === "Enter") && act(input.value || null, input));
    return input;
  };
}

function plainText(element, field, value, set, act) {
  if (!element.multiline) return typed("text")(element, field, value, set, act);
  const area = h("textarea", { ...tied(field, element), class: "control", rows: "4", placeholder: emojify(element.placeholder?.text), minlength: element.min_length, maxlength: element.max_length });
  area.value = value ?? "";
  area.addEventListener("input", () => set(area.value === "" ? null : area.value));
  return area;
}

/** Seconds since 1970 on Slack's side, the device's own date and time on the person's. */
function dateTime(element, field, value, set, act) {
  const local = (seconds) => new Date(seconds * 1000 - new Date(seconds * 1000).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  const seconds = (text) => (text ? Math.floor(new Date(text).getTime() / 1000) : null);
  const draw = typed("datetime-local");
  return draw(element, field, value ? local(Number(value)) : "", (text) => set(seconds(text)), (text, node) => act(seconds(text), node));
}

function ticked(type) {
  return (element, field, value, set, act) => {
    const name = uid("ticks");
    const chosen = new Set(type === "radio" ? [value] : (value ?? []));
    const group = h("div", {
      class: "ticks", role: type === "radio" ? "radiogroup" : "group", "aria-labelledby": field.labelId, "aria-label": field.labelId ? undefined : (field.label ?? "Options"),
      "aria-describedby": field.describedBy, "aria-required": type === "radio" ? field.required : undefined, "data-testid": `element-${element.action_id}`,
    });
    const read = () => {
      const values = [...group.querySelectorAll("input:checked")].map((input) => input.value);
      return type === "radio" ? (values[0] ?? null) : values;
    };
    element.options.forEach((option, index) => {
      const input = h("input", { type, name, value: option.value, id: index === 0 ? field.id : undefined, "data-testid": `option-${option.value}` });
      input.checked = chosen.has(option.value);
      input.addEventListener("change", () => {
        set(read());
        act(read(), group);
      });
      const words = h("span", { class: "option-text" });
      append(words, [h("span", {}, textObject(option.text)), option.description && h("small", {}, textObject(option.description))]);
      group.append(h("label", { class: "tick" }, input, words));
    });
    return group;
  };
}

/** type -> (element, field, value, set, act) => node */
export const INPUTS = {
  plain_text_input: plainText,
  email_text_input: typed("email", { inputmode: "email" }),
  url_text_input: typed("url", { inputmode: "url" }),
  number_input: typed("number", { inputmode: "decimal" }),
  datepicker: typed("date"),
  timepicker: typed("time"),
  datetimepicker: dateTime,
  checkboxes: ticked("checkbox"),
  radio_buttons: ticked("radio"),
};
