"""After a backup was restored: nothing is sent again that may have been sent since; it knows no files."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from bot.models import REPEATABLE, Delivery, DeliveryState, Kind
from bot.store import Db, beside_others, pairings, restored

PAGE = 500
# What people would miss: for these somebody is asked. Whatever else has lost its moment is over.
NEVER_LOST = (Kind.INTRODUCTION, Kind.SESSION)


@dataclasses.dataclass(frozen=True)
class Restored:
    """How many rows came into doubt, and how many had lost their moment."""

    doubted: int
    expired: int


@beside_others
def newest(db: Db) -> datetime | None:
    """Return how far sending had come when it was last written down, None when nothing was ever sent."""
    return restored.mark(db)


@beside_others
def take_along(db: Db) -> datetime | None:
    """Write down how far sending has come, and return it."""
    known, sent_from = restored.mark(db), restored.newest_request(db)
    if sent_from is not None and (known is None or known < sent_from):
        restored.advance(db, sent_from)
    return restored.mark(db)


def after_restore(db: Db, *, now: datetime, wall: datetime) -> Restored:
    """Put in doubt all that was due and not sent, as far as the restored rows know; doing it twice changes nothing."""
    doubted = expired = 0
    after = 0
    while rows := restored.past_due(db, now, REPEATABLE, after, PAGE):
        for row in rows:
            after = row.id or 0
            if row.expires_at is not None and row.expires_at <= now and row.kind not in NEVER_LOST:
                row.state, row.last_error = DeliveryState.EXPIRED, "restored"
                expired += 1
            else:
                _doubt(db, row, wall)
                doubted += 1
            row.epoch += 1
            row.owner = None
            db.add(row)
        db.flush()
    restored.advance(db, wall)  # whatever the files beside the database say, somebody has seen to it
    return Restored(doubted, expired)


def _doubt(db: Db, row: Delivery, wall: datetime) -> None:
    row.state, row.was_in_doubt, row.last_error = DeliveryState.DOUBT, True, "restored"
    row.not_before, row.lease_until = wall, None
    if row.channel is None and row.recipient is None and row.pairing_id is not None:
        pairing = pairings.pairing(db, row.workspace, row.pairing_id)
        row.channel = pairing.channel if pairing is not None else None
