"""The doubts' statements: which rows wait for a look, for a question or a coordinator, each in a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, not_, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.models import Delivery, DeliveryState, Kind, Workspace
from bot.store import Db, beside_others

# What stands in a conversation of two, at its top level: there a history scope can see it.
SEEN = (Kind.INTRODUCTION, Kind.SESSION)
# What is looked at once more long after: there may be a copy too many, or one of what is not wanted any more.
SETTLED = (DeliveryState.SENT, DeliveryState.CANCELLED)
# A word to a coordinator in one of these reached nobody.
UNHEARD = (DeliveryState.FAILED, DeliveryState.CANCELLED, DeliveryState.EXPIRED)


@beside_others
def looked_for(db: Db, wall: datetime, quiet: timedelta) -> list[str]:
    """Return the workspaces in which a row is to be looked for, now or a little later."""
    found: set[str] = set()
    for waiting in (_doubted(wall, quiet), _settled(wall)):
        found.update(db.exec(select(Delivery.workspace).where(waiting).distinct()))
    return sorted(found)


def take_look(db: Db, workspace: str, wall: datetime, quiet: timedelta, until: datetime) -> Delivery | None:
    """Take the row of this workspace that waits for a look, what is in doubt first; nobody else has it until then."""
    rested = or_(col(Delivery.look_at).is_(None), col(Delivery.look_at) <= wall)
    for waiting in (and_(_doubted(wall, quiet), rested), _settled(wall)):
        due = (
            select(Delivery.id)
            .where(
                Delivery.workspace == workspace,
                col(Delivery.workspace).in_(select(Workspace.id).where(_open(wall))),
                waiting,
                _free(wall),
            )
            .order_by(col(Delivery.looks), col(Delivery.id))
            .limit(1)
            .scalar_subquery()
        )
        taken = db.exec(
            update(Delivery)
            .where(col(Delivery.id) == due, _free(wall))
            .values(epoch=Delivery.epoch + 1, lease_until=until)
            .returning(col(Delivery.id))
        ).first()
        if taken:
            return db.get(Delivery, taken[0], populate_existing=True)
    return None


def to_ask(db: Db, before: datetime, but: Sequence[str], looked_until: datetime, limit: int) -> list[Delivery]:
    """Return what has been in doubt since before this moment; in `but` it is looked for if it is younger than that."""
    return list(
        db.exec(
            select(Delivery)
            .where(
                Delivery.state == DeliveryState.DOUBT,
                col(Delivery.not_before) <= before,
                not_(and_(_can_be_seen(), col(Delivery.workspace).in_(but), col(Delivery.not_before) > looked_until)),
            )
            .order_by(col(Delivery.id))
            .limit(limit)
        )
    )


def unanswered(db: Db, asked_before: datetime, limit: int) -> list[Delivery]:
    """Return what a partner was asked about, without an answer since this moment."""
    rows = select(Delivery).where(Delivery.state == DeliveryState.CHECKING, not_(_asked_since(asked_before)))
    return list(db.exec(rows.order_by(col(Delivery.id)).limit(limit)))


def unheard(db: Db, called_before: datetime, limit: int) -> list[Delivery]:
    """Return what needs a person while no coordinator was shown it, nor is to be, since this moment."""
    attention = aliased(Delivery)
    called = exists().where(
        *_is_about(attention, Kind.ATTENTION),
        or_(col(attention.state).not_in(UNHEARD), col(attention.due_at) > called_before),
    )
    waiting = Delivery.state == DeliveryState.NEEDS_PERSON
    rows = select(Delivery).where(waiting, not_(called), not_(_asked_since(called_before)))
    return list(db.exec(rows.order_by(col(Delivery.id)).limit(limit)))


def about(db: Db, workspace: str, delivery_id: int, kind: Kind) -> list[Delivery]:
    """Return the questions, or the calls for a coordinator, about one delivery."""
    return list(
        db.exec(
            select(Delivery).where(
                Delivery.workspace == workspace, Delivery.about == delivery_id, Delivery.kind == kind
            )
        )
    )


def _asked_since(moment: datetime) -> ColumnElement[bool]:
    question = aliased(Delivery)
    return exists().where(*_is_about(question, Kind.QUESTION), col(question.due_at) > moment)


def _is_about(other: Any, kind: Kind) -> tuple[ColumnElement[bool], ...]:
    """Say that another delivery is of this kind, and about the one in hand."""
    return (
        col(other.about) == col(Delivery.id),
        col(other.workspace) == col(Delivery.workspace),
        col(other.kind) == kind,
    )


def _can_be_seen() -> ColumnElement[bool]:
    return and_(col(Delivery.kind).in_(SEEN), col(Delivery.recipient).is_(None), col(Delivery.channel).is_not(None))


def _doubted(wall: datetime, quiet: timedelta) -> ColumnElement[bool]:
    return and_(
        col(Delivery.state) == DeliveryState.DOUBT,
        _can_be_seen(),
        col(Delivery.not_before) <= wall - quiet,
    )


def _settled(wall: datetime) -> ColumnElement[bool]:
    return and_(col(Delivery.state).in_(SETTLED), _can_be_seen(), col(Delivery.look_at) <= wall)


def _free(wall: datetime) -> ColumnElement[bool]:
    return or_(col(Delivery.lease_until).is_(None), col(Delivery.lease_until) <= wall)


def _open(wall: datetime) -> ColumnElement[bool]:
    """Nothing is called in a workspace that is stopped, that waits for its token, or that took the app out."""
    return and_(
        col(Workspace.stopped_at).is_(None),
        col(Workspace.removed_at).is_(None),
        or_(col(Workspace.paused_until).is_(None), col(Workspace.paused_until) <= wall),
    )
