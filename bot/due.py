"""When each of a session's messages is due, by its start and the start of the one before; it owes none of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.models import Kind

REMINDER_BEFORE = timedelta(days=1)
CHECKIN_AFTER = timedelta(hours=1)


def message_times(starts_at: datetime, minutes: int, before: datetime | None = None) -> dict[Kind, datetime]:
    """When each of a session's messages is due; `before` is when the session before it starts, None for the first.

    An invitation comes when the one before is over, unless the reminder is nearer.
    """
    invited = before + timedelta(minutes=minutes) + CHECKIN_AFTER if before is not None else starts_at
    invites = {Kind.INVITATION: invited} if invited < starts_at - REMINDER_BEFORE else {}
    return invites | {
        Kind.REMINDER: starts_at - REMINDER_BEFORE,
        Kind.SESSION: starts_at,
        Kind.CHECKIN: starts_at + timedelta(minutes=minutes) + CHECKIN_AFTER,
    }
