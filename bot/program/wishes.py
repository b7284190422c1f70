"""What a coordinator wants of a matching: pairs kept or ruled out, weights, a floor; it matches nobody."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from bot.errors import Refusal
from bot.models import Weights

Couple = tuple[int, int]  # the mentor's and the mentee's id


@dataclasses.dataclass(frozen=True)
class Wishes:
    """All that a rehearsal is asked for besides the people; every change returns another one."""

    locked: frozenset[Couple] = frozenset()
    forbidden: frozenset[Couple] = frozenset()
    weights: Weights = dataclasses.field(default_factory=Weights)
    floor: float = 0.0

    def lock(self, couple: Couple) -> Wishes:
        """Keep a pair, whatever else changes."""
        return dataclasses.replace(self, locked=self.locked | {couple}, forbidden=self.forbidden - {couple})

    def free(self, couple: Couple) -> Wishes:
        """Take back what was wished of a pair."""
        return dataclasses.replace(self, locked=self.locked - {couple}, forbidden=self.forbidden - {couple})

    def unlock(self, couples: Iterable[Couple]) -> Wishes:
        """Keep these pairs no longer."""
        return dataclasses.replace(self, locked=self.locked - {*couples})

    def forbid(self, couple: Couple) -> Wishes:
        """Rule a pair out."""
        return dataclasses.replace(self, locked=self.locked - {couple}, forbidden=self.forbidden | {couple})

    def swap(self, one: Couple, other: Couple) -> Wishes:
        """Let two pairs exchange their mentees."""
        if one == other:
            raise Refusal("rehearse-refused-swap")
        crossed = {(one[0], other[1]), (other[0], one[1])}
        return dataclasses.replace(
            self, locked=(self.locked - {one, other}) | crossed, forbidden=self.forbidden - crossed
        )

    def weigh(self, weights: Weights, floor: float) -> Wishes:
        """Set what the preferences count for, and the least score of a pair."""
        return dataclasses.replace(self, weights=weights, floor=floor)

    def kept(self) -> dict[str, Any]:
        """Return the wishes as a row keeps them."""
        return {
            "locked": sorted(map(list, self.locked)),
            "forbidden": sorted(map(list, self.forbidden)),
            "weights": dataclasses.asdict(self.weights),
            "floor": self.floor,
        }


def of_row(kept: dict[str, Any]) -> Wishes:
    """Return the wishes that a row keeps; one that is empty wishes for nothing."""
    known = {field.name for field in dataclasses.fields(Weights)}
    return Wishes(
        frozenset((mentor, mentee) for mentor, mentee in kept.get("locked", [])),
        frozenset((mentor, mentee) for mentor, mentee in kept.get("forbidden", [])),
        Weights(**{name: value for name, value in kept.get("weights", {}).items() if name in known}),
        float(kept.get("floor", 0.0)),
    )
