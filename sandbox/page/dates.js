// Knows how a moment reads to a person: days, clock times and Slack's date tokens, in their zone and language.

import { locale, zone } from "./directory.js";

const DAY = 86_400_000;

/** A formatter that survives zones and locales the browser does not know. */
function formatter(options, language = locale(), timeZone = zone()) {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  }
}

/** The calendar day of a moment as YYYY-MM-DD. */
export function dayOf(moment) {
  return formatter({ year: "numeric", month: "2-digit", day: "2-digit" }, "en-CA").format(new Date(moment));
}

/** What a line between two days says: the page itself speaks English. */
export function dayLabel(moment, now) {
  const away = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(moment))) / DAY);
  if (away === 0) return "Today";
  if (away === 1) return "Yesterday";
  return formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" }, "en-GB").format(new Date(moment));
}

export function clockText(moment) {
  const options = { weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  return formatter(options, "en-GB").format(new Date(moment));
}

export function exactText(moment) {
  return formatter({ dateStyle: "full", timeStyle: "long" }, "en-GB").format(new Date(moment));
}

export const cityOf = (tz) => (tz ?? "UTC").split("/").at(-1).replaceAll("_", " ");

const LONG = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const SHORT = { day: "numeric", month: "short", year: "numeric" };
const PLAIN = { day: "numeric", month: "long", year: "numeric" };
const TOKENS = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: PLAIN,
  date_short: SHORT,
  date_long: LONG,
  date_long_full: LONG,
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

function relativeDay(moment, now) {
  const away = Math.round((Date.parse(dayOf(moment)) - Date.parse(dayOf(now))) / DAY);
  if (Math.abs(away) > 1) return null;
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(away, "day");
}

function ago(moment, now) {
  const minutes = Math.round((moment - now) / 60_000);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  if (Math.abs(minutes) < 1440) return words.format(Math.round(minutes / 60), "hour");
  return words.format(Math.round(minutes / 1440), "day");
}

/** Slack's date format, such as "{date_long} at {time}", filled in; the fallback when the moment is no number. */
export function dateTokens(unix, format, fallback, now) {
  const seconds = Number(unix);
  if (!Number.isFinite(seconds) || !/\{\w+\}/.test(format)) return fallback;
  const moment = seconds * 1000;
  return format.replace(/\{(\w+)\}/g, (whole, token) => {
    if (token === "ago") return ago(moment, now);
    const pretty = token.endsWith("_pretty");
    const options = TOKENS[pretty ? token.slice(0, -7) : token];
    if (!options) return whole;
    if (token === "date_num") return dayOf(moment);
    return (pretty && relativeDay(moment, now)) || formatter(options).format(new Date(moment));
  });
}
