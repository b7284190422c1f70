// Knows how to tell the person something that is not a message: a polite announcement, or an alert that can be closed.

import { h, iconButton } from "./dom.js";

const LIFE = 9000;

/** Said by screen readers when they are free, shown nowhere. */
export function announce(text) {
  const region = document.getElementById("announcer");
  region.append(h("p", {}, text));
  while (region.childElementCount > 5) region.firstElementChild.remove();
}

/** Shown at the bottom for a while, and said at once. */
export function alert(text) {
  const region = document.getElementById("alerts");
  const note = h("div", { class: "alert" }, h("p", {}, text));
  note.append(iconButton("close", "Dismiss", { onclick: () => note.remove() }));
  region.append(note);
  while (region.childElementCount > 3) region.firstElementChild.remove();
  setTimeout(() => note.remove(), LIFE);
}

const WORDS = {
  operation_timeout: "did not answer within three seconds",
  dispatch_failed: "could not be reached. Is it running?",
};

/** What went wrong between Slack and the app, in a sentence. */
export function trouble(name, reply) {
  const code = reply.error ?? (reply.status ? `http_${reply.status}` : "dispatch_failed");
  return `${name} ${WORDS[code] ?? `answered with an error (${code})`}`;
}
