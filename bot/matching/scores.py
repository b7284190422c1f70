"""How well two people would suit each other, from 0 to 1, by weights that anyone can see; it forbids nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.matching.crowd import Table, Whole, kinds, merged
from bot.models import Weights

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.matching.crowd import Crowd
    from bot.models import Participant

PLENTY = 10 * 60  # minutes in common per week; more does not make a pair better
LONG = 3  # rounds without a partner; more wait does not count for more
UNIT = 10**6  # a score is a whole number of millionths, so that every sum of scores is exact


DEFAULT = Weights()


class Scores:
    """What any mentor and any mentee would be to each other, in millionths."""

    def __init__(
        self, crowd: Crowd, weights: Weights, common: tuple[Whole, Whole, Whole, Whole], waited: Mapping[int, int]
    ) -> None:
        units = {name: round(share * UNIT) for name, share in weights.shares.items()}
        self._most = units["topics"]
        self._offers, self._wishes = _topics(crowd.mentors, crowd.mentees, self._most)
        rows, columns, minutes, _ = common
        self._tables = {
            "departments": _table(crowd, department, lambda one, other: units["departments"] * (one != other)),
            "style": _table(crowd, lambda p: p.style, lambda one, other: units["style"] * (one == other)),
            "location": _table(crowd, lambda p: p.zone, lambda one, other: round(units["location"] * near(one, other))),
            "hours": Table(rows, columns, np.rint(np.minimum(minutes / PLENTY, 1) * units["hours"]).astype(np.int32)),
        }  # fmt: skip
        self._sums = merged(self._tables.values())
        first = frozenset(crowd.terms.get("first", ()))
        self.waiting = tuple(
            np.array(
                [units["waiting"] * min(waited.get(p, 0), LONG) // (2 * LONG) + UNIT * (p in first) for p in side],
                np.int32,
            )
            for side in crowd.ids
        )

    def block(self, rows: slice = slice(None), columns: slice = slice(None)) -> NDArray[np.int32]:
        """The scores of some mentors x some mentees, without what waiting adds."""
        topics = self._offers[rows] @ self._wishes[columns].T
        found = np.clip(topics, 0, self._most, out=topics).astype(np.int32)
        for table in self._sums:
            found += table.block(rows, columns)
        return found

    def gains(self, rows: Whole, columns: Whole) -> dict[str, Whole]:
        """What each preference adds to the score of single pairs, given by their places."""
        topics = np.einsum("pt,pt->p", self._offers[rows], self._wishes[columns])
        found = {"topics": np.clip(topics, 0, self._most).astype(np.int64)}
        for name, table in self._tables.items():
            found[name] = table.values[table.rows[rows], table.columns[columns]].astype(np.int64)
        return found


def department(person: Participant) -> str:
    """A department's name without what typing it by hand makes different."""
    return " ".join(person.department.casefold().split())


def shared_topics(mentor: Participant, mentee: Participant) -> list[str]:
    """The topics wanted, offered and off limits to neither, dearest first."""
    closed = {*mentor.off_limits, *mentee.off_limits}
    return [topic for topic in dict.fromkeys(mentee.wants) if topic in mentor.offers and topic not in closed]


def near(one: str, other: str) -> float:
    """1 for one IANA zone, 1/2 for two of one area ("Europe"), else 0: all that we know of where people are."""
    return 1.0 if one == other else 0.5 if one.partition("/")[0] == other.partition("/")[0] else 0.0


def _table(crowd: Crowd, kind: Callable[[Participant], str], value: Callable[[str, str], int]) -> Table:
    (ours, rows), (theirs, columns) = (kinds(map(kind, side)) for side in (crowd.mentors, crowd.mentees))
    values = [[value(one, other) for other in theirs] for one in ours]
    return Table(rows, columns, np.array(values, np.int32).reshape(len(ours), len(theirs)))


def _topics(
    mentors: Sequence[Participant], mentees: Sequence[Participant], most: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Two factors, whose product is what the topics are worth to any two; whole numbers, and exact as such.

    It is the part of the mentee's wishes that the mentor offers, less the part that is off limits to either. The
    first wish counts 1, the second 1/2, the third 1/3 and so on.
    """
    known = sorted({topic for p in [*mentors, *mentees] for topic in (*p.offers, *p.wants, *p.off_limits)})
    column = {topic: place for place, topic in enumerate(known)}
    wishes = np.zeros((len(mentees), len(known)), np.float32)
    for row, mentee in enumerate(mentees):
        wants = [column[topic] for topic in dict.fromkeys(mentee.wants)]
        worth = 1 / np.arange(1, len(wants) + 1)
        wishes[row, wants] = np.rint(most * worth / max(1.0, worth.sum()))
    closed_here = _marks([p.off_limits for p in mentors], column)
    closed_there = wishes * _marks([p.off_limits for p in mentees], column)
    offers = _marks([p.offers for p in mentors], column) * (1 - closed_here)
    # offers x (wishes - closed there) - closed here x wishes - (1 - closed here) x closed there, as one product
    return np.hstack([offers - closed_here, closed_here - 1 - offers]), np.hstack([wishes, closed_there])


def _marks(lists: Sequence[Sequence[str]], column: Mapping[str, int]) -> NDArray[np.float32]:
    """A row per list, a column per known word: 1 where the list has the word."""
    marks = np.zeros((len(lists), len(column)), np.float32)
    for row, words in enumerate(lists):
        marks[row, [column[word] for word in words]] = 1
    return marks
