// Knows what a newcomer may try first, step by step; once dismissed it stays away until asked for again.

import { appName, players } from "./directory.js";
import { h, icon, iconButton } from "./dom.js";
import { stepButton } from "./clock.js";

const KEY = "flipside-sandbox-welcome";

const named = (first) => players().find((one) => one.real_name.startsWith(`${first} `));

function steps() {
  const [ada, bruno] = [named("Ada"), named("Bruno")];
  const coordinator = players().find((one) => one.is_coordinator) ?? named("Carla");
  return [
    { says: `Be ${ada?.real_name}, a junior: join as mentor, starting out, share a topic, then press Prepare and agree to the ground rules`, as: ada, text: "/mentor join" },
    { says: `Be ${bruno?.real_name}, a director: join as mentee, an executive who wants to learn about it, and prepare too`, as: bruno, text: "/mentor join" },
    { says: `Be ${coordinator?.real_name}, the coordinator: see who would meet whom, then press Publish`, as: coordinator, text: "/mentor rehearse" },
    { says: "Let a week pass: in the pair's conversation a reminder arrives, then session 1. Look as one of them, and react to it", passes: "week" },
    { says: "After the session each of them is asked in private, under Messages, how it was" },
  ];
}

/** `start(person, text)` becomes somebody with a text in the composer; `pass(step)` lets time pass. */
export function createWelcome(root, button, { desk, start, pass }) {
  const act = ({ as, text, passes }) =>
    passes ? stepButton(passes, { class: "try" }, pass) : text && h("button", { type: "button", class: "try", onclick: () => start(as.id, text) }, text);
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
      h("ol", {}, steps().filter((step) => step.as || !step.text).map((step) => h("li", {}, h("span", {}, step.says), act(step)))),
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
