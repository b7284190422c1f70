"""One payload on its way to the bot and what came of one attempt; it knows no transport."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.nouns import Json

EVENTS = "events_api"
INTERACTIVE = "interactive"
COMMANDS = "slash_commands"

TIMED_OUT = "operation_timeout"
NOT_DISPATCHED = "dispatch_failed"


@dataclasses.dataclass(frozen=True)
class Envelope:
    """A payload with its type and, for a repeated event, the number and reason of the retry."""

    id: str
    type: str
    payload: Json
    retry: int = 0
    reason: str = ""


@dataclasses.dataclass(frozen=True)
class Reply:
    """The bot's answer; `error` is what Slack's client would name, `reason` what a retry would."""

    ok: bool
    status: int
    body: Json | str | None
    millis: float
    error: str | None = None
    reason: str = ""
    connection: str = ""
    no_retry: bool = False


def failed(error: str, reason: str, millis: float, *, status: int = 0, connection: str = "") -> Reply:
    return Reply(False, status, None, millis, error, reason, connection)


def type_of(payload: Json) -> str:
    """Name the envelope type that Slack uses for this payload."""
    if "command" in payload:
        return COMMANDS
    if payload.get("type") in {"event_callback", "app_rate_limited", "url_verification"}:
        return EVENTS
    return INTERACTIVE
