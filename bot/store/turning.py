"""Questions about pairings that have come to a turning point of their sessions, and that nobody was asked at yet."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import exists
from sqlmodel import col, select

from bot.models import TO_COME, Delivery, Kind, Pairing, PairingState, Round, Session, SessionState
from bot.store import Db
from bot.store.deliveries import MAY_BE_THERE


def halfway(db: Db, workspace: str, since: datetime, until: datetime) -> list[Pairing]:
    """Return the pairings whose session halfway began in this time, unless it has another date ahead of it."""
    middle = exists().where(
        col(Session.workspace) == workspace,
        col(Session.pairing_id) == col(Pairing.id),
        col(Session.number) >= 1,
        col(Session.number) == col(Session.total) // 2,
        col(Session.state) != SessionState.PLANNED,
        col(Session.starts_at) >= since,
        col(Session.starts_at) <= until,
    )
    return _active(db, workspace, middle, ~_asked(Kind.HALFWAY), ~_asked(Kind.CLOSING))


def over(db: Db, workspace: str, until: datetime) -> list[Pairing]:
    """Return the pairings in which every session is behind them, the last one since this moment at least."""
    of_it = exists().where(col(Session.workspace) == workspace, col(Session.pairing_id) == col(Pairing.id))
    left = of_it.where((col(Session.state).in_(TO_COME)) | (col(Session.starts_at) > until))
    return _active(db, workspace, of_it, ~left, ~_asked(Kind.CLOSING))


def unanswered(db: Db, workspace: str, asked_before: datetime) -> list[Pairing]:
    """Return the pairings that have been asked how to go on for so long that they are waited for no more."""
    return _active(db, workspace, _asked(Kind.CLOSING, col(Delivery.due_at) <= asked_before))


def follower(db: Db, workspace: str, pairing_id: int) -> Pairing | None:
    """Return the pairing in which the two of this one go on."""
    return db.exec(select(Pairing).where(Pairing.workspace == workspace, Pairing.follows_id == pairing_id)).first()


def is_sent(db: Db, workspace: str, pairing_id: int, kind: Kind) -> bool:
    """Say whether a message of this kind to a pairing has been sent, or may have been."""
    rows = select(Delivery.state).where(
        Delivery.workspace == workspace, Delivery.pairing_id == pairing_id, Delivery.kind == kind
    )
    return any(state in MAY_BE_THERE for state in db.exec(rows))


def round_numbered(db: Db, workspace: str, program_id: int, number: int) -> Round | None:
    return db.exec(
        select(Round).where(Round.workspace == workspace, Round.program_id == program_id, Round.number == number)
    ).first()


def _active(db: Db, workspace: str, *true: Any) -> list[Pairing]:
    running = select(Pairing).where(Pairing.workspace == workspace, Pairing.state == PairingState.ACTIVE)
    return list(db.exec(running.where(*true).order_by(col(Pairing.id))))


def _asked(kind: Kind, *more: Any) -> Any:
    of_it = (col(Delivery.workspace) == col(Pairing.workspace), col(Delivery.pairing_id) == col(Pairing.id))
    return exists().where(*of_it, col(Delivery.kind) == kind, *more)
