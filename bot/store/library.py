"""Questions about what workspaces have changed of the library: their own prompts and topics, and what is off."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select

from bot.models import OwnPrompt, OwnTopic, SwitchedOff, Workspace
from bot.store import Db


def revision(db: Db, workspace: str) -> int:
    """Return the number that changes with a workspace's library; 0 as long as it has ours alone."""
    return revisions(db, {workspace}).get(workspace, 0)


def revisions(db: Db, workspaces: set[str]) -> dict[str, int]:
    """Return the same of several workspaces."""
    rows = db.exec(select(Workspace.id, Workspace.library_revision).where(col(Workspace.id).in_(workspaces)))
    return dict(rows.all())


def changed(db: Db, workspace: str, now: datetime) -> None:
    """Give a workspace's library another number, which it has never had: not even before a backup was restored."""
    home = db.get_one(Workspace, workspace)
    home.library_revision = max(home.library_revision + 1, int(now.timestamp()))
    db.add(home)
    db.flush()


def topics(db: Db, workspace: str) -> list[OwnTopic]:
    """Return a workspace's own topics, the oldest first."""
    return list(db.exec(select(OwnTopic).where(OwnTopic.workspace == workspace).order_by(col(OwnTopic.id))))


def prompts(db: Db, workspace: str) -> list[OwnPrompt]:
    """Return a workspace's own prompts, the removed ones too, the oldest first."""
    return list(db.exec(select(OwnPrompt).where(OwnPrompt.workspace == workspace).order_by(col(OwnPrompt.id))))


def off(db: Db, workspace: str) -> list[SwitchedOff]:
    """Return what is switched off in a workspace."""
    return list(db.exec(select(SwitchedOff).where(SwitchedOff.workspace == workspace)))
