// Knows which character an emoji's name stands for, with skin tones and aliases; a name it does not know stays a name.

import { ALIASES, GROUPS, TONED } from "./emoji-names.js";
import { h } from "./dom.js";

const TONES = { 2: "🏻", 3: "🏼", 4: "🏽", 5: "🏾", 6: "🏿" };
const VARIATION = "\uFE0F";

export const groups = GROUPS.map(([label, list]) => ({
  label,
  emoji: list.split(/[|\n]/).map((pair) => {
    const [name, character] = pair.trim().split(" ");
    return { name, character };
  }),
}));

const characters = new Map(groups.flatMap(({ emoji }) => emoji.map(({ name, character }) => [name, character])));

function split(full) {
  const [name, tone] = full.split("::skin-tone-");
  return { name: ALIASES[name] ?? name, tone };
}

export const isEmoji = (full) => characters.has(split(full).name);
export const takesTone = (name) => TONED.has(ALIASES[name] ?? name);
export const withTone = (name, tone) => (tone && takesTone(name) ? `${name}::skin-tone-${tone}` : name);

/** The character of a name such as "+1::skin-tone-3", or :name: when there is none. */
export function emojiCharacter(full) {
  const { name, tone } = split(full);
  const plain = characters.get(name);
  if (!plain) return `:${full}:`;
  if (!tone || !TONED.has(name)) return plain;
  const [first, ...rest] = plain.replace(VARIATION, "");
  return first + TONES[tone] + rest.join("");
}

export function emojiNode(full) {
  return h("span", { class: "emoji", role: "img", "aria-label": full.replaceAll("_", " "), title: `:${full}:` }, emojiCharacter(full));
}

/** Plain text with its :names: turned into characters. */
export function emojify(text) {
  return String(text ?? "").replace(/:([\w+'-]+(?:::skin-tone-[2-6])?):/g, (whole, name) =>
    isEmoji(name) ? emojiCharacter(name) : whole,
  );
}
