// Knows the middle of the page: the messages of one conversation by day, their threads, what is new, and where one has scrolled.

import * as api from "./api.js";
import { dayLabel, dayOf } from "./dates.js";
import { isReadOnly } from "./directory.js";
import { h, icon } from "./dom.js";
import { createComposer } from "./composer.js";
import { drawMessage, spoken, typing } from "./message.js";
import { alert, announce } from "./notices.js";
import { now } from "./clock.js";

const GROUPED = 5 * 60_000;
const NEAR = 90;

/** Each root message with its replies, oldest first. */
function threads(messages) {
  const roots = messages.filter((message) => !message.thread_ts || message.thread_ts === message.ts);
  const known = new Set(roots.map((message) => message.ts));
  const lost = messages.filter((message) => message.thread_ts && message.thread_ts !== message.ts && !known.has(message.thread_ts));
  const repliesTo = (root) => messages.filter((message) => message.thread_ts === root.ts && message.ts !== root.ts);
  return [...roots, ...lost].sort((one, other) => Number(one.ts) - Number(other.ts)).map((root) => ({ root, replies: repliesTo(root) }));
}

const follows = (message, before) =>
  Boolean(before) && before.user === message.user && before.ephemeral === message.ephemeral && Date.parse(message.at) - Date.parse(before.at) < GROUPED && dayOf(message.at) === dayOf(before.at);

export class Conversation {
  constructor(root, { desk, changed }) {
    Object.assign(this, { root, desk, changed, drawn: new Map(), open: new Set(), replying: null, heard: null, shown: null });
    this.list = h("div", { class: "messages", role: "group", "aria-label": "Messages" });
    this.jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toEnd(true) }, icon("down"), "New messages");
    root.append(this.list, this.jump);
    root.addEventListener("scroll", () => {
      if (this.isAtEnd()) this.jump.hidden = true;
    });
    this.act = {
      changed,
      react: (message, name, remove) => this.react(message, name, remove),
      reply: (message) => this.toggle(message.ts, true),
    };
  }

  /** Whether the newest thing here is what I wrote, or an answer to me alone. */
  isMine() {
    const newest = this.desk.messages.at(-1);
    return this.answering || newest?.user === this.desk.me || newest?.ephemeral;
  }

  isAtEnd() {
    return this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight < NEAR;
  }

  toEnd(smooth = false) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.root.scrollTo({ top: this.root.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
  }

  async react(message, name, remove) {
    try {
      await api.react(this.desk.me, this.desk.channelId, message.ts, name, Boolean(remove));
    } catch (error) {
      if (!["already_reacted", "no_reaction"].includes(error.code)) alert(error.message);
    }
    this.changed();
  }

  toggle(ts, open) {
    if (open ?? !this.open.has(ts)) this.open.add(ts);
    else this.open.delete(ts);
    this.draw();
    if (open) this.list.querySelector(`[data-thread="${ts}"] textarea`)?.focus();
  }

  /** Draw what the desk holds; nodes of unchanged messages stay as they are. */
  draw() {
    const { desk } = this;
    const key = `${desk.me}/${desk.channelId}`;
    const arriving = this.shown !== key;
    const atEnd = arriving || this.isAtEnd();
    if (arriving) {
      this.list.replaceChildren();
      Object.assign(this, { drawn: new Map(), open: new Set(), heard: null, shown: key });
    }
    const before = this.last;
    this.place(this.rows());
    this.last = this.answering ? "answering" : desk.messages.at(-1)?.ts;
    const grown = !arriving && this.last !== before;
    this.announceNew();
    if (arriving && desk.newFrom) this.list.querySelector(".new-line")?.scrollIntoView({ block: "center" });
    else if (atEnd || (grown && this.isMine())) this.toEnd();
    else if (grown) this.jump.hidden = false;
  }

  rows() {
    const { desk } = this;
    const rows = [];
    let last = null;
    for (const { root, replies } of threads(desk.messages)) {
      if (!last || dayOf(last.at) !== dayOf(root.at)) {
        const label = dayLabel(root.at, now());
        rows.push([`day ${dayOf(root.at)} ${label}`, () => h("div", { class: "day" }, h("h3", {}, label))]);
        last = null;
      }
      if (root.ts === desk.newFrom) {
        rows.push(["new", () => h("div", { class: "new-line", role: "separator" }, h("span", {}, "New"))]);
        last = null;
      }
      const look = { compact: follows(root, last) && !replies.length };
      rows.push([`m ${root.ts} ${JSON.stringify([root, look])}`, () => drawMessage(root, desk, this.act, look)]);
      if (replies.length || this.open.has(root.ts)) {
        const open = this.open.has(root.ts);
        rows.push([`t ${root.ts} ${JSON.stringify([replies, open])}`, () => this.thread(root, replies, open)]);
      }
      last = replies.length ? null : root;
    }
    if (this.answering) rows.push(["typing", typing]);
    return rows;
  }

  /** Bring the list to these rows: the old node where nothing changed, a new one elsewhere. */
  place(rows) {
    const next = new Map();
    const held = document.activeElement;
    const focus = this.list.contains(held) && { ts: held.closest("[data-ts]")?.dataset.ts, testid: held.dataset.testid };
    for (const [key, draw] of rows) {
      const node = this.drawn.get(key) ?? draw();
      node.dataset.key = key.slice(0, 40);
      next.set(key, node);
    }
    for (const [key, node] of this.drawn) if (!next.has(key)) node.remove();
    let at = this.list.firstElementChild;
    for (const node of next.values()) {
      if (node === at) at = at.nextElementSibling;
      else this.list.insertBefore(node, at);
    }
    this.drawn = next;
    if (focus && focus.ts && focus.testid && !this.list.contains(document.activeElement)) {
      this.list.querySelector(`[data-ts="${focus.ts}"] [data-testid="${CSS.escape(focus.testid)}"]`)?.focus({ preventScroll: true });
    }
  }

  thread(root, replies, open) {
    const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
    const label = replies.length ? (open ? `Hide ${count}` : count) : "Close thread";
    const toggle = h("button", { type: "button", class: "thread-toggle", "aria-expanded": String(open), "data-testid": `thread-${root.ts}`, onclick: () => this.toggle(root.ts) }, icon("messages"), label);
    const inside = open && h("div", { class: "thread-replies" }, replies.map((reply) => drawMessage(reply, this.desk, this.act, { isReply: true })));
    const section = h("section", { class: "thread", "aria-label": "Thread", "data-thread": root.ts }, toggle, inside);
    if (open && !isReadOnly(this.desk.channel)) createComposer(section, { desk: this.desk, changed: this.changed, thread: root.ts });
    return section;
  }

  setAnswering(answering) {
    this.answering = answering;
    this.draw();
  }

  announceNew() {
    const others = this.desk.messages.filter((message) => message.user !== this.desk.me);
    const newest = Math.max(0, ...others.map((message) => Number(message.ts)));
    if (this.heard !== null) for (const message of others) if (Number(message.ts) > this.heard) announce(spoken(message));
    this.heard = Math.max(newest, this.heard ?? 0);
  }
}
