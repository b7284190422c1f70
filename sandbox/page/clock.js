// Knows what time it is in the sandbox and shows it; the three steps are the only way to hurry it.

import * as api from "./api.js";
import { cityOf, clockText } from "./dates.js";
import { zone } from "./directory.js";
import { h, icon } from "./dom.js";
import { alert, announce } from "./notices.js";

const OFTEN = 1000;
const set = { at: Date.now(), seen: performance.now(), speed: 1, hurries: false };

/** The steps by name: how many seconds pass, and in how many of ours, so that one can watch things arrive in their order. */
export const STEPS = {
  hour: { label: "+1 hour", seconds: 3600, over: 1.5 },
  day: { label: "+1 day", seconds: 86_400, over: 3 },
  week: { label: "+1 week", seconds: 604_800, over: 10 },
};

/** The sandbox's now in milliseconds, carried on between two looks at the server's clock. */
export const now = () => set.at + (performance.now() - set.seen) * set.speed;

function setClock({ now: iso, speed, hurries }) {
  Object.assign(set, { at: Date.parse(iso), seen: performance.now(), speed, hurries });
}

export async function readClock() {
  setClock(await api.clock());
}

/** A button that lets time pass and says so while it does; `pass(step)` begins it. */
export function stepButton(name, attributes, pass) {
  const { label, over } = STEPS[name];
  const button = h("button", { type: "button", "data-step": name, onclick: () => pass(name), ...attributes }, label);
  button.style.animationDuration = `${over}s`;
  return button;
}

/** The clock of the top bar; `moved` is told when time has passed. */
export function createClock(root, moved) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const text = h("time", { "data-testid": "clock-now", class: "clock-now" });
  const place = h("span", { class: "clock-zone" });
  const passing = new Set();

  const draw = () => {
    text.textContent = clockText(now());
    text.dateTime = new Date(now()).toISOString();
    place.textContent = cityOf(zone());
  };
  const mark = () => {
    root.classList.toggle("hurries", set.hurries);
    for (const button of document.querySelectorAll("[data-step]")) {
      const busy = passing.has(button.dataset.step);
      button.classList.toggle("passing", busy);
      button.textContent = busy ? "passing…" : STEPS[button.dataset.step].label;
    }
  };
  /** Show what the server says of its clock; when time has passed, say what time it is. */
  const tell = (clock) => {
    const before = set.hurries;
    setClock(clock);
    if (set.hurries && calm.matches) return;
    draw();
    if (set.hurries === before) return;
    if (!set.hurries) {
      passing.clear();
      announce(`It is now ${clockText(now())} in ${cityOf(zone())}`);
      moved();
    }
    mark();
  };
  const pass = async (name) => {
    passing.add(name);
    mark();
    try {
      tell(await api.forward(STEPS[name].seconds, STEPS[name].over));
    } catch (error) {
      passing.delete(name);
      mark();
      alert(error.message);
    }
  };
  root.append(
    h("div", { class: "clock-face", title: "Sandbox time, in the zone of the person you are" }, icon("clock"), h("div", { class: "clock-text" }, text, place)),
    h("div", { class: "clock-steps", role: "group", "aria-label": "Let time pass" },
      Object.keys(STEPS).map((name) => stepButton(name, { class: "clock-step", "data-testid": `clock-${name}` }, pass))),
  );
  draw();
  // The wire may break while time passes, and what it says last may be lost.
  setInterval(() => (set.hurries ? api.clock().then(tell, () => {}) : Promise.resolve()).then(draw), OFTEN);
  return { draw, tell, pass };
}
