// Knows how to make elements out of names, attributes and children; it never parses HTML, so data stays data.

const SVG = "http://www.w3.org/2000/svg";
let last = 0;

/** An id that no other element of the page has. */
export function uid(prefix = "x") {
  last += 1;
  return `${prefix}-${last}`;
}

/** An element; `on…` functions become listeners, true/false become present/absent, children may be nested lists. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

/** Children that may be nested lists, nodes, texts or nothing. */
export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

export function fragment(...children) {
  const whole = document.createDocumentFragment();
  append(whole, children);
  return whole;
}

/** A decorative drawing out of icons.svg. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function iconButton(name, label, attributes = {}) {
  return h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, ...attributes }, icon(name));
}

/** Put new content in place of the old and give the focus back to the element that had it. */
export function replace(parent, ...children) {
  const held = parent.contains(document.activeElement) ? document.activeElement.getAttribute("data-testid") : null;
  const next = fragment(...children);
  parent.replaceChildren(next);
  if (held) parent.querySelector(`[data-testid="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

/** Arrow keys, Home and End over the items of a list; returns the index to go to or null. */
export function step(key, index, count, columns = 1) {
  const moves = { ArrowDown: columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 };
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (!(key in moves) || count === 0) return null;
  return Math.min(count - 1, Math.max(0, index + moves[key]));
}
