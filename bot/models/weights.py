"""What makes a pair a good one, as people say it: styles of meeting, and what each preference counts for."""

from __future__ import annotations

from dataclasses import asdict, dataclass

STYLES = ("talk", "show", "walk", "try")  # conversation, showing things, walking and talking, trying things out


@dataclass(frozen=True)
class Weights:
    """What each preference counts for, relative to the others; ValueError for negative ones or nothing but zeros.

    `waiting` comes on top of the score, so that a round in which nobody has waited is scored like any other; it
    counts for as much as the whole score at most.
    """

    topics: float = 6.0
    departments: float = 2.0
    hours: float = 1.0
    style: float = 1.0
    location: float = 1.0
    waiting: float = 2.0

    def __post_init__(self) -> None:
        values = asdict(self).values()
        if min(values) < 0 or not 0 < sum(values) < float("inf"):
            raise ValueError("weights must be zero or more, and one of them more")

    @property
    def shares(self) -> dict[str, float]:
        """The weights scaled to a sum of 1; `waiting` beside them, on the same scale."""
        whole = sum(asdict(self).values()) - self.waiting or self.waiting
        return {name: min(value / whole, 1.0) for name, value in asdict(self).items()}
