// Knows what a newcomer may try first, step by step; once dismissed it stays away until asked for again.

import { appName, players } from "./directory.js";
import { h, icon, iconButton } from "./dom.js";
import * as api from "./api.js";
import { setClock } from "./clock.js";
import { alert } from "./notices.js";

const KEY = "flipside-sandbox-welcome";
const [DAY, WEEK] = [86_400, 604_800];

const named = (first) => players().find((one) => one.real_name.startsWith(`${first} `));

function steps() {
  const [ada, bruno] = [named("Ada"), named("Bruno")];
  const coordinator = players().find((one) => one.is_coordinator) ?? named("Carla");
  return [
    { says: `Be ${ada?.real_name}, a junior: join as mentor, starting out, and share a topic`, as: ada, text: "/mentor join" },
    { says: `Be ${bruno?.real_name}, a director: join as mentee, an executive who wants to learn about it`, as: bruno, text: "/mentor join" },
    { says: `Be ${coordinator?.real_name}, the coordinator: see who would meet whom, then press Publish`, as: coordinator, text: "/mentor rehearse" },
    { says: "Let a week pass: session 1 arrives in the pair's conversation. Look as one of them, and react to it", text: "+1 week", passes: WEEK },
    { says: "Let a day pass: under Messages each of them is asked in private how it was", text: "+1 day", passes: DAY },
  ];
}

/** `start(person, text)` becomes somebody with a text in the composer. */
export function createWelcome(root, button, { desk, start, moved }) {
  const wait = async (seconds) => {
    try {
      setClock(await api.forward(seconds));
      moved();
    } catch (error) {
      alert(error.message);
    }
  };
  /** The card stands in channels; pairs' and private conversations are left alone, unless it was asked for. */
  const draw = () => {
    const state = localStorage.getItem(KEY);
    const hidden = state === "away" || (state !== "here" && desk.channel?.kind !== "channel");
    if (root.hidden === hidden && root.childElementCount) return;
    root.hidden = hidden;
    button.setAttribute("aria-expanded", String(!hidden));
    if (hidden) return;
    root.replaceChildren(
      h("header", { class: "welcome-head" }, icon("flip"), h("h2", {}, "Try this"), iconButton("close", "Dismiss", { "data-testid": "welcome-dismiss", onclick: () => put("away") })),
      h("p", {}, `A small workspace with ${appName()} in it. You can be every person; nothing leaves this machine.`),
      h("ol", {}, steps().filter((step) => step.as || step.passes).map((step) =>
        h("li", {}, h("span", {}, step.says), h("button", { type: "button", class: "try", onclick: () => (step.as ? start(step.as.id, step.text) : wait(step.passes)) }, step.text)))),
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
