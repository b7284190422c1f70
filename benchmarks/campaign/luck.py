"""Bad luck, seeded: which share of Slack's calls fails in which way; it knows what the sandbox can do to a call."""

from __future__ import annotations

import math
from typing import Any

from sandbox.faults import KINDS, Faults

POST, OPEN, HISTORY = "chat.postMessage", "conversations.open", "conversations.history"
# Every call that delivering makes, and those that starting and answering make.
DELIVERING = (POST, OPEN, "chat.update", "reactions.add", HISTORY, "chat.delete")
AROUND = ("auth.test", "apps.connections.open", "users.info", "views.publish", "chat.postEphemeral")

Wish = tuple[float, str, dict[str, Any]]
# Weight, kind and parameters.  A call that hangs longer than the client waits is a lost answer; "late" is accepted
# after the client gave up, and always before the quiet period is over (the row "late" goes beyond it).
AMBIGUOUS: tuple[Wish, ...] = (
    (6, "drop", {"applied": True}),
    (6, "drop", {"applied": False}),
    (3, "half_body", {"applied": True}),
    (2, "half_body", {"applied": False}),
    (2, "html_200", {"applied": True}),
    (2, "html_200", {"applied": False}),
    (3, "http_5xx", {"status": 500, "applied": True, "body": "json"}),
    (3, "http_5xx", {"status": 503, "applied": False, "body": "json"}),
    (2, "http_5xx", {"status": 502, "applied": True}),
    (2, "http_5xx", {"status": 502, "applied": False}),
    (2, "hang", {"seconds": 0.4, "applied": True}),
    (2, "hang", {"seconds": 3.0, "applied": True}),
    (2, "hang", {"seconds": 3.0, "applied": False}),
    (2, "reset", {"applied": True}),
    (2, "reset", {"applied": False}),
    (2, "drip", {"seconds": 3.0, "applied": True}),
    (1, "drip", {"seconds": 0.3, "applied": True}),
    (2, "wrong_json", {"applied": True}),
    (2, "wrong_json", {"body": "list", "applied": False}),
    (3, "late", {"seconds": 0.5}),
    (2, "late", {"seconds": 0.5, "held": True}),
    (2, "late", {"seconds": 1.2}),
    (2, "error", {"code": "internal_error", "applied": True}),
    (1, "error", {"code": "internal_error", "applied": False}),
    (2, "error", {"code": "fatal_error", "applied": True}),
    (1, "error", {"code": "fatal_error", "applied": False}),
    (2, "error", {"code": "a_code_that_nobody_listed", "applied": True}),
    (1, "error", {"code": "a_code_that_nobody_listed", "applied": False}),
)
CERTAIN: tuple[Wish, ...] = (
    (2, "ratelimited", {"retry_after": "1"}),
    (1, "ratelimited", {"retry_after": "0", "body": "text"}),
    (4, "error", {"code": "request_timeout"}),
    (4, "error", {"code": "team_added_to_org"}),
)
# What ends a message, a conversation or a token for a while; where it hits, a coordinator has to act.
FINAL: tuple[Wish, ...] = (
    (0.5, "error", {"code": "channel_not_found"}),
    (0.3, "error", {"code": "restricted_action"}),
    (0.3, "error", {"code": "account_inactive"}),
)
# A history that does not show the newest messages yet: less old than the quiet period.
STALE: tuple[Wish, ...] = ((6, "stale", {"seconds": 1}),)
EVENTS: tuple[Wish, ...] = (
    (4, "duplicate", {}),
    (2, "reorder", {}),
    (2, "late", {"seconds": 2.0}),
    (2, "lose_first", {"n": 1}),
)
SOCKET: tuple[Wish, ...] = ((2, "drop", {}), (1, "disconnect", {"reason": "warning"}))
FOR_GOOD = 10**9


def bad_luck(seed: int, share: float) -> Faults:
    """Return a stream of faults that hits this share of all calls, and of the events."""
    faults = Faults(seed)
    if not share:
        return faults
    for method in DELIVERING:
        _mix(faults, method, (*AMBIGUOUS, *CERTAIN, *FINAL, *(STALE if method == HISTORY else ())), share)
    for method in AROUND:
        _mix(faults, method, (*AMBIGUOUS, *CERTAIN), share)
    _mix(faults, "events", EVENTS, share)
    _mix(faults, "socket", SOCKET, share / 20)
    return faults


def _mix(faults: Faults, method: str, wishes: tuple[Wish, ...], share: float) -> None:
    """Plan each kind with its share: the dice of a later one are thrown only when the earlier ones have passed by."""
    total = math.fsum(weight for weight, _, _ in wishes)
    left = 1.0
    for weight, kind, params in wishes:
        chance = share * weight / total
        faults.plan(method, kind, count=FOR_GOOD, chance=chance / left, **params)
        left -= chance


def missing() -> set[str]:
    """Return the faults of the sandbox that no campaign meets."""
    return set(KINDS["method"]) - {kind for wishes in (AMBIGUOUS, CERTAIN, FINAL, STALE) for _, kind, _ in wishes}
