// Knows the app's slash commands and what may follow each, and offers what begins like the text typed so far.

import { bot } from "./directory.js";

/** The words a usage hint names first, such as join and status in "[join | status | pause until DATE]". */
function words(hint) {
  if (!hint?.includes("|")) return [];
  return hint.replace(/[[\]<>]/g, "").split("|").map((part) => part.trim().split(/\s+/)[0]).filter((word) => /^[a-z-]+$/.test(word));
}

/** [{text, hint, description}] for a text that begins with a slash. */
export function suggestions(text) {
  if (!/^\/\S*( \S*)?$/.test(text)) return [];
  const all = (bot().commands ?? []).flatMap(({ command, description, usage_hint: hint }) => [
    { text: command, hint, description },
    ...(text.includes(" ") || text === command ? words(hint).map((word) => ({ text: `${command} ${word}`, hint: "", description: "" })) : []),
  ]);
  return all.filter((one) => one.text.startsWith(text) && one.text !== text);
}
