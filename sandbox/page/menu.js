// Knows a small menu of commands that hangs on a button: arrow keys move, Escape and a click elsewhere close it.

import { h, step } from "./dom.js";
import { float } from "./floating.js";

/** items: [{label, description, danger, href, testid, choose}] */
export function openMenu(anchor, label, items) {
  const menu = h("div", { role: "menu", class: "popup menu", popover: "auto", "aria-label": label });
  const close = (focus = true) => {
    menu.hidePopover();
    if (focus) anchor.focus();
  };
  const rows = items.map((item) =>
    h(
      "button",
      { type: "button", role: "menuitem", class: "option", tabindex: "-1", "data-testid": item.testid, onclick: () => { close(); item.choose(); } },
      h("span", { class: "option-text" }, h("span", {}, item.label), item.description && h("small", {}, item.description)),
    ),
  );
  menu.append(...rows);
  menu.addEventListener("keydown", (event) => {
    const to = step(event.key, rows.indexOf(document.activeElement), rows.length);
    if (to !== null) {
      event.preventDefault();
      rows[to].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  menu.addEventListener("toggle", (event) => {
    anchor.setAttribute("aria-expanded", String(event.newState === "open"));
    if (event.newState === "closed") menu.remove();
  });
  anchor.after(menu);
  menu.showPopover();
  float(menu, anchor);
  rows[0]?.focus();
}
