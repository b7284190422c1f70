"""Questions about how things stand over all workspaces, for whoever watches: counts and ages, never whose."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, text
from sqlmodel import col, or_, select

from bot.models import Delivery, DeliveryState, Inbox, Workspace
from bot.store import Db, allowances

# What was sent, cancelled or is not due yet is left out: there are millions, and nobody has to act on them.
COUNTED = (
    DeliveryState.LEASED,
    DeliveryState.SENDING,
    DeliveryState.DOUBT,
    DeliveryState.CHECKING,
    DeliveryState.NEEDS_PERSON,
    DeliveryState.FAILED,
    DeliveryState.EXPIRED,
)
DUE = "due"


@dataclasses.dataclass(frozen=True)
class Standing:
    """Counts, the ages in seconds of what waits longest (0 where nothing does), and how much of each burst is used."""

    deliveries: Mapping[str, int]
    oldest_due: float
    inbox: int
    oldest_event: float
    workspaces: Mapping[str, int]
    allowances: Mapping[str, float]


def revision(db: Db) -> str | None:
    """Return the revision that the database is at."""
    found: str | None = db.connection().scalar(text("SELECT version_num FROM alembic_version"))
    return found


def standing(db: Db, *, now: datetime, wall: datetime) -> Standing:
    """Return how things stand at this moment of people's time and of the machine's."""
    due, oldest_due = _due(db, now, wall)
    inbox, oldest_event = db.exec(
        select(func.count(), func.min(Inbox.received_at)).where(col(Inbox.done_at).is_(None))
    ).one()
    return Standing(
        deliveries={**_in_states(db), DUE: due},
        oldest_due=_age(oldest_due, now),
        inbox=inbox,
        oldest_event=_age(oldest_event, wall),
        workspaces=_workspaces(db),
        allowances=allowances.used(db, wall),
    )


def _in_states(db: Db) -> dict[str, int]:
    counted = db.exec(
        select(Delivery.state, func.count()).where(col(Delivery.state).in_(COUNTED)).group_by(Delivery.state)
    )
    return {**dict.fromkeys(map(str, COUNTED), 0), **dict(counted.all())}


def _due(db: Db, now: datetime, wall: datetime) -> tuple[int, datetime | None]:
    """Return how many deliveries could go now as far as we are concerned, and when the oldest of them was due."""
    # By workspace, for the index that claims go by then reads no more than what is due.
    sending = select(Workspace.id).where(
        col(Workspace.stopped_at).is_(None),
        col(Workspace.removed_at).is_(None),
        or_(col(Workspace.paused_until).is_(None), col(Workspace.paused_until) <= wall),
    )
    found: tuple[int, datetime | None] = db.exec(
        select(func.count(), func.min(Delivery.due_at)).where(
            Delivery.state == DeliveryState.PLANNED,
            col(Delivery.workspace).in_(sending),
            col(Delivery.due_at) <= now,
            or_(col(Delivery.expires_at).is_(None), col(Delivery.expires_at) > now),
        )
    ).one()
    return found


def _workspaces(db: Db) -> dict[str, int]:
    counted = Counter(_stands(one) for one in db.exec(select(Workspace)))
    return {name: counted[name] for name in ("active", "stopped", "paused", "removed")}


def _stands(one: Workspace) -> str:
    if one.removed_at is not None:
        return "removed"
    if one.stopped_at is not None:
        return "stopped"
    return "paused" if one.paused_why is not None else "active"


def _age(since: datetime | None, at: datetime) -> float:
    return max((at - since).total_seconds(), 0.0) if since is not None else 0.0
