// Knows Slack's own text marks (mrkdwn) and draws them as nodes; what it does not know stays text.

import { h, fragment } from "./dom.js";
import { channelName, locale, nameOf, me } from "./directory.js";
import { dateTokens } from "./dates.js";
import { emojiNode, isEmoji } from "./emoji.js";
import { now } from "./clock.js";

const MARKS = { "*": "strong", "_": "em", "~": "del" };
const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const isWord = (letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** A link to another page, or plain text when its address is not a safe one. */
export function link(url, label) {
  const safe = /^(https?:\/\/|mailto:)/i.test(url);
  if (!safe) return fragment(label ?? url);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, label ?? url.replace(/^mailto:/, ""));
}

export function userNode(id) {
  const own = me()?.id === id;
  return h("span", { class: own ? "mention mention-me" : "mention", "data-user": id }, `@${nameOf(id)}`);
}

export const channelNode = (id, name) => h("span", { class: "mention" }, `#${name ?? channelName(id)}`);
export const broadcastNode = (range) => h("span", { class: "mention mention-me" }, `@${range}`);

export function dateNode(unix, format, fallback, url) {
  const text = dateTokens(unix, format, fallback ?? "", now());
  const moment = new Date(Number(unix) * 1000);
  const valid = !Number.isNaN(moment.getTime());
  const time = h("time", { lang: locale(), datetime: valid && moment.toISOString(), title: fallback }, text);
  return url ? link(url, time) : time;
}

/** What stands between < and >. */
function control(inside) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? undefined : unescape(inside.slice(bar + 1));
  if (target.startsWith("@")) return userNode(target.slice(1));
  if (target.startsWith("#")) return channelNode(target.slice(1), label);
  if (target.startsWith("!date^")) {
    const [, unix, format, url] = target.split("^");
    return dateNode(unix, unescape(format ?? ""), label, url && unescape(url));
  }
  if (target.startsWith("!subteam^")) return h("span", { class: "mention" }, label ?? "@group");
  if (target.startsWith("!")) return broadcastNode(target.slice(1));
  return link(unescape(target), label);
}

/** The end of a *bold*, _italic_ or ~struck~ run that begins at `start`, or -1. */
function closing(text, start, mark) {
  if (isWord(text[start - 1]) || /\s|^$/.test(text[start + 1] ?? "")) return -1;
  for (let end = text.indexOf(mark, start + 2); end > 0; end = text.indexOf(mark, end + 1)) {
    if (text.slice(start, end).includes("\n")) return -1;
    if (!/\s/.test(text[end - 1]) && !isWord(text[end + 1])) return end;
  }
  return -1;
}

/** One construct at `at`: its nodes and where it ends, or null. */
function construct(text, at, bare) {
  const rest = text.slice(at);
  const letter = rest[0];
  const match = (pattern) => rest.match(pattern);
  let found;
  if (letter === "`" && (found = match(/^`([^`\n]+)`/))) return [h("code", {}, unescape(found[1])), found[0].length];
  if (letter === "<" && (found = match(/^<([^<>\n]+)>/))) return [control(found[1]), found[0].length];
  if (letter === ":" && (found = match(/^:([\w+'-]+(?:::skin-tone-[2-6])?):/)) && isEmoji(found[1])) {
    return [emojiNode(found[1]), found[0].length];
  }
  if (letter in MARKS) {
    const end = closing(text, at, letter);
    if (end > 0) return [h(MARKS[letter], {}, inline(text.slice(at + 1, end), bare)), end + 1 - at];
  }
  if (bare && letter === "h" && !isWord(text[at - 1]) && (found = match(/^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)'"*_~]/))) {
    return [link(unescape(found[0])), found[0].length];
  }
  return null;
}

function inline(text, bare) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(unescape(plain));
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = construct(text, at, bare);
    if (found) {
      flush();
      nodes.push(found[0]);
      at += found[1];
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return fragment(nodes);
}

/** Lines, with those that begin with > drawn as one quote. */
function lines(text, bare) {
  const parts = [];
  for (const line of text.split("\n")) {
    const quote = line.match(/^(?:>|&gt;) ?(.*)$/);
    const open = parts.at(-1);
    if (open && open.quote === Boolean(quote)) open.text += `\n${quote ? quote[1] : line}`;
    else parts.push({ quote: Boolean(quote), text: quote ? quote[1] : line });
  }
  return parts.map(({ quote, text: inside }) =>
    quote ? h("blockquote", {}, inline(inside, bare)) : h("span", { class: "lines" }, inline(inside, bare)),
  );
}

/** The text as nodes; `verbatim` leaves bare addresses alone. */
export function mrkdwn(text, { verbatim = false } = {}) {
  const parts = String(text ?? "").split(/```\n?([\s\S]*?)\n?```\n?/);
  return fragment(
    parts.map((part, index) => {
      if (index % 2) return h("pre", {}, unescape(part));
      return part.trim() ? lines(part.replace(/\n$/, ""), !verbatim) : null;
    }),
  );
}

/** The text without its marks, as a screen reader should say it. */
export const plainText = (text) => h("div", {}, mrkdwn(text)).textContent;
