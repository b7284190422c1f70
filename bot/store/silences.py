"""Questions about sessions of which nobody has said a word, and about what was asked and answered because of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, func, or_, select

from bot.models import (
    Change,
    CheckIn,
    Choice,
    Commitment,
    Delivery,
    Kind,
    Pairing,
    PairingState,
    Reaction,
    Session,
    SessionState,
)
from bot.store import Db

UNSAID = (SessionState.OPEN, SessionState.MISSED)


def candidates(db: Db, workspace: str, *, over: datetime, several: int) -> list[Pairing]:
    """Return the pairings with so many sessions, begun before a moment, of which nobody has said that they met."""
    many = (
        select(Session.pairing_id)
        .where(Session.workspace == workspace, col(Session.state).in_(UNSAID), col(Session.starts_at) <= over)
        .group_by(col(Session.pairing_id))
        .having(func.count() >= several)
    )
    rows = select(Pairing).where(
        Pairing.workspace == workspace, Pairing.state == PairingState.ACTIVE, col(Pairing.id).in_(many)
    )
    return list(db.exec(rows.order_by(col(Pairing.id))))


def spoken_of(db: Db, workspace: str, sessions: Sequence[Session]) -> bool:
    """Say whether a partner has said anything of one of these sessions: an answer, a reaction, a date, a commitment."""
    ids = [one.id for one in sessions]
    said = (
        select(CheckIn.id).where(CheckIn.workspace == workspace, col(CheckIn.session_id).in_(ids)),
        select(Reaction.id).where(Reaction.workspace == workspace, col(Reaction.session_id).in_(ids)),
        select(Change.id).where(
            Change.workspace == workspace, col(Change.session_id).in_(ids), col(Change.by_id).is_not(None)
        ),
        select(Commitment.id).where(Commitment.workspace == workspace, col(Commitment.session_id).in_(ids)),
    )
    return any(db.exec(query.limit(1)).first() is not None for query in said)


def asked(db: Db, workspace: str, pairing_id: int) -> Delivery | None:
    """Return the newest question whether the two go on."""
    rows = select(Delivery).where(
        Delivery.workspace == workspace, Delivery.pairing_id == pairing_id, Delivery.kind == Kind.SILENT
    )
    return db.exec(rows.order_by(col(Delivery.id).desc())).first()


def answered(db: Db, workspace: str, question: Delivery, moment: str) -> bool:
    """Say whether anybody has answered it, or the pairing has paused or gone on since."""
    choice = select(Choice.id).where(
        Choice.workspace == workspace, Choice.pairing_id == question.pairing_id, Choice.moment == moment
    )
    since = select(Delivery.id).where(
        Delivery.workspace == workspace,
        Delivery.pairing_id == question.pairing_id,
        or_(Delivery.kind == Kind.PAUSED, Delivery.kind == Kind.RESUMED),
        col(Delivery.due_at) > question.due_at,
    )
    return any(db.exec(query.limit(1)).first() is not None for query in (choice, since))
