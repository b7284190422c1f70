"""The kill switch: who may halt what the bot sends unasked, and who may let it go on; it sends nothing itself."""

from __future__ import annotations

from datetime import datetime

from bot.errors import Refusal
from bot.models import Workspace
from bot.program import trail
from bot.program.trail import Deed
from bot.store import Db, people

# Stands for whoever runs the bot; it precedes the coordinator who had stopped the workspace before, if any.
OPERATOR = "operator"


def stop(db: Db, workspace: str, by: str, *, now: datetime) -> Workspace:
    """Halt what is sent unasked in one workspace, for its coordinator; whoever stopped it first is kept."""
    found = _workspace(db, workspace)
    if found.stopped_at is None:
        found.stopped_at, found.stopped_by = now, by
        db.add(found)
        trail.note(db, workspace, by, Deed.STOPPED, f"workspace {workspace}", now=now)
    return found


def start(db: Db, workspace: str, by: str, *, now: datetime) -> Workspace:
    """Let a workspace's messages leave again; refused where the operator has stopped them."""
    found = _workspace(db, workspace)
    if is_operators(found):
        raise Refusal("start-refused-operator")
    if found.stopped_at is not None:
        found.stopped_at = found.stopped_by = None
        db.add(found)
        trail.note(db, workspace, by, Deed.STARTED, f"workspace {workspace}", now=now)
    return found


def is_stopped(db: Db, workspace: str) -> bool:
    """Say whether nothing is sent unasked in this workspace."""
    found = people.workspace(db, workspace)
    return found is not None and found.stopped_at is not None


def stop_everywhere(db: Db, *, now: datetime) -> int:
    """Halt what is sent unasked in every workspace, for the operator; return how many were not halted so before."""
    running = [one for one in people.workspaces(db) if not is_operators(one)]
    for one in running:
        one.stopped_by = f"{OPERATOR} {one.stopped_by or ''}".strip()
        one.stopped_at = one.stopped_at or now
        db.add(one)
    return len(running)


def start_everywhere(db: Db) -> int:
    """Take the operator's halt back; what a coordinator had stopped stays stopped. Return how many were halted."""
    halted = [one for one in people.workspaces(db) if is_operators(one)]
    for one in halted:
        one.stopped_by = (one.stopped_by or "").removeprefix(OPERATOR).strip() or None
        one.stopped_at = one.stopped_at if one.stopped_by else None
        db.add(one)
    return len(halted)


def is_operators(workspace: Workspace) -> bool:
    """Say whether it was the operator who halted this workspace."""
    return (workspace.stopped_by or "").split(" ")[0] == OPERATOR


def _workspace(db: Db, workspace: str) -> Workspace:
    found = people.workspace(db, workspace)
    if found is None:
        raise Refusal("join-refused-stranger")
    return found
