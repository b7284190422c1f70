"""How moments, durations, languages and lists are written for a reader; it decides no time and reads no clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import (
    format_date,
    format_skeleton,
    format_time,
    get_day_names,
    get_timezone_location,
)
from babel.lists import format_list
from babel.units import format_unit

from bot.messages.phrases import SOURCE, languages, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# English as written in Europe: day before month and 24 hours, which a reader of any country takes the same way.
PLAIN_ENGLISH = "en_150"
# Spanish says "e" for "y" (and) before the sound of i, but not before ia, ie or io: "francés e inglés", "agua y hielo".
_SOUNDS_LIKE_Y = re.compile(r"\W*h?[ií](?![aeo])", re.IGNORECASE)


@lru_cache(maxsize=256)
def conventions(locale: str) -> Locale:
    """The CLDR locale that fits the words: the reader's own where we speak it, so no sentence mixes two languages."""
    known = languages(locale)[0]
    language = locale.replace("_", "-").split("-", maxsplit=1)[0]
    try:
        if known.split("-", maxsplit=1)[0] == language and locale != SOURCE:
            return Locale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        pass
    return Locale.parse(PLAIN_ENGLISH if known == SOURCE else known.replace("-", "_"))


def clock(at: datetime, zone: str, locale: str) -> str:
    """The time of day of an aware moment in an IANA zone: "10:00"."""
    return format_time(at, "short", tzinfo=ZoneInfo(zone), locale=conventions(locale))


def day(at: datetime, zone: str, locale: str) -> str:
    """The day of an aware moment in an IANA zone: "Tue, 24 Nov"."""
    return format_skeleton("MMMEd", at, tzinfo=ZoneInfo(zone), locale=conventions(locale))


def date_of(on: date, locale: str) -> str:
    """A day of no zone: "Tue, 24 Nov"."""
    return day(datetime(on.year, on.month, on.day, 12, tzinfo=UTC), "UTC", locale)


def full_date(at: datetime, zone: str, locale: str) -> str:
    """The day of an aware moment in an IANA zone, with its year: "24 November 2026"."""
    return format_date(at.astimezone(ZoneInfo(zone)), "long", locale=conventions(locale))


def month(at: datetime, zone: str, locale: str) -> str:
    """The month of an aware moment in an IANA zone: "November 2026"."""
    return format_skeleton("yMMMM", at, tzinfo=ZoneInfo(zone), locale=conventions(locale))


def moment(at: datetime, zone: str, locale: str) -> str:
    """An aware moment as its day and time in an IANA zone: "Tue, 24 Nov, 10:00"."""
    return say(locale, "date-moment", day=day(at, zone, locale), clock=clock(at, zone, locale))


def city(zone: str, locale: str) -> str:
    """The name by which people of `locale` know an IANA zone: "Helsinki"."""
    return get_timezone_location(ZoneInfo(zone), locale=conventions(locale), return_city=True)


def moments(at: datetime, people: Sequence[tuple[str, str]], locale: str) -> str:
    """An aware moment for several people, each (name, zone), the names escaped already.

    One time where all their clocks agree, else "Tue, 24 Nov, 10:00 Helsinki (Ada) · 09:00 Rome (Bruno)", with the
    day again where it differs.
    """
    seen = [moment(at, zone, locale) for _, zone in people]
    if len(set(seen)) == 1:
        return seen[0]
    first = day(at, people[0][1], locale)
    written = seen[:1]
    for (_, zone), whole in zip(people[1:], seen[1:], strict=True):
        written.append(clock(at, zone, locale) if day(at, zone, locale) == first else whole)
    return " · ".join(
        f"{when} {city(zone, locale)} ({name})" for when, (name, zone) in zip(written, people, strict=True)
    )


def time_of_day(minutes: int, locale: str) -> str:
    """Minutes after midnight (0 to 1440) as the reader writes a time; 1440, the end of the day, is midnight again."""
    hour, minute = divmod(minutes % (24 * 60), 60)
    return format_time(time(hour, minute), "short", locale=conventions(locale))


def hours(minutes: int, locale: str) -> str:
    """A duration in minutes, in words: "45 minutes", "10 hours", "1 hour and 30 minutes"."""
    whole, rest = divmod(minutes, 60)
    parts = []
    if whole:
        parts.append(format_unit(whole, "duration-hour", locale=conventions(locale)))
    if rest or not whole:
        parts.append(format_unit(rest, "duration-minute", locale=conventions(locale)))
    return listing(parts, locale)


def weekday(number: int, locale: str) -> str:
    """The name of a weekday as one of a list to choose from, 0 is Monday: "Monday"."""
    return choice(get_day_names("wide", "stand-alone", locale=conventions(locale))[number])


def choice(name: str) -> str:
    """A name as it stands alone, on a button or in a list to choose from: with a capital, as in "Español"."""
    return name[:1].upper() + name[1:]


def language(code: str, locale: str) -> str:
    """The name of a language (ISO 639) in the reader's language: "Finnish"; the code itself where CLDR has no name."""
    name: str = conventions(locale).languages.get(code, code)
    return name


def titles(items: Iterable[str]) -> str:
    """Several titles, in which an "and" or a comma of their own may stand: "a; b"."""
    return "; ".join(items)


def listing(items: Iterable[str], locale: str) -> str:
    """Several things in one sentence: "a, b and c"."""
    several, known = list(items), conventions(locale)
    said = format_list(several, locale=known)
    if known.language == "es" and len(several) > 1 and _SOUNDS_LIKE_Y.match(several[-1]):
        return f"{said.removesuffix(f' y {several[-1]}')} e {several[-1]}"
    return said
