"""One round as a problem of numbers, with what a coordinator has settled already; it explains nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.flow import FORBIDDEN, problem
from bot.matching.rules import FIRST, RULES
from bot.matching.scores import UNIT

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from bot.matching.crowd import Crowd, Whole
    from bot.matching.flow import Problem
    from bot.matching.rules import Obstacles
    from bot.matching.scores import Scores


@dataclass(frozen=True)
class BrokenLock:
    """A locked pair of participant ids that cannot be, and the rule in the way.

    That is one of RULES, where "full" is also said when somebody has fewer seats than locked pairs; or "role", if one
    of them is not in the program in that role; or "twice", if they are locked both ways.
    """

    mentor: int
    mentee: int
    rule: str


class LockError(ValueError):
    """Some locked pairs cannot be; `locks` names each of them."""

    def __init__(self, locks: tuple[BrokenLock, ...]) -> None:
        said = ", ".join(f"{lock.mentor}:{lock.mentee} ({lock.rule})" for lock in locks)
        super().__init__(f"these pairs cannot be locked: {said}")
        self.locks = locks


class Round:
    """What there is to choose from; LockError if a locked pair cannot be."""

    def __init__(
        self,
        crowd: Crowd,
        obstacles: Obstacles,
        scores: Scores,
        seed: int,
        floor: int,
        locked: tuple[tuple[int, int], ...],
    ) -> None:
        self.crowd, self.obstacles, self.scores = crowd, obstacles, scores
        self._floor = floor
        self._rows, self._columns = ({p: place for place, p in enumerate(side)} for side in crowd.ids)
        self.locked = self._locked(locked)
        self._closed = set(self.locked) | crowd.places(locked)
        mentors, mentees = crowd.ids
        self._dice = (
            _scrambled(np.array(mentors, np.uint64) ^ np.uint64(seed % 2**64)),
            _scrambled(np.array(mentees, np.uint64) ^ np.uint64(~seed % 2**64)),
        )

    @cached_property
    def problem(self) -> Problem:
        """What is left to choose once the locked pairs are made."""
        taken = [
            np.bincount([lock[side] for lock in self.locked], minlength=len(seats))
            for side, seats in enumerate(self.crowd.seats)
        ]
        free = [seats - used for seats, used in zip(self.crowd.seats, taken, strict=True)]
        extra = [np.where(used > 0, left, np.maximum(left - 1, 0)) for left, used in zip(free, taken, strict=True)]
        span = UNIT + sum(int(side.max(initial=0)) for side in self.scores.waiting) + 4  # 4 for rounding
        return problem(self._gain, (free[0], free[1]), (extra[0], extra[1]), span, self._dice, floored=self._floor > 0)

    def both_ways(self, rows: Whole, columns: Whole) -> list[tuple[int, int]]:
        """Of each two people who were paired both ways, the place of the pair that is worth less."""
        mentors, mentees = self.crowd.ids
        chosen = {(mentors[row], mentees[column]) for row, column in zip(rows, columns, strict=True)}
        twice = sorted((one, other) for one, other in chosen if one < other and (other, one) in chosen)
        ways = [[self._place(one, other), self._place(other, one)] for one, other in twice]
        return [min(way, key=lambda place: self._gain(*_only(place), 0)[0, 0]) for way in ways]

    def close(self, places: Collection[tuple[int, int]]) -> None:
        """Leave these pairs out from now on."""
        self._closed |= {*places}

    def with_locked(self, rows: Whole, columns: Whole) -> tuple[Whole, Whole]:
        """The chosen pairs and the locked ones, in ascending order."""
        both = sorted([*zip(rows.tolist(), columns.tolist(), strict=True), *self.locked])
        places = np.array(both, np.int64).reshape(-1, 2)
        return places[:, 0], places[:, 1]

    def in_scores(self, gap: int) -> float:
        """A gap of the problem as a total of scores; infinity where more than scores may be missing."""
        return gap / UNIT if gap < (self.problem.floor or self.problem.extra) else np.inf

    def _place(self, mentor: int, mentee: int) -> tuple[int, int]:
        return self._rows[mentor], self._columns[mentee]

    def _gain(self, rows: slice, columns: slice, floor: int) -> Whole:
        score = self.scores.block(rows, columns)
        waiting = self.scores.waiting
        gain: Whole = (score + waiting[0][rows, None] + waiting[1][columns]).astype(np.int64)
        if floor:
            gain -= (score < self._floor) * np.int64(floor)
        gain[self.obstacles.block(rows, columns) > 0] = FORBIDDEN
        (top, bottom, _), (left, right, _) = rows.indices(len(self._rows)), columns.indices(len(self._columns))
        for row, column in self._closed:
            if top <= row < bottom and left <= column < right:
                gain[row - top, column - left] = FORBIDDEN
        return gain

    def _locked(self, locks: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
        """The places of the locked pairs."""
        broken, left = [], [seats.copy() for seats in self.crowd.seats]
        for mentor, mentee in locks:
            rule = self._broken(mentor, mentee, left)
            if not rule and mentor > mentee and (mentee, mentor) in locks:
                rule = "twice"
            if rule:
                broken.append(BrokenLock(mentor, mentee, rule))
        if broken:
            raise LockError(tuple(broken))
        return [self._place(*lock) for lock in locks]

    def _broken(self, mentor: int, mentee: int, left: list[Whole]) -> str | None:
        """The rule in the way of a locked pair; without one it takes its seats of those that are left."""
        if mentor not in self._rows or mentee not in self._columns:
            return "role"
        place = self._place(mentor, mentee)
        first = int(FIRST[self.obstacles.block(*_only(place))[0, 0]])
        if first >= 0:
            return list(RULES)[first]
        if not all(seats[at] for seats, at in zip(left, place, strict=True)):
            return "full"
        for seats, at in zip(left, place, strict=True):
            seats[at] -= 1
        return None


def _only(place: tuple[int, int]) -> tuple[slice, slice]:
    row, column = place
    return slice(row, row + 1), slice(column, column + 1)


def _scrambled(numbers: NDArray[np.uint64]) -> Whole:
    """Splitmix64 (Steele, Lea, Flood 2014), its upper half: close numbers in, far apart numbers out."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return ((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(32)).astype(np.int64)
