"""Questions about reactions and check-ins."""

from __future__ import annotations

from sqlmodel import col, select

from bot.models import CheckIn, Reaction
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
