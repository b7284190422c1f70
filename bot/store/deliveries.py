"""The delivery table's statements: each claim and each change of state is one, fenced by owner number (`epoch`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, or_, update
from sqlmodel import col, select

from bot.models import CONFIRMED, REPEATABLE, Delivery, DeliveryState, Kind, Session, Workspace
from bot.store import Db
from bot.store.inbox import INSERT

MAY_BE_THERE = (
    DeliveryState.SENDING,
    DeliveryState.DOUBT,
    DeliveryState.CHECKING,
    DeliveryState.NEEDS_PERSON,
    DeliveryState.SENT,
)
ROWS: Any = Delivery.__table__  # type: ignore[attr-defined]
GIVEN = tuple(column.name for column in ROWS.c if column.name != "id")
_PUT_OFF = (
    update(ROWS)
    .where(
        ROWS.c.workspace == bindparam("here"),
        ROWS.c.session_id == bindparam("session"),
        ROWS.c.kind == bindparam("what"),
        ROWS.c.state == DeliveryState.PLANNED,
        ROWS.c.due_at < bindparam("before"),
    )
    .values(due_at=bindparam("until"))
)
UNSENT = (DeliveryState.PLANNED, DeliveryState.LEASED)
# What is still worth saying when a date or a pairing is not; of what is folded, whether it is, is seen when it is due.
STAYS = (Kind.REFRESH, Kind.MOVED, Kind.ENDED, Kind.PAUSED, Kind.RESUMED, Kind.FOLDED)


def add(db: Db, rows: Sequence[Delivery]) -> None:
    """Write deliveries, but for those that are owed already: a key stands for one message."""
    if not rows:
        return
    db.flush()  # what they are about
    connection = db.connection()
    connection.execute(_insert(connection.dialect.name), [{name: getattr(row, name) for name in GIVEN} for row in rows])


@cache
def _insert(dialect: str) -> Any:
    return INSERT[dialect](ROWS).on_conflict_do_nothing(index_elements=["workspace", "key"])


def put_off(db: Db, workspace: str, session_id: int, kind: Kind, *, due_before: datetime, until: datetime) -> None:
    """Let what is planned of this kind for a session, and would come before this moment, wait until another one."""
    told = {"here": workspace, "session": session_id, "what": kind, "before": due_before, "until": until}
    db.connection().execute(_PUT_OFF, told)


def with_key(db: Db, workspace: str, key: str) -> Delivery | None:
    return db.exec(select(Delivery).where(Delivery.workspace == workspace, Delivery.key == key)).first()


def delivery(db: Db, workspace: str, delivery_id: int) -> Delivery | None:
    return db.exec(select(Delivery).where(Delivery.workspace == workspace, Delivery.id == delivery_id)).first()


def message(db: Db, workspace: str, channel: str, ts: str) -> Delivery | None:
    """Return the session message that was sent under this conversation and ts, in whichever language."""
    rows = db.exec(
        select(Delivery).where(
            Delivery.workspace == workspace,
            Delivery.channel == channel,
            Delivery.ts == ts,
            col(Delivery.kind).in_((Kind.SESSION, Kind.FOLDED)),
        )
    )
    return next((row for row in rows if row.drawn_as == Kind.SESSION), None)


def folded(db: Db, workspace: str, delivery_id: int | None) -> list[Delivery]:
    """Return what has been sent into the thread of a message, for whoever reads another language."""
    return list(
        db.exec(
            select(Delivery).where(
                Delivery.workspace == workspace,
                Delivery.about == delivery_id,
                Delivery.kind == Kind.FOLDED,
                Delivery.state == DeliveryState.SENT,
            )
        )
    )


def latest_message(db: Db, workspace: str, session_id: int) -> Delivery | None:
    """Return the newest session message of this session that has been sent."""
    return db.exec(
        select(Delivery)
        .where(
            Delivery.workspace == workspace,
            Delivery.session_id == session_id,
            Delivery.kind == Kind.SESSION,
            Delivery.state == DeliveryState.SENT,
        )
        .order_by(col(Delivery.id).desc())
    ).first()


def may_be_there(db: Db, session: Session) -> bool:
    """Say whether the session's message has been sent, or may have been."""
    rows = of_session(db, session.workspace, session.id or 0)
    return any(row.kind == Kind.SESSION and row.state in MAY_BE_THERE for row in rows)


def is_owed(db: Db, session: Session) -> bool:
    """Say whether the session's message will be sent."""
    rows = of_session(db, session.workspace, session.id or 0)
    return any(row.kind == Kind.SESSION and row.state in UNSENT for row in rows)


def of_session(db: Db, workspace: str, session_id: int) -> list[Delivery]:
    return list(db.exec(select(Delivery).where(Delivery.workspace == workspace, Delivery.session_id == session_id)))


def move(db: Db, held: Delivery, states: tuple[DeliveryState, ...], **values: Any) -> bool:
    """Change a delivery if its owner number and one of these states still hold; False: somebody else has it now."""
    db.flush()
    told = {f"new_{name}": value for name, value in values.items()} | {"this": held.id, "ours": held.epoch}
    return db.connection().execute(_move(states, tuple(values)), told).first() is not None


@cache
def _move(states: tuple[DeliveryState, ...], names: tuple[str, ...]) -> Any:
    """Build each statement once: there are few, and a delivery takes several."""
    return (
        update(ROWS)
        .where(ROWS.c.id == bindparam("this"), ROWS.c.epoch == bindparam("ours"), ROWS.c.state.in_(states))
        .values({name: bindparam(f"new_{name}") for name in names})
        .returning(ROWS.c.id)
    )


def cancel(db: Db, workspace: str, *, pairing_id: int | None = None, session_id: int | None = None) -> None:
    """Cancel what has not been sent of a pairing or of a session; what is being sent cannot be called back."""
    db.exec(
        update(Delivery)
        .where(
            col(Delivery.workspace) == workspace,
            col(Delivery.state).in_(UNSENT),
            col(Delivery.kind).not_in(STAYS),
            col(Delivery.session_id) == session_id
            if session_id is not None
            else col(Delivery.pairing_id) == pairing_id,
        )
        .values(state=DeliveryState.CANCELLED)
    )


def withdraw(db: Db, workspace: str, pairing_id: int, kinds: Sequence[Kind]) -> None:
    """Cancel what has not been sent of these kinds to a pairing: a newer word takes its place."""
    db.exec(
        update(Delivery)
        .where(
            col(Delivery.workspace) == workspace,
            col(Delivery.pairing_id) == pairing_id,
            col(Delivery.kind).in_(kinds),
            col(Delivery.state).in_(UNSENT),
        )
        .values(state=DeliveryState.CANCELLED)
    )


def lease_over(db: Db, wall: datetime) -> None:
    """Give back what a dead owner had not begun to send, or what may be sent again; put in doubt the rest."""
    over = col(Delivery.lease_until) < wall
    repeatable = and_(col(Delivery.state) == DeliveryState.SENDING, col(Delivery.kind).in_(REPEATABLE))
    db.exec(
        update(Delivery)
        .where(or_(col(Delivery.state) == DeliveryState.LEASED, repeatable), over)
        .values(state=DeliveryState.PLANNED, owner=None, last_error="lease_over")
    )
    db.exec(
        update(Delivery)
        .where(col(Delivery.state) == DeliveryState.SENDING, over)
        .values(state=DeliveryState.DOUBT, owner=None, was_in_doubt=True, not_before=wall, last_error="lease_over")
    )


def expired(db: Db, now: datetime, limit: int) -> list[Delivery]:
    """Return what was not sent in time and has lost its moment."""
    return list(
        db.exec(
            select(Delivery)
            .where(
                Delivery.state == DeliveryState.PLANNED,
                col(Delivery.workspace).in_(select(Workspace.id)),  # for the index: state, workspace, due_at
                col(Delivery.due_at) <= now,
                col(Delivery.expires_at) <= now,
            )
            .order_by(col(Delivery.id))
            .limit(limit)
        )
    )


def unlocated(db: Db, workspace: str, channel: str, began_before: datetime) -> Delivery | None:
    """Return the newest session message of a conversation that a person confirmed and whose ts Slack never told us."""
    return db.exec(
        select(Delivery)
        .where(
            Delivery.workspace == workspace,
            Delivery.channel == channel,
            Delivery.kind == Kind.SESSION,
            Delivery.ts == CONFIRMED,
            col(Delivery.sent_from) <= began_before,
        )
        .order_by(col(Delivery.id).desc())
    ).first()


def at(db: Db, workspace: str, channel: str, ts: str) -> Delivery | None:
    """Return what was delivered as this message, of any kind."""
    return db.exec(
        select(Delivery).where(Delivery.workspace == workspace, Delivery.channel == channel, Delivery.ts == ts)
    ).first()


def expire(db: Db, late: Delivery) -> None:
    late.state = DeliveryState.EXPIRED
    late.last_error = "moment_passed"
    db.add(late)
    db.flush()


def all_of(db: Db, workspace: str) -> list[Delivery]:
    return list(db.exec(select(Delivery).where(Delivery.workspace == workspace).order_by(col(Delivery.id))))
