"""What a seat is worth to a choice of pairs, and so the proof that no other choice is better; it chooses none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.flow import FORBIDDEN, Chosen, Problem, Whole, seats_used

if TYPE_CHECKING:
    from collections.abc import Iterator

FAR = 2**62  # the distance of whom no exchange reaches
_BLOCK = 2**18  # pairs that are looked at together: as many as a processor's cache holds
_MOST = 24  # pairs that beat the prices which one scan names for each mentee


@dataclass(frozen=True)
class Distances:
    """What it costs, in the best choice so far, to do with one pair less at each mentor, and at each mentee one more.

    A pair beats these prices if its gain is more than the mentee's less the mentor's.
    """

    mentor: Whole
    mentee: Whole


@dataclass(frozen=True)
class Arcs:
    """Pairs to choose from, by mentee, each once."""

    rows: Whole
    columns: Whole
    gain: Whole

    def joined(self, rows: Whole, columns: Whole, gain: Whole) -> Arcs:
        """These and others, of which some may be among these."""
        return arcs(*(np.concatenate(both) for both in ((self.rows, rows), (self.columns, columns), (self.gain, gain))))


def arcs(rows: Whole, columns: Whole, gain: Whole) -> Arcs:
    """Pairs in order, each once."""
    _, first = np.unique(columns * (rows.max(initial=0) + 1) + rows, return_index=True)
    return Arcs(rows[first], columns[first], gain[first])


def swapped(given: Problem, among: Arcs, chosen: Chosen) -> tuple[Problem, Arcs, Chosen]:
    """The same with mentors and mentees in each other's place."""
    order = np.lexsort((among.columns, among.rows))
    mirrored = replace(
        given,
        gain=lambda rows, columns: given.gain(columns, rows).T,
        mentor=given.mentee,
        mentee=given.mentor,
        extra_mentor=given.extra_mentee,
        extra_mentee=given.extra_mentor,
    )
    return mirrored, Arcs(among.columns[order], among.rows[order], among.gain[order]), chosen[order]


def blocks(count: int, across: int) -> Iterator[slice]:
    """Slices of `count` places that are looked at together with `across` others."""
    step = max(1, _BLOCK // max(across, 1))
    return (slice(start, min(start + step, count)) for start in range(0, count, step))


def distances(given: Problem, among: Arcs, chosen: Chosen) -> Distances:
    """The shortest ways of exchanging pairs for others, from the end of the flow to everybody.

    All steps of all ways are walked at once, as long as a way gets shorter; since the choice is the best one among
    these pairs, no circle of steps ever does.
    """
    mentors, mentees = given.shape
    used, got = seats_used(among.rows, chosen, mentors), seats_used(among.columns, chosen, mentees)
    to_mentor = np.where(used == 0, FAR, np.where(used > given.mentor - given.extra_mentor, -given.extra, 0))
    beyond = np.where(got < given.mentee, given.extra, FAR)
    to_mentee = np.where(got < given.mentee - given.extra_mentee, 0, beyond)
    to_mentee = np.where(to_mentee < FAR, to_mentee - given.pair, FAR)
    begins = np.searchsorted(among.columns, np.arange(mentees + 1))
    taken = _Taken(among.rows[chosen], among.columns[chosen], among.gain[chosen])
    taken.back(to_mentor, to_mentee)
    moved = np.flatnonzero(to_mentee < FAR)
    while moved.size:
        steps = _ranges(begins[moved], begins[moved + 1])
        steps = steps[~chosen[steps]]
        before = to_mentor.copy()
        np.minimum.at(to_mentor, among.rows[steps], to_mentee[among.columns[steps]] - among.gain[steps])
        moved = taken.back(to_mentor, to_mentee, to_mentor < before)
    return Distances(to_mentor, to_mentee)


@dataclass(frozen=True)
class _Taken:
    """The chosen pairs, along which an exchange goes back from mentor to mentee."""

    rows: Whole
    columns: Whole
    gain: Whole

    def back(self, to_mentor: Whole, to_mentee: Whole, moved: Chosen | None = None) -> Whole:
        """Shorten the ways to mentees; return those that got shorter."""
        steps = np.flatnonzero(to_mentor[self.rows] < FAR if moved is None else moved[self.rows])
        before = to_mentee.copy()
        np.minimum.at(to_mentee, self.columns[steps], to_mentor[self.rows[steps]] + self.gain[steps])
        return np.flatnonzero(to_mentee < before)


def beaten(given: Problem, known: Arcs, chosen: Chosen, prices: Distances) -> tuple[Arcs, int]:
    """The pairs, of all, that beat the prices: the strongest few of each mentee; and by how much all could gain.

    With none, the choice is the best one over all pairs. The gain is a bound, never too small.
    """
    mentors, mentees = given.shape
    have = np.append(np.sort(known.columns[chosen] * mentors + known.rows[chosen]), np.iinfo(np.int64).max)
    found: list[tuple[Whole, Whole, Whole]] = []
    bound = 0
    for part in blocks(mentees, mentors):
        gain = given.gain(slice(None), part)
        over = gain > prices.mentee[part] - prices.mentor[:, None]
        rows, columns = np.nonzero(over & (gain > FORBIDDEN))
        worth, columns = gain[rows, columns], columns + part.start
        surplus = np.minimum(worth - (prices.mentee[columns] - prices.mentor[rows]), FAR)
        order = np.lexsort((-surplus, columns))
        pair = columns[order] * mentors + rows[order]
        order = order[have[np.searchsorted(have, pair)] != pair]
        place = np.arange(order.size) - np.searchsorted(columns[order], columns[order])
        best = order[place == 0]
        bound += sum(
            int(gain) * int(given.mentee[column]) for gain, column in zip(surplus[best], columns[best], strict=True)
        )
        kept = order[place < _MOST]
        found.append((rows[kept], columns[kept], worth[kept]))
    return Arcs(*(np.concatenate(one) for one in zip(*found, strict=True))), bound


def _ranges(begins: Whole, ends: Whole) -> Whole:
    """All whole numbers from each beginning to before its end, one range after the other."""
    sizes = ends - begins
    return np.repeat(ends - np.cumsum(sizes), sizes) + np.arange(sizes.sum())
