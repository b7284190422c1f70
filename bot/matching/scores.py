"""How well two people would suit each other, from 0 to 1, by weights that anyone can see; it forbids nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.rules import differ, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.models import Participant

STYLES = ("talk", "show", "walk", "try")  # conversation, showing things, walking and talking, trying things out
PLENTY = 10 * 60  # minutes in common per week; more does not make a pair better


@dataclass(frozen=True)
class Weights:
    """What each preference counts for, relative to the others; ValueError for negative ones or nothing but zeros."""

    topics: float = 6.0
    departments: float = 2.0
    hours: float = 1.0
    style: float = 1.0

    def __post_init__(self) -> None:
        values = asdict(self).values()
        if min(values) < 0 or not 0 < sum(values) < float("inf"):
            raise ValueError("weights must be zero or more, and one of them more")

    @property
    def shares(self) -> dict[str, float]:
        """The weights scaled to a sum of 1."""
        whole = sum(asdict(self).values())
        return {name: value / whole for name, value in asdict(self).items()}


DEFAULT = Weights()


def preferences(
    mentors: Sequence[Participant], mentees: Sequence[Participant], minutes: NDArray[np.int64]
) -> dict[str, NDArray[np.float64]]:
    """How far each preference of Weights is met, 0 to 1, mentors x mentees; `minutes` in common have that shape too."""
    return {
        "topics": _topics(mentors, mentees),
        "departments": differ([department(p) for p in mentors], [department(p) for p in mentees]) * 1.0,
        "hours": np.minimum(minutes / PLENTY, 1.0),
        "style": 1.0 - differ([p.style for p in mentors], [p.style for p in mentees]),
    }


def department(person: Participant) -> str:
    """A department's name without what typing it by hand makes different."""
    return " ".join(person.department.casefold().split())


def shared_topics(mentor: Participant, mentee: Participant) -> list[str]:
    """The topics wanted, offered and off limits to neither, dearest first."""
    closed = {*mentor.off_limits, *mentee.off_limits}
    return [topic for topic in dict.fromkeys(mentee.wants) if topic in mentor.offers and topic not in closed]


def _topics(mentors: Sequence[Participant], mentees: Sequence[Participant]) -> NDArray[np.float64]:
    """The part of the mentee's wishes that the mentor offers, less the part that is off limits to either.

    The first wish counts 1, the second 1/2, the third 1/3 and so on.
    """
    known = sorted({topic for p in [*mentors, *mentees] for topic in (*p.offers, *p.wants, *p.off_limits)})
    column = {topic: place for place, topic in enumerate(known)}
    wishes = np.zeros((len(mentees), len(known)))
    for row, mentee in enumerate(mentees):
        wants = [column[topic] for topic in dict.fromkeys(mentee.wants)]
        worth = 1 / np.arange(1, len(wants) + 1)
        wishes[row, wants] = worth / max(1.0, worth.sum())
    closed_here = marks([p.off_limits for p in mentors], known)
    closed_there = wishes * marks([p.off_limits for p in mentees], known)
    offers = marks([p.offers for p in mentors], known) * (1 - closed_here)
    met = offers @ (wishes - closed_there).T
    closed = closed_here @ wishes.T + (1 - closed_here) @ closed_there.T
    return np.clip(met - closed, 0.0, 1.0)
