"""The workspaces that the bot works in, kept so that an id can stand in every key, and who coordinates them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot.errors import Refusal
from bot.models import Coordinator, Epoch, Workspace
from bot.program import trail
from bot.program.trail import Deed
from bot.store import Db, people


def settle_in(db: Db, workspace: str, *, name: str, bot_user: str, coordinators: Collection[str] = ()) -> Workspace:
    """Keep what Slack says of the workspace, give it a program and the coordinators whom the settings name."""
    found = people.workspace(db, workspace) or Workspace(id=workspace, name=name, bot_user=bot_user)
    found.name, found.bot_user, found.removed_at = name, bot_user, None
    db.add(found)
    db.flush()
    people.program(db, workspace)
    _appoint(db, workspace, coordinators)
    return found


def _appoint(db: Db, workspace: str, named: Collection[str]) -> None:
    """Who is no longer named by the settings, and was never chosen in Slack, coordinates no longer."""
    there = {one.slack_id: one for one in people.appointed(db, workspace)}
    for slack_id, row in there.items():
        if row.by_settings and slack_id not in named:
            db.delete(row)
    for slack_id in named:
        if slack_id not in there:
            db.add(Coordinator(workspace=workspace, slack_id=slack_id, by_settings=True))


def choose_coordinators(db: Db, workspace: str, by: str, chosen: Collection[str], *, now: datetime) -> list[str]:
    """Let those who are chosen coordinate, besides those whom the settings name; a Refusal when nobody would."""
    there = {one.slack_id: one for one in people.appointed(db, workspace)}
    named = {slack_id for slack_id, row in there.items() if row.by_settings}
    wanted = {*chosen, *named}
    if not wanted:
        raise Refusal("coordinators-none", field="coordinators")
    for slack_id in sorted(wanted - there.keys()):
        db.add(Coordinator(workspace=workspace, slack_id=slack_id))
        trail.note(db, workspace, by, Deed.APPOINTED, _alias(db, workspace, slack_id), now=now)
    for slack_id in sorted(there.keys() - wanted):
        db.delete(there[slack_id])
        trail.note(db, workspace, by, Deed.DISMISSED, _alias(db, workspace, slack_id), now=now)
    return sorted(wanted)


def _alias(db: Db, workspace: str, slack_id: str) -> str:
    """Return how somebody is named in the trail, which holds no ids of Slack."""
    return f"person {trail.number_of(db, workspace, slack_id)}"


def faster_time_began(db: Db, now: datetime) -> datetime:
    """Return the moment that faster time is counted from: the first start with this database."""
    found = db.get(Epoch, 1)
    if found is None:
        found = Epoch(id=1, began_at=now)
        db.add(found)
    return found.began_at
