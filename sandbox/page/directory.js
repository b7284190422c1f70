// Knows who and what an id means to the person who looks: people, the bot, conversations; it fetches nothing.

const known = { people: new Map(), channels: new Map(), bot: {}, team: {}, me: null };

export function learnPeople({ people, bot, team }) {
  known.people = new Map(people.map((person) => [person.id, person]));
  known.bot = bot ?? {};
  known.team = team ?? {};
}

export function learnChannels(channels) {
  known.channels = new Map(channels.map((channel) => [channel.id, channel]));
}

export function lookAs(userId) {
  known.me = userId;
}

export const bot = () => known.bot;
export const team = () => known.team;
export const appName = () => known.bot.app_name ?? known.bot.name ?? "App";
export const person = (id) => known.people.get(id);
export const me = () => known.people.get(known.me);
export const zone = () => me()?.tz ?? "UTC";
export const locale = () => me()?.locale ?? "en-GB";
export const channel = (id) => known.channels.get(id);
export const channels = () => [...known.channels.values()];

/** Everybody whom one can be: people who are not bots. */
export function players() {
  return [...known.people.values()].filter((one) => !one.is_bot && one.id !== "USLACKBOT");
}

/** Everybody whom a form's person menu offers. */
export const selectable = () => [...known.people.values()].filter((one) => !one.deleted);

export function nameOf(id) {
  if (id === known.bot.id) return appName();
  return known.people.get(id)?.real_name ?? known.people.get(id)?.handle ?? id;
}

export const channelName = (id) => known.channels.get(id)?.title ?? known.channels.get(id)?.name ?? id;

export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : name.slice(0, 2)).toLocaleUpperCase();
}

/** One of eight colours, always the same for the same id. */
export function tint(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return sum % 8;
}

/** Whether this is the app's own conversation, and the app lets nobody write there. */
export const isReadOnly = (one) => Boolean(known.bot.messages_read_only && one?.kind === "im" && one.members.includes(known.bot.id));

/** Everybody else who has something unread in a direct conversation. */
export const withNews = () => players().filter((one) => one.id !== known.me && !one.deleted && one.news?.length);

/** The bot's direct conversation with the person who looks, if it is open. */
export function botConversation() {
  return channels().find((one) => one.kind === "im" && one.members.includes(known.bot.id));
}
