"""What may stand in the columns of a file of people: the text of one cell in, its value out; it compares no cells."""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from babel import Locale

from bot.messages.text import clean
from bot.models import STYLES, Role
from bot.offline.faults import Wrong, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bot.library import Library

T = TypeVar("T")

LONGEST_NAME, LONGEST_DEPARTMENT = 80, 80
MOST_WAITED = 99  # rounds
SHORTEST_DAY = 2  # letters of a weekday
YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_TIME = re.compile(r"([0-9]{1,2}):([0-5][0-9])(:00)?")


@dataclass(frozen=True)
class Column:
    """How a cell is read, and the text that an empty one stands for."""

    read: Callable[[str], Any]
    default: str = ""


def columns(library: Library) -> dict[str, Column]:
    """Every column by its name (docs/matching-file.md); their order is that of the documents."""
    topics = {
        title.casefold(): topic for topic in library.topics for title in (topic, library.topic_title(topic, "en"))
    }
    subjects = partial(_each, read=partial(_one_of, choices=topics, offered=tuple(library.topics)))
    seats = partial(_number, lowest=0, highest=3)
    return {
        "id": Column(partial(_text, longest=LONGEST_NAME, needed=True)),
        "name": Column(partial(_text, longest=LONGEST_NAME)),
        "role": Column(partial(_one_of, choices={str(role): str(role) for role in Role})),
        "level": Column(partial(_number, lowest=1, highest=5)),
        "department": Column(partial(_text, longest=LONGEST_DEPARTMENT)),
        "manager": Column(partial(_text, longest=LONGEST_NAME)),
        "offers": Column(subjects),
        "wants": Column(subjects),
        "off_limits": Column(subjects),
        "languages": Column(partial(_each, read=_language), "en"),
        "zone": Column(_zone, "UTC"),
        "days": Column(_days, "Mon-Fri"),
        "starts": Column(_time, "09:00"),
        "ends": Column(_time, "17:00"),
        "style": Column(partial(_one_of, choices={style: style for style in STYLES}), "talk"),
        "capacity": Column(seats, "1"),
        "capacity_mentor": Column(partial(_unless_empty, read=seats)),
        "capacity_mentee": Column(partial(_unless_empty, read=seats)),
        "blocked": Column(partial(_each, read=clean)),
        "paired": Column(partial(_each, read=clean)),
        "waited": Column(partial(_number, lowest=0, highest=MOST_WAITED), "0"),
        "ready": Column(partial(_one_of, choices=YES, offered=("yes", "no")), "yes"),
    }


def _text(given: str, *, longest: int, needed: bool = False) -> str:
    text = clean(given)
    if needed and not text:
        raise Wrong("fault-needed")
    if len(text) > longest:
        raise Wrong("fault-long", given, longest=str(longest))
    return text


def _each(given: str, *, read: Callable[[str], T]) -> list[T]:
    """The parts between semicolons, each one once, in the order in which they stand."""
    return list(dict.fromkeys(read(part.strip()) for part in given.split(";") if part.strip()))


def _unless_empty(given: str, *, read: Callable[[str], T]) -> T | None:
    return read(given) if given else None


def _number(given: str, *, lowest: int, highest: int) -> int:
    if not given:
        raise Wrong("fault-needed")
    if not (re.fullmatch(r"[0-9]{1,9}", given) and lowest <= int(given) <= highest):
        raise Wrong("fault-number", given, lowest=str(lowest), highest=str(highest))
    return int(given)


def _one_of(given: str, *, choices: Mapping[str, T], offered: Iterable[str] = ()) -> T:
    """One of the words that mean something, in capitals or not; `offered` are those named to who wrote another."""
    if not given:
        raise Wrong("fault-needed")
    word = " ".join(given.casefold().split())
    if word not in choices:
        raise Wrong("fault-choice", given, choices=", ".join(offered or choices))
    return choices[word]


def _language(given: str) -> str:
    codes = _languages()
    if (name := given.casefold()) not in codes:
        nearest = codes.get(_nearest(shown(name), tuple(codes)), "en")
        raise Wrong("fault-language", given, nearest=str(Locale("en").languages[nearest]))
    return codes[name]


@cache
def _languages() -> dict[str, str]:
    """The ISO 639 codes by themselves and by their English names."""
    known = {code: str(name) for code, name in Locale("en").languages.items() if re.fullmatch("[a-z]{2,3}", code)}
    return {name.casefold(): code for code, name in known.items()} | {code: code for code in known}


def _zone(given: str) -> str:
    zones = _zones()
    if (name := given.casefold().replace(" ", "_")) not in zones:
        nearest = _nearest(shown(name), tuple(zones))
        raise Wrong("fault-zone", given, nearest=zones.get(nearest, "Europe/Helsinki"))
    return zones[name]


@cache
def _zones() -> dict[str, str]:
    return {zone.casefold(): zone for zone in sorted(zoneinfo.available_timezones())}


@lru_cache(maxsize=1024)
def _nearest(word: str, words: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word, words, n=1)), "")


def _days(given: str) -> list[int]:
    """Weekdays by their English names or the first letters of them, one by one or from one to another."""
    found: set[int] = set()
    for part in filter(str.strip, given.split(";")):
        ends = [_day(name) for name in part.split("-", maxsplit=1)]
        first, last = ends[0], ends[-1]
        found.update(day % 7 for day in range(first, last + 1 + 7 * (last < first)))
    if not found:
        raise Wrong("fault-needed")
    return sorted(found)


def _day(given: str) -> int:
    name = given.strip().casefold()
    for day, known in Locale("en").days["format"]["wide"].items():
        if len(name) >= SHORTEST_DAY and str(known).casefold().startswith(name):
            return int(day)
    raise Wrong("fault-day", given)


def _time(given: str) -> int:
    """Minutes after midnight; 24:00 is the end of the day."""
    match = _TIME.fullmatch(given)
    if not match or (minutes := int(match[1]) * 60 + int(match[2])) > 24 * 60:
        raise Wrong("fault-time", given)
    return minutes
