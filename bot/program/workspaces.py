"""The workspace that a token opened: kept so that its id can stand in every key."""

from __future__ import annotations

from datetime import datetime

from bot.models import Epoch, Workspace
from bot.store import Db, people


def settle_in(db: Db, workspace: str, *, name: str, bot_user: str) -> Workspace:
    """Keep what Slack says of the workspace, and give it a program."""
    found = people.workspace(db, workspace) or Workspace(id=workspace, name=name, bot_user=bot_user)
    found.name, found.bot_user = name, bot_user
    db.add(found)
    db.flush()
    people.program(db, workspace)
    return found


def faster_time_began(db: Db, now: datetime) -> datetime:
    """Return the moment that faster time is counted from: the first start with this database."""
    found = db.get(Epoch, 1)
    if found is None:
        found = Epoch(id=1, began_at=now)
        db.add(found)
    return found.began_at
