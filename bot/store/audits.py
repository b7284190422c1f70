"""The auditor's questions: for each invariant, which rows break it; a page of ids is enough to begin with."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot import allowance
from bot.models import (
    REPEATABLE,
    Allowance,
    Delivery,
    DeliveryState,
    Kind,
    Pairing,
    PairingState,
    Session,
    SessionState,
    Workspace,
)
from bot.store import Db

PAGE = 20
DEAD = (DeliveryState.CANCELLED, DeliveryState.EXPIRED, DeliveryState.FAILED)
# An allowance that was used up so short a time ago holds what is due back.
IN_USE = timedelta(seconds=30)


def overdue(db: Db, due_before: datetime, now: datetime, wall: datetime, margin: timedelta) -> list[int]:
    """Return what should have left long ago, and is held back by no wait, switch, pause or limit of Slack's."""
    writable = select(Workspace.id).where(
        col(Workspace.stopped_at).is_(None),
        col(Workspace.removed_at).is_(None),
        or_(col(Workspace.paused_until).is_(None), col(Workspace.paused_until) <= wall - margin),
    )
    in_use = exists().where(
        col(Allowance.workspace) == col(Delivery.workspace),
        col(Allowance.method) != allowance.HISTORY,
        col(Allowance.free_at) > allowance.micros(wall - IN_USE),
    )
    return _ids(
        db,
        col(Delivery.state) == DeliveryState.PLANNED,
        col(Delivery.workspace).in_(writable),
        col(Delivery.due_at) <= due_before,
        or_(col(Delivery.not_before).is_(None), col(Delivery.not_before) <= wall - margin),
        or_(col(Delivery.expires_at).is_(None), col(Delivery.expires_at) > now),
        not_(in_use),
    )


def unowned(db: Db, wall: datetime) -> list[int]:
    """Return what is being sent by an owner whose lease ended before this moment."""
    held = (DeliveryState.LEASED, DeliveryState.SENDING)
    return _ids(db, col(Delivery.state).in_(held), col(Delivery.lease_until) < wall)


def without_receipt(db: Db, since: datetime) -> list[int]:
    """Return what was sent since then and has no conversation or no ts."""
    bare = or_(col(Delivery.channel).is_(None), col(Delivery.ts).is_(None))
    return _ids(db, col(Delivery.state) == DeliveryState.SENT, col(Delivery.send_started_at) >= since, bare)


def without_owner(db: Db, since: datetime) -> list[int]:
    """Return what was sent since then although nobody had ever claimed it."""
    sent = (DeliveryState.SENDING, DeliveryState.SENT)
    return _ids(db, col(Delivery.state).in_(sent), col(Delivery.send_started_at) >= since, col(Delivery.epoch) < 1)


def without_intent(db: Db) -> list[int]:
    """Return what is being sent although no moment of its leaving was committed."""
    return _ids(db, col(Delivery.state) == DeliveryState.SENDING, col(Delivery.send_started_at).is_(None))


def doubled_messages(db: Db) -> list[int]:
    """Return what may leave although another message of the same session may leave too."""
    unsent = (DeliveryState.PLANNED, DeliveryState.LEASED)
    other = aliased(Delivery)
    twin = exists().where(
        col(other.session_id) == col(Delivery.session_id),
        col(other.kind) == Kind.SESSION,
        col(other.state).in_(unsent),
        col(other.id) != col(Delivery.id),
    )
    return _ids(db, col(Delivery.state) == DeliveryState.LEASED, col(Delivery.kind) == Kind.SESSION, twin)


def unmarked_doubts(db: Db) -> list[int]:
    """Return what is in doubt without a note of it, and what is in doubt although it may be sent again."""
    in_doubt = col(Delivery.state).in_((DeliveryState.DOUBT, DeliveryState.CHECKING))
    return _ids(db, in_doubt, or_(col(Delivery.was_in_doubt).is_(False), col(Delivery.kind).in_(REPEATABLE)))


def forgotten_doubts(db: Db, wall: datetime) -> list[int]:
    """Return what has been in doubt since before this moment, where nothing keeps us from asking."""
    open_ = select(Workspace.id).where(col(Workspace.removed_at).is_(None), col(Workspace.stopped_at).is_(None))
    return _ids(
        db,
        col(Delivery.state) == DeliveryState.DOUBT,
        col(Delivery.workspace).in_(open_),
        col(Delivery.not_before) < wall,
        or_(col(Delivery.look_at).is_(None), col(Delivery.look_at) < wall),
    )


def unasked(db: Db) -> list[int]:
    """Return what waits for the answer of a person whom nobody asked."""
    asked = aliased(Delivery)
    question = exists().where(col(asked.about) == col(Delivery.id), col(asked.kind) == Kind.QUESTION)
    call = exists().where(col(asked.about) == col(Delivery.id), col(asked.kind) == Kind.ATTENTION)
    checking = and_(col(Delivery.state) == DeliveryState.CHECKING, not_(question))
    needing = and_(col(Delivery.state) == DeliveryState.NEEDS_PERSON, not_(call))
    return [*_ids(db, checking), *_ids(db, needing)]


def lost_sessions(db: Db, earliest: datetime, latest: datetime) -> list[int]:
    """Return the sessions of running pairings, with a start between these moments, that nothing will ever announce."""
    message = exists().where(
        col(Delivery.session_id) == col(Session.id),
        col(Delivery.kind) == Kind.SESSION,
        col(Delivery.state).not_in(DEAD),
        col(Delivery.values)["revision"].as_integer() == col(Session.revision),
    )
    rows = (
        select(Session.id)
        .join(Pairing, col(Pairing.id) == col(Session.pairing_id))
        .where(
            Pairing.state == PairingState.ACTIVE,
            col(Session.state).in_((SessionState.PLANNED, SessionState.OPEN)),
            col(Session.starts_at) >= earliest,
            col(Session.starts_at) <= latest,
            not_(message),
        )
        .order_by(col(Session.id))
        .limit(PAGE)
    )
    return [one or 0 for one in db.exec(rows)]


def in_unknown_states(db: Db) -> int:
    """Return how many deliveries stand in a state that the program does not know."""
    counted = db.exec(select(Delivery.state, func.count()).group_by(Delivery.state))
    return sum(count for state, count in counted if state not in {*DeliveryState})


def _ids(db: Db, *broken: ColumnElement[bool]) -> list[int]:
    rows = select(Delivery.id).where(*broken).order_by(col(Delivery.id)).limit(PAGE)
    return [one or 0 for one in db.exec(rows)]
