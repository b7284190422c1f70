// Knows the standard markdown that a markdown block may hold: headings, lists, quotes, code, rules, tables, inline marks.

import { fragment, h } from "./dom.js";
import { emojiNode, isEmoji } from "./emoji.js";
import { link } from "./mrkdwn.js";

const INLINE = [
  [/^`([^`]+)`/, (found) => h("code", {}, found[1])],
  [/^!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/, (found) => link(found[2], found[1] || found[2])],
  [/^\[([^\]]+)\]\(([^)\s]+)[^)]*\)/, (found) => link(found[2], inline(found[1]))],
  [/^<(https?:[^>\s]+|mailto:[^>\s]+)>/, (found) => link(found[1])],
  [/^\*\*(?=\S)([\s\S]+?\S|\S)\*\*/, (found) => h("strong", {}, inline(found[1]))],
  [/^__(?=\S)([\s\S]+?\S|\S)__(?!\w)/, (found) => h("strong", {}, inline(found[1]))],
  [/^~~(?=\S)([\s\S]+?)~~/, (found) => h("del", {}, inline(found[1]))],
  [/^\*(?=\S)([^*]*[^*\s])\*/, (found) => h("em", {}, inline(found[1]))],
  [/^_(?=\S)([^_]*[^_\s])_(?!\w)/, (found) => h("em", {}, inline(found[1]))],
  [/^:([\w+'-]+):/, (found) => (isEmoji(found[1]) ? emojiNode(found[1]) : found[0])],
  [/^\\([\\`*_{}[\]()#+.!~>|-])/, (found) => found[1]],
  [/^https?:\/\/[^\s<>]+[^\s<>.,;:!?)'"]/, (found) => link(found[0])],
];

function inline(text) {
  const nodes = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const wordBefore = /\w/.test(text[at - 1] ?? "") && /^[_h]/.test(rest);
    const rule = wordBefore ? undefined : INLINE.find(([pattern]) => pattern.test(rest));
    if (!rule) {
      plain += text[at];
      at += 1;
      continue;
    }
    const found = rest.match(rule[0]);
    nodes.push(plain, rule[1](found));
    plain = "";
    at += found[0].length;
  }
  return fragment(nodes, plain);
}

const item = (text) => {
  const task = text.match(/^\[([ xX])\] (.*)$/);
  return h("li", {}, task ? `${task[1] === " " ? "☐" : "☑"} ` : null, inline(task ? task[2] : text));
};

const cells = (line) => line.replace(/^\s*\||\|\s*$/g, "").split("|").map((cell) => cell.trim());

function table(rows) {
  const [head, , ...body] = rows.map(cells);
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, head.map((cell) => h("th", { scope: "col" }, inline(cell))))),
    h("tbody", {}, body.map((row) => h("tr", {}, row.map((cell) => h("td", {}, inline(cell)))))),
  );
}

/** The first lines that belong together: how many they are and how they look. */
function chunk(lines) {
  const take = (test) => {
    const end = lines.findIndex((line) => !test(line));
    return end < 0 ? lines : lines.slice(0, end);
  };
  const heading = lines[0].match(/^(#{1,6})\s+(.*)$/);
  if (heading) return [1, h("p", { class: `heading heading-${heading[1].length}` }, inline(heading[2]))];
  if (/^```/.test(lines[0])) {
    const end = lines.findIndex((line, index) => index > 0 && /^```/.test(line));
    const last = end < 0 ? lines.length : end;
    return [last + 1, h("pre", {}, lines.slice(1, last).join("\n"))];
  }
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(lines[0])) return [1, h("hr")];
  if (/^\s*>/.test(lines[0])) {
    const quote = take((line) => /^\s*>/.test(line));
    return [quote.length, h("blockquote", {}, blocks(quote.map((line) => line.replace(/^\s*> ?/, ""))))];
  }
  for (const [tag, mark] of [["ul", /^\s*[-*+]\s+/], ["ol", /^\s*\d+[.)]\s+/]]) {
    if (!mark.test(lines[0])) continue;
    const items = take((line) => mark.test(line));
    return [items.length, h(tag, { class: "rich-list" }, items.map((line) => item(line.replace(mark, ""))))];
  }
  if (lines[0].includes("|") && /^[\s|:-]*-[\s|:-]*$/.test(lines[1] ?? "")) {
    const rows = take((line) => line.includes("|"));
    return [rows.length, table(rows)];
  }
  const text = take((line) => line.trim() && !/^(#{1,6}\s|```|\s*>|\s*[-*+]\s|\s*\d+[.)]\s)/.test(line));
  const own = text.length ? text : [lines[0]];
  return [own.length, h("p", { class: "lines" }, inline(own.join("\n")))];
}

function blocks(lines) {
  const nodes = [];
  for (let at = 0; at < lines.length; ) {
    if (!lines[at].trim()) {
      at += 1;
      continue;
    }
    const [count, node] = chunk(lines.slice(at));
    nodes.push(node);
    at += count;
  }
  return fragment(nodes);
}

export const markdown = (text) => h("div", { class: "rich-text markdown" }, blocks(String(text ?? "").split("\n")));
