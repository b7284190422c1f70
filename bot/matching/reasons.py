"""Why these two, why nobody yet, and what would help: tells a finished matching as data; it changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.matching.rules import BITS, FIRST, RULES
from bot.matching.scores import department, shared_topics
from bot.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.matching.crowd import Crowd, Whole
    from bot.matching.rules import Mask, Obstacles
    from bot.models import Participant

STRONGEST = 3
TAKEN = "taken"


@dataclass(frozen=True)
class Unmatched:
    """A participant with a free seat and no partner, in the role in which one was nearest.

    `possible` partners is everybody else in the other role; `obstacles` says how many of them each rule ruled out,
    by the first rule in the way, and how many were "taken": allowed, but with all their seats given to others.
    """

    participant: int
    role: str
    possible: int
    obstacles: dict[str, int]


@dataclass(frozen=True)
class Need:
    """People who are missing: each more of them, up to `count`, who fits one of `participants` would match that one.

    They are missing in `role`. `rule` is what rules out most of those who are here: with "language" they must speak
    one of `languages`; with "level" their level must be `level` at most (mentors) or at least (mentees); with "hours"
    they must be at work when it is working time in `zone`; with "line" they must be outside the reporting line. With
    None only more people are missing.
    """

    role: str
    count: int
    participants: tuple[int, ...]
    rule: str | None = None
    languages: tuple[str, ...] = ()
    level: int | None = None
    zone: str | None = None


def reasons(
    mentor: Participant, mentee: Participant, minutes: int, gains: Mapping[str, float]
) -> tuple[dict[str, Any], ...]:
    """The two or three strongest reasons for a pair, each one true.

    `minutes` are those in common per week; `gains` what each preference added to the pair's score. A common language
    adds nothing and so comes last.
    """
    topics = shared_topics(mentor, mentee)
    languages = [tag for tag in mentee.languages if tag in mentor.languages]
    true: list[tuple[bool, dict[str, Any]]] = [
        (bool(topics), {"reason": "topics", "topics": topics}),
        (department(mentor) != department(mentee), {"reason": "departments"}),
        (minutes > 0, {"reason": "hours", "minutes": minutes}),
        (mentor.style == mentee.style, {"reason": "style", "style": mentor.style}),
        (mentor.zone == mentee.zone, {"reason": "location", "zone": mentor.zone}),
        (bool(languages), {"reason": "languages", "languages": languages}),
    ]
    found = [reason for holds, reason in true if holds]
    found.sort(key=lambda reason: -gains.get(reason["reason"], 0.0))
    return tuple(found[:STRONGEST])


def unmatched(crowd: Crowd, obstacles: Obstacles, rows: Whole, columns: Whole) -> list[Unmatched]:
    """Everybody with a free seat and none of the pairs (rows, columns), by ascending id."""
    ids = crowd.ids
    served = {ids[0][row] for row in rows} | {ids[1][column] for column in columns}
    nearest: dict[int, Unmatched] = {}
    for side, role in enumerate((Role.MENTOR, Role.MENTEE)):
        for place in np.flatnonzero(crowd.seats[side] > 0):
            person = ids[side][place]
            if person in served:
                continue
            found = _counted(_partners(obstacles, side, int(place)))
            row = Unmatched(person, str(role), sum(found.values()), found)
            nearest[person] = max(nearest.get(person, row), row, key=_nearness)
    return [row for _, row in sorted(nearest.items())]


def needs(crowd: Crowd, obstacles: Obstacles, alone: Iterable[Unmatched]) -> list[Need]:
    """Who is missing, told once for all whom the same people would help; those whom most would help first."""
    together: dict[Need, list[int]] = {}
    for row in alone:
        side = 0 if row.role == Role.MENTOR else 1
        place = crowd.ids[side].index(row.participant)
        person = (crowd.mentors, crowd.mentees)[side][place]
        need = _need(person, side, _partners(obstacles, side, place), crowd.terms["level_gap"])
        together.setdefault(need, []).append(row.participant)
    found = [_filled(need, people) for need, people in together.items()]
    return sorted(found, key=lambda need: (-need.count, need.participants))


def _need(person: Participant, side: int, partners: Mask, gap: int) -> Need:
    """Whom one person needs; `count` and `participants` are still to be told."""
    role = str((Role.MENTEE, Role.MENTOR)[side])
    ruled = {rule: int(np.count_nonzero(partners & BITS[rule])) for rule in ("level", "language", "hours", "line")}
    fine = int(np.count_nonzero(partners == 0))
    rule = max(ruled, key=lambda name: ruled[name])
    if not ruled[rule] or ruled[rule] < fine:
        return Need(role, 0, ())
    if rule == "level":
        return Need(role, 0, (), rule, level=person.level + (gap, -gap)[side])
    if rule == "language":
        return Need(role, 0, (), rule, languages=tuple(sorted({*person.languages})))
    if rule == "line":
        return Need(role, 0, (), rule)
    return Need(role, 0, (), rule, zone=person.zone)


def _filled(need: Need, people: Sequence[int]) -> Need:
    return Need(need.role, len(people), tuple(people), need.rule, need.languages, need.level, need.zone)


def _partners(obstacles: Obstacles, side: int, place: int) -> Mask:
    """The rules between one person and everybody in the other role."""
    only = slice(place, place + 1)
    return obstacles.block(rows=only)[0] if side == 0 else obstacles.block(columns=only)[:, 0]


def _counted(partners: Mask) -> dict[str, int]:
    """How many partners each rule ruled out first, in the order of the rules; "taken" are those whom none did.

    Oneself is no partner.
    """
    names = [*RULES, TAKEN]
    first = FIRST[partners].astype(np.int64)
    counts = np.bincount(np.where(first < 0, len(RULES), first), minlength=len(names))
    return {name: int(count) for name, count in zip(names, counts, strict=True) if count and name != "oneself"}


def _nearness(row: Unmatched) -> tuple[int, int]:
    return row.obstacles.get(TAKEN, 0), row.possible
