"""The pairs that a best choice is likely made of, where there are too many to solve with all; it decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.matching.flow import FORBIDDEN
from bot.matching.prices import Arcs, arcs, blocks

if TYPE_CHECKING:
    from bot.matching.flow import Problem, Whole

BEST = 50  # of each mentor, and of each mentee
_RANKS = 256  # of equal pairs
RANDOM = 16  # of each mentee, so that somebody is left whom not everybody wants


def every(given: Problem) -> Arcs:
    """All pairs that may be."""
    gain = given.gain(slice(None), slice(None))
    columns, rows = np.nonzero(gain.T > FORBIDDEN)
    return Arcs(rows, columns, gain[rows, columns])


def candidates(given: Problem) -> Arcs:
    """The best few of each mentor and each mentee, and some at random: the same for the same problem."""
    mentors, mentees = given.shape
    chance = np.random.default_rng(mentors * mentees)
    found = []
    for part in blocks(mentors, mentees):
        rows, columns, gain = _best(given.gain(part, slice(None)), given.dice[0][part], given.dice[1])
        found.append((rows + part.start, columns, gain))
    for part in blocks(mentees, mentors):
        block = np.ascontiguousarray(given.gain(slice(None), part).T)
        best = _best(block, given.dice[1][part], given.dice[0])
        drawn = chance.integers(mentors, size=(len(block), 2 * RANDOM))
        across = np.repeat(np.arange(len(block)), 2 * RANDOM)
        columns, rows, gain = (np.concatenate(both) for both in zip(best, _fine(block, across, drawn), strict=True))
        found.append((rows, columns + part.start, gain))
    return arcs(*(np.concatenate(one) for one in zip(*found, strict=True)))


def _best(block: Whole, ours: Whole, theirs: Whole) -> tuple[Whole, Whole, Whole]:
    """The places and gains of the best few pairs of each row; of equal ones other people's for each, by their dice."""
    few = min(BEST, block.shape[1])
    mixed = (ours.astype(np.uint32)[:, None] ^ theirs.astype(np.uint32)) * np.uint32(0x9E3779B1)
    ranked = np.where(block > FORBIDDEN, block * _RANKS + (mixed >> np.uint32(24)), FORBIDDEN)
    least = np.partition(ranked, -few, axis=1)[:, -few]
    rows, columns = np.nonzero(ranked >= np.maximum(least, FORBIDDEN + 1)[:, None])
    return rows, columns, block[rows, columns]


def _fine(block: Whole, rows: Whole, drawn: Whole) -> tuple[Whole, Whole, Whole]:
    """Of the pairs that were drawn, those that may be."""
    columns = drawn.reshape(-1)
    gain = block[rows, columns]
    fine = gain > FORBIDDEN
    return rows[fine], columns[fine], gain[fine]
