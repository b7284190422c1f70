"""What holds a whole round back: the fewest rules without which more people could be matched; it changes none."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Unpack

import numpy as np

from bot.matching.crowd import Crowd, Terms, gather
from bot.matching.hours import common_hours
from bot.matching.prices import blocks
from bot.matching.rules import BITS, Obstacles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from bot.matching.crowd import Whole
    from bot.models import Participant

# The rules that somebody can change: the program's or what people answered. Whom one wants not to meet stays private.
CHANGEABLE = ("level", "language", "hours", "line", "paired", "full")
EXACT = 1_000_000  # pairs of people up to which all of them are looked at
SOME = 48


@dataclass(frozen=True)
class Limit:
    """Rules without which `more` people would have a partner: the most that any choice could then reach, less now."""

    rules: tuple[str, ...]
    more: int


@dataclass(frozen=True)
class Limits:
    """The smallest sets of rules whose change would match more people, those that would match most first.

    They are all of one size, which is 1 or 2; if there are none, no one or two rules would help. In a large round,
    where `exact` is false, only single rules are tried, and people are counted among SOME partners drawn for each.
    """

    limits: tuple[Limit, ...]
    exact: bool


def limits(participants: Iterable[Participant], **terms: Unpack[Terms]) -> Limits:
    """What limits a round: every rule is left out once, then every two; each time the most people are counted exactly.

    "full" left out means that everybody whose seats are taken by earlier pairings has one more. Where there are more
    than EXACT pairs of people the count is a close lower bound. For the terms see `match`.
    """
    crowd = gather(participants, terms)
    obstacles = Obstacles(crowd, common_hours(crowd))
    exact = len(crowd.mentors) * len(crowd.mentees) <= EXACT
    now = _people(crowd, obstacles, 0)
    for size in (1, 2) if exact else (1,):
        tried = ((rules, _people(crowd, obstacles, _bits(rules)) - now) for rules in combinations(CHANGEABLE, size))
        found = [Limit(rules, more) for rules, more in tried if more > 0]
        if found:
            return Limits(tuple(sorted(found, key=lambda limit: (-limit.more, limit.rules))), exact)
    return Limits((), exact)


def _bits(rules: Iterable[str]) -> int:
    return sum(BITS[rule] for rule in rules)


def _people(crowd: Crowd, obstacles: Obstacles, without: int) -> int:
    """The most people who can have a partner if some rules are left out.

    That is the most mentors, with all the seats of the mentees, and the most mentees, with all the seats of the
    mentors: there always is one choice of pairs that has both.
    """
    rows, columns = _possible(crowd, obstacles, without)
    mentor, mentee = (_seats(crowd, side, without) for side in (0, 1))
    most_mentors = _largest(rows, columns, np.minimum(mentor, 1), mentee)
    return most_mentors + _largest(rows, columns, mentor, np.minimum(mentee, 1))


def _possible(crowd: Crowd, obstacles: Obstacles, without: int) -> tuple[Whole, Whole]:
    """The pairs that may be if some rules are left out; of a large round about SOME for each person."""
    mentors, mentees = len(crowd.mentors), len(crowd.mentees)
    if mentors * mentees <= EXACT:
        rows, columns = np.nonzero(obstacles.block() & ~without == 0)
        return rows, columns
    chance = np.random.default_rng(0)
    found = []
    for part in blocks(mentors, mentees):
        rows, columns = np.nonzero(_thinned(obstacles.block(rows=part) & ~without == 0, chance))
        found.append((rows + part.start, columns))
    for part in blocks(mentees, mentors):
        columns, rows = np.nonzero(_thinned((obstacles.block(columns=part) & ~without == 0).T, chance))
        found.append((rows, columns + part.start))
    rows, columns = (np.concatenate(both) for both in zip(*found, strict=True))
    single = np.unique(rows * mentees + columns)
    return single // mentees, single % mentees


def _thinned(allowed: NDArray[np.bool_], chance: np.random.Generator) -> NDArray[np.bool_]:
    """About SOME of each row's pairs, or all where there are fewer."""
    share = SOME / np.maximum(allowed.sum(axis=1), 1)
    kept: NDArray[np.bool_] = allowed & (chance.random(allowed.shape, np.float32) < share[:, None])
    return kept


def _seats(crowd: Crowd, side: int, without: int) -> Whole:
    seats = crowd.seats[side]
    if not without & BITS["full"]:
        return seats
    ready = np.array([crowd.ready(person) for person in (crowd.mentors, crowd.mentees)[side]], np.bool_)
    return np.where(ready, np.maximum(seats, 1), 0)


def _largest(rows: Whole, columns: Whole, mentor: Whole, mentee: Whole) -> int:
    """How many of the possible pairs can be, with so many seats each."""
    from ortools.graph.python.max_flow import SimpleMaxFlow  # noqa: PLC0415 - as in flow.py

    if not rows.size:
        return 0
    source, sink = mentor.size + mentee.size, mentor.size + mentee.size + 1
    solver = SimpleMaxFlow()
    people = np.arange(source)
    solver.add_arcs_with_capacity(rows, columns + mentor.size, np.ones_like(rows))
    solver.add_arcs_with_capacity(np.full(mentor.size, source), people[: mentor.size], mentor)
    solver.add_arcs_with_capacity(people[mentor.size :], np.full(mentee.size, sink), mentee)
    if solver.solve(source, sink) != solver.OPTIMAL:
        raise ArithmeticError("the solver gave up")
    return int(solver.optimal_flow())
