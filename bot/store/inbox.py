"""The inbox's statements: what Slack told us is kept under a key, once, whichever process was told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import delete, null, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col, select

from bot.models import Inbox
from bot.store import Db

INSERT: dict[str, Callable[..., sqlite.Insert | postgresql.Insert]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}
ROWS: Any = Inbox.__table__  # type: ignore[attr-defined]


def keep(db: Db, workspace: str, key: str, **values: Any) -> bool:
    """Keep a row under a key that nobody has used yet; False when somebody has.

    A transaction that keeps the same key at this moment is waited for: if it fails, the key is ours.
    """
    connection = db.connection()
    row = INSERT[connection.dialect.name](Inbox).values(workspace=workspace, key=key, **values)
    return connection.execute(row.on_conflict_do_nothing().returning(col(Inbox.id))).first() is not None


def keep_all(db: Db, rows: list[dict[str, Any]], received_at: datetime) -> None:
    """Keep the rows whose keys nobody has used yet, in one go."""
    connection = db.connection()
    connection.execute(_keep(connection.dialect.name), [{**row, "received_at": received_at} for row in rows])


@cache
def _keep(dialect: str) -> Any:
    """Build the statement once: Slack waits for it."""
    return INSERT[dialect](ROWS).on_conflict_do_nothing()


def rows(db: Db, workspace: str, keys: list[str]) -> list[Inbox]:
    """Return what was kept under these keys, held by nobody else until this transaction ends."""
    named = select(Inbox).where(Inbox.workspace == workspace, col(Inbox.key).in_(keys))
    return list(db.exec(named.order_by(col(Inbox.id)).with_for_update()))


def done(db: Db, rows: list[Inbox], now: datetime) -> None:
    """Note that these rows had their effect, and forget what they said."""
    if rows:
        named = col(Inbox.id).in_([row.id for row in rows])
        db.exec(update(Inbox).where(named).values(done_at=now, payload=null()))


def left(db: Db, before: datetime, limit: int) -> list[Inbox]:
    """Return the oldest rows that came before this moment, had no effect yet, and are in nobody's hands."""
    return list(
        db.exec(
            select(Inbox)
            .where(col(Inbox.done_at).is_(None), col(Inbox.received_at) <= before)
            .order_by(col(Inbox.received_at), col(Inbox.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
    )


def forget(db: Db, before: datetime) -> None:
    """Delete what came before this moment and has had its effect; Slack repeats nothing so late."""
    db.exec(delete(Inbox).where(col(Inbox.received_at) < before, col(Inbox.done_at).is_not(None)))
