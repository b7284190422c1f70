// Knows for whom else something new has arrived, so that one can go and look as them.

import * as api from "./api.js";
import { learnPeople, withNews } from "./directory.js";
import { h, replace } from "./dom.js";
import { avatar } from "./people.js";
import { waiting } from "./sidebar.js";

const PAUSE = 250;
const SHOWN = 5;

/** `menu` opens the places on a narrow window; it is marked when there is anything new in them. */
export function createNews(root, menu, { desk, go }) {
  let timer = 0;

  const one = (person) =>
    h("button", { type: "button", class: "newcomer", "data-testid": `news-${person.id}`, title: `Look as ${person.real_name}`, onclick: () => go({ me: person.id, channel: person.news[0] }) },
      avatar(person.id, undefined, "tiny"), person.real_name);

  function draw() {
    const others = withNews();
    root.hidden = !others.length;
    const more = others.length - SHOWN;
    replace(root, h("h2", {}, "New messages for"), h("div", { class: "newcomers" }, others.slice(0, SHOWN).map(one)), more > 0 && h("p", { class: "nothing" }, `and ${more} more`));
    const anything = others.length > 0 || waiting(desk.channels) > 0;
    menu.classList.toggle("has-news", anything);
    menu.setAttribute("aria-label", anything ? "Places and people, something new" : "Places and people");
  }

  async function look() {
    timer = 0;
    try {
      learnPeople(await api.people());
      draw();
    } catch {
      // The next change asks again.
    }
  }

  return {
    draw,
    /** Look soon. */
    tick() {
      timer ||= setTimeout(look, PAUSE);
    },
  };
}
