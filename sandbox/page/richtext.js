// Knows Slack's rich_text block: sections, lists, quotes and preformatted text, with their styles.

import { fragment, h } from "./dom.js";
import { emojiCharacter, emojiNode, isEmoji } from "./emoji.js";
import { broadcastNode, channelNode, dateNode, link, userNode } from "./mrkdwn.js";

const STYLES = { bold: "strong", italic: "em", strike: "del", underline: "u", highlight: "mark", code: "code" };

function styled(node, style = {}) {
  return Object.entries(STYLES).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}

function fromUnicode({ unicode, name }) {
  const character = String.fromCodePoint(...unicode.split("-").map((code) => parseInt(code, 16)));
  return h("span", { class: "emoji", role: "img", "aria-label": (name ?? "emoji").replaceAll("_", " ") }, character);
}

function emoji(element) {
  const full = element.skin_tone ? `${element.name}::skin-tone-${element.skin_tone}` : element.name;
  if (!isEmoji(full) && element.unicode) return fromUnicode(element);
  return isEmoji(full) ? emojiNode(full) : emojiCharacter(full);
}

const INLINE = {
  text: (element) => element.text,
  link: (element) => link(element.url, element.text || undefined),
  user: (element) => userNode(element.user_id),
  usergroup: () => h("span", { class: "mention" }, "@group"),
  channel: (element) => channelNode(element.channel_id),
  broadcast: (element) => broadcastNode(element.range),
  emoji,
  date: (element) => dateNode(element.timestamp, element.format, element.fallback, element.url),
  color: (element) => h("code", {}, element.value),
};

function inline(elements = []) {
  return fragment(
    elements.map((element) => {
      const draw = INLINE[element.type];
      return draw ? styled(draw(element), element.style) : h("span", { class: "unknown" }, `cannot draw ${element.type}`);
    }),
  );
}

/** A list; the indented ones that follow stand as siblings with a margin, as Slack sends them. */
function list({ style, elements = [], indent = 0, offset = 0 }) {
  const ordered = style === "ordered";
  const attributes = { class: `rich-list indent-${Math.min(8, indent)}`, start: ordered && offset ? offset + 1 : undefined };
  return h(ordered ? "ol" : "ul", attributes, elements.map((item) => h("li", {}, inline(item.elements))));
}

const PARTS = {
  rich_text_section: (part) => h("div", { class: "lines" }, inline(part.elements)),
  rich_text_list: list,
  rich_text_quote: (part) => h("blockquote", {}, inline(part.elements)),
  rich_text_preformatted: (part) => h("pre", {}, inline(part.elements)),
};

export function richText(block) {
  return h(
    "div",
    { class: "rich-text" },
    (block.elements ?? []).map((part) => PARTS[part.type]?.(part) ?? h("div", { class: "unknown" }, `cannot draw ${part.type}`)),
  );
}
