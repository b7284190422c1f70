// Knows how to ask before something is done: Slack's confirm object as a dialog that answers yes or no.

import { h, uid } from "./dom.js";
import { emojify } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

const textOf = (object, otherwise) => emojify(object?.text ?? otherwise);

export function ask(confirm) {
  const [titleId, textId] = [uid("title"), uid("text")];
  const dialog = h(
    "dialog",
    { class: "sheet confirm", role: "alertdialog", "aria-labelledby": titleId, "aria-describedby": textId, "data-testid": "confirm" },
    h("form", { method: "dialog" },
      h("header", { class: "sheet-head" }, h("h2", { id: titleId }, textOf(confirm.title, "Are you sure?"))),
      h("div", { class: "sheet-body", id: textId }, confirm.text?.type === "mrkdwn" ? mrkdwn(confirm.text.text) : textOf(confirm.text, "")),
      h("footer", { class: "sheet-foot" },
        h("button", { value: "no", class: "button", "data-testid": "confirm-no" }, textOf(confirm.deny, "Cancel")),
        h("button", { value: "yes", class: `button button-${confirm.style === "danger" ? "danger" : "primary"}`, "data-testid": "confirm-yes" }, textOf(confirm.confirm, "Yes")),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("[value=no]").focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
