"""Questions about the trail: its end, locked for whoever adds to it, its entries in order, and a person's number."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text
from sqlmodel import col, select

from bot.models import Alias, Trail, TrailEnd
from bot.store import Db

PAGE = 1_000


def end(db: Db, workspace: str) -> TrailEnd:
    """Return where the workspace's trail ends; nobody else adds to it until this transaction is over."""
    begun = "INSERT INTO trailend (workspace, number, digest) VALUES (:workspace, 0, '') ON CONFLICT DO NOTHING"
    db.connection().execute(text(begun), {"workspace": workspace})
    return db.exec(
        select(TrailEnd)
        .where(TrailEnd.workspace == workspace)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()


def ends(db: Db) -> list[TrailEnd]:
    """Return the end of every trail."""
    return list(db.exec(select(TrailEnd).order_by(col(TrailEnd.workspace))))


def workspaces(db: Db) -> list[str]:
    """Return the workspaces that have entries."""
    return list(db.exec(select(Trail.workspace).distinct().order_by(col(Trail.workspace))))


def entries(db: Db, workspace: str) -> Iterator[Trail]:
    """Yield the workspace's entries in order, a page of them in memory at a time."""
    query = select(Trail).where(Trail.workspace == workspace).order_by(col(Trail.number)).limit(PAGE)
    page = list(db.exec(query))
    while page:
        yield from page
        page = list(db.exec(query.where(col(Trail.number) > page[-1].number)))


def alias(db: Db, workspace: str, slack_id: str) -> Alias | None:
    return db.exec(select(Alias).where(Alias.workspace == workspace, Alias.slack_id == slack_id)).first()


def aliases(db: Db) -> dict[int, str]:
    """Return the Slack ids behind the numbers, of those who are not erased."""
    return {row.id: row.slack_id for row in db.exec(select(Alias)) if row.id is not None}
