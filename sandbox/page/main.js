// Knows how the parts of the page hang together: it starts them, and passes what happens in one on to the others.

import * as api from "./api.js";
import { createCalls } from "./calls.js";
import { createClock, readClock } from "./clock.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { Desk } from "./desk.js";
import { appName, isReadOnly, learnPeople, nameOf, person, players, team } from "./directory.js";
import { createHeading } from "./heading.js";
import { createHome } from "./home.js";
import { Live } from "./live.js";
import { Modal } from "./modal.js";
import { createNews } from "./news.js";
import { alert } from "./notices.js";
import { createPanels } from "./panels.js";
import { createPeople } from "./people.js";
import { onPlace, readPlace, samePlace, writePlace } from "./place.js";
import { createSidebar, waiting } from "./sidebar.js";
import { createTheme } from "./theme.js";
import { createWelcome } from "./welcome.js";

const $ = (id) => document.getElementById(id);
const parts = {};
const desk = new Desk(draw);
const changed = () => desk.refresh();

function draw(what) {
  const isHome = desk.place.app === "home";
  writePlace(desk.place);
  document.body.dataset.as = desk.me;
  $("conversation").hidden = isHome;
  $("composer").hidden = isHome;
  $("home").hidden = !isHome;
  parts.sidebar.draw(desk);
  parts.people.draw();
  parts.news.draw();
  parts.clock.draw();
  parts.heading.draw(desk);
  if (isHome) parts.home.draw();
  else {
    parts.welcome.draw();
    parts.composer.draw(); // what stands below takes its height before the messages scroll to their end
    parts.conversation.draw();
  }
  parts.modal.draw();
  const count = waiting(desk.channels);
  document.title = `${count ? `(${count}) ` : ""}${nameOf(desk.me)} · ${appName()} sandbox`;
  if (what === "place") parts.panels.closeDrawer();
}

async function go(place) {
  parts.live.follow(place.me);
  $("main").setAttribute("aria-busy", "true");
  try {
    await desk.go(place);
  } catch (error) {
    alert(error.message);
  } finally {
    $("main").removeAttribute("aria-busy");
  }
}

/** Become somebody, in the same place where they can see it. */
function be(id) {
  const { channel, app } = desk.place;
  return go({ me: id, channel, app });
}

/** Become somebody with a text in the composer, in a place where one can write. */
async function start(id, text) {
  const writable = !desk.place.app && !isReadOnly(desk.channel);
  await go({ me: id, channel: writable ? desk.place.channel : undefined });
  parts.composer.fill(text);
}

function heard({ kind, ...told }) {
  if (kind === "clock") {
    parts.clock.tell(told);
    return;
  }
  parts.calls.tick();
  parts.news.tick();
  if (kind === "calls") return;
  if (kind === "user_changed") api.people().then(learnPeople).then(changed, () => {});
  changed();
}

function wire() {
  createTheme($("theme"));
  Object.assign(parts, {
    calls: createCalls($("calls"), { closed: () => $("calls-toggle").click() }),
    clock: createClock($("clock"), changed),
    news: createNews($("news"), $("menu"), { desk, go }),
    people: createPeople($("people"), { be, type: (text) => start(desk.me, text) }),
    sidebar: createSidebar($("places"), { go }),
    heading: createHeading($("heading"), { go }),
    home: createHome($("home"), { desk, changed }),
    conversation: new Conversation($("conversation-scroll"), { desk, changed }),
    composer: new Composer($("composer"), { desk, changed, answering: (on) => parts.conversation.setAnswering(on) }),
    modal: new Modal({ desk, changed }),
    welcome: createWelcome($("welcome"), $("tips"), { desk, start, pass: (name) => parts.clock.pass(name) }),
    live: new Live({ heard, status: (up) => { $("offline").hidden = up; if (up) changed(); } }),
  });
  parts.panels = createPanels(parts.calls);
  $("workspace").textContent = team().name ?? "";
}

async function begin() {
  learnPeople(await api.people());
  await readClock();
  wire();
  const place = readPlace();
  const known = person(place.me);
  const first = players().find((one) => one.real_name.startsWith("Ada ")) ?? players()[0];
  onPlace((next) => next.me && person(next.me) && !samePlace(next, desk.place) && go(next));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && changed());
  await go({ ...place, me: known ? place.me : first.id });
  document.body.dataset.ready = "true";
}

begin().catch((error) => {
  $("offline").hidden = false;
  alert(error.message);
});
