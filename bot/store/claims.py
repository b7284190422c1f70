"""Which deliveries may go now, and whose they are: claims in one statement, however many processes claim at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import BigInteger, ColumnElement, Integer, and_, bindparam, case, exists, func, or_, update
from sqlmodel import col, select

from bot import allowance
from bot.models import Allowance, Circle, Delivery, DeliveryState, Kind, Pairing, Workspace
from bot.store import Db, turns

METHODS = {
    Kind.OPENING: allowance.OPEN,
    Kind.REFRESH: allowance.UPDATE,
    Kind.SEEDS: allowance.REACT,
    Kind.FILE: allowance.SHARE,
}

Place: TypeAlias = tuple[str, int | None]  # a workspace, and the id of what is in it

ROWS: Any = Delivery.__table__  # type: ignore[attr-defined]
NOW: Any = bindparam("now", type_=ROWS.c.due_at.type)
WALL: Any = bindparam("wall", type_=ROWS.c.due_at.type)
MICROS: Any = bindparam("micros", type_=BigInteger)


def method_of(kind: str) -> str:
    """Return the method that a delivery of this kind calls."""
    return METHODS.get(Kind(kind), allowance.POST)


def claim(
    db: Db, *, now: datetime, wall: datetime, owner: str, lease_until: datetime, limit: int = 1, haste: float = 1
) -> list[Delivery]:
    """Take the most urgent deliveries that may go now, at most `limit`, the most urgent first.

    They are values: no session knows them, and nothing is written by changing them. Their workspaces' turns are taken,
    and no others', so that people elsewhere wait for none of this.
    """
    told: dict[str, Any] = {"now": now, "wall": wall, "micros": allowance.micros(wall), "most": limit}
    found = sorted(set(db.scalars(_places(haste), told)))
    if not found:
        return []
    turns.take_of(db.connection(), found)
    told |= {"here": found, "by": owner, "until": lease_until}
    rows = list(db.scalars(_claim(haste), told, execution_options={"populate_existing": True}))
    for row in rows:
        db.expunge(row)
    return sorted(rows, key=lambda row: (row.priority, row.due_at, row.id))


@cache
def _places(haste: float) -> Any:
    """Build the question in whose workspaces the most urgent are."""
    return _urgent(Delivery.workspace, haste)


@cache
def _claim(haste: float) -> Any:
    """Build the statement once: it is the one that every process asks all day."""
    here = col(Delivery.workspace).in_(bindparam("here", expanding=True))
    due = _urgent(Delivery.id, haste).where(here).with_for_update(skip_locked=True).cte("due")
    claimed = (
        update(ROWS)
        .where(ROWS.c.id.in_(select(due.c.id)))  # by id alone: these rows are ours until we commit
        .values(
            state=DeliveryState.LEASED,
            epoch=ROWS.c.epoch + 1,
            owner=bindparam("by"),
            lease_until=bindparam("until"),
            attempts=ROWS.c.attempts + 1,
        )
        .returning(ROWS)
    )
    return select(Delivery).from_statement(claimed)


def _urgent(column: Any, haste: float) -> Any:
    return (
        select(column)
        .where(*_due(), _ready(), ~exists().where(_is_spent(haste)))
        .order_by(col(Delivery.priority), col(Delivery.due_at), col(Delivery.id))
        .limit(bindparam("most", type_=Integer))
    )


def unclaim(db: Db, rows: Sequence[Delivery], not_before: datetime | None = None) -> None:
    """Put rows back that were claimed in this transaction, as if they had not been."""
    changes: dict[str, Any] = {"not_before": not_before} if not_before is not None else {}
    db.connection().execute(
        update(ROWS)
        .where(ROWS.c.id.in_([row.id for row in rows]))
        .values(state=DeliveryState.PLANNED, owner=None, attempts=ROWS.c.attempts - 1, **changes)
    )


def unopened(db: Db, rows: Sequence[Delivery]) -> set[int | None]:
    """Return the ids of those deliveries whose conversation has to be opened before they can be posted."""
    shared = [row for row in rows if row.recipient is None and method_of(row.kind) == allowance.POST]
    pairings = _without_channel(db, Pairing, {(row.workspace, row.pairing_id) for row in shared})
    circles = _without_channel(db, Circle, {(row.workspace, row.circle_id) for row in shared})
    return {
        row.id
        for row in shared
        if (row.workspace, row.pairing_id) in pairings or (row.workspace, row.circle_id) in circles
    }


def _without_channel(db: Db, table: type[Pairing | Circle], named: Collection[Place]) -> set[Place]:
    wanted = {one for _, one in named if one is not None}
    if not wanted:
        return set()
    rows = select(table.workspace, table.id).where(col(table.id).in_(wanted), col(table.channel).is_(None))
    return {(here, one) for here, one in db.exec(rows)} & set(named)


def next_ready(db: Db, *, now: datetime, wall: datetime) -> datetime | None:
    """Return when the first of the deliveries that are due may be tried again, None when none waits for a moment."""
    found: datetime | None = db.exec(
        select(func.min(Delivery.not_before)).where(*_due(), col(Delivery.not_before) > WALL),
        params={"now": now, "wall": wall},
    ).one()
    return found


def _due() -> tuple[ColumnElement[bool] | Any, ...]:
    """What is due in the workspaces that may be written to; their index finds it among all that is planned."""
    writable = select(Workspace.id).where(
        col(Workspace.stopped_at).is_(None),
        col(Workspace.removed_at).is_(None),
        or_(col(Workspace.paused_until).is_(None), col(Workspace.paused_until) <= WALL),
    )
    return (
        Delivery.state == DeliveryState.PLANNED,
        col(Delivery.workspace).in_(writable),
        col(Delivery.due_at) <= NOW,
        or_(col(Delivery.expires_at).is_(None), col(Delivery.expires_at) > NOW),
    )


def _ready() -> ColumnElement[bool]:
    return or_(col(Delivery.not_before).is_(None), col(Delivery.not_before) <= WALL)


def _is_spent(haste: float) -> ColumnElement[bool]:
    """Slack takes no call now of a method that the delivery needs: its own, or one that comes before it."""
    its_own = case(*((col(Delivery.kind) == kind, method) for kind, method in METHODS.items()), else_=allowance.POST)
    unopened = and_(
        col(Allowance.method) == allowance.OPEN,
        col(Delivery.kind).not_in(METHODS),
        col(Delivery.recipient).is_(None),
        exists()
        .where(col(Pairing.id) == col(Delivery.pairing_id), col(Pairing.channel).is_(None))
        .correlate(Delivery, Allowance),
    )
    no_ticket = and_(col(Allowance.method) == allowance.TICKET, col(Delivery.kind) == Kind.FILE)
    ahead = [(col(Allowance.method) == one, MICROS - allowance.ahead(one, haste)) for one in allowance.AT_ONCE]
    return and_(
        col(Allowance.workspace) == col(Delivery.workspace),
        # By name, for their index: every conversation that was written to lately has an allowance, too.
        col(Allowance.method).in_((its_own, allowance.OPEN, allowance.TICKET)),
        col(Allowance.free_at) > case(*ahead, else_=MICROS),
        or_(col(Allowance.method) == its_own, unopened, no_ticket),
    )
