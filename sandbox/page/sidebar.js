// Knows the list of places on the left: channels, group conversations, direct ones and the app, with what is unread.

import { appName, bot } from "./directory.js";
import { h, icon, iconButton, replace } from "./dom.js";
import { avatar } from "./people.js";
import { openWriting } from "./writing.js";

const badge = (count, mention) => Boolean(count) && h("span", { class: mention ? "badge badge-mention" : "badge" }, count, h("span", { class: "unseen" }, count === "new" ? "" : " unread"));

function place({ testid, current, unread, mention, mark, label, go }) {
  const attributes = { type: "button", class: unread ? "place unread" : "place", "data-testid": testid, "aria-current": current && "page", onclick: go };
  return h("li", {}, h("button", attributes, mark, h("span", { class: "place-name", title: label }, label), badge(unread, mention)));
}

function group(label, items, empty, extra) {
  return h("section", { class: "places", "aria-label": label }, h("div", { class: "places-head" }, h("h2", {}, label), extra), items.length ? h("ul", {}, items) : h("p", { class: "nothing" }, empty));
}

const withoutBot = (channel, me) => channel.members.filter((id) => id !== bot().id && id !== me);

/** The two faces of a group conversation, without the bot's. */
const faces = (channel) => h("span", { class: "faces" }, channel.members.filter((id) => id !== bot().id).slice(0, 2).map((id) => avatar(id, undefined, "tiny")));

export function createSidebar(root, { go }) {
  const draw = (desk) => {
    const one = (channel, mark) =>
      place({
        testid: `channel-${channel.id}`, label: channel.title, mark, unread: channel.unread, mention: channel.mention || channel.kind !== "channel",
        current: !desk.place.app && desk.place.channel === channel.id, go: () => go({ me: desk.me, channel: channel.id }),
      });
    const of = (kind) => desk.channels.filter((channel) => channel.kind === kind);
    const isBotDm = (channel) => channel.kind === "im" && channel.members.includes(bot().id);
    const dm = desk.channels.find(isBotDm);
    const app = (tab, label, mark, unread) =>
      place({
        testid: `app-${tab}-tab`, label, mark, unread, mention: true,
        current: desk.place.app === tab, go: () => go({ me: desk.me, app: tab }),
      });
    const write = iconButton("plus", "Write to somebody", { "data-testid": "new-dm", onclick: () => openWriting(desk.me, (channel) => go({ me: desk.me, channel })) });
    replace(
      root,
      group(appName(), [app("home", "Home", icon("home"), desk.homeUnread ? "new" : 0), app("messages", "Messages", icon("messages"), dm?.unread ?? 0)]),
      group("Group conversations", of("mpim").map((channel) => one(channel, faces(channel))), "None yet. A pair's conversation appears here."),
      group("Channels", of("channel").map((channel) => one(channel, h("span", { class: "hash", "aria-hidden": "true" }, "#")))),
      group("Direct messages", of("im").filter((channel) => !isBotDm(channel)).map((channel) => one(channel, avatar(withoutBot(channel, desk.me)[0] ?? desk.me, undefined, "tiny"))), "None yet.", write),
    );
  };
  return { draw };
}

/** All that waits for the person, for the window's title. */
export const waiting = (channels) => channels.reduce((sum, channel) => sum + (channel.unread ?? 0), 0);
