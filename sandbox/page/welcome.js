// Knows what a newcomer may try first, step by step; once dismissed it stays away until asked for again.

import { appName, person, players } from "./directory.js";
import { h, icon, iconButton } from "./dom.js";
import * as api from "./api.js";
import { setClock } from "./clock.js";
import { alert } from "./notices.js";

const KEY = "flipside-sandbox-welcome";
const WEEK = 604_800;

const named = (first) => players().find((one) => one.real_name.startsWith(`${first} `));

function steps() {
  const [ada, bruno] = [named("Ada"), named("Bruno")];
  const coordinator = players().find((one) => one.is_coordinator) ?? named("Carla");
  return [
    [`Be ${ada?.real_name}, a junior, and join as mentor; add English to your languages`, ada?.id, "/mentor join"],
    [`Be ${bruno?.real_name}, a director, and join as mentee; English is what you share`, bruno?.id, "/mentor join"],
    [`Be ${coordinator?.real_name}, the coordinator, and rehearse a matching`, coordinator?.id, "/mentor rehearse"],
    ["Content? Publish it", coordinator?.id, "/mentor publish"],
    ["Let a week pass and see the session arrive in the pair's conversation", null, null],
  ];
}

/** `start(person, text)` becomes somebody with a text in the composer. */
export function createWelcome(root, button, { desk, start, moved }) {
  const week = async () => {
    try {
      setClock(await api.forward(WEEK));
      moved();
    } catch (error) {
      alert(error.message);
    }
  };
  /** A pair's conversation is left to the pair, unless the card was asked for. */
  const draw = () => {
    const state = localStorage.getItem(KEY);
    const hidden = state === "away" || (state !== "here" && desk.channel?.kind === "mpim");
    if (root.hidden === hidden && root.childElementCount) return;
    root.hidden = hidden;
    button.setAttribute("aria-expanded", String(!hidden));
    if (hidden) return;
    root.replaceChildren(
      h("header", { class: "welcome-head" }, icon("flip"), h("h2", {}, "Try this"), iconButton("close", "Dismiss", { "data-testid": "welcome-dismiss", onclick: () => put("away") })),
      h("p", {}, `A small workspace with ${appName()} in it. You can be every person; nothing leaves this machine.`),
      h("ol", {}, steps().filter(([, id]) => id === null || person(id)).map(([label, id, text]) =>
        h("li", {}, h("span", {}, label), h("button", { type: "button", class: "try", onclick: () => (id ? start(id, text) : week()) }, text ?? "+1 week")))),
    );
  };
  const put = (state) => {
    localStorage.setItem(KEY, state);
    draw();
  };
  button.addEventListener("click", () => put(root.hidden ? "here" : "away"));
  draw();
  return { draw };
}
