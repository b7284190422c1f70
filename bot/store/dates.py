"""Questions about sessions of running pairings that time changes: dates that nobody objects to, and silence."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.models import Delivery, DeliveryState, Kind, Pairing, PairingState, Session, SessionState
from bot.store import Db


def to_book(db: Db, workspace: str, *, told: datetime, near: datetime) -> list[Session]:
    """Return what is not booked though both were told its date before a moment, or it begins before another."""
    first = and_(
        col(Session.number) == 1,
        col(Session.revision) == 0,
        exists().where(
            col(Delivery.workspace) == workspace,
            col(Delivery.pairing_id) == col(Session.pairing_id),
            col(Delivery.kind) == Kind.INTRODUCTION,
            *_sent_before(told),
        ),
    )
    later = exists().where(
        col(Delivery.workspace) == workspace,
        col(Delivery.session_id) == col(Session.id),
        col(Delivery.kind).in_((Kind.INVITATION, Kind.MOVED)),
        col(Delivery.values)["revision"].as_integer() == col(Session.revision),
        *_sent_before(told),
    )
    return list(
        db.exec(
            select(Session)
            .join(Pairing, col(Pairing.id) == col(Session.pairing_id))
            .where(
                Session.workspace == workspace,
                Pairing.workspace == workspace,
                Pairing.state == PairingState.ACTIVE,
                Session.state == SessionState.PLANNED,
                col(Session.booked_at).is_(None),
                or_(col(Session.starts_at) <= near, first, later),
            )
            .order_by(col(Session.id))
        )
    )


def silent(db: Db, workspace: str, *, opened: datetime, at_least: datetime, near: datetime) -> list[Session]:
    """Return what is open since before a moment, or since before a later one where the next session begins soon."""
    following = aliased(Session)
    next_is_near = exists().where(
        col(following.workspace) == workspace,
        col(following.pairing_id) == col(Session.pairing_id),
        col(following.number) > col(Session.number),
        col(following.state).in_((SessionState.PLANNED, SessionState.OPEN)),
        col(following.starts_at) <= near,
    )
    return list(
        db.exec(
            select(Session)
            .join(Pairing, col(Pairing.id) == col(Session.pairing_id))
            .join(Delivery, col(Delivery.session_id) == col(Session.id))
            .where(
                Session.workspace == workspace,
                Pairing.workspace == workspace,
                Pairing.state == PairingState.ACTIVE,
                Session.state == SessionState.OPEN,
                Delivery.workspace == workspace,
                Delivery.kind == Kind.SESSION,
                col(Delivery.values)["revision"].as_integer() == col(Session.revision),
                or_(and_(*_sent_before(opened)), and_(next_is_near, *_sent_before(at_least))),
            )
            .order_by(col(Session.id))
        )
    )


def _sent_before(moment: datetime) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(Delivery.state) == DeliveryState.SENT, col(Delivery.sent_from) <= moment
