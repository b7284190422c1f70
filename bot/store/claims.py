"""Which deliveries may go now, and whose they are: claims in one statement, however many processes claim at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, update
from sqlmodel import col, select

from bot import allowance
from bot.models import Allowance, Delivery, DeliveryState, Kind, Pairing, Workspace
from bot.store import Db

METHODS = {Kind.OPENING: allowance.OPEN, Kind.REFRESH: allowance.UPDATE, Kind.SEEDS: allowance.REACT}


def method_of(kind: str) -> str:
    """Return the method that a delivery of this kind calls."""
    return METHODS.get(Kind(kind), allowance.POST)


def claim(
    db: Db, *, now: datetime, wall: datetime, owner: str, lease_until: datetime, limit: int = 1, haste: float = 1
) -> list[Delivery]:
    """Take the most urgent deliveries that may go now, at most `limit`, the most urgent first."""
    due = (
        select(Delivery.id)
        .where(*_due(now, wall), _ready(wall), ~exists().where(_is_spent(wall, haste)))
        .order_by(col(Delivery.priority), col(Delivery.due_at), col(Delivery.id))
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    claimed = db.scalars(
        update(Delivery)
        .where(col(Delivery.id).in_(select(due.c.id)), col(Delivery.state) == DeliveryState.PLANNED)
        .values(
            state=DeliveryState.LEASED,
            epoch=Delivery.epoch + 1,
            owner=owner,
            lease_until=lease_until,
            attempts=Delivery.attempts + 1,
        )
        .returning(Delivery),
        execution_options={"synchronize_session": False, "populate_existing": True},
    )
    return sorted(claimed, key=lambda row: (row.priority, row.due_at, row.id))


def unclaim(db: Db, rows: Sequence[Delivery], not_before: datetime | None = None) -> None:
    """Put rows back that were claimed in this transaction, as if they had not been."""
    db.exec(
        update(Delivery)
        .where(col(Delivery.id).in_([row.id for row in rows]))
        .values(
            state=DeliveryState.PLANNED,
            owner=None,
            attempts=Delivery.attempts - 1,
            **({"not_before": not_before} if not_before is not None else {}),
        )
        .execution_options(synchronize_session=False)
    )


def next_ready(db: Db, *, now: datetime, wall: datetime) -> datetime | None:
    """Return when the first of the deliveries that are due may be tried again, None when none waits for a moment."""
    found: datetime | None = db.exec(
        select(func.min(Delivery.not_before)).where(*_due(now, wall), col(Delivery.not_before) > wall)
    ).one()
    return found


def _due(now: datetime, wall: datetime) -> tuple[ColumnElement[bool] | Any, ...]:
    """What is due in the workspaces that may be written to; their index finds it among all that is planned."""
    writable = select(Workspace.id).where(
        col(Workspace.stopped_at).is_(None),
        col(Workspace.removed_at).is_(None),
        or_(col(Workspace.paused_until).is_(None), col(Workspace.paused_until) <= wall),
    )
    return (
        Delivery.state == DeliveryState.PLANNED,
        col(Delivery.workspace).in_(writable),
        col(Delivery.due_at) <= now,
        or_(col(Delivery.expires_at).is_(None), col(Delivery.expires_at) > now),
    )


def _ready(wall: datetime) -> ColumnElement[bool]:
    return or_(col(Delivery.not_before).is_(None), col(Delivery.not_before) <= wall)


def _is_spent(wall: datetime, haste: float) -> ColumnElement[bool]:
    """Slack takes no call now of a method that the delivery needs: its own, or to open the conversation first."""
    its_own = case(*((col(Delivery.kind) == kind, method) for kind, method in METHODS.items()), else_=allowance.POST)
    unopened = and_(
        col(Allowance.method) == allowance.OPEN,
        col(Delivery.kind).not_in(METHODS),
        col(Delivery.recipient).is_(None),
        exists()
        .where(col(Pairing.id) == col(Delivery.pairing_id), col(Pairing.channel).is_(None))
        .correlate(Delivery, Allowance),
    )
    at = allowance.micros(wall)
    ahead = [(col(Allowance.method) == one, at - allowance.ahead(one, haste)) for one in allowance.AT_ONCE]
    return and_(
        col(Allowance.workspace) == col(Delivery.workspace),
        col(Allowance.free_at) > case(*ahead, else_=at),
        or_(col(Allowance.method) == its_own, unopened),
    )
