"""Questions about who takes part: the workspace, its program and its participants."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, not_
from sqlmodel import col, select

from bot.models import Coordinator, Participant, Program, Standing, Workspace
from bot.store import Db, beside_others

PROGRAM = "Reverse mentoring"


def workspace(db: Db, workspace: str) -> Workspace | None:
    return db.get(Workspace, workspace)


def workspaces(db: Db) -> list[Workspace]:
    """Return every workspace there ever was."""
    return list(db.exec(select(Workspace).order_by(col(Workspace.id))))


@beside_others
def reachable(db: Db, wall: datetime) -> list[str]:
    """Return the ids of the workspaces in which Slack may be called now."""
    waits = and_(col(Workspace.paused_until).is_not(None), col(Workspace.paused_until) > wall)
    rows = select(Workspace.id).where(col(Workspace.removed_at).is_(None), not_(waits)).order_by(col(Workspace.id))
    return list(db.exec(rows))


def pause(db: Db, workspace: str, until: datetime, why: str) -> None:
    """Let no process write to a workspace before this moment of the machine's time: its token does not work."""
    found = db.get(Workspace, workspace)
    if found is not None:
        found.paused_until, found.paused_why = until, why
        db.add(found)


@beside_others
def refused(db: Db) -> list[str]:
    """Return the ids of the workspaces whose token did not work when it was used last."""
    rows = select(Workspace.id).where(col(Workspace.paused_why).is_not(None), col(Workspace.removed_at).is_(None))
    return list(db.exec(rows.order_by(col(Workspace.id))))


def accepted(db: Db, workspace: str) -> None:
    """Let every process write to a workspace again: its token works."""
    found = db.get(Workspace, workspace)
    if found is not None:
        found.paused_until = found.paused_why = None
        db.add(found)


def programs(db: Db, workspace: str) -> list[Program]:
    """Return the workspace's programs, the oldest first; the first question makes one, with the usual defaults."""
    found = list(db.exec(select(Program).where(Program.workspace == workspace).order_by(col(Program.id))))
    if not found:
        found = [Program(workspace=workspace, name=PROGRAM)]
        db.add(found[0])
        db.flush()
    return found


def program(db: Db, workspace: str, program_id: int | None = None) -> Program:
    """Return a program of the workspace: the oldest, when none is named or the one that is named is not there."""
    there = programs(db, workspace)
    return next((one for one in there if one.id == program_id), there[0])


def appointed(db: Db, workspace: str) -> list[Coordinator]:
    """Return those who run the program, in the order of their ids."""
    rows = select(Coordinator).where(Coordinator.workspace == workspace)
    return list(db.exec(rows.order_by(col(Coordinator.slack_id))))


def coordinators(db: Db, workspace: str) -> list[str]:
    """Return the Slack ids of those who run the program, in order."""
    return [one.slack_id for one in appointed(db, workspace)]


def coordinates(db: Db, workspace: str, slack_id: str) -> bool:
    """Return whether somebody runs the program."""
    return db.get(Coordinator, (workspace, slack_id)) is not None


def participant(db: Db, workspace: str, slack_id: str) -> Participant | None:
    """Return the person's row, also when they have left."""
    return db.exec(
        select(Participant).where(Participant.workspace == workspace, Participant.slack_id == slack_id)
    ).first()


def delegating(db: Db, workspace: str, slack_id: str) -> list[Participant]:
    """Return those who let this person move their sessions, in the order of their ids."""
    return list(
        db.exec(
            select(Participant)
            .where(
                Participant.workspace == workspace,
                Participant.delegate == slack_id,
                Participant.standing == Standing.JOINED,
            )
            .order_by(col(Participant.id))
        )
    )


def joined(db: Db, workspace: str, program_id: int | None = None) -> list[Participant]:
    """Return everybody who takes part in a program now, or in the oldest, in the order of their ids."""
    return list(
        db.exec(
            select(Participant)
            .where(
                Participant.workspace == workspace,
                Participant.program_id == program(db, workspace, program_id).id,
                Participant.standing == Standing.JOINED,
            )
            .order_by(col(Participant.id))
        )
    )


def back(db: Db, workspace: str, now: datetime) -> list[Participant]:
    """Return those on a break whose day has come, in the order of their ids."""
    return list(
        db.exec(
            select(Participant)
            .where(
                Participant.workspace == workspace,
                Participant.standing == Standing.JOINED,
                col(Participant.paused_until) <= now,
            )
            .order_by(col(Participant.id))
        )
    )


def participants(db: Db, workspace: str, ids: set[int]) -> dict[int, Participant]:
    rows = db.exec(select(Participant).where(Participant.workspace == workspace, col(Participant.id).in_(ids)))
    return {row.id: row for row in rows if row.id is not None}
