"""A matching in words: who meets whom and why, who is alone and what would help; it shows them on nothing."""

from __future__ import annotations

import html
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from bot.matching.crowd import number
from bot.messages import say
from bot.messages.needs import need, rules
from bot.messages.reasons import because, obstacles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.library import Library
    from bot.matching import Limits, Matching, Need, Unmatched
    from bot.models import Participant
    from bot.offline.people import People


@dataclass(frozen=True)
class Due:
    """A message that a pair would be sent, in words, and when, in UTC."""

    at: str
    what: str


@dataclass(frozen=True)
class Met:
    """Two people who were matched, by id and name, their score from 0 to 1, why, and their messages if asked for."""

    mentor: str
    mentor_name: str
    mentee: str
    mentee_name: str
    score: float
    reasons: tuple[str, ...]
    messages: tuple[Due, ...] = ()


@dataclass(frozen=True)
class Alone:
    """Somebody without a partner, what stood between them and the possible ones, and what would help."""

    id: str
    name: str
    role: str
    possible: int
    obstacles: Mapping[str, int]
    reasons: tuple[str, ...]
    help: tuple[str, ...]


@dataclass(frozen=True)
class Help:
    """What would match more people, and how many; by id and name those whom it is about."""

    what: str
    more: int
    people: Mapping[str, str]


@dataclass(frozen=True)
class Report:
    """A whole matching, ready to be shown; `asked` is what it was asked for, enough to have it again.

    `gap` is by how much another choice could at most be better in total: 0 is optimal over all pairs, None unknown.
    `limits` are the fewest rules that hold the round back, `needs` people who are missing, `seats` single seats that
    would each make one more pair, and `strangers` managers who are not in the file.
    """

    asked: Mapping[str, Any]
    total: float
    gap: float | None
    pairs: tuple[Met, ...]
    unmatched: tuple[Alone, ...]
    limits: tuple[Help, ...]
    needs: tuple[Help, ...]
    seats: tuple[Help, ...]
    strangers: tuple[str, ...]

    @property
    def locale(self) -> str:
        """The language that it is told in."""
        return str(self.asked["locale"])


def report(people: People, found: Matching, held: Limits, library: Library, asked: Mapping[str, Any]) -> Report:
    """The matching `found` of the people of a file, who are all told, and the limits that `held` it back."""
    by_number, locale = {number(person): person for person in people.participants}, str(asked["locale"])

    def named(*numbers: int) -> dict[str, str]:
        return dict(_named(by_number[one]) for one in numbers)

    pairs = [
        Met(
            *_named(by_number[pair.mentor]),
            *_named(by_number[pair.mentee]),
            pair.score,
            _plainly(because(locale, pair.reasons, library, form="fit")),
        )
        for pair in found.pairs
    ]
    alone = [_alone(by_number[row.participant], row, found.needs, locale) for row in found.unmatched]
    told = {row.id for row in alone} | {one for pair in pairs for one in (pair.mentor, pair.mentee)}
    return Report(
        asked=asked,
        total=round(sum(pair.score for pair in pairs), 6),
        gap=None if found.gap == float("inf") else found.gap,
        pairs=tuple(pairs),
        unmatched=(*alone, *_resting(people, told, locale)),
        limits=tuple(Help(rules(locale, limit.rules), limit.more, {}) for limit in held.limits),
        needs=tuple(
            Help(need(locale, asdict(one), one.count), one.count, named(*one.participants)) for one in found.needs
        ),
        seats=tuple(
            Help(say(locale, "offline-seat", role=seat.role), seat.people, named(seat.participant))
            for seat in found.seats
            if seat.pairs > 0
        ),
        strangers=people.strangers,
    )


def _named(person: Participant) -> tuple[str, str]:
    return person.slack_id, person.name


def _alone(person: Participant, row: Unmatched, needs: Sequence[Need], locale: str) -> Alone:
    given = {"role": row.role, "obstacles": row.obstacles}
    ruled = _plainly(obstacles(locale, given, form="ruled")) or (say(locale, "rehearsal-unmatched-nobody"),)
    helped = tuple(need(locale, asdict(one), 1) for one in needs if row.participant in one.participants)
    return Alone(*_named(person), row.role, row.possible, row.obstacles, ruled, helped)


def _resting(people: People, told: set[str], locale: str) -> Iterator[Alone]:
    """Those whom the matching left aside."""
    for person in people.participants:
        if person.slack_id not in told:
            why = say(locale, "offline-no-seat" if person.id in people.ready else "offline-not-ready")
            yield Alone(*_named(person), str(person.role), 0, {}, (why,), ())


def _plainly(lines: Sequence[str]) -> tuple[str, ...]:
    """What is said in Slack, with its escapes undone: a terminal and a spreadsheet have none."""
    return tuple(html.unescape(line) for line in lines)
