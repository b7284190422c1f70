"""Questions about installations, whose token opens which workspace, and what is left of one that was taken out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, or_, update
from sqlmodel import SQLModel, col, select

from bot.models import Installation, InstallationState, InstallState, Workspace
from bot.store import Db, beside_others

# The trail outlives a workspace: it names nobody once the aliases are gone.
OUTLIVING = {"trail", "trailend"}


def of_owner(db: Db, owner: str) -> Installation | None:
    """Return the installation of a team or of an enterprise."""
    return db.exec(select(Installation).where(Installation.owner == owner)).first()


@beside_others
def by_id(db: Db, installation_id: int) -> Installation | None:
    return db.get(Installation, installation_id)


def every(db: Db) -> list[Installation]:
    """Return all of them, in the order of their ids: of every workspace, for the machine's upkeep."""
    return list(db.exec(select(Installation).order_by(col(Installation.id))))


@beside_others
def running_out(db: Db, before: datetime) -> list[Installation]:
    """Return those whose token runs out before this moment of the machine's time and can be renewed."""
    asked = select(Installation).where(
        Installation.state == InstallationState.ACTIVE,
        col(Installation.refresh_token).is_not(None),
        col(Installation.expires_at) <= before,
    )
    return list(db.exec(asked.order_by(col(Installation.expires_at))))


def workspaces_of(db: Db, installation_id: int) -> list[Workspace]:
    """Return the workspaces that an installation opens, in the order of their ids."""
    asked = select(Workspace).where(Workspace.installation_id == installation_id)
    return list(db.exec(asked.order_by(col(Workspace.id))))


def hold(db: Db, seen: Installation, until: datetime, wall: datetime) -> bool:
    """Take the lease on renewing the token that was seen; False: another process has it, or has renewed already."""
    taken = db.exec(
        update(Installation)
        .where(
            col(Installation.id) == seen.id,
            col(Installation.token) == seen.token,
            or_(col(Installation.renewing_until).is_(None), col(Installation.renewing_until) <= wall),
        )
        .values(renewing_until=until)
        .returning(col(Installation.id))
    ).first()
    return taken is not None


def replace(db: Db, seen: Installation, **values: Any) -> bool:
    """Change an installation if it still has the tokens that were seen."""
    changed = db.exec(
        update(Installation)
        .where(
            col(Installation.id) == seen.id,
            col(Installation.token).is_not_distinct_from(seen.token),
            col(Installation.refresh_token).is_not_distinct_from(seen.refresh_token),
        )
        .values(**values)
        .returning(col(Installation.id))
    ).first()
    return changed is not None


def spend_state(db: Db, digest: str) -> datetime | None:
    """Take a one-time word away and return until when it is good; None when it is not there, or not any more."""
    spent = db.exec(
        delete(InstallState).where(col(InstallState.digest) == digest).returning(col(InstallState.expires_at))
    ).first()
    return spent[0] if spent else None


def forget_states(db: Db, wall: datetime) -> None:
    """Delete the one-time words that nobody came back with."""
    db.exec(delete(InstallState).where(col(InstallState.expires_at) <= wall))


def locked(db: Db, workspace: str) -> Workspace | None:
    """Return a workspace that nobody else may close, open or purge before this transaction ends."""
    return db.exec(select(Workspace).where(Workspace.id == workspace).with_for_update()).first()


@beside_others
def to_purge(db: Db, removed_before: datetime) -> str | None:
    """Return a workspace that the app was taken out of before this moment."""
    asked = select(Workspace.id).where(col(Workspace.removed_at) <= removed_before)
    return db.exec(asked.order_by(col(Workspace.removed_at), col(Workspace.id)).limit(1)).first()


def purge_some(db: Db, workspace: str, most: int) -> int:
    """Delete at most so many rows of a workspace, those first to which no others refer; return how many."""
    deleted = 0
    for table in tables_of_workspaces():
        if deleted >= most:
            break
        mine = table.c.workspace == workspace
        if "id" in table.c:
            page = select(table.c.id).where(mine).limit(most - deleted)
            mine = table.c.id.in_(page)
        deleted += db.exec(delete(table).where(mine)).rowcount
    return deleted


def tables_of_workspaces() -> list[Table]:
    """Return every table whose rows belong to a workspace, those first to which no others refer."""
    tables = reversed(SQLModel.metadata.sorted_tables)
    return [table for table in tables if "workspace" in table.c and table.name not in OUTLIVING]
