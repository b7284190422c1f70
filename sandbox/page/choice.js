// Knows how to choose one or several of many: a text field that filters a list, operable by keyboard alone.

import { h, icon, step, uid } from "./dom.js";
import { float } from "./floating.js";

const fold = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** groups: [{label, options: [{value, label, description}]}]; `changed` hears the value, a list when `multiple`. */
export class Choice {
  constructor({ groups, value, multiple = false, max = Infinity, placeholder = "", clearable = false, field = {}, testid, changed }) {
    Object.assign(this, { groups, multiple, max, placeholder, clearable, changed });
    this.options = groups.flatMap((group) => group.options);
    this.chosen = (multiple ? (value ?? []) : [value]).filter((one) => one !== null && one !== undefined);
    this.active = -1;
    this.shown = [];
    const listId = uid("list");
    this.list = h("div", { id: listId, role: "listbox", popover: "manual", class: "popup choices", "aria-multiselectable": multiple, "aria-label": field.label ?? placeholder });
    this.input = h("input", {
      type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", id: field.id, "aria-expanded": "false", "aria-controls": listId,
      "aria-autocomplete": "list", "aria-describedby": field.describedBy, "aria-required": field.required, "aria-label": field.id ? undefined : field.label ?? placeholder, "data-testid": testid,
    });
    this.chips = h("span", { class: "chips" });
    this.box = h("div", { class: "control choice-box" }, this.chips, this.input, icon("chevron"));
    this.element = h("div", { class: "choice" }, this.box, this.list);
    this.listen();
    this.draw();
  }

  get value() {
    return this.multiple ? [...this.chosen] : (this.chosen[0] ?? null);
  }

  get isOpen() {
    return this.list.matches(":popover-open");
  }

  listen() {
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("input", () => this.open());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    this.box.addEventListener("mousedown", (event) => {
      if (event.target.closest("button") || event.target === this.input) return;
      event.preventDefault();
      this.input.focus();
      if (this.isOpen) this.close();
      else this.open();
    });
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.choose(this.shown[Number(option.dataset.index)]);
    });
  }

  labelOf(value) {
    return this.options.find((option) => option.value === value)?.label ?? value;
  }

  draw() {
    if (this.multiple) this.chips.replaceChildren(...this.chosen.map((value) => this.chip(value)));
    this.input.value = this.multiple || !this.chosen.length ? "" : this.labelOf(this.chosen[0]);
    this.input.placeholder = this.multiple && this.chosen.length ? "" : this.placeholder;
  }

  chip(value) {
    const label = this.labelOf(value);
    const remove = () => {
      this.choose({ value });
      this.input.focus();
    };
    return h("button", { type: "button", class: "chip", "aria-label": `Remove ${label}`, onclick: remove }, label, icon("close"));
  }

  open() {
    const typed = this.multiple || this.input.value !== this.labelOf(this.chosen[0] ?? "");
    this.filter(typed ? this.input.value : "");
    if (!this.isOpen) {
      this.list.showPopover();
      this.input.setAttribute("aria-expanded", "true");
      if (!this.multiple) this.input.select();
    }
    float(this.list, this.box, { wide: true });
  }

  close() {
    if (this.isOpen) this.list.hidePopover();
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.active = -1;
    if (this.clearable && !this.multiple && this.chosen.length && this.input.value === "") this.take([]);
    this.draw();
  }

  filter(text) {
    const wanted = fold(text.trim());
    const clear = this.clearable && !this.multiple && this.chosen.length && !wanted ? [{ value: null, label: "None" }] : [];
    this.shown = [...clear];
    const parts = clear.map((option) => this.row(option, 0));
    for (const group of this.groups) {
      const found = group.options.filter((option) => fold(`${option.label} ${option.description ?? ""}`).includes(wanted));
      if (!found.length) continue;
      const rows = found.map((option) => this.row(option, this.shown.push(option) - 1));
      parts.push(group.label ? h("div", { role: "group", "aria-label": group.label }, h("div", { class: "group-label" }, group.label), rows) : rows);
    }
    this.list.replaceChildren();
    this.list.append(...(parts.flat().length ? parts.flat() : [h("p", { class: "nothing" }, "Nothing found")]));
    const current = this.shown.findIndex((option) => option.value === this.chosen[0]);
    this.activate(wanted || current < 0 ? (this.shown.length ? 0 : -1) : current);
  }

  row(option, index) {
    const selected = this.chosen.includes(option.value);
    return h(
      "div",
      { role: "option", id: uid("option"), class: "option", "aria-selected": String(selected), "data-index": index, "data-value": option.value, "data-testid": `option-${option.value}` },
      h("span", { class: "option-text" }, h("span", {}, option.label), option.description && h("small", {}, option.description)),
      selected && icon("check"),
    );
  }

  activate(index) {
    this.active = index;
    const rows = [...this.list.querySelectorAll("[role=option]")];
    rows.forEach((row, at) => row.classList.toggle("active", at === index));
    rows[index]?.scrollIntoView({ block: "nearest" });
    if (rows[index]) this.input.setAttribute("aria-activedescendant", rows[index].id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const { key } = event;
    if (key === "Escape" && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (key === "Enter" && this.isOpen) {
      event.preventDefault();
      if (this.shown[this.active]) this.choose(this.shown[this.active]);
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (this.isOpen) this.activate(step(key, this.active, this.shown.length) ?? this.active);
      else this.open();
    } else if (key === "Backspace" && this.multiple && !this.input.value && this.chosen.length) {
      this.take(this.chosen.slice(0, -1));
      this.draw();
    }
  }

  choose(option) {
    if (!this.multiple) {
      this.take(option.value === null ? [] : [option.value]);
      this.draw();
      this.close();
      return;
    }
    const has = this.chosen.includes(option.value);
    if (!has && this.chosen.length >= this.max) return;
    this.take(has ? this.chosen.filter((one) => one !== option.value) : [...this.chosen, option.value]);
    this.draw();
    if (!this.isOpen) return;
    this.open();
    this.activate(this.shown.findIndex((one) => one.value === option.value));
  }

  take(chosen) {
    if (JSON.stringify(chosen) === JSON.stringify(this.chosen)) return;
    this.chosen = chosen;
    this.changed(this.value);
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
