"""How many calls Slack takes of each method, and how long a round takes at that; it keeps nothing and makes no call.

An allowance is one number, the moment from which a call may go (`free_at`, in microseconds since 1970, so that SQL can
reckon with it). Each call moves it on by one interval; a workspace that was quiet may be a burst behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

POST = "chat.postMessage"
OPEN = "conversations.open"
UPDATE = "chat.update"
REACT = "reactions.add"
HISTORY = "conversations.history"
DELETE = "chat.delete"
TICKET = "files.getUploadURLExternal"
SHARE = "files.completeUploadExternal"

# Calls a minute, and how many may go at once (docs/slack.md section 1). Slack counts the calls of any minute: where it
# says a number (50 in tier 3, 100 in tier 4; 1 for reading a conversation), rate and burst together do not pass it.
RATES: dict[str, tuple[int, int]] = {
    POST: (200, 40),
    OPEN: (48, 2),
    UPDATE: (48, 2),
    REACT: (45, 5),
    HISTORY: (1, 1),
    DELETE: (48, 2),
    TICKET: (90, 10),
    SHARE: (90, 10),
}
# What makes several calls makes them all at once: the reactions under one message.
AT_ONCE = {REACT: 5}
# Into one conversation, whatever it is: a message a second.
IN_ONE_PLACE = (60, 1)

MICROSECOND = timedelta(microseconds=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1) // MICROSECOND
ROUNDED = 5  # minutes, in what a coordinator is told


def place(conversation: str) -> str:
    """Return the name under which the posts into one conversation are counted."""
    return f"{POST} {conversation}"


def interval(method: str, haste: float = 1) -> int:
    """Return the microseconds between two calls; `haste` says how much more a Slack on this machine takes."""
    return max(int(MINUTE / (_rate(method)[0] * haste)), 1)


def spare(method: str, haste: float = 1) -> int:
    """Return how far behind a quiet workspace may be: the microseconds of its burst but for one call."""
    return interval(method, haste) * (_rate(method)[1] - 1)


def ahead(method: str, haste: float = 1) -> int:
    """Return how long before a delivery's calls can all go `free_at` has to be: 0 for what calls once."""
    return interval(method, haste) * (AT_ONCE.get(method, 1) - 1)


def micros(at: datetime) -> int:
    """Return a moment in microseconds since 1970."""
    return (at - EPOCH) // MICROSECOND


def moment(at: int) -> datetime:
    """Return the moment of so many microseconds since 1970."""
    return EPOCH + at * MICROSECOND


def room(free_at: int | None, method: str, at: int, haste: float = 1) -> int:
    """Return how many calls may go at this moment; None stands for an allowance that nobody has touched."""
    if free_at is not None and free_at > at:
        return 0
    quiet = min(at - free_at, spare(method, haste)) if free_at is not None else spare(method, haste)
    return quiet // interval(method, haste) + 1


def used(free_at: int, method: str, at: int) -> float:
    """Return how much of a burst is used up at this moment: 0 when none of it is, 1 when the next call has to wait."""
    taken = free_at - (at - spare(method))
    return min(max(taken / (spare(method) + interval(method)), 0.0), 1.0)


def minutes_needed(calls: Mapping[str, int]) -> int:
    """Return the minutes that so many calls of each method take in one workspace, rounded up to five; 0 is at once."""
    longest = max((_minutes(method, count) for method, count in calls.items()), default=0.0)
    return -int(-longest // ROUNDED) * ROUNDED


def _minutes(method: str, count: int) -> float:
    rate, burst = _rate(method)
    return max(count - burst, 0) / rate


def _rate(method: str) -> tuple[int, int]:
    return RATES.get(method, IN_ONE_PLACE)
