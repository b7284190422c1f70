// Knows how each block of Block Kit is drawn; a block it does not know becomes a visible box, never nothing.

import { h, uid } from "./dom.js";
import { drawElement } from "./elements.js";
import { emojify } from "./emoji.js";
import { markdown } from "./markdown.js";
import { mrkdwn } from "./mrkdwn.js";
import { picture } from "./pictures.js";
import { richText } from "./richtext.js";

const unmarked = ({ text, emoji }) => h("span", { class: "lines" }, emoji === false ? text : emojify(text));
const textObject = (object) => (object?.type === "mrkdwn" ? mrkdwn(object.text, object) : object && unmarked(object));

function section(block, surface) {
  const labelId = uid("section");
  const field = { labelId, label: block.text?.text };
  return h(
    "div",
    { class: "section" },
    h("div", { class: "section-text", id: labelId },
      block.text && h("div", { class: "text" }, textObject(block.text)),
      block.fields && h("div", { class: "fields" }, block.fields.map((one) => h("div", { class: "text" }, textObject(one)))),
    ),
    block.accessory && h("div", { class: "accessory" }, drawElement(block.accessory, block, surface, field)),
  );
}

function context(block, surface) {
  const one = (element) =>
    element.type === "image" ? drawElement(element, block, surface) : h("span", { class: "text" }, textObject(element));
  return h("div", { class: "context" }, block.elements.map(one));
}

function image(block) {
  return h("figure", { class: "figure" }, block.title && h("figcaption", {}, emojify(block.title.text)), picture(block, "image-block"));
}

function labelled(field, block, isGroup) {
  const words = [emojify(block.label.text), block.optional ? h("span", { class: "optional" }, " (optional)") : h("span", { class: "required", "aria-hidden": "true" }, " *")];
  return isGroup ? h("div", { class: "label", id: field.labelId }, words) : h("label", { class: "label", id: field.labelId, for: field.id }, words);
}

function input(block, surface) {
  const [hintId, errorId] = [uid("hint"), uid("error")];
  const isGroup = /checkboxes|radio_buttons/.test(block.element.type);
  const field = {
    id: uid("field"),
    labelId: uid("label"),
    label: block.label.text,
    describedBy: [block.hint && hintId, errorId].filter(Boolean).join(" "),
    required: block.optional ? undefined : "true",
  };
  return h(
    "div",
    { class: "field", "data-testid": `field-${block.block_id}`, "data-block": block.block_id },
    labelled(field, block, isGroup),
    drawElement(block.element, block, surface, field),
    h("p", { class: "error", id: errorId, hidden: true }),
    block.hint && h("p", { class: "hint", id: hintId }, emojify(block.hint.text)),
  );
}

const BLOCKS = {
  section,
  context,
  image,
  input,
  header: (block) => h("h3", { class: "header-block" }, emojify(block.text.text)),
  divider: () => h("hr"),
  actions: (block, surface) => h("div", { class: "actions" }, block.elements.map((element) => drawElement(element, block, surface))),
  rich_text: richText,
  markdown: (block) => markdown(block.text),
};

export function drawBlock(block, surface) {
  const draw = BLOCKS[block.type];
  if (!draw) return h("div", { class: "unknown" }, `cannot draw ${block.type}`);
  try {
    return draw(block, surface);
  } catch (error) {
    return h("div", { class: "unknown" }, `cannot draw ${block.type}: ${error.message}`);
  }
}

export function drawBlocks(blocks, surface) {
  return h("div", { class: "blocks" }, blocks.map((block) => h("div", { class: `block block-${block.type}`, "data-block-id": block.block_id }, drawBlock(block, surface))));
}

/** Show these errors beside their fields, and none beside the others; returns the first field that has one. */
export function showErrors(root, errors) {
  let first = null;
  for (const field of root.querySelectorAll(".field")) {
    const text = errors?.[field.dataset.block];
    const place = field.querySelector(":scope > .error");
    const control = field.querySelector("input, textarea");
    place.textContent = text ?? "";
    place.hidden = !text;
    field.classList.toggle("invalid", Boolean(text));
    if (text) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
    if (text && !first) first = control;
  }
  return first;
}
