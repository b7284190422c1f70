// Knows the app's form on top of everything: it shows the top of the stack, keeps what is typed, and says what is wrong where.

import * as api from "./api.js";
import { drawBlocks, showErrors } from "./blocks.js";
import { appName, bot } from "./directory.js";
import { h, icon, iconButton, uid } from "./dom.js";
import { emojify } from "./emoji.js";
import { avatar } from "./people.js";
import { viewSurface } from "./surfaces.js";

export class Modal {
  constructor({ desk, changed }) {
    Object.assign(this, { desk, changed, dialog: null, shown: null, surface: null, busy: false });
  }

  /** Bring the dialog to the view that lies on top, or close it. */
  draw() {
    const { view } = this.desk;
    if (!view) {
      this.dialog?.close();
      return;
    }
    const key = `${this.desk.me} ${view.id} ${view.hash} ${JSON.stringify(view.blocks)}`;
    if (key === this.shown) return;
    const held = document.activeElement?.dataset.testid;
    const same = this.view?.id === view.id;
    Object.assign(this, { shown: key, view });
    this.surface = viewSurface(this.desk.me, view, this.changed);
    if (!this.dialog) this.openDialog();
    this.fill(view);
    showErrors(this.dialog, view.errors);
    const again = same && held && this.dialog.querySelector(`[data-testid="${CSS.escape(held)}"]`);
    (again || this.first())?.focus();
  }

  /** Where one begins: in the first field, else on what goes on, else on what closes. */
  first() {
    const places = [".sheet-body :is(input, textarea)", "[data-testid=modal-submit]", "[data-testid=modal-close]"];
    return places.map((place) => this.dialog.querySelector(place)).find(Boolean);
  }

  openDialog() {
    this.back = document.activeElement;
    this.dialog = h("dialog", { class: "sheet modal", "data-testid": "modal" });
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.leave(true);
    });
    this.dialog.addEventListener("close", () => {
      this.dialog.remove();
      Object.assign(this, { dialog: null, shown: null, view: null });
      const back = this.back?.isConnected ? this.back : document.querySelector("[data-testid=composer]");
      back?.focus({ preventScroll: true });
    });
    document.body.append(this.dialog);
    this.dialog.showModal();
  }

  fill(view) {
    const titleId = uid("title");
    this.dialog.setAttribute("aria-labelledby", titleId);
    const hasFields = view.blocks.some((block) => block.type === "input");
    const close = emojify(view.close?.text ?? (view.submit || hasFields ? "Cancel" : "Close"));
    const submit = (view.submit || hasFields) && h("button", { type: "submit", class: "button button-primary", "data-testid": "modal-submit" }, emojify(view.submit?.text ?? "Submit"));
    this.trouble = h("p", { class: "modal-trouble", role: "alert", hidden: true });
    const form = h(
      "form",
      { novalidate: true, class: "sheet-form", autocomplete: "off" },
      h("header", { class: "sheet-head" },
        avatar(bot().id, appName(), "small"),
        h("h2", { id: titleId }, emojify(view.title?.text ?? appName())),
        iconButton("close", "Close the form", { "data-testid": "modal-dismiss", onclick: () => this.leave(true) })),
      h("div", { class: "sheet-body", "data-testid": "modal-body" }, drawBlocks(view.blocks, this.surface)),
      this.trouble,
      h("footer", { class: "sheet-foot" },
        h("button", { type: "button", class: "button", "data-testid": "modal-close", onclick: () => this.leave(false) }, close),
        submit),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    form.addEventListener("input", (event) => this.forgive(event));
    this.dialog.replaceChildren(form);
  }

  /** A field that is being mended is no longer accused. */
  forgive(event) {
    const field = event.target.closest(".field.invalid");
    if (field) showErrors({ querySelectorAll: () => [field] }, {});
  }

  fail(text) {
    if (!this.trouble) return;
    this.trouble.hidden = !text;
    this.trouble.replaceChildren(...(text ? [icon("warning"), text] : []));
  }

  setBusy(busy) {
    this.busy = busy;
    const button = this.dialog?.querySelector("[data-testid=modal-submit]");
    if (busy) button?.setAttribute("aria-busy", "true");
    else button?.removeAttribute("aria-busy");
  }

  async submit() {
    if (this.busy) return;
    this.setBusy(true);
    this.fail(null);
    const { view } = this;
    try {
      const reply = await api.submitModal(this.desk.me, view.id, this.surface.values.of(view.blocks));
      if (this.view?.id !== view.id || !this.dialog) return;
      const wrong = showErrors(this.dialog, reply.errors);
      wrong?.focus();
      const unnamed = Object.entries(reply.errors ?? {}).filter(([block]) => !this.dialog.querySelector(`[data-block="${CSS.escape(block)}"]`));
      if (unnamed.length) this.fail(unnamed.map(([, text]) => text).join(" "));
      if (!reply.ok && !reply.errors) this.fail([`We had some trouble connecting to ${appName()}. Try again?`, reply.error && `(${reply.error})`, ...(reply.problems ?? [])].filter(Boolean).join(" "));
    } catch (error) {
      this.fail(error.message);
    } finally {
      this.setBusy(false);
      this.changed();
    }
  }

  async leave(all) {
    const { view } = this;
    if (!view) return;
    try {
      await api.closeModal(this.desk.me, view.id, all);
    } catch (error) {
      this.fail(error.message);
    }
    this.changed();
  }
}
