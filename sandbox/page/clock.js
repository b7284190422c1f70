// Knows what time it is in the sandbox and shows it; the three buttons are the only way to hurry it.

import * as api from "./api.js";
import { cityOf, clockText } from "./dates.js";
import { zone } from "./directory.js";
import { h, icon } from "./dom.js";
import { alert } from "./notices.js";

const STEPS = [
  ["clock-hour", "+1 hour", 3600],
  ["clock-day", "+1 day", 86_400],
  ["clock-week", "+1 week", 604_800],
];
const set = { at: Date.now(), seen: performance.now(), speed: 1 };

/** The sandbox's now in milliseconds, carried on between two looks at the server's clock. */
export const now = () => set.at + (performance.now() - set.seen) * set.speed;

export function setClock({ now: iso, speed }) {
  set.at = Date.parse(iso);
  set.seen = performance.now();
  set.speed = speed ?? set.speed;
}

export async function readClock() {
  setClock(await api.clock());
}

/** The clock of the top bar; `moved` is told after a jump. */
export function createClock(root, moved) {
  const text = h("time", { "data-testid": "clock-now", class: "clock-now" });
  const place = h("span", { class: "clock-zone" });
  const draw = () => {
    text.textContent = clockText(now());
    text.dateTime = new Date(now()).toISOString();
    place.textContent = cityOf(zone());
  };
  const jump = async (button, seconds) => {
    button.setAttribute("aria-busy", "true");
    try {
      setClock(await api.forward(seconds));
      draw();
      moved();
    } catch (error) {
      alert(error.message);
    } finally {
      button.removeAttribute("aria-busy");
    }
  };
  const buttons = STEPS.map(([testid, label, seconds]) =>
    h("button", { type: "button", class: "clock-step", "data-testid": testid, onclick: (event) => jump(event.currentTarget, seconds) }, label),
  );
  root.append(
    h("div", { class: "clock-face", title: "Sandbox time, in the zone of the person you are" }, icon("clock"), h("div", { class: "clock-text" }, text, place)),
    h("div", { class: "clock-steps", role: "group", "aria-label": "Move the clock forward" }, buttons),
  );
  draw();
  setInterval(draw, 1000);
  return { draw };
}
