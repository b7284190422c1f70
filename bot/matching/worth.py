"""What one more seat would be worth to a round, read from the prices of its best choice; it gives nobody a seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.flow import seats_used
from bot.matching.prices import FAR, distances, swapped
from bot.matching.scores import UNIT
from bot.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.matching.assign import Choice
    from bot.matching.crowd import Whole
    from bot.matching.flow import Chosen, Problem
    from bot.matching.prices import Arcs
    from bot.matching.round import Round


@dataclass(frozen=True)
class Seat:
    """One more seat for a participant in a role: so many more pairs, people, and pairs that reach the floor.

    `score` is by how much the total would change; with more pairs or people it may be less than nothing. Waiting
    counts as it does in the matching. In a large round a mentee's seat may be worth even more.
    """

    participant: int
    role: str
    pairs: int
    people: int
    raised: int
    score: float


def worth_of_seats(this: Round, choice: Choice) -> list[Seat]:
    """Everybody whose seats are all taken and for whom one more would be worth something, dearest first."""
    given = this.problem
    mirrored = swapped(given, choice.among, choice.chosen)
    found = [
        *_worth(this, Role.MENTOR, given, choice.among, choice.chosen, choice.prices.mentor),
        *_worth(this, Role.MENTEE, *mirrored, distances(*mirrored).mentor),
    ]
    return [seat for _, seat in sorted(found, key=lambda both: (-both[0], both[1].participant, both[1].role))]


def _worth(
    this: Round, role: Role, given: Problem, among: Arcs, chosen: Chosen, prices: Whole
) -> Iterator[tuple[int, Seat]]:
    """Whose seat on one side is worth how much; a seat is taken by a locked pair, too."""
    side = 0 if role == Role.MENTOR else 1
    used = seats_used(among.rows, chosen, given.mentor.size)
    seats = this.crowd.seats[side]
    had = (seats > 0) & ((used > 0) | (given.mentor < seats))
    worth = -(prices + np.where(had, given.extra, 0))
    worth[prices >= FAR] = 0
    for place in np.flatnonzero((used == given.mentor) & (seats > 0) & (worth > 0)):
        yield int(worth[place]), _seat(given, this.crowd.ids[side][place], role, int(worth[place]))


def _seat(given: Problem, participant: int, role: Role, worth: int) -> Seat:
    """A worth taken apart into the aims that it is summed up from."""
    parts = []
    for weight in (given.pair, -given.extra, given.floor):
        part = (2 * worth + weight) // (2 * weight) if weight else 0
        worth -= part * weight
        parts.append(part)
    pairs, extra, raised = parts
    return Seat(participant, str(role), pairs, 2 * pairs - extra, raised, round(worth / UNIT, 6))
