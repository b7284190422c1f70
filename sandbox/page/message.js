// Knows how one message looks: who, when, text or blocks, files, reactions, and what can be done with it.

import { drawBlocks } from "./blocks.js";
import { exactText } from "./dates.js";
import { appName, bot, isReadOnly } from "./directory.js";
import { h, icon, iconButton } from "./dom.js";
import { mrkdwn, plainText } from "./mrkdwn.js";
import { avatar, displayName, isApp } from "./people.js";
import { openPicker } from "./picker.js";
import { fileCard } from "./pictures.js";
import { pills } from "./reactions.js";
import { messageSurface } from "./surfaces.js";

function heading(message) {
  return h(
    "header",
    { class: "message-head" },
    h("b", { class: "author" }, displayName(message)),
    isApp(message.user) && h("span", { class: "tag" }, "App"),
    h("time", { datetime: message.at, title: exactText(message.at) }, message.local),
    message.edited && h("span", { class: "edited" }, "(edited)"),
  );
}

function content(message, desk, changed) {
  if (!message.blocks?.length) return h("div", { class: "text" }, mrkdwn(message.text));
  return drawBlocks(message.blocks, messageSurface(desk.me, desk.channelId, message, changed));
}

function addReaction(message, act, inside) {
  const pick = (event) => {
    const anchor = event.currentTarget;
    openPicker(anchor, (name) => act.react(message, name, message.reactions.find((one) => one.name === name)?.mine));
  };
  return iconButton("smile-plus", "Add a reaction", { "data-testid": "add-reaction", class: inside ? "pill pill-add" : "icon-button", onclick: pick });
}

function tools(message, act, canReply) {
  const bar = h("div", { class: "tools", role: "group", "aria-label": "Message" });
  if (!message.reactions?.length) bar.append(addReaction(message, act, false));
  if (canReply) bar.append(iconButton("reply", "Reply in thread", { "data-testid": "reply", onclick: () => act.reply(message) }));
  return bar.childElementCount ? bar : null;
}

/** What a screen reader says of the message: its top-level text, which stands in for the blocks, or the titles of files. */
export const spoken = (message) => `${displayName(message)}: ${plainText(message.text) || titles(message) || "message"}`;

const titles = (message) => (message.files ?? []).map((file) => file.title).join(", ");

/** act: {react(message, name, remove), reply(message), changed()} */
export function drawMessage(message, desk, act, { compact = false, isReply = false } = {}) {
  const { ephemeral } = message;
  const kind = ["message", compact && "compact", ephemeral && "ephemeral"].filter(Boolean).join(" ");
  return h(
    "article",
    { class: kind, "data-testid": ephemeral ? "ephemeral" : "message", "data-ts": message.ts, "data-user": message.user, "aria-label": `${spoken(message)}, ${message.local}` },
    h("div", { class: "gutter" }, compact ? h("time", { datetime: message.at, title: exactText(message.at) }, message.local) : avatar(message.user, displayName(message))),
    h("div", { class: "message-body" },
      ephemeral && h("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      !compact && heading(message),
      content(message, desk, act.changed),
      (message.files ?? []).map(fileCard),
      message.reactions?.length > 0 && h("div", { class: "pills", role: "group", "aria-label": "Reactions" }, pills(message, desk.me, (name, mine) => act.react(message, name, mine)), !ephemeral && addReaction(message, act, true)),
    ),
    !ephemeral && tools(message, act, !isReply && !isReadOnly(desk.channel)),
  );
}

export const typing = () =>
  h("div", { class: "message waiting", "aria-hidden": "true" }, h("div", { class: "gutter" }, avatar(bot().id)), h("div", { class: "message-body" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), h("small", {}, `${appName()} is answering`)));
