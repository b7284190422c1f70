"""What Slack still takes of each method from each workspace, shared by all processes: one statement for each change."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, text
from sqlmodel import col, select

from bot import allowance
from bot.models import Allowance
from bot.store import Db, beside_others

# Long enough that every allowance is whole again; a row that is not there is a whole one.
FORGOTTEN_AFTER = timedelta(hours=1)

# CASE, since the larger of two numbers is MAX in SQLite and GREATEST in PostgreSQL.
_TAKE = text(
    """
    INSERT INTO allowance (workspace, method, free_at) VALUES (:workspace, :method, :quiet + :taken)
    ON CONFLICT (workspace, method) DO UPDATE
    SET free_at = CASE WHEN allowance.free_at > :quiet THEN allowance.free_at ELSE :quiet END + :taken
    WHERE allowance.free_at <= :latest
    RETURNING free_at
    """
)
_READ = text("SELECT free_at FROM allowance WHERE workspace = :workspace AND method = :method")
_PAUSE = text(
    """
    INSERT INTO allowance (workspace, method, free_at) VALUES (:workspace, :method, :until)
    ON CONFLICT (workspace, method) DO UPDATE
    SET free_at = CASE WHEN allowance.free_at > :until THEN allowance.free_at ELSE :until END
    """
)


@beside_others
def take(db: Db, workspace: str, method: str, wall: datetime, *, calls: int = 1, haste: float = 1) -> bool:
    """Take so many calls at once, or none: False when Slack would not take them all now (at most a burst)."""
    at, step = allowance.micros(wall), allowance.interval(method, haste)
    taken = db.connection().execute(
        _TAKE,
        {
            "workspace": workspace,
            "method": method,
            "quiet": at - allowance.spare(method, haste),
            "taken": calls * step,
            "latest": at - (calls - 1) * step,
        },
    )
    return taken.first() is not None


@beside_others
def pause(db: Db, workspace: str, method: str, until: datetime, *, haste: float = 1) -> None:
    """Let no process call before this moment: Slack said when it takes calls again."""
    # One interval more tells a pause from an allowance that is merely used up, see `is_paused`.
    at = allowance.micros(until) + allowance.interval(method, haste)
    db.connection().execute(_PAUSE, {"workspace": workspace, "method": method, "until": at})


def room(db: Db, workspace: str, method: str, wall: datetime, *, haste: float = 1) -> int:
    """Return how many calls may go now."""
    return allowance.room(_free_at(db, workspace, method), method, allowance.micros(wall), haste)


@beside_others
def free_at(db: Db, workspace: str, method: str) -> datetime | None:
    """Return from when on a call may go, None when nobody has called for long."""
    found = _free_at(db, workspace, method)
    return allowance.moment(found) if found is not None else None


def is_paused(db: Db, workspace: str, method: str, wall: datetime, *, haste: float = 1) -> bool:
    """Say whether Slack has asked us to wait; calls alone never bring an allowance that far ahead."""
    found = _free_at(db, workspace, method)
    return found is not None and found > allowance.micros(wall) + allowance.interval(method, haste)


def _free_at(db: Db, workspace: str, method: str) -> int | None:
    found: int | None = db.connection().scalar(_READ, {"workspace": workspace, "method": method})
    return found


def soonest(db: Db, wall: datetime, *, haste: float = 1) -> datetime | None:
    """Return when the next allowance that is used up lets a delivery go again; None when none is used up."""
    at = allowance.micros(wall)
    ahead = {method: allowance.ahead(method, haste) for method in allowance.RATES}
    used = select(Allowance.method, func.min(Allowance.free_at)).where(
        col(Allowance.free_at) > at - max(ahead.values()), col(Allowance.method).in_(ahead)
    )
    ready = [free + ahead[method] for method, free in db.exec(used.group_by(Allowance.method))]
    return min((allowance.moment(one) for one in ready if one > at), default=None)


def forget(db: Db, wall: datetime) -> None:
    """Delete what is whole again."""
    db.exec(delete(Allowance).where(col(Allowance.free_at) < allowance.micros(wall - FORGOTTEN_AFTER)))


def used(db: Db, wall: datetime) -> dict[str, float]:
    """Return for each method how much of its burst is used up in the workspace that calls it most."""
    newest = dict(
        db.exec(
            select(Allowance.method, func.max(Allowance.free_at))
            .where(col(Allowance.method).in_(allowance.RATES))
            .group_by(Allowance.method)
        ).all()
    )
    at = allowance.micros(wall)
    return {method: allowance.used(newest.get(method, 0), method, at) for method in allowance.RATES}
