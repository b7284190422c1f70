// Knows where elements stand and remembers what was chosen there: a message, a Home tab or a form; a press goes out from it.

import * as api from "./api.js";
import { appName } from "./directory.js";
import { trouble } from "./notices.js";
import { Values } from "./values.js";

const remembered = new Map();
const BOUND = 500;

/** The values held under a key while the page lives, or until what they belong to has another `shape`. */
function valuesOf(key, shape, known) {
  const found = remembered.get(key);
  if (found?.shape === shape) {
    found.values.learn(known);
    return found.values;
  }
  const values = new Values(known);
  remembered.set(key, { shape, values });
  if (remembered.size > BOUND) remembered.delete(remembered.keys().next().value);
  return values;
}

async function press(user, what, changed) {
  try {
    const reply = await api.press(user, what);
    return reply.ok === false ? trouble(appName(), reply) : undefined;
  } catch (error) {
    return error.message;
  } finally {
    changed();
  }
}

const target = (block, element, value) => ({ block_id: block.block_id, action_id: element.action_id, value });

export function messageSurface(user, channel, message, changed) {
  const values = valuesOf(`${user}/${channel}/${message.ts}`, JSON.stringify(message.blocks));
  return { values, press: (block, element, value) => press(user, { channel, ts: message.ts, ...target(block, element, value) }, changed) };
}

/** A form or a Home tab; what was typed before goes ahead of a press, so that the app sees the state as Slack sends it. */
export function viewSurface(user, view, changed) {
  const values = valuesOf(`${user}/${view.id}`, view.type === "home" ? view.hash : "", view.values);
  const tell = async (block) => {
    if (!block.dispatch_action) await api.press(user, { view_id: view.id, ...target(block, block.element, values.get(block, block.element)) });
  };
  return {
    values,
    async press(block, element, value) {
      await Promise.all(values.changed(view.blocks).filter((one) => one !== block).map((one) => tell(one).catch(() => {})));
      return press(user, { view_id: view.id, ...target(block, element, value) }, changed);
    },
  };
}
