// Shows one language, and of it what was searched and chosen; without it everything is there, below each other.
const editions = [...document.querySelectorAll(".edition")];
const links = [...document.querySelectorAll(".languages a")];
let shown = editions[0];

// Letters as people type them: small, without marks, the Turkish i like any other.
const folded = (text, language) =>
  text.toLocaleLowerCase(language).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ł", "l");

const texts = new Map();
const textOf = (prompt, language) => {
  if (!texts.has(prompt)) texts.set(prompt, folded(prompt.textContent, language));
  return texts.get(prompt);
};

function sift() {
  const form = shown.querySelector("form");
  const language = shown.dataset.language;
  const words = folded(form.words.value, language).split(/\s+/).filter(Boolean);
  let found = 0, all = 0;
  for (const topic of shown.querySelectorAll(".topic")) {
    const chosen = !form.topic.value || form.topic.value === topic.dataset.topic;
    let some = false;
    for (const prompt of topic.querySelectorAll("details")) {
      const fits = chosen && (!form.depth.value || form.depth.value === prompt.dataset.depth)
        && words.every((word) => textOf(prompt, language).includes(word));
      prompt.hidden = !fits;
      some ||= fits;
      found += fits;
      all += 1;
    }
    topic.hidden = !some;
  }
  form.found.value = `${found} / ${all}`;
  shown.querySelector(".nothing").hidden = found > 0;
}

function show(edition) {
  const [from, to] = [shown, edition].map((one) => one.querySelector("form"));
  for (const name of ["words", "topic", "depth"]) to[name].value = from[name].value;
  if (edition !== shown) {
    const opened = new Set([...shown.querySelectorAll("details[open]")].map((one) => one.id.split("/")[1]));
    for (const one of edition.querySelectorAll("details")) one.open = opened.has(one.id.split("/")[1]);
  }
  shown = edition;
  for (const one of editions) one.hidden = one !== shown;
  for (const link of links) {
    if (link.hash === `#${shown.id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.documentElement.lang = shown.lang;
  document.title = `Flipside: ${shown.querySelector("h1").textContent}`;
  sift();
}

function follow() {
  const place = decodeURIComponent(location.hash.slice(1));
  const edition = editions.find((one) => one.id === place.split("/")[0]);
  if (!edition) return;
  show(edition);
  const prompt = document.getElementById(place);
  if (prompt?.localName === "details") {
    prompt.open = true;
    prompt.scrollIntoView();
    prompt.querySelector("summary").focus({ preventScroll: true });
  } else scrollTo(0, 0);
}

for (const edition of editions) {
  const form = edition.querySelector("form");
  form.hidden = false;
  form.addEventListener("input", sift);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const [name, open] of [["open", true], ["close", false]]) {
    form[name].addEventListener("click", () => {
      for (const prompt of edition.querySelectorAll("details:not([hidden])")) prompt.open = open;
    });
  }
  edition.addEventListener("toggle", ({ target }) => {
    if (target.open) history.replaceState(null, "", `#${target.id}`);
  }, true);
}

let closed = [];
addEventListener("beforeprint", () => {
  closed = [...shown.querySelectorAll("details:not([open])")];
  for (const prompt of closed) prompt.open = true;
});
addEventListener("afterprint", () => {
  for (const prompt of closed) prompt.open = false;
});
addEventListener("hashchange", follow);

const mine = navigator.languages.map((tag) => tag.split("-")[0]);
show(editions.find((one) => one.id === mine.find((tag) => editions.some(({ id }) => id === tag))) ?? shown);
follow();
