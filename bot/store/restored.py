"""What tells a restored backup: how far sending had come; and what was due by now and had not been sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, text
from sqlmodel import col, select
from sqlmodel.sql.sqltypes import UTCDateTime

from bot.models import Delivery, DeliveryState, Mark
from bot.store import Db

# One statement, since several processes write at once; CASE, since the larger of two is MAX or GREATEST.
_ADVANCE = text(
    """
    INSERT INTO mark (id, sent_from) VALUES (1, :sent_from)
    ON CONFLICT (id) DO UPDATE
    SET sent_from = CASE WHEN mark.sent_from > :sent_from THEN mark.sent_from ELSE :sent_from END
    """
).bindparams(bindparam("sent_from", type_=UTCDateTime()))
UNSENT = (DeliveryState.PLANNED, DeliveryState.LEASED, DeliveryState.SENDING)


def mark(db: Db) -> datetime | None:
    """Return how far sending had come when it was last written down."""
    found = db.get(Mark, 1, populate_existing=True)
    return found.sent_from if found is not None else None


def newest_request(db: Db) -> datetime | None:
    """Return when the newest request left, as far as the rows know."""
    found: datetime | None = db.exec(select(func.max(Delivery.send_started_at))).one()
    return found


def advance(db: Db, sent_from: datetime) -> None:
    """Note how far sending has come; it never goes back."""
    db.connection().execute(_ADVANCE, {"sent_from": sent_from})


def past_due(db: Db, now: datetime, but: Sequence[str], after: int, limit: int) -> list[Delivery]:
    """Return a page of what was due and not sent, but for these kinds: the rows that come after this id."""
    return list(
        db.exec(
            select(Delivery)
            .where(
                col(Delivery.state).in_(UNSENT),
                col(Delivery.due_at) <= now,
                col(Delivery.kind).not_in(but),
                col(Delivery.id) > after,
            )
            .order_by(col(Delivery.id))
            .limit(limit)
        )
    )
