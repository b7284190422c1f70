"""The named points of a delivery's way, where tests let a process die or sleep; it knows only their names and order.

Nobody listens in a running bot: the `reached` that a tick is given does nothing unless a campaign gives it another one.
"""

from __future__ import annotations

from collections.abc import Callable

Reached = Callable[[str], None]

POINTS: tuple[str, ...] = (
    "claimed",  # the claim is committed
    "opened",  # Slack has named the conversation, and it is not kept yet
    "intended",  # `sending` is committed
    "before_request",  # the guard looks at the clocks after this point, and nothing stands between it and the request
    "after_request",  # Slack has answered, or has not in time
    "before_settled",  # what the answer means is known, and nothing of it is stored
    "settled",  # it is stored
    "looking",  # about to look whether a message in doubt is there
    "looked",  # it has been looked, and nothing of it is stored
)


def unwatched(_point: str) -> None:
    """Do nothing: what a bot does that nobody tests."""
