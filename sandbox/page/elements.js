// Knows every element a block may carry and how a person works it; what happens then is the surface's business.

import { Choice } from "./choice.js";
import { ask } from "./confirm.js";
import { channels, selectable } from "./directory.js";
import { h, icon } from "./dom.js";
import { emojify } from "./emoji.js";
import { INPUTS } from "./inputs.js";
import { openMenu } from "./menu.js";
import { picture } from "./pictures.js";

/** A surface is {values, press(block, element, value)}; press resolves to an error sentence or nothing. False: declined. */
async function act(surface, block, element, value, node, confirm = element.confirm) {
  if (confirm && !(await ask(confirm))) return false;
  node.setAttribute("aria-busy", "true");
  node.parentElement?.querySelector(":scope > .trouble")?.remove();
  try {
    const trouble = await surface.press(block, element, value);
    if (trouble) node.after(h("span", { class: "trouble", role: "alert" }, icon("warning"), trouble));
  } finally {
    node.removeAttribute("aria-busy");
  }
  return true;
}

function button(element, block, surface) {
  const style = element.style ? ` button-${element.style}` : "";
  const attributes = {
    class: `button${style}`,
    "aria-label": element.accessibility_label,
    "data-testid": `button-${element.action_id}`,
    onclick: (event) => {
      if (event.currentTarget.getAttribute("aria-busy") !== "true") act(surface, block, element, undefined, event.currentTarget);
    },
  };
  const label = emojify(element.text.text);
  if (element.url) return h("a", { ...attributes, href: element.url, target: "_blank", rel: "noopener noreferrer" }, label, icon("out"));
  return h("button", { ...attributes, type: "button" }, label);
}

function overflow(element, block, surface) {
  const open = (event) => {
    const anchor = event.currentTarget;
    openMenu(anchor, "More actions", element.options.map((option) => ({
      label: emojify(option.text.text),
      description: emojify(option.description?.text),
      testid: `option-${option.value}`,
      choose: () => {
        if (option.url) window.open(option.url, "_blank", "noopener");
        act(surface, block, element, option.value, anchor);
      },
    })));
  };
  return h("button", { type: "button", class: "button button-more", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": "More actions", "data-testid": `button-${element.action_id}`, onclick: open }, icon("more"));
}

const option = (one) => ({ value: one.value, label: emojify(one.text.text), description: emojify(one.description?.text) });
const people = () => [{ options: selectable().map((one) => ({ value: one.id, label: one.real_name, description: one.title || undefined })) }];
const KINDS = { channel: "public", mpim: "mpim", im: "im" };

function conversations(element) {
  const wanted = element.type.includes("channels") ? ["public"] : element.filter?.include;
  const listed = channels().filter((one) => !wanted || wanted.includes(KINDS[one.kind] ?? one.kind));
  return [{ options: listed.map((one) => ({ value: one.id, label: one.kind === "channel" ? `#${one.title}` : one.title })) }];
}

function groupsOf(element) {
  if (element.type.includes("users")) return people();
  if (/conversations|channels/.test(element.type)) return conversations(element);
  if (element.option_groups) return element.option_groups.map((group) => ({ label: emojify(group.label.text), options: group.options.map(option) }));
  return [{ options: (element.options ?? []).map(option) }];
}

/** A changed value is kept; outside of input blocks, or where the app asks for it, it is an action too. */
function keeper(element, block, surface, redraw) {
  const isAction = block.type !== "input" || block.dispatch_action;
  let kept = surface.values.get(block, element);
  return {
    set: (value) => surface.values.set(block, element, value),
    async send(value, node) {
      if (!isAction) return;
      if (await act(surface, block, element, value, node)) {
        kept = value;
        return;
      }
      surface.values.set(block, element, kept);
      redraw();
    },
  };
}

function select(element, block, surface, field) {
  const keep = keeper(element, block, surface, () => choice.element.replaceWith(select(element, block, surface, field)));
  const choice = new Choice({
    groups: groupsOf(element),
    value: surface.values.get(block, element),
    multiple: element.type.startsWith("multi_"),
    max: element.max_selected_items,
    placeholder: emojify(element.placeholder?.text ?? "Choose"),
    clearable: block.type === "input" && block.optional,
    field,
    testid: `element-${element.action_id}`,
    changed(value) {
      keep.set(value);
      keep.send(value, choice.box);
    },
  });
  return choice.element;
}

function input(element, block, surface, field) {
  const keep = keeper(element, block, surface, () => node.replaceWith(input(element, block, surface, field)));
  const node = INPUTS[element.type](element, field, surface.values.get(block, element), keep.set, keep.send);
  return node;
}

const SELECT = /^(multi_)?(static|users|conversations|channels)_select$/;
const SPECIAL = { button, overflow, image: (element) => picture(element, "image-small") };

/** The node of an element, or a box that says that it cannot be drawn. */
export function drawElement(element, block, surface, field = {}) {
  if (SPECIAL[element.type]) return SPECIAL[element.type](element, block, surface);
  if (SELECT.test(element.type)) return select(element, block, surface, field);
  if (INPUTS[element.type]) return input(element, block, surface, field);
  return h("span", { class: "unknown" }, `cannot draw ${element.type}`);
}
