"""The largest choice of pairs, and the best of these, as a flow of least cost; it knows numbers and no people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Whole: TypeAlias = NDArray[np.int64]
Chosen: TypeAlias = NDArray[np.bool_]

FORBIDDEN = np.iinfo(np.int64).min // 2  # the gain of a pair that may not be
_ROOM = 2**61  # no sum of weights may be larger
_SOLVER = 2**62  # nor any weight times the people, in the solver
_LIFT = 64  # how many steps of gain one rank is worth at first, where its true worth has no room in the solver


@dataclass(frozen=True)
class Problem:
    """What there is to choose from, and what each aim weighs, so that it outdoes all that follow.

    The aims are most pairs, fewest seats beyond people's first ones, fewest pairs under the floor, and the highest
    total gain.
    """

    gain: Callable[[slice, slice], Whole]  # some mentors x some mentees; less by `floor` for pairs under the floor
    mentor: Whole  # seats of each mentor
    mentee: Whole  # seats of each mentee
    extra_mentor: Whole  # those of the seats that bring in nobody new
    extra_mentee: Whole
    span: int  # no two gains differ by more, apart from `floor`
    floor: int  # what a pair under the floor costs, or 0
    extra: int  # what an extra seat costs
    pair: int  # what a pair is worth
    dice: tuple[Whole, Whole]  # a number of each mentor, of each mentee: they decide between equal choices

    @property
    def shape(self) -> tuple[int, int]:
        return self.mentor.size, self.mentee.size


def problem(
    gain: Callable[[slice, slice, int], Whole],
    seats: tuple[Whole, Whole],
    extra: tuple[Whole, Whole],
    span: int,
    dice: tuple[Whole, Whole],
    *,
    floored: bool,
) -> Problem:
    """A problem with the weights that its aims need; `gain` is also given what a pair under the floor costs.

    ArithmeticError if the sums would leave 64 bits: hundreds of thousands of people.
    """
    # An exchange of pairs for others has no more steps than that. Once would do; so a sum can be taken apart.
    most = 2 * (min(seats[0].size, seats[1].size) + 1)
    floor = most * span + 1 if floored else 0
    spread = most * (span + floor) + 1
    pair = 6 * spread
    if pair + 2 * spread > _ROOM:
        raise ArithmeticError("too many people for sums of 64 bits")
    return Problem(lambda rows, columns: gain(rows, columns, floor), *seats, *extra, span, floor, spread, pair, dice)


def largest_best(given: Problem, rows: Whole, columns: Whole, gain: Whole) -> Chosen:
    """Which of some possible pairs make the choice that the problem asks for."""
    if not rows.size:
        return np.zeros(0, np.bool_)
    spread = given.extra if given.extra_mentor.any() or given.extra_mentee.any() else 0
    if (spread + given.floor + given.span) * (sum(given.shape) + 3) < _SOLVER:
        return _solve(given, rows, columns, -gain, spread)
    # The solver has no room for the weights. First see how few it can be, then ask for that at any lower weight.
    under = (gain < -given.floor // 2).astype(np.int64) if given.floor else np.zeros_like(gain)
    best = _ranks(given, rows, columns, under, _solve(given, rows, columns, under, rows.size + 1))
    lift = _LIFT
    while True:
        floor = lift * given.span
        cost = -(gain + under * given.floor) + under * floor
        chosen = _solve(given, rows, columns, cost, lift * (given.span + floor))
        if _ranks(given, rows, columns, under, chosen) == best:
            return chosen
        lift *= 4


def seats_used(places: Whole, chosen: Chosen, count: int) -> Whole:
    """How many of the chosen pairs each of `count` people is in."""
    return np.bincount(places[chosen], minlength=count)


def _ranks(given: Problem, rows: Whole, columns: Whole, under: Whole, chosen: Chosen) -> tuple[int, int]:
    """Extra seats used, and pairs under the floor."""
    extra = 0
    sides = (rows, given.mentor, given.extra_mentor), (columns, given.mentee, given.extra_mentee)
    for places, seats, beyond in sides:
        used = seats_used(places, chosen, seats.size)
        extra += int(np.maximum(used - (seats - beyond), 0).sum())
    return extra, int(under[chosen].sum())


def _solve(given: Problem, rows: Whole, columns: Whole, cost: Whole, extra: int) -> Chosen:
    """The largest flow of least cost from a source through mentees and mentors to a sink."""
    # Its import takes longer than many a matching, and most processes never run one.
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415

    mentors, mentees = given.shape
    source, sink = mentors + mentees, mentors + mentees + 1
    # Which of equal choices the solver finds depends on the order in which it sees people: that is what dice decide.
    turn = [np.argsort(np.argsort(dice, kind="stable")) for dice in given.dice]
    order = np.argsort(turn[1][columns] * mentors + turn[0][rows])
    ends = (
        (np.full(mentees, source), turn[1], given.mentee, given.extra_mentee),
        (turn[0] + mentees, np.full(mentors, sink), given.mentor, given.extra_mentor),
    )
    solver = SimpleMinCostFlow()
    tails, heads = turn[1][columns[order]], turn[0][rows[order]] + mentees
    arcs = solver.add_arcs_with_capacity_and_unit_cost(tails, heads, np.ones_like(rows), cost[order])
    for tails, heads, seats, beyond in ends:
        solver.add_arcs_with_capacity_and_unit_cost(tails, heads, seats - beyond, np.zeros_like(seats))
        solver.add_arcs_with_capacity_and_unit_cost(tails, heads, beyond, np.full(seats.size, extra))
    most = int(min(given.mentor.sum(), given.mentee.sum()))
    solver.set_nodes_supplies(np.array([source, sink]), np.array([most, -most]))
    status = solver.solve_max_flow_with_min_cost()
    if status != solver.OPTIMAL:
        raise ArithmeticError(f"the solver gave up: {status}")
    chosen = np.zeros(rows.size, np.bool_)
    chosen[order] = solver.flows(arcs) > 0
    return chosen
