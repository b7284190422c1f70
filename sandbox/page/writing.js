// Knows how a person begins a direct conversation with one or several others.

import * as api from "./api.js";
import { Choice } from "./choice.js";
import { players } from "./directory.js";
import { h, uid } from "./dom.js";
import { alert } from "./notices.js";

/** `opened` is told the conversation's id. */
export function openWriting(user, opened) {
  const [titleId, fieldId] = [uid("title"), uid("field")];
  const others = players().filter((one) => one.id !== user && !one.deleted);
  const options = others.map((one) => ({ value: one.id, label: one.real_name, description: one.title }));
  const open = h("button", { class: "button button-primary", value: "open", disabled: true }, "Open");
  const choice = new Choice({
    groups: [{ options }],
    multiple: true,
    max: 8,
    placeholder: "Names",
    field: { id: fieldId, label: "People" },
    testid: "new-dm-people",
    changed: (value) => (open.disabled = value.length === 0),
  });
  const dialog = h(
    "dialog",
    { class: "sheet confirm", "aria-labelledby": titleId },
    h("form", { method: "dialog" },
      h("header", { class: "sheet-head" }, h("h2", { id: titleId }, "Write to somebody")),
      h("div", { class: "sheet-body" }, h("div", { class: "field" }, h("label", { class: "label", for: fieldId }, "People"), choice.element)),
      h("footer", { class: "sheet-foot" }, h("button", { class: "button", value: "no", formnovalidate: true }, "Cancel"), open)),
  );
  dialog.addEventListener("close", async () => {
    dialog.remove();
    if (dialog.returnValue !== "open") return;
    try {
      opened((await api.openDm(user, choice.value)).channel);
    } catch (error) {
      alert(error.message);
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}
