"""A whole matching: rules, scores, the best choice of pairs, reasons and the unmatched; it remembers no earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Unpack

import numpy as np

from bot.matching.assign import choose
from bot.matching.crowd import Terms, gather
from bot.matching.hours import common_hours
from bot.matching.reasons import Need, Unmatched, needs, reasons, unmatched
from bot.matching.round import Round
from bot.matching.rules import Obstacles
from bot.matching.scores import DEFAULT, UNIT, Scores
from bot.matching.worth import Seat, worth_of_seats

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from bot.matching.assign import Choice
    from bot.matching.crowd import Whole
    from bot.models import Participant, Weights


@dataclass(frozen=True)
class Pair:
    """Two participants by id, their score from 0 to 1, and the strongest reasons for them as data."""

    mentor: int
    mentee: int
    score: float
    reasons: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Matching:
    """The pairs, by mentor and mentee, and the unmatched, by participant; with the `seed` it can be had again.

    `gap` is by how much, in scores, another choice could at most be better in total: 0 says that this one is optimal
    over all pairs, infinity that not even the number of pairs is proven. `needs` is what would help the unmatched,
    `seats` where one more seat would be worth something.
    """

    pairs: tuple[Pair, ...]
    unmatched: tuple[Unmatched, ...]
    seed: int
    needs: tuple[Need, ...] = ()
    seats: tuple[Seat, ...] = ()
    gap: float = 0.0


def match(
    participants: Iterable[Participant],
    *,
    weights: Weights = DEFAULT,
    seed: int,
    floor: float = 0.0,
    waited: Mapping[int, int] | None = None,
    locked: Collection[tuple[int, int]] = (),
    rounds: int | None = None,
    **terms: Unpack[Terms],
) -> Matching:
    """The best matching there is: most pairs, then most people, then fewest under the floor, then the best total.

    `floor` is the score that a pair should have: nobody is given a pair under it while another choice with as many
    pairs, and as many people who have one, has fewer such pairs. `waited` tells for how many rounds participants have
    been left out, which is added to what a pair of theirs is worth, not to its score. The `locked` pairs of (mentor
    id, mentee id) are part of the matching; LockError if the rules forbid one. `rounds` stops the proof early.

    Participants without a free seat are worth giving: reporting lines run through them, and they count as "full".
    The order of `participants` never matters, and `seed` only decides between equal totals. Somebody in both roles
    is considered in each, and counts as one person in each. Only with a `level_gap` below 1 can two people suit each
    other both ways; one of the ways is then closed where a choice used both, which is not always the best choice (the
    exact one is NP-hard).
    """
    crowd = gather(participants, terms)
    common = common_hours(crowd)
    obstacles = Obstacles(crowd, common)
    scores = Scores(crowd, weights, common, waited or {})
    this = Round(crowd, obstacles, scores, seed, round(floor * UNIT), tuple(sorted({*locked})))
    choice = _one_way(this, rounds)
    rows, columns = this.with_locked(choice.rows, choice.columns)
    alone = unmatched(crowd, obstacles, rows, columns)
    return Matching(
        tuple(_pairs(this, rows, columns, common)),
        tuple(alone),
        seed,
        tuple(needs(crowd, obstacles, alone)),
        tuple(worth_of_seats(this, choice)),
        this.in_scores(choice.gap),
    )


def _one_way(this: Round, rounds: int | None) -> Choice:
    """A best choice in which no two are each other's mentor; where they were, one of the ways is closed."""
    while True:
        choice = choose(this.problem, rounds=rounds)
        twice = this.both_ways(choice.rows, choice.columns)
        if not twice:
            return choice
        this.close(twice)


def _pairs(this: Round, rows: Whole, columns: Whole, common: tuple[Whole, Whole, Whole, Whole]) -> Iterable[Pair]:
    crowd = this.crowd
    gains = this.scores.gains(rows, columns)
    total = sum(gains.values(), np.zeros(rows.size, np.int64))
    minutes = common[2][common[0][rows], common[1][columns]]
    mentors, mentees = crowd.ids
    for place, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
        gained = {name: int(gain[place]) for name, gain in gains.items()}
        why = reasons(crowd.mentors[row], crowd.mentees[column], int(minutes[place]), gained)
        yield Pair(mentors[row], mentees[column], int(total[place]) / UNIT, why)
