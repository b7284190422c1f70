"""The best choice of pairs from scores and capacities, exact, by min-cost flow; it knows numbers and no people."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

Whole: TypeAlias = "NDArray[np.int64]"

UNIT = 10**6  # scores are told apart to a millionth
TIES = 1024  # ranks below that, between equal scores
_LARGEST = 1000.0  # |score|; keeps every sum in the solver far inside 64 bits


def assign(
    score: ArrayLike,
    capacity_mentor: ArrayLike,
    capacity_mentee: ArrayLike,
    allowed: ArrayLike,
    *,
    ties: ArrayLike = 0,
    spread: bool = False,
) -> tuple[Whole, Whole]:
    """As many pairs as possible, and among all ways to choose that many the one with the highest total score.

    `score` (float, counted to a millionth, usually 0 to 1) and `allowed` (bool) are mentors x mentees; scores of pairs
    that are not allowed may be anything. The capacities (int) say how many pairs a mentor, a mentee can be in. Returns
    two index arrays of equal length, the mentor and the mentee of each pair, in ascending order; no pair twice.

    `ties` (int, 0 to 1023, mentors x mentees) decides between equal totals, the higher the better. With `spread`, of
    the choices with most pairs only those that give most people a partner count, before the total does.
    ValueError for shapes that do not fit, negative capacities, and scores of allowed pairs beyond 1000 or undefined.
    ArithmeticError if the sums would leave 64 bits: with `spread`, scores near 1000 for thousands of people.
    """
    score, allowed = np.asarray(score, np.float64), np.asarray(allowed, np.bool_)
    mentor, mentee = np.asarray(capacity_mentor, np.int64), np.asarray(capacity_mentee, np.int64)
    if score.shape != allowed.shape or score.shape != (mentor.size, mentee.size):
        raise ValueError("score and allowed are mentors x mentees, the capacities one number each")
    if (mentor < 0).any() or (mentee < 0).any():
        raise ValueError("a capacity is zero or more")
    rows, columns = np.nonzero(allowed & (mentor > 0)[:, None] & (mentee > 0))
    worth = score[rows, columns]
    if not (np.abs(worth) <= _LARGEST).all():
        raise ValueError(f"the score of an allowed pair is a number between -{_LARGEST:.0f} and {_LARGEST:.0f}")
    rank = np.broadcast_to(np.asarray(ties, np.int64), score.shape)[rows, columns]
    cost = -(np.rint(worth * UNIT).astype(np.int64) * TIES + rank)
    chosen = _flow(rows, columns, cost, mentor, mentee, spread=spread) if rows.size else np.zeros(0, np.bool_)
    return rows[chosen], columns[chosen]


def _flow(rows: Whole, columns: Whole, cost: Whole, mentor: Whole, mentee: Whole, *, spread: bool) -> NDArray[np.bool_]:
    """Which of the possible pairs (rows, columns) the largest flow of least cost from mentees to mentors uses.

    For `spread`, a person's seats beyond the first are reached through a node of their own at a cost that no gain in
    score outweighs. The flow being the largest, fewest such seats means most people.
    """
    # Its import takes longer than many a matching, and most processes never run one.
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415

    people = np.arange(mentee.size + mentor.size)
    seats = np.concatenate([mentee, mentor])
    side = np.where(people < mentee.size, 1, -1)  # mentees supply, mentors demand
    tails, heads, capacity = columns, rows + mentee.size, np.ones(rows.size, np.int64)
    supply = seats * side
    if spread:
        several = people[seats > 1]
        extra = np.arange(several.size) + people.size
        gives = side[several] > 0
        tails = np.concatenate([tails, np.where(gives, extra, several)])
        heads = np.concatenate([heads, np.where(gives, several, extra)])
        capacity = np.concatenate([capacity, seats[several] - 1])
        price = (cost.max() - cost.min() + 1) * (min(mentor.sum(), mentee.sum()) + 1)
        cost = np.concatenate([cost, np.full(several.size, price)])
        supply = np.concatenate([np.minimum(seats, 1) * side, (seats[several] - 1) * side[several]])
    solver = SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(tails, heads, capacity, cost)
    solver.set_nodes_supplies(np.arange(supply.size), supply)
    status = solver.solve_max_flow_with_min_cost()
    if status != solver.OPTIMAL:
        raise ArithmeticError(f"the solver gave up: {status}")
    return np.asarray(solver.flows(arcs[: rows.size]) > 0, np.bool_)
