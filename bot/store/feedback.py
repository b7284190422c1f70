"""Questions about reactions, check-ins, and the events that Slack told us."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select

from bot.models import CheckIn, Inbox, Reaction
from bot.store import Db


def reaction(db: Db, workspace: str, channel: str, ts: str, slack_id: str, name: str) -> Reaction | None:
    return db.exec(
        select(Reaction).where(
            Reaction.workspace == workspace,
            Reaction.channel == channel,
            Reaction.ts == ts,
            Reaction.slack_id == slack_id,
            Reaction.name == name,
        )
    ).first()


def reactions(db: Db, workspace: str, session_id: int) -> list[Reaction]:
    """Return the reactions that are there now on the messages of a session."""
    return list(
        db.exec(
            select(Reaction).where(
                Reaction.workspace == workspace, Reaction.session_id == session_id, col(Reaction.present).is_(True)
            )
        )
    )


def all_reactions(db: Db, workspace: str) -> list[Reaction]:
    return list(db.exec(select(Reaction).where(Reaction.workspace == workspace, col(Reaction.present).is_(True))))


def checkin(db: Db, workspace: str, session_id: int, participant_id: int) -> CheckIn | None:
    return db.exec(
        select(CheckIn).where(
            CheckIn.workspace == workspace, CheckIn.session_id == session_id, CheckIn.participant_id == participant_id
        )
    ).first()


def event(db: Db, workspace: str, key: str) -> Inbox | None:
    return db.exec(select(Inbox).where(Inbox.workspace == workspace, Inbox.key == key)).first()


def events_left(db: Db, before: datetime, limit: int) -> list[Inbox]:
    """Return the oldest events that were kept before this moment and have had no effect yet."""
    return list(
        db.exec(
            select(Inbox)
            .where(col(Inbox.done_at).is_(None), col(Inbox.received_at) <= before)
            .order_by(col(Inbox.id))
            .limit(limit)
        )
    )


def forget_events(db: Db, before: datetime) -> None:
    """Delete the events that came before this moment and have had their effect; Slack repeats none so late."""
    db.exec(delete(Inbox).where(col(Inbox.done_at).is_not(None), col(Inbox.received_at) < before))
