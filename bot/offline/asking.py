"""What is asked of a matching besides its people, from text to values, and the round that answers; it shows nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from bot.matching import LockError, Weights, limits, match
from bot.messages.phrases import SOURCE
from bot.offline.due import with_messages
from bot.offline.faults import HEADER, Fault, FileRefused, Wrong, shown
from bot.offline.people import read_people
from bot.offline.report import report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from bot.library import Library
    from bot.matching import BrokenLock
    from bot.matching.crowd import Terms
    from bot.offline.report import Report

    Couple = tuple[int, int]  # the mentor and the mentee

T = TypeVar("T")

YEARS = range(1970, 2100)  # in which the rules of time zones are known, or can be guessed

# What is said of a locked pair that a rule forbids.
LOCKS = {
    "oneself": "lock-oneself",
    "level": "lock-level",
    "language": "lock-language",
    "hours": "lock-hours",
    "line": "lock-line",
    "paired": "lock-paired",
    "other": "lock-other",
    "ready": "lock-ready",
    "full": "lock-full",
    "role": "lock-role",
    "twice": "lock-twice",
}


class WrongInput(ValueError):  # noqa: N818 - as a file is refused
    """What was asked cannot be answered: a line for everything that is wrong."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


@dataclass(frozen=True)
class Asked:
    """The options of a matching as they were typed; pairs are "A:B", a mentor's id and a mentee's."""

    on: date
    weeks: int = 24
    seed: int = 1
    minutes: int = 45
    level_gap: int = 1
    floor: float = 0.0
    weights: str = ""
    locked: Sequence[str] = ()
    forbidden: Sequence[str] = ()
    messages: bool = False
    locale: str = SOURCE  # that the answer is told in


def answer(content: bytes, file: str, asked: Asked, library: Library) -> Report:
    """The best matching of the people of a file; WrongInput names everything that is wrong with it or the options."""
    wrong = [] if asked.on.year in YEARS else [Fault("fault-year").said(asked.locale, f"--on {asked.on}")]
    weights = _tried(weights_of, asked.weights, "--weights", wrong, asked.locale) or Weights()
    try:
        people = read_people(content, library)
    except FileRefused as refused:
        raise WrongInput([*wrong, *(fault.said(asked.locale, file) for fault in refused.faults)]) from None

    def couples(texts: Sequence[str], option: str) -> set[Couple]:
        read = partial(couple_of, number=people.number)
        found = (_tried(read, text, option, wrong, asked.locale) for text in texts)
        return {pair for pair in found if pair}

    locked, forbidden = couples(asked.locked, "--lock"), couples(asked.forbidden, "--forbid")
    if wrong:
        raise WrongInput(wrong)
    terms: Terms = {
        "minutes": asked.minutes,
        "level_gap": asked.level_gap,
        "seats": people.seats,
        "paired": people.paired,
        "week_of": datetime(asked.on.year, asked.on.month, asked.on.day, tzinfo=UTC),
        "ahead": timedelta(weeks=asked.weeks),
        "blocked": people.blocks,
        "forbidden": forbidden,
        "ready": {number: number in people.ready for number in people.number.values()},
    }
    options: Any = {"weights": weights, "seed": asked.seed, "floor": asked.floor, "locked": locked}
    try:
        found = match(people.participants, waited=people.waited, **options, **terms)
    except LockError as error:
        raise WrongInput(_broken(error.locks, people.number, asked.locale)) from None
    plainly = asdict(asked) | {"on": asked.on.isoformat(), "weights": asdict(weights)}
    told = report(people, found, limits(people.participants, **terms), library, plainly)
    return with_messages(told, people, found, asked.minutes, terms["week_of"]) if asked.messages else told


def weights_of(text: str) -> Weights:
    """The weights of "topics=3,department=1", the usual ones where it says nothing; Wrong for what is no weight."""
    known = {field.name.removesuffix("s"): field.name for field in fields(Weights)}
    given: dict[str, float] = {}
    for part in filter(None, map(str.strip, text.split(","))):
        name, _, value = (side.strip() for side in part.partition("="))
        if name.removesuffix("s") not in known:
            raise Wrong("fault-weight", name, choices=", ".join(known.values()))
        try:
            given[known[name.removesuffix("s")]] = float(value)
        except ValueError:
            raise Wrong("fault-weight-number", part) from None
    try:
        return Weights(**given)
    except ValueError:
        raise Wrong("fault-weights") from None


def couple_of(text: str, number: Mapping[str, int]) -> Couple:
    """The participants of "A:B" by their ids, which may hold colons themselves; Wrong where somebody is unknown."""
    parts = text.split(":")
    ways = [(":".join(parts[:place]).strip(), ":".join(parts[place:]).strip()) for place in range(1, len(parts))]
    if not ways:
        raise Wrong("fault-couple")
    mentor, mentee = next((way for way in ways if number.keys() >= {*way}), ways[0])
    for person in (mentor, mentee):
        if person not in number:
            raise Wrong("fault-nobody", person)
    return number[mentor], number[mentee]


def _tried(read: Callable[[str], T], text: str, option: str, wrong: list[str], locale: str) -> T | None:
    """What an option says, or None and a line more of what is wrong."""
    try:
        return read(text)
    except Wrong as fault:
        wrong.append(fault.at(HEADER, "").said(locale, f"{option} {shown(text)}"))
        return None


def _broken(locks: Sequence[BrokenLock], number: Mapping[str, int], locale: str) -> Iterator[str]:
    """Which locked pairs cannot be, and why, a line for each."""
    ids = {place: shown(person) for person, place in number.items()}
    for lock in locks:
        yield Fault(LOCKS[lock.rule]).said(locale, f"--lock {ids[lock.mentor]}:{ids[lock.mentee]}")
