"""The named points of a delivery's way, where tests let a process die or sleep; it knows only their names and order.

Nobody listens in a running bot: the `reached` that a tick is given does nothing unless a campaign gives it another one.
"""

from __future__ import annotations

from collections.abc import Callable

Reached = Callable[[str], None]

POINTS: tuple[str, ...] = (
    "claimed",
    "opened",
    "intended",
    "before_request",
    "after_request",
    "before_settled",
    "settled",
    "looking",
    "looked",
)


def unwatched(_point: str) -> None:
    """Do nothing: what a bot does that nobody tests."""
