"""The auditor: says which promises the rows break at this moment; it mends nothing."""

from __future__ import annotations

import dataclasses
import enum
from datetime import datetime, timedelta

from bot.store import Db, audits, beside_others

# How long after its time something may stand before it is a finding.
MARGIN = timedelta(minutes=5)
LEASE_MARGIN = timedelta(minutes=1)
# What was sent longer ago has been looked at by an earlier audit.
BACK = timedelta(hours=1)
# A doubt is looked for or asked about long before.
DOUBT_MARGIN = timedelta(hours=1)
SESSIONS_BACK, SESSIONS_AHEAD = timedelta(days=30), timedelta(days=2)
# Where people's time runs ahead of the machine's, "five minutes late" means nothing.
SAME_TIME = timedelta(minutes=1)


class Promise(enum.StrEnum):
    """What every moment of the rows has to keep."""

    ON_TIME = "on_time"
    OWNED = "owned"  # whatever is being sent has an owner whose lease runs
    RECEIPT = "receipt"  # whatever was sent has its conversation and ts
    FENCED = "fenced"  # whatever was sent had been claimed
    INTENT = "intent"  # no request without its committed intent
    DOUBT_NOTED = "doubt_noted"
    DOUBT_CLEARED = "doubt_cleared"  # no doubt is left lying
    ASKED = "asked"  # whoever's answer is waited for has been asked
    ONE_MESSAGE = "one_message"  # one message of a session may leave
    NO_SESSION_LOST = "no_session_lost"
    KNOWN_STATES = "known_states"


@dataclasses.dataclass(frozen=True)
class Finding:
    """A broken promise: the deliveries that break it (or sessions, where one is lost), the first few of them."""

    promise: Promise
    rows: tuple[int, ...]


@beside_others
def audit(db: Db, *, now: datetime, wall: datetime) -> list[Finding]:
    """Return every promise that is broken now; an empty list is all well."""
    late = audits.overdue(db, now - MARGIN, now, wall, MARGIN) if abs(now - wall) < SAME_TIME else []
    broken: dict[Promise, list[int]] = {
        Promise.ON_TIME: late,
        Promise.OWNED: audits.unowned(db, wall - LEASE_MARGIN),
        Promise.RECEIPT: audits.without_receipt(db, wall - BACK),
        Promise.FENCED: audits.without_owner(db, wall - BACK),
        Promise.INTENT: audits.without_intent(db),
        Promise.DOUBT_NOTED: audits.unmarked_doubts(db),
        Promise.DOUBT_CLEARED: audits.forgotten_doubts(db, wall - DOUBT_MARGIN),
        Promise.ASKED: audits.unasked(db),
        Promise.ONE_MESSAGE: audits.doubled_messages(db),
        Promise.NO_SESSION_LOST: audits.lost_sessions(db, now - SESSIONS_BACK, now + SESSIONS_AHEAD),
        Promise.KNOWN_STATES: [0] * audits.in_unknown_states(db),
    }
    return [Finding(promise, tuple(rows)) for promise, rows in broken.items() if rows]
