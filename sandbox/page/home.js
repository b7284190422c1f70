// Knows the app's Home tab: the view that the app published for this person, or that there is none yet.

import { drawBlocks } from "./blocks.js";
import { appName } from "./directory.js";
import { h, icon, replace } from "./dom.js";
import { viewSurface } from "./surfaces.js";

export function createHome(root, { desk, changed }) {
  let shown = null;
  const waiting = () => h("p", { class: "empty nothing", role: "status" }, h("span", { class: "dots" }, h("i"), h("i"), h("i")), `Opening ${appName()}`);
  const empty = () =>
    h("div", { class: "empty" }, icon("home"), h("p", {}, `${appName()} has not published a Home tab for you.`), h("p", { class: "nothing" }, "It appears here as soon as the app is running and answers."));
  return {
    draw() {
      const view = desk.home;
      const key = `${desk.me} ${desk.opening && !view} ${JSON.stringify(view)}`;
      if (key === shown) return;
      shown = key;
      replace(root, view ? h("div", { class: "home-view" }, drawBlocks(view.blocks, viewSurface(desk.me, view, changed))) : desk.opening ? waiting() : empty());
    },
  };
}
