"""Questions about the private addresses of calendars, of which only digests are kept."""

from __future__ import annotations

from sqlalchemy import or_
from sqlmodel import col, select

from bot.models import Feed, Pairing, Session, Workspace
from bot.store import Db


def feed(db: Db, workspace: str, slack_id: str) -> Feed | None:
    return db.exec(select(Feed).where(Feed.workspace == workspace, Feed.slack_id == slack_id)).first()


def keep(db: Db, one: Feed) -> None:
    """Write somebody's address in place of the one before."""
    db.merge(one)


def delete(db: Db, one: Feed) -> None:
    db.delete(one)


def with_digest(db: Db, digest: str) -> Feed | None:
    """Return the address with this digest, of whichever workspace that still has the app."""
    there = select(Workspace.id).where(col(Workspace.removed_at).is_(None))
    return db.exec(select(Feed).where(Feed.digest == digest, col(Feed.workspace).in_(there))).first()


def sessions(db: Db, workspace: str, participant_id: int) -> list[tuple[Session, Pairing]]:
    """Return all that a person ever had a date for, each with its pairing, in order."""
    mine = or_(col(Pairing.mentor_id) == participant_id, col(Pairing.mentee_id) == participant_id)
    return list(
        db.exec(
            select(Session, Pairing)
            .join(Pairing, col(Pairing.id) == col(Session.pairing_id))
            .where(Session.workspace == workspace, Pairing.workspace == workspace, mine)
            .order_by(col(Session.starts_at), col(Session.id))
        )
    )
