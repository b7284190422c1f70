// Knows the pills under a message: which emoji, how many, who; a press adds mine or takes it back.

import { nameOf } from "./directory.js";
import { h } from "./dom.js";
import { emojiCharacter } from "./emoji.js";

const list = new Intl.ListFormat("en", { type: "conjunction" });

function pill(reaction, me, toggle) {
  const names = list.format(reaction.users.map((id) => (id === me ? "you" : nameOf(id))));
  const said = reaction.name.replace("::skin-tone-", " skin tone ").replaceAll("_", " ");
  return h(
    "button",
    {
      type: "button", class: "pill", "data-testid": `reaction-${reaction.name}`, "aria-pressed": String(Boolean(reaction.mine)),
      "aria-label": `${said}: ${reaction.count}, by ${names}`, title: `${names} reacted with :${reaction.name}:`,
      onclick: () => toggle(reaction.name, reaction.mine),
    },
    h("span", { class: "emoji", "aria-hidden": "true" }, emojiCharacter(reaction.name)),
    h("span", { class: "count" }, reaction.count),
  );
}

export const pills = (message, me, toggle) => message.reactions.map((reaction) => pill(reaction, me, toggle));
