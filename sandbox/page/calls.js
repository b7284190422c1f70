// Knows what the app has asked of Slack: each call with its arguments and answer, the newest first.

import * as api from "./api.js";
import { h, iconButton, replace } from "./dom.js";

const SHOWN = 200;
const PAUSE = 250;

const pretty = (value) => JSON.stringify(value, null, 2);
const good = (call) => call.status < 300 && call.response?.ok !== false;

function outcome(call) {
  if (call.fault) return call.fault;
  return good(call) ? String(call.status) : (call.response?.error ?? String(call.status));
}

function entry(call) {
  const at = call.at.slice(11, 19);
  const item = h(
    "details",
    { class: "call" },
    h("summary", {},
      h("span", { class: "call-method" }, call.method),
      h("span", { class: good(call) ? "call-status" : "call-status call-bad" }, outcome(call)),
      h("span", { class: "call-time" }, `${Math.round(call.millis)} ms`)),
  );
  item.addEventListener("toggle", () => {
    if (item.childElementCount > 1) return;
    item.append(
      h("p", { class: "call-at" }, `at ${at} UTC${call.applied === false ? " · changed nothing" : ""}`),
      h("h3", {}, "Arguments"), h("pre", { tabindex: "0" }, pretty(call.arguments)),
      h("h3", {}, "Answer"), h("pre", { tabindex: "0" }, pretty(call.response)),
    );
  });
  return item;
}

export function createCalls(root, { closed }) {
  const state = { next: 0, calls: [], timer: 0, total: 0 };
  const filter = h("input", { type: "search", class: "control", placeholder: "Filter by method", "aria-label": "Filter by method", autocomplete: "off", "data-testid": "calls-filter" });
  const list = h("div", { class: "call-list" });
  const count = h("span", { class: "call-count", "aria-hidden": "true" });
  const close = iconButton("close", "Close the API calls", { "data-testid": "calls-close", onclick: closed });
  root.append(h("header", { class: "calls-head" }, h("h2", {}, "API calls"), count, close), filter, list);

  const passes = (call) => call.method.toLowerCase().includes(filter.value.trim().toLowerCase());

  function redraw() {
    const found = state.calls.filter(({ call }) => passes(call));
    const nothing = state.calls.length ? "No call of that method." : "Nothing yet. What the app asks of Slack appears here.";
    replace(list, found.length ? found.map(({ node }) => node) : h("p", { class: "nothing" }, nothing));
    count.textContent = state.total ? String(state.total) : "";
  }

  async function look() {
    state.timer = 0;
    const answer = await api.calls(state.next).catch(() => null);
    if (!answer || answer.next === state.next) return;
    state.next = answer.next;
    state.total = answer.next;
    const fresh = answer.calls.slice(-SHOWN).map((call) => ({ call, node: entry(call) }));
    state.calls = [...fresh.reverse(), ...state.calls].slice(0, SHOWN);
    redraw();
  }

  filter.addEventListener("input", redraw);
  redraw();
  return {
    /** Look soon, and only when the panel is open. */
    tick() {
      if (!state.timer && !root.hidden) state.timer = setTimeout(look, PAUSE);
    },
  };
}
