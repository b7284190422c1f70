// Knows how to pick an emoji: a search, groups, a skin tone, and arrow keys over the grid.

import { h, step } from "./dom.js";
import { emojiCharacter, groups, withTone } from "./emoji.js";
import { float } from "./floating.js";

const KEY = "flipside-sandbox-tone";
const TONES = [["", "No skin tone"], ["2", "Light"], ["3", "Medium-light"], ["4", "Medium"], ["5", "Medium-dark"], ["6", "Dark"]];
const tone = () => localStorage.getItem(KEY) ?? "";

/** Open next to `anchor`; `picked` is told the name, such as "+1::skin-tone-3". */
export function openPicker(anchor, picked) {
  const search = h("input", { type: "search", class: "control", placeholder: "Search emoji", "aria-label": "Search emoji", autocomplete: "off", "data-testid": "picker-search" });
  const grid = h("div", { class: "picker-grid" });
  const said = h("p", { class: "picker-name", "aria-hidden": "true" }, "Pick a reaction");
  const dialog = h("dialog", { class: "picker", "aria-label": "Pick an emoji", "data-testid": "picker" }, search, grid, h("div", { class: "picker-foot" }, said, tones(() => fill())));

  function one({ name }) {
    const full = withTone(name, tone());
    return h("button", { type: "button", class: "picker-emoji", tabindex: "-1", "data-testid": `picker-${name}`, "aria-label": name.replaceAll("_", " "), onclick: () => choose(full), onfocus: () => (said.textContent = `:${full}:`), onmouseenter: () => (said.textContent = `:${full}:`) }, emojiCharacter(full));
  }

  function choose(full) {
    dialog.close();
    picked(full);
  }

  function fill() {
    const wanted = search.value.trim().toLowerCase().replaceAll(" ", "_").replaceAll(":", "");
    const parts = [];
    for (const { label, emoji } of groups) {
      const found = emoji.filter(({ name }) => name.includes(wanted));
      if (found.length) parts.push(h("section", { "aria-label": label }, h("h3", {}, label), h("div", { class: "picker-row" }, found.map(one))));
    }
    grid.replaceChildren(...(parts.length ? parts : [h("p", { class: "nothing" }, "No emoji of that name")]));
    grid.querySelector("button")?.setAttribute("tabindex", "0");
  }

  search.addEventListener("input", fill);
  dialog.addEventListener("keydown", (event) => navigate(event, search, grid));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  fill();
  document.body.append(dialog);
  dialog.showModal();
  if (innerWidth > 560) float(dialog, anchor);
  search.focus();
}

/** The emoji straight above or below, whatever the lengths of the rows between. */
function beside(all, from, down) {
  const here = from.getBoundingClientRect();
  const boxes = all.map((button) => ({ button, box: button.getBoundingClientRect() }));
  const beyond = boxes.filter(({ box }) => (down ? box.top > here.top + 4 : box.top < here.top - 4));
  const line = down ? Math.min(...beyond.map(({ box }) => box.top)) : Math.max(...beyond.map(({ box }) => box.top));
  const row = beyond.filter(({ box }) => Math.abs(box.top - line) < 4);
  return row.sort((one, other) => Math.abs(one.box.left - here.left) - Math.abs(other.box.left - here.left))[0]?.button;
}

function navigate(event, search, grid) {
  const all = [...grid.querySelectorAll("button")];
  const held = document.activeElement;
  if (held === search && event.key === "Enter") all[0]?.click();
  let to = null;
  if (held === search) to = event.key === "ArrowDown" ? all[0] : null;
  else if (!all.includes(held)) return;
  else if (event.key === "ArrowUp") to = beside(all, held, false) ?? search;
  else if (event.key === "ArrowDown") to = beside(all, held, true);
  else to = all[step(event.key, all.indexOf(held), all.length) ?? -1];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function tones(changed) {
  const pick = h("select", { class: "control tone", "aria-label": "Skin tone", "data-testid": "picker-tone" }, TONES.map(([value, label]) => h("option", { value, selected: value === tone() }, value ? `${emojiCharacter(`raised_hand::skin-tone-${value}`)} ${label}` : `✋ ${label}`)));
  pick.addEventListener("change", () => {
    localStorage.setItem(KEY, pick.value);
    changed();
  });
  return pick;
}
