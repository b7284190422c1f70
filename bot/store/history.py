"""Questions about what became of sessions' dates."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import col, select

from bot.models import Change, Session
from bot.store import Db


def add(db: Db, changes: Sequence[Change]) -> None:
    """Write what became of sessions, after what was written before."""
    db.add_all(changes)
    db.flush()


def of_session(db: Db, workspace: str, session_id: int) -> list[Change]:
    """Return what became of a session, the oldest first."""
    return list(
        db.exec(
            select(Change)
            .where(Change.workspace == workspace, Change.session_id == session_id)
            .order_by(col(Change.id))
        )
    )


def of_pairing(db: Db, workspace: str, pairing_id: int) -> list[Change]:
    """Return what became of all sessions of a pairing, the oldest first."""
    return list(
        db.exec(
            select(Change)
            .join(Session, col(Session.id) == col(Change.session_id))
            .where(Change.workspace == workspace, Session.workspace == workspace, Session.pairing_id == pairing_id)
            .order_by(col(Change.id))
        )
    )
