"""What one more seat would be worth to a round, read from the prices of its best choice; it gives nobody a seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.assign import TIES
from bot.matching.flow import seats_used
from bot.matching.prices import FAR
from bot.matching.scores import UNIT
from bot.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.matching.assign import Choice
    from bot.matching.flow import Problem
    from bot.matching.round import Round


@dataclass(frozen=True)
class Seat:
    """One more seat for a participant in a role: so many more pairs, people, and pairs that reach the floor.

    `score` is by how much the total would change; with more pairs or people it may be less than nothing.
    """

    participant: int
    role: str
    pairs: int
    people: int
    raised: int
    score: float


def worth_of_seats(this: Round, choice: Choice) -> Iterator[Seat]:
    """Every mentor whose seats are all taken and for whom one more would be worth something, dearest first."""
    given = this.problem
    used = seats_used(choice.rows, np.ones(choice.rows.size, np.bool_), given.mentor.size)
    extra = np.where((used > 0) | (given.extra_mentor > 0), given.extra, 0)
    worth = -(choice.prices.mentor + extra)
    full = (used == given.mentor) & (this.crowd.seats[0] > 0) & (worth > -FAR // 2)
    order = np.lexsort((np.arange(worth.size), -worth))
    ids = this.crowd.ids[0]
    for row in order[full[order] & (worth[order] >= TIES)]:
        yield _seat(given, ids[row], Role.MENTOR, int(worth[row]))


def _seat(given: Problem, participant: int, role: Role, worth: int) -> Seat:
    """A worth taken apart into the aims that it is summed up from."""
    parts = []
    for weight in (given.pair, -given.extra, given.floor):
        part = (2 * worth + abs(weight)) // (2 * weight) if weight else 0
        worth -= part * weight
        parts.append(part)
    pairs, extra, raised = parts
    return Seat(participant, str(role), pairs, 2 * pairs - extra, raised, round(worth / (UNIT * TIES), 6))
