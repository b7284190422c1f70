// Knows the people one can be: their avatars, the menu to choose one, and the card that says who one is.

import * as api from "./api.js";
import { cityOf } from "./dates.js";
import { appName, bot, initials, me, nameOf, person, players, tint } from "./directory.js";
import { append, h, icon, replace, step } from "./dom.js";
import { float } from "./floating.js";
import { alert } from "./notices.js";

// Slack tells an app which of its languages somebody uses; the last one stands for those that an app may not know.
const SLACK_IN = ["en-US", "en-GB", "es-ES", "es-LA", "fi-FI", "it-IT", "pl-PL", "tr-TR", "de-DE"];

const fold = (text) => text.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
const languages = new Intl.DisplayNames(["en"], { type: "language" });

export function avatar(id, name = nameOf(id), size = "") {
  if (id === bot().id) return h("span", { class: `avatar avatar-app ${size}`, "aria-hidden": "true" }, icon("flip"));
  return h("span", { class: `avatar tint-${tint(id)} ${size}`, "aria-hidden": "true" }, initials(name));
}

function languageOf(locale) {
  try {
    return languages.of(locale.split("-")[0]);
  } catch {
    return locale ?? "no language";
  }
}

const role = (one) => (one.is_coordinator ? "Coordinator" : one.is_guest ? "Guest" : one.deleted ? "Deactivated" : `Level ${one.level || "?"}`);
const summary = (one) => [role(one), one.department, cityOf(one.tz), languageOf(one.locale)].filter(Boolean).join(" · ");

const inItself = (locale) => new Intl.DisplayNames([locale.replace("LA", "419")], { type: "language" }).of(locale.replace("LA", "419"));

/** The menu by which somebody uses their Slack in another language. */
function languageMenu(one) {
  const known = SLACK_IN.includes(one.locale) ? SLACK_IN : [one.locale ?? "", ...SLACK_IN];
  const change = (event) => api.changeProfile(one.id, { locale: event.target.value }).catch((error) => alert(error.message));
  return h("select", { class: "control", "aria-label": "The language of Slack", "data-testid": "person-language", onchange: change },
    known.map((locale) => h("option", { value: locale, lang: locale, selected: locale === one.locale }, locale ? inItself(locale) : "no language")));
}

/** What to type as this person. */
function advice(one) {
  if (one.is_coordinator) return ["/mentor rehearse", "/mentor publish"];
  return one.deleted ? [] : ["/mentor join", "/mentor status"];
}

const row = (label, value) => value && [h("dt", {}, label), h("dd", {}, value)];

function card(one, type) {
  const about = one.about ?? {};
  return [
    h("dl", { class: "facts" },
      row("Title", one.title),
      row("Level", `${about.level ?? (one.level || "–")} · ${about.department ?? one.department ?? ""}`),
      row("Manager", one.manager && nameOf(one.manager)),
      row("Zone", one.tz),
      row("Slack is in", languageMenu(one)),
      row("Offers", about.offers?.join(", ")),
      row("Wants", about.wants?.join(", ")),
    ),
    advice(one).length > 0 && h("p", { class: "advice" }, "Try ", advice(one).map((text) => h("button", { type: "button", class: "try", onclick: () => type(text) }, text))),
  ];
}

/** `be` is told the id of the person chosen, `type` a text to put into the composer. */
export function createPeople(root, { be, type }) {
  const button = h("button", { type: "button", class: "who", "data-testid": "person-menu", "aria-haspopup": "dialog", "aria-expanded": "false" });
  const search = h("input", { type: "search", class: "control", placeholder: "Find a person", "aria-label": "Find a person", "data-testid": "person-search", autocomplete: "off" });
  const list = h("div", { class: "person-list", role: "group", "aria-label": "People" });
  const popup = h("div", { class: "popup person-popup", popover: "auto", role: "dialog", "aria-label": "Choose whom you are" }, search, list);
  const facts = h("details", { class: "card" });
  const options = () => [...list.querySelectorAll("button")];

  function fill() {
    const wanted = fold(search.value.trim());
    const found = players().filter((one) => fold(`${one.real_name} ${one.title} ${summary(one)}`).includes(wanted));
    list.replaceChildren(...found.map((one) =>
      h("button", { type: "button", class: `person ${one.deleted ? "person-gone" : ""}`, "data-testid": `person-option-${one.id}`, "aria-current": one.id === me()?.id && "true", onclick: () => { popup.hidePopover(); button.focus(); be(one.id); } },
        avatar(one.id), h("span", { class: "person-text" }, h("b", {}, one.real_name), h("small", {}, summary(one)))),
    ));
    if (!found.length) list.append(h("p", { class: "nothing" }, "Nobody of that name"));
  }

  button.addEventListener("click", () => {
    search.value = "";
    fill();
    popup.showPopover();
    float(popup, button);
    search.focus();
  });
  search.addEventListener("input", fill);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") options()[0]?.click();
  });
  popup.addEventListener("toggle", (event) => button.setAttribute("aria-expanded", String(event.newState === "open")));
  popup.addEventListener("keydown", (event) => {
    const all = options();
    const index = all.indexOf(document.activeElement);
    if (index < 0 && event.key !== "ArrowDown") return;
    const to = event.key === "ArrowDown" && index < 0 ? 0 : step(event.key, index, all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  });
  root.append(button, popup, facts);

  return {
    draw() {
      const one = me();
      if (!one) return;
      replace(button, avatar(one.id), h("span", { class: "person-text" }, h("small", {}, "You are"), h("b", {}, one.real_name)), icon("chevron"));
      const open = facts.open;
      facts.replaceChildren(h("summary", {}, summary(one)));
      append(facts, card(one, type));
      facts.open = open;
    },
  };
}

export const isApp = (id) => id === bot().id || Boolean(person(id)?.is_bot);
export const displayName = (message) => (message.user === bot().id ? appName() : (message.user_name ?? nameOf(message.user)));
