// Knows the sandbox's control API: one function per thing a person can see or do; it keeps nothing.

export class ApiError extends Error {
  constructor(status, code, message) {
    super(message || code);
    this.status = status;
    this.code = code;
  }
}

async function ask(method, path, body) {
  const options = { method, headers: { Accept: "application/json" } };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(`/sandbox/${path}`, options);
  } catch {
    throw new ApiError(0, "unreachable", "The sandbox does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, answer.error ?? `http_${response.status}`, answer.message);
  return answer;
}

const get = (path) => ask("GET", path);
const post = (path, body = {}) => ask("POST", path, body);
const as = (user) => `as/${encodeURIComponent(user)}`;
const at = (user, channel) => `${as(user)}/channels/${encodeURIComponent(channel)}`;

export const people = () => get("people");
export const overview = (user) => get(as(user));
export const conversation = (user, channel) => get(at(user, channel));
export const markRead = (user, channel) => post(`${at(user, channel)}/read`);
export const openDm = (user, users) => post(`${as(user)}/dm`, { users });
export const say = (user, message) => post(`${as(user)}/messages`, message);
export const command = (user, channel, text) => post(`${as(user)}/command`, { channel, text });
export const press = (user, what) => post(`${as(user)}/press`, what);
export const submitModal = (user, viewId, values) => post(`${as(user)}/modal/submit`, { view_id: viewId, values });
export const closeModal = (user, viewId, all) => post(`${as(user)}/modal/close`, { view_id: viewId, all });
export const react = (user, channel, ts, name, remove) => post(`${as(user)}/react`, { channel, ts, name, remove });
export const openHome = (user, tab) => post(`${as(user)}/home`, { tab });
export const home = (user) => get(`${as(user)}/home`);
export const changeProfile = (user, changes) => post(`profile/${encodeURIComponent(user)}`, changes);
export const clock = () => get("clock");
export const forward = (seconds, over) => post("clock", { forward: seconds, over });
export const calls = (after) => get(`calls?after=${after}`);
