// Knows what an element holds: its plain value out of Slack's initial fields or state; a string, a list or nothing.

const optionValue = (option) => option?.value ?? null;

/** The plain value in one entry of Slack's state.values, or in an element by its initial_… fields. */
function read(holder, prefix) {
  const one = (name) => holder[`${prefix}_${name}`];
  if (one("options")) return one("options").map(optionValue);
  if (one("option")) return optionValue(one("option"));
  for (const name of ["users", "conversations", "channels", "user", "conversation", "channel", "date", "time"]) {
    if (one(name)) return one(name);
  }
  return one("date_time") ?? holder[prefix === "initial" ? "initial_value" : "value"] ?? null;
}

export const initialValue = (element) => read(element, "initial");

/** Accepts Slack's state entries and plain values alike. */
export function plainValue(entry) {
  const isState = entry !== null && typeof entry === "object" && !Array.isArray(entry);
  return isState ? read(entry, "selected") : entry;
}

/** What a person has chosen and typed so far on one surface, by block and action. */
export class Values {
  constructor(known = {}) {
    this.held = new Map();
    this.touched = new Set();
    this.learn(known);
  }

  /** Take over what is known of elements that nothing is held of yet. */
  learn(known) {
    for (const [block, actions] of Object.entries(known ?? {})) {
      for (const [action, entry] of Object.entries(actions ?? {})) {
        const key = `${block}\n${action}`;
        if (!this.held.has(key)) this.held.set(key, plainValue(entry));
      }
    }
  }

  get(block, element) {
    const key = `${block.block_id}\n${element.action_id}`;
    return this.held.has(key) ? this.held.get(key) : initialValue(element);
  }

  set(block, element, value) {
    const key = `${block.block_id}\n${element.action_id}`;
    this.held.set(key, value);
    this.touched.add(key);
  }

  /** The input blocks that were changed since this was last asked. */
  changed(blocks) {
    const found = blocks.filter((block) => block.type === "input" && this.touched.has(`${block.block_id}\n${block.element.action_id}`));
    this.touched.clear();
    return found;
  }

  /** {block_id: {action_id: plain value}} of these input blocks. */
  of(blocks) {
    const all = {};
    for (const block of blocks) {
      if (block.type === "input") all[block.block_id] = { [block.element.action_id]: this.get(block, block.element) };
    }
    return all;
  }
}
