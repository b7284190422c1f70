"""Dates as people type them, in numbers, with the month's name or from today on, in any language; it reads no clock."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import get_day_names, get_month_names

from bot.messages import phrases
from bot.messages.days_ahead import read_ahead
from bot.messages.phrases import SOURCE
from bot.messages.times import conventions
from bot.messages.vocabulary import everywhere, folded, words

DAY = timedelta(days=1)
LONGEST_RANGE = 100  # days
_BETWEEN_DAYS = re.compile(r"^(\d{1,2}\.?)\s*-\s*(\d{1,2}\D.*)$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?(\d{4})?)?$")
_ENDING = re.compile(r"(?<=[^\W\d])['\u2019][^\W\d]+")  # of Turkish: 14 Mart'a kadar
_WIDTHS: tuple[Literal["wide"], Literal["abbreviated"]] = ("wide", "abbreviated")
_CONTEXTS: tuple[Literal["format"], Literal["stand-alone"]] = ("format", "stand-alone")
_LAST_YEAR = 2100


class DateUnread(Exception):  # noqa: N818 - the glossary has no errors
    """A text that is no date, or could be two: `message` is the id of what is said of it."""

    def __init__(self, message: str, text: str) -> None:
        super().__init__(message)
        self.message = message
        self.text = text


def read_date(text: str, locale: str, *, today: date) -> date:
    """Return the date that a text means: without a year the next one from today on; raises DateUnread.

    It is read in the reader's language and in English first, and then in every other that there are words in.
    """
    typed = folded(unicodedata.normalize("NFKC", text))
    bare = [word for word in re.split(r"[\s,]+", _ENDING.sub("", typed)) if word]
    if (near := read_ahead(bare, today=today)) is not None:
        return near
    said = " ".join(word for word in typed.split() if word.rstrip(".,") not in everywhere("date-little-words"))
    if found := _ISO.match(said):
        return _date(text, int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.match(said):
        day, month = int(found[1]), int(found[3])
        if found[2] != "." and day <= 12 and month <= 12 and day != month:  # noqa: PLR2004 - months
            raise DateUnread("date-two-ways", text)
        if month > 12 >= day and found[2] == "/":  # noqa: PLR2004 - months
            day, month = month, day
        return _in_year(text, found[4], month, day, today)
    for tongue in (locale, *phrases.LANGUAGES):
        with suppress(DateUnread):
            return _in_words(text, said, tongue, today)
    raise DateUnread("date-unread", text)


def read_dates(text: str, locale: str, *, today: date) -> list[date]:
    """Return the days of several lines, each a date or two with a dash between them, in order; raises DateUnread."""
    found: set[date] = set()
    for line in text.splitlines():
        if line.strip():
            found.update(_range(line.strip(), locale, today))
    return sorted(found)


def write_dates(days: list[date]) -> str:
    """Return lines that `read_dates` reads as these days, runs of days as two dates with a dash."""
    lines: list[list[date]] = []
    for one in sorted(set(days)):
        if lines and one - lines[-1][-1] == DAY:
            lines[-1].append(one)
        else:
            lines.append([one])
    return "\n".join(str(run[0]) if len(run) == 1 else f"{run[0]} \u2013 {run[-1]}" for run in lines)


def _range(line: str, locale: str, today: date) -> list[date]:
    days = _BETWEEN_DAYS.match(line) if not _ISO.match(line) and not _NUMBERS.match(line) else None
    parts = [days[1], days[2]] if days else _between(phrases.LANGUAGES).split(line)
    little = everywhere("date-little-words")
    parts = [" ".join(word for word in part.split() if folded(word) not in little) for part in parts]
    if len(parts) == 1:
        return [read_date(line, locale, today=today)]
    if len(parts) != 2 or not all(parts):  # noqa: PLR2004 - from and until
        raise DateUnread("date-unread", line)
    last = read_date(parts[1], locale, today=today)
    if re.fullmatch(r"\d{1,2}\.?", parts[0]):  # the 24th to the 26th of December
        first = _date(line, last.year, last.month, int(parts[0].rstrip(".")))
    else:
        first = read_date(parts[0], locale, today=today)
        if last < first and not re.search(r"\d{4}", parts[1]):  # from this year into the next
            last = read_date(parts[1], locale, today=first)
    if last < first:
        raise DateUnread("date-backwards", line)
    if (last - first).days >= LONGEST_RANGE:
        raise DateUnread("date-range-long", line)
    return [first + k * DAY for k in range((last - first).days + 1)]


def _in_words(text: str, said: str, locale: str, today: date) -> date:
    months, weekdays, little = _months(locale), _weekdays(locale), everywhere("date-little-words")
    bare = _ENDING.sub("", said)
    every = [word.rstrip(".") for word in re.split(r"[\s,'\u2019]+", bare) if word and word.rstrip(".") not in little]
    words = [word for word in every if word not in weekdays]
    if months.keys().isdisjoint(words):  # "mar" is Tuesday and March in Spanish
        words = [word for word in every if word not in weekdays or word in months]
    named = {months[word] for word in words if word in months}
    numbers = [re.sub(r"(st|nd|rd|th|\.?o|°)$", "", word) for word in words if word not in months]
    years = [one for one in numbers if re.fullmatch(r"\d{4}", one)]
    days = [one for one in numbers if re.fullmatch(r"\d{1,2}", one)]
    if len(named) != 1 or len(days) != 1 or len(years) > 1 or len(numbers) != len(days) + len(years):
        raise DateUnread("date-unread", text)
    return _in_year(text, years[0] if years else None, named.pop(), int(days[0]), today)


def _in_year(text: str, year: str | None, month: int, day: int, today: date) -> date:
    if year is not None:
        return _date(text, int(year), month, day)
    if (month, day) == (2, 29):
        years = [one for one in range(today.year, today.year + 9) if one % 4 == 0 and (one % 100 or one % 400 == 0)]
        return next(found for one in years if (found := date(one, 2, 29)) >= today)
    this = _date(text, today.year, month, day)
    return this if this >= today else _date(text, today.year + 1, month, day)


def _date(text: str, year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise DateUnread("date-unread", text) from None
    if found.year > _LAST_YEAR:
        raise DateUnread("date-unread", text)
    return found


def _tongues(locale: str) -> tuple[Locale, ...]:
    """The reader's language and English, which writes "Sept" on one side of the ocean and "Sep" on the other."""
    return (conventions(SOURCE), Locale("en"), conventions(locale))


@lru_cache(maxsize=64)
def _months(locale: str) -> dict[str, int]:
    """The names of the months, in the reader's language and in English."""
    return {
        folded(name).rstrip("."): number
        for tongue in _tongues(locale)
        for width in _WIDTHS
        for context in _CONTEXTS
        for number, name in get_month_names(width, context, tongue).items()
    }


@lru_cache(maxsize=64)
def _weekdays(locale: str) -> frozenset[str]:
    return frozenset(
        folded(name).rstrip(".")
        for tongue in _tongues(locale)
        for width in _WIDTHS
        for context in _CONTEXTS
        for name in get_day_names(width, context, tongue).values()
    )


@lru_cache(maxsize=4)
def _between(languages: tuple[str, ...]) -> re.Pattern[str]:
    """What stands between two dates: a dash, dots, or words of any language, which one may have before its article."""
    every = {word for language in languages for word in words(language, "date-between-words")}
    endings = "|".join(sorted(re.escape(word[1:]) for word in every if word.startswith("'")))
    alone = "|".join(sorted((re.escape(word) for word in every if not word.startswith("'")), key=len, reverse=True))
    marks = r"[\u2013\u2014]|\.{2,}|\s-\s"
    ending = rf"['\u2019](?:{endings})\s" if endings else r"(?!)"
    return re.compile(rf"\s*(?:{marks}|\s(?:{alone})[\s'\u2019]|{ending})\s*", re.IGNORECASE)
