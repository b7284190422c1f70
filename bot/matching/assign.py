"""The best choice of pairs, over all pairs and proven, from however many; it knows numbers and no people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.candidates import candidates, every
from bot.matching.flow import FORBIDDEN, Problem, Whole, largest_best, problem
from bot.matching.prices import Arcs, Distances, beaten, distances
from bot.matching.scores import UNIT

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from bot.matching.flow import Chosen

SIZE = 100_000  # up to so many pairs the solver is given every one; of more it is given the likely ones, and a proof
_LARGEST = 1000.0  # |score|; keeps every sum in the solver far inside 64 bits


@dataclass(frozen=True)
class Choice:
    """The chosen pairs by their places, in ascending order; how far they may be from the best; what seats are worth."""

    rows: Whole
    columns: Whole
    gap: int  # no other choice is worth more by more than this; 0: none is, over all pairs
    among: Arcs
    chosen: Chosen
    prices: Distances


def choose(given: Problem, *, size: int = SIZE, rounds: int | None = None) -> Choice:
    """The best choice for a problem.

    Of more than `size` pairs, only the likely ones go to the solver; then all pairs are held against the prices that
    come of it, and those that beat them go there too, until there are none: in at most `rounds` such rounds, if given.
    """
    dense = given.mentor.size * given.mentee.size <= size
    among = every(given) if dense else candidates(given)
    done = 0
    while True:
        chosen = largest_best(given, among.rows, among.columns, among.gain)
        prices = distances(given, among, chosen)
        new, gap = (None, 0) if dense else beaten(given, among, chosen, prices)
        done += 1
        if not gap or new is None or done == rounds:
            break
        among = among.joined(new.rows, new.columns, new.gain)
    order = np.lexsort((among.columns[chosen], among.rows[chosen]))
    return Choice(among.rows[chosen][order], among.columns[chosen][order], gap, among, chosen, prices)


def assign(
    score: ArrayLike,
    capacity_mentor: ArrayLike,
    capacity_mentee: ArrayLike,
    allowed: ArrayLike,
    *,
    seed: int = 0,
    spread: bool = False,
) -> tuple[Whole, Whole]:
    """As many pairs as possible, and among all ways to choose that many the one with the highest total score.

    `score` (float, counted to a millionth, usually 0 to 1) and `allowed` (bool) are mentors x mentees; scores of pairs
    that are not allowed may be anything. The capacities (int) say how many pairs a mentor, a mentee can be in. Returns
    two index arrays of equal length, the mentor and the mentee of each pair, in ascending order; no pair twice.

    `seed` (zero or more) decides between equal totals and nothing else. With `spread`, of the choices with most pairs
    only those that give most people a partner count, before the total does.
    ValueError for shapes that do not fit, negative capacities, and scores of allowed pairs beyond 1000 or undefined.
    ArithmeticError if the sums would leave 64 bits: with `spread`, scores near 1000 for thousands of people.
    """
    score, allowed = np.asarray(score, np.float64), np.asarray(allowed, np.bool_)
    mentor, mentee = np.asarray(capacity_mentor, np.int64), np.asarray(capacity_mentee, np.int64)
    whole, span = _gains(score, allowed, mentor, mentee)
    extra = tuple(np.maximum(seats - 1, 0) if spread else np.zeros_like(seats) for seats in (mentor, mentee))
    chance = np.random.default_rng(seed)
    dice = chance.integers(2**32, size=mentor.size), chance.integers(2**32, size=mentee.size)
    found = choose(
        problem(
            lambda rows, columns, _: whole[rows, columns],
            (mentor, mentee),
            (extra[0], extra[1]),
            span,
            dice,
            floored=False,
        )
    )
    return found.rows, found.columns


def _gains(score: NDArray[np.float64], allowed: Chosen, mentor: Whole, mentee: Whole) -> tuple[Whole, int]:
    """The scores in whole numbers, FORBIDDEN where there can be no pair, and by how much any two others may differ."""
    if score.shape != allowed.shape or score.shape != (mentor.size, mentee.size):
        raise ValueError("score and allowed are mentors x mentees, the capacities one number each")
    if (mentor < 0).any() or (mentee < 0).any():
        raise ValueError("a capacity is zero or more")
    allowed = allowed & (mentor > 0)[:, None] & (mentee > 0)
    least, most = (float(edge(score, initial=0.0, where=allowed)) for edge in (np.min, np.max))
    if not -_LARGEST <= least <= most <= _LARGEST:
        raise ValueError(f"the score of an allowed pair is a number between -{_LARGEST:.0f} and {_LARGEST:.0f}")
    whole = np.rint(np.where(allowed, score, 0.0) * UNIT).astype(np.int64)  # what is forbidden may be undefined
    whole[~allowed] = FORBIDDEN
    return whole, round((most - least) * UNIT + 1)
