// Knows how a person writes: a message, a reply, or a command with its suggestions; what they typed stays until it is sent.

import * as api from "./api.js";
import { suggestions } from "./commands.js";
import { appName, bot, isReadOnly, me, players } from "./directory.js";
import { h, icon, iconButton, step, uid } from "./dom.js";
import { announce } from "./notices.js";

const drafts = new Map();
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A message as Slack's client sends it: signs escaped, @handle as a mention. */
const outgoing = (text) =>
  text.replace(/[&<>]/g, (sign) => ESCAPES[sign]).replace(/(^|\s)@([\w.-]+)/g, (whole, before, handle) => {
    const found = players().find((one) => one.handle === handle.toLowerCase());
    return found ? `${before}<@${found.id}>` : whole;
  });

export class Composer {
  constructor(root, { desk, changed, thread = null, answering = () => {} }) {
    Object.assign(this, { desk, changed, thread, answering, active: -1, shown: [] });
    const listId = uid("commands");
    this.list = h("div", { class: "commands", role: "listbox", id: listId, "aria-label": "Commands", hidden: true });
    this.text = h("textarea", {
      rows: "1", "data-testid": thread ? "thread-composer" : "composer", "aria-label": "Message", maxlength: "12000",
      "aria-autocomplete": thread ? undefined : "list", "aria-haspopup": thread ? undefined : "listbox", "aria-controls": listId,
    });
    this.send = iconButton("send", "Send", { class: "send", "data-testid": thread ? "thread-send" : "send" });
    this.error = h("p", { class: "composer-error", role: "alert", hidden: true });
    this.hint = h("p", { class: "composer-hint" }, thread ? "Commands do not work in threads." : [h("kbd", {}, "/"), " for commands · ", h("kbd", {}, "Enter"), " sends · ", h("kbd", {}, "Shift"), "+", h("kbd", {}, "Enter"), " new line"]);
    this.box = h("div", {}, h("div", { class: "composer-box" }, this.text, this.send), this.hint);
    this.closed = h("p", { class: "composer-closed", "data-testid": "composer-closed", hidden: true });
    root.append(h("div", { class: thread ? "composer composer-thread" : "composer" }, this.list, this.error, this.box, this.closed));
    this.listen();
  }

  listen() {
    this.text.addEventListener("input", () => {
      drafts.set(this.key, this.text.value);
      this.fail(null);
      this.suggest();
    });
    this.text.addEventListener("keydown", (event) => this.press(event));
    this.text.addEventListener("blur", () => this.close());
    this.text.addEventListener("focus", () => this.suggest());
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const row = event.target.closest("[role=option]");
      if (row) this.complete(this.shown[Number(row.dataset.index)]);
    });
    this.send.addEventListener("click", () => this.submit());
  }

  get key() {
    return `${this.desk.me}/${this.desk.place.app ?? this.desk.channelId}/${this.thread ?? ""}`;
  }

  /** Show this conversation's draft, or that nobody writes here. */
  draw() {
    const key = `${this.key} ${this.desk.channel?.title} ${me()?.deleted}`;
    if (this.drawnKey === key) return;
    this.drawnKey = key;
    this.text.value = drafts.get(this.key) ?? "";
    this.text.placeholder = this.invitation();
    this.text.disabled = Boolean(me()?.deleted);
    this.box.hidden = !this.thread && isReadOnly(this.desk.channel);
    this.closed.hidden = !this.box.hidden;
    const [command] = bot().commands ?? [];
    this.closed.replaceChildren(`${appName()}'s messages are read-only. `, ...(command ? ["Type ", h("code", {}, command.command), " in any channel."] : []));
    this.fail(null);
    this.close();
  }

  invitation() {
    const { channel } = this.desk;
    if (me()?.deleted) return `${me().real_name} is deactivated and cannot write`;
    if (this.thread) return "Reply…";
    if (channel?.kind === "mpim") return "Message this group";
    return `Message ${channel?.kind === "channel" ? "#" : ""}${channel?.title ?? appName()}`;
  }

  fill(text) {
    drafts.set(this.key, text);
    this.text.value = text;
    this.text.focus();
    this.suggest();
  }

  suggest() {
    this.shown = this.thread || document.activeElement !== this.text ? [] : suggestions(this.text.value);
    this.active = -1;
    this.list.replaceChildren(
      ...this.shown.map((one, index) =>
        h("div", { role: "option", id: uid("command"), class: "option", "data-index": index, "aria-selected": "false" },
          h("span", { class: "option-text" }, h("b", {}, one.text), one.hint && h("span", { class: "usage" }, one.hint), one.description && h("small", {}, one.description)))),
    );
    if (this.list.hidden && this.shown.length) announce(`Commands: ${this.shown.map((one) => one.text).join(", ")}. Arrow keys choose.`);
    this.list.hidden = !this.shown.length;
    this.text.removeAttribute("aria-activedescendant");
  }

  close() {
    this.list.hidden = true;
    this.shown = [];
    this.active = -1;
    this.text.removeAttribute("aria-activedescendant");
  }

  complete({ text }) {
    this.fill(`${text} `.replace(/^(\S+ \S+) $/, "$1"));
  }

  activate(index) {
    this.active = index;
    [...this.list.children].forEach((row, at) => {
      row.setAttribute("aria-selected", String(at === index));
      row.classList.toggle("active", at === index);
      if (at !== index) return;
      row.scrollIntoView({ block: "nearest" });
      this.text.setAttribute("aria-activedescendant", row.id);
    });
  }

  press(event) {
    const open = this.shown.length > 0;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.activate(event.key === "ArrowUp" && this.active < 0 ? this.shown.length - 1 : step(event.key, this.active, this.shown.length));
    } else if (open && event.key === "Tab" && !event.shiftKey) {
      event.preventDefault();
      this.complete(this.shown[Math.max(0, this.active)]);
    } else if (open && event.key === "Escape") {
      this.close();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const half = open && !this.text.value.includes(" ") && !this.shown.some((one) => one.text.startsWith(`${this.text.value} `));
      if (open && (this.active >= 0 || half)) this.complete(this.shown[Math.max(0, this.active)]);
      else this.submit();
    }
  }

  fail(text) {
    this.error.hidden = !text;
    this.error.replaceChildren(...(text ? [icon("warning"), text] : []));
  }

  async submit() {
    const text = this.text.value;
    if (!text.trim() || this.busy) return;
    this.busy = true;
    this.keep = false;
    this.send.setAttribute("aria-busy", "true");
    this.close();
    try {
      const failed = text.startsWith("/") ? await this.command(text) : await this.say(text);
      if (failed) this.fail(failed);
      else this.clear(text);
    } catch (error) {
      this.fail(error.message);
    } finally {
      this.busy = false;
      this.send.removeAttribute("aria-busy");
      this.changed();
    }
  }

  clear(sent) {
    if (this.keep) return;
    if (this.text.value === sent) this.text.value = "";
    drafts.delete(this.key);
    this.fail(null);
  }

  async say(text) {
    await api.say(this.desk.me, { channel: this.desk.channelId, text: outgoing(text), thread_ts: this.thread ?? undefined });
  }

  async command(text) {
    if (this.thread) return "Commands do not work in threads.";
    this.answering(true);
    try {
      const reply = await api.command(this.desk.me, this.desk.channelId, text.trim());
      // Slackbot tells of a failure in the conversation; a misspelt command stays here to be mended.
      this.keep = reply.error === "unknown_command";
      return null;
    } finally {
      this.answering(false);
    }
  }
}

/** A composer that is drawn once, for a thread. */
export function createComposer(root, settings) {
  const composer = new Composer(root, settings);
  composer.draw();
  return composer;
}
