// Knows the line above the conversation: where one is, who else is here, and the app's two tabs.

import { appName, bot, me, nameOf } from "./directory.js";
import { h, replace } from "./dom.js";
import { avatar } from "./people.js";

const KINDS = { channel: "people", mpim: "in this group conversation" };

function tabs(desk, go) {
  const tab = (name, label) =>
    h("button", { type: "button", class: "tab", "aria-current": desk.place.app === name && "page", onclick: () => go({ me: desk.me, app: name }) }, label);
  return h("nav", { class: "tabs", "aria-label": appName() }, tab("home", "Home"), tab("messages", "Messages"));
}

function describe(channel) {
  const people = channel.members.filter((id) => id !== bot().id);
  if (channel.kind === "mpim") return `${people.map((id) => (id === me()?.id ? "you" : nameOf(id))).join(", ")} and ${appName()}`;
  if (channel.kind === "channel") return `${people.length} ${KINDS.channel}`;
  return "Direct message";
}

export function createHeading(root, { go }) {
  return {
    draw(desk) {
      const { channel } = desk;
      if (desk.place.app) {
        replace(root, avatar(bot().id, appName(), "small"), h("h2", { id: "title", tabindex: "-1" }, appName()), tabs(desk, go));
        return;
      }
      const name = channel ? `${channel.kind === "channel" ? "#" : ""}${channel.title}` : "Nothing here";
      replace(root, h("h2", { id: "title", tabindex: "-1" }, name), channel && h("p", { class: "about" }, describe(channel)));
    },
  };
}
