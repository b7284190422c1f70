// Knows which side panels are open: the places as a drawer on narrow windows, the API calls by choice, remembered.

const KEY = "flipside-sandbox-calls";
const WIDE = 1180;
const $ = (id) => document.getElementById(id);

export function createPanels(calls) {
  const [places, scrim, menu] = [$("sidebar"), $("scrim"), $("menu")];
  const [panel, toggle] = [$("calls"), $("calls-toggle")];

  const drawer = (open) => {
    places.classList.toggle("open", open);
    scrim.hidden = !open;
    menu.setAttribute("aria-expanded", String(open));
    $("main").inert = open;
  };
  const show = (open) => {
    panel.hidden = !open;
    document.body.classList.toggle("with-calls", open);
    toggle.setAttribute("aria-expanded", String(open));
    if (open) calls.tick();
  };

  menu.addEventListener("click", () => {
    drawer(!places.classList.contains("open"));
    places.querySelector("button")?.focus();
  });
  scrim.addEventListener("click", () => drawer(false));
  places.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !places.classList.contains("open")) return;
    drawer(false);
    menu.focus();
  });
  toggle.addEventListener("click", () => {
    localStorage.setItem(KEY, panel.hidden ? "open" : "closed");
    show(panel.hidden);
    (panel.hidden ? toggle : panel.querySelector("button")).focus();
  });
  panel.addEventListener("keydown", (event) => event.key === "Escape" && toggle.click());
  $("skip").addEventListener("click", (event) => {
    event.preventDefault();
    $("title")?.focus();
  });
  show(innerWidth >= WIDE && localStorage.getItem(KEY) === "open");
  return { closeDrawer: () => drawer(false) };
}
