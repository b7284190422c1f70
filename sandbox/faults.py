"""The faults that were asked for: which call, which kind, how often; it plans them and leaves doing them to others."""

from __future__ import annotations

import dataclasses
import itertools
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.nouns import Json

APPLIED = {"applied"}
KINDS: dict[str, dict[str, set[str]]] = {
    "method": {
        "ratelimited": {"retry_after", "body"},
        "error": {"code", "applied"},
        "http_5xx": {"status", "body", "applied"},
        "hang": {"seconds", "applied"},
        "drop": APPLIED,
        "half_body": APPLIED,
        "html_200": APPLIED,
        "wrong_json": {"body", "applied"},
        "reset": APPLIED,
        "drip": {"seconds", "applied"},
        "stale": {"seconds"},
        "late": {"seconds", "held"},
    },
    "socket": {"drop": set(), "disconnect": {"reason"}, "silence": {"seconds"}},
    "events": {"duplicate": {"copies"}, "reorder": set(), "late": {"seconds"}, "lose_first": {"n"}},
}
"""What can be planned, with the parameters each kind takes: for a method (or "*", all), the socket, the events."""


@dataclasses.dataclass
class Fault:
    """One planned fault: passes by `after` calls, then hits `count` of them, each with probability `chance`."""

    number: int
    method: str
    kind: str
    count: int
    after: int
    chance: float
    params: Json


class Faults:
    """The plan, in the order it was made; the first fault that fits a call is taken."""

    def __init__(self, seed: int = 0) -> None:
        self._plan: list[Fault] = []
        self._numbers = itertools.count(1)
        self._dice = random.Random(seed)  # noqa: S311 - repeatable on purpose, guards nothing

    def plan(
        self, method: str, kind: str, *, count: int = 1, after: int = 0, chance: float = 1.0, **params: object
    ) -> Fault:
        """Plan a fault; ValueError names a kind or parameter that does not exist."""
        kinds = KINDS.get(method, KINDS["method"])
        if kind not in kinds:
            raise ValueError(f"no fault {kind!r} for {method}; there are {', '.join(sorted(kinds))}")
        if unknown := set(params) - kinds[kind]:
            raise ValueError(f"the fault {kind!r} takes no {', '.join(sorted(unknown))}")
        if count < 1 or after < 0 or not 0 < chance <= 1:
            raise ValueError("count is at least 1, after at least 0, chance above 0 and at most 1")
        fault = Fault(next(self._numbers), method, kind, count, after, chance, dict(params))
        self._plan.append(fault)
        return fault

    def take(self, method: str) -> Fault | None:
        """Return the fault that hits this call, and count it as done."""
        for fault in self._plan:
            if fault.method != method and not (fault.method == "*" and method not in KINDS):
                continue
            if fault.after:
                fault.after -= 1
                continue
            if self._dice.random() >= fault.chance:
                continue
            fault.count -= 1
            if not fault.count:
                self._plan.remove(fault)
            return fault
        return None

    def clear(self) -> None:
        self._plan.clear()

    @property
    def listing(self) -> list[Json]:
        return [dataclasses.asdict(fault) for fault in self._plan]
