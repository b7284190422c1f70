// Knows where one is: the person and the conversation or tab, kept in the address so that a reload stays there.

/** {me, channel} or {me, app: "home" | "messages"}; whatever is missing is undefined. */
export function readPlace() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const app = ["home", "messages"].includes(parts.get("app")) ? parts.get("app") : undefined;
  return { me: parts.get("as") ?? undefined, channel: parts.get("channel") ?? undefined, app };
}

export function writePlace({ me, channel, app }) {
  const hash = app ? `#as=${me}&app=${app}` : `#as=${me}&channel=${channel ?? ""}`;
  if (location.hash === hash) return;
  if (location.hash) history.pushState(null, "", hash);
  else history.replaceState(null, "", hash);
}

export const samePlace = (one, other) => one.me === other.me && one.channel === other.channel && one.app === other.app;

/** Calls back when the person goes back or forward, or edits the address. */
export function onPlace(callback) {
  addEventListener("popstate", () => callback(readPlace()));
  addEventListener("hashchange", () => callback(readPlace()));
}
