"""Whom somebody would rather not be matched with: written by its author, read by the matching alone."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import col, select

from bot.models import Block, Participant
from bot.store import Db


def keep(db: Db, block: Block) -> None:
    db.merge(block)


def forget(db: Db, block: Block) -> None:
    found = db.get(Block, (block.workspace, block.slack_id, block.blocked))
    if found is not None:
        db.delete(found)


def among(db: Db, workspace: str, everybody: Iterable[Participant]) -> list[tuple[int, int]]:
    """Return the ids of who would rather not meet whom, of these people, in order."""
    ids = {one.slack_id: one.id or 0 for one in everybody}
    rows = select(Block).where(Block.workspace == workspace).order_by(col(Block.slack_id), col(Block.blocked))
    return [(ids[one.slack_id], ids[one.blocked]) for one in db.exec(rows) if {one.slack_id, one.blocked} <= ids.keys()]
