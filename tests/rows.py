"""A store on a file of its own, and rows to put into it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.models import Delivery, DeliveryState, Pairing, Participant, Program, Round, Workspace
from bot.store import Db, Store, beside_others, claims, deliveries
from tests.databases import migrated

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def ready(url: str) -> Store:
    """Return a migrated store with one workspace."""
    opened = migrated(url)
    opened.transact(insert, Workspace(id="T0", name="", bot_user="U0BOT"))
    return opened


def insert(db: Db, *rows: Any) -> None:
    for row in rows:
        db.add(row)
        db.flush()


def planned(key: str, **values: Any) -> Delivery:
    usual: dict[str, Any] = {"workspace": "T0", "kind": "reminder", "priority": 5, "due_at": NOW}
    return Delivery(key=key, **(usual | values))


def owe(db: Db, /, key: str, **values: Any) -> Delivery:
    row = planned(key, **values)
    insert(db, row)
    return row


def pair(**values: Any) -> list[Any]:
    """Return the rows of one pairing, its conversation not opened."""
    usual: dict[str, Any] = {"name": "", "locale": "en", "zone": "UTC", "level": 1, "department": "Sales"}
    usual |= {"joined_at": NOW, "changed_at": NOW}
    return [
        Program(id=1, workspace="T0", name=""),
        Round(id=1, workspace="T0", program_id=1, number=1, seed=0, fingerprint="", rehearsed_by="", rehearsed_at=NOW),
        Participant(id=1, workspace="T0", slack_id="U0ADA0001", role="mentor", **usual),
        Participant(id=2, workspace="T0", slack_id="U0BRUNO01", role="mentee", **usual),
        Pairing(id=1, workspace="T0", round_id=1, mentor_id=1, mentee_id=2, started_at=NOW, **values),
    ]


def owed(db: Db, key: str) -> Delivery:
    row = deliveries.with_key(db, "T0", key)
    assert row is not None
    return row


@beside_others
def take(db: Db, /, owner: str, **changes: Any) -> Delivery | None:
    usual: dict[str, Any] = {"now": NOW, "wall": NOW, "lease_until": NOW + MINUTE}
    return next(iter(claims.claim(db, owner=owner, **(usual | changes))), None)


def move(db: Db, /, held: Delivery, states: tuple[DeliveryState, ...], **values: Any) -> bool:
    return deliveries.move(db, held, states, **values)
