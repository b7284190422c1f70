"""A whole matching: rules, scores, the best choice of pairs, reasons and the unmatched; it remembers no earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from bot.matching.assign import TIES, assign
from bot.matching.hours import common_hours
from bot.matching.reasons import TAKEN, obstacles_of, reasons
from bot.matching.rules import Crowd, obstacles
from bot.matching.scores import DEFAULT, Weights, preferences
from bot.models import Role, Standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from bot.matching.rules import Allowed
    from bot.models import Participant


@dataclass(frozen=True)
class Pair:
    """Two participants by id, their score from 0 to 1, and the strongest reasons for them as data."""

    mentor: int
    mentee: int
    score: float
    reasons: tuple[dict[str, Any], ...]


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
class Matching:
    """The pairs, by mentor and mentee, and the unmatched, by participant."""

    pairs: tuple[Pair, ...]
    unmatched: tuple[Unmatched, ...]
    seed: int


def match(
    participants: Iterable[Participant],
    *,
    minutes: int,
    level_gap: int,
    seats: Mapping[tuple[int, str], int],
    paired: Collection[tuple[int, int]],
    week_of: datetime,
    weights: Weights = DEFAULT,
    seed: int,
) -> Matching:
    """The best matching there is: most pairs, then most people, then the best total (docs/architecture.md, "Matching").

    `minutes` is a session's length; `seats` the pairings that a (participant id, "mentor" or "mentee") is still free
    for, none where it says nothing; `paired` the (mentor id, mentee id) of earlier pairings, who do not meet again in
    either role; `week_of` any moment of the week whose hours count. Participants without a free seat are worth giving:
    reporting lines run through them, and they count as "taken". `seed` only decides between equal totals.

    The order of `participants` never matters. Somebody in both roles is considered in each, and counts as one person
    in each. Only with a `level_gap` below 1 can two people suit each other both ways; one of the ways is then
    closed where a choice used both, which is not always the best choice (the exact one is NP-hard).
    """
    crowd, common = _gather(participants, minutes=minutes, level_gap=level_gap, paired=paired, week_of=week_of)
    free: dict[str, list[int]] = {
        role: [seats.get((_id(p), role), 0) for p in people] for role, people in _sides(crowd)
    }
    met = preferences(crowd.mentors, crowd.mentees, common)
    gains = {name: share * met[name] for name, share in weights.shares.items()}
    score = np.round(sum(gains.values(), np.zeros(common.shape)), 6)
    first = obstacles(crowd)
    chosen = _choose(crowd, score, free, first < 0, seed)

    def pair(row: int, column: int) -> Pair:
        mentor, mentee, minutes_a_week = crowd.mentors[row], crowd.mentees[column], int(common[row, column])
        gained = {name: float(gain[row, column]) for name, gain in gains.items()}
        why = reasons(mentor, mentee, minutes_a_week, gained)
        return Pair(_id(mentor), _id(mentee), float(score[row, column]), why)

    pairs = [pair(row, column) for row, column in zip(*chosen, strict=True)]
    return Matching(tuple(pairs), tuple(_unmatched(crowd, free, first, pairs)), seed)


def _gather(
    participants: Iterable[Participant],
    *,
    minutes: int,
    level_gap: int,
    paired: Collection[tuple[int, int]],
    week_of: datetime,
) -> tuple[Crowd, NDArray[np.int64]]:
    """Both sides by ascending id, so that everything after is the same whatever the order, and their common minutes."""
    everybody = [person for _, person in sorted({_id(p): p for p in participants}.items())]
    here = [p for p in everybody if p.standing == Standing.JOINED]
    mentors = [p for p in here if p.role in (Role.MENTOR, Role.BOTH)]
    mentees = [p for p in here if p.role in (Role.MENTEE, Role.BOTH)]
    common, longest = common_hours(mentors, mentees, week_of)
    return Crowd(mentors, mentees, everybody, paired, level_gap, minutes, longest), common


def _choose(
    crowd: Crowd, score: NDArray[np.float64], free: Mapping[str, list[int]], allowed: Allowed, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The chosen pairs as places in both sides; never two people both ways."""
    mentors, mentees = [_id(p) for p in crowd.mentors], [_id(p) for p in crowd.mentees]
    ties = _dice(mentors, mentees, seed)
    row_of = {person: row for row, person in enumerate(mentors)}
    column_of = {person: column for column, person in enumerate(mentees)}
    while True:
        rows, columns = assign(score, free[Role.MENTOR], free[Role.MENTEE], allowed, ties=ties, spread=True)
        chosen = {(mentors[row], mentees[column]) for row, column in zip(rows, columns, strict=True)}
        twice = [(one, other) for one, other in chosen if one < other and (other, one) in chosen]
        if not twice:
            return rows, columns
        allowed = allowed.copy()
        for one, other in twice:
            ways = [(row_of[one], column_of[other]), (row_of[other], column_of[one])]
            allowed[min(ways, key=lambda way: (score[way], ties[way]))] = False


def _unmatched(
    crowd: Crowd, free: Mapping[str, list[int]], first: NDArray[np.int8], pairs: Sequence[Pair]
) -> list[Unmatched]:
    served = {person for pair in pairs for person in (pair.mentor, pair.mentee)}
    nearest: dict[int, Unmatched] = {}
    for (role, people), partners in zip(_sides(crowd), (first, first.T), strict=True):
        for place, person in enumerate(people):
            if free[role][place] < 1 or _id(person) in served:
                continue
            found = obstacles_of(partners[place])
            row = Unmatched(_id(person), str(role), sum(found.values()), found)
            known = nearest.setdefault(row.participant, row)
            if _nearness(row) > _nearness(known):
                nearest[row.participant] = row
    return [row for _, row in sorted(nearest.items())]


def _nearness(row: Unmatched) -> tuple[int, int]:
    return row.obstacles.get(TAKEN, 0), row.possible


def _sides(crowd: Crowd) -> tuple[tuple[Role, Sequence[Participant]], tuple[Role, Sequence[Participant]]]:
    return (Role.MENTOR, crowd.mentors), (Role.MENTEE, crowd.mentees)


def _dice(mentors: Sequence[int], mentees: Sequence[int], seed: int) -> NDArray[np.int64]:
    """A number below TIES for each pair of ids and a seed, the same on every machine."""
    one = _scrambled(np.array(mentors, np.uint64) ^ np.uint64(seed % 2**64))
    pair = _scrambled(one[:, None] ^ _scrambled(np.array(mentees, np.uint64))[None, :])
    return (pair % np.uint64(TIES)).astype(np.int64)


def _scrambled(numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Splitmix64 (Steele, Lea, Flood 2014): close numbers in, far apart numbers out."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return mixed ^ (mixed >> np.uint64(31))


def _id(person: Participant) -> int:
    assert person.id is not None, "only stored participants are matched"
    return person.id
