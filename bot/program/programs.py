"""The programs of a workspace: what each is set up with, and telling people of it; it matches nobody."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.models import Kind, Program, Setup
from bot.program import changing, circles, openness, owing, trail
from bot.program.trail import Deed
from bot.store import Db, deliveries, people

# What was announced longer ago than this and could not be posted is no news any more.
ANNOUNCED_WITHIN = timedelta(days=3)
MOST = 10  # open programs in a workspace, all of which fit into one answer


@dataclasses.dataclass(frozen=True)
class Offer:
    """A program and how many people take part in it now."""

    program: Program
    people: int


def offers(db: Db, workspace: str) -> list[Offer]:
    """Return the programs of a workspace, the oldest first."""
    return [Offer(one, len(people.joined(db, workspace, one.id))) for one in people.programs(db, workspace)]


def program(db: Db, workspace: str, program_id: int) -> Program:
    """Return a program that a control names; a Refusal when this workspace has none under this id."""
    found = people.program(db, workspace, program_id)
    if found.id != program_id:
        raise Refusal("program-unknown")
    return found


def called(db: Db, workspace: str, name: str) -> Program:
    """Return the program that a name means, or the beginning of one; a Refusal when that is none or several.

    Where a beginning is that of an open one and of others that are closed, the open one is meant.
    """
    wanted, there = name.strip().casefold(), people.programs(db, workspace)
    exact = [one for one in there if one.name.casefold() == wanted]
    begins = [one for one in there if one.name.casefold().startswith(wanted)]
    found = exact or [one for one in begins if one.closed_at is None] or begins
    if len(found) != 1:
        shown = openness.open_programs(db, workspace) or there
        raise Refusal("program-not-called", text=name, names=", ".join(one.name for one in shown))
    return found[0]


def digest(found: Program) -> str:
    """Return what stands for a program as it is now, by which a form that was left open is known to be outdated."""
    facts = json.dumps(found.model_dump(mode="json"), sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()[:16]


def keep(
    db: Db, workspace: str, by: str, setup: Setup, *, program_id: int | None, seen: str = "", now: datetime
) -> Program:
    """Set up a program anew, or for the first time (None), and return it.

    Refused when another one has this name, or when somebody has changed it since the form showed it as `seen`. Rounds
    that are published keep the number, length and cadence of their sessions; what falls on a new quiet day or holiday
    moves. A new neutral person is told, and so is who was it before.
    """
    there = people.programs(db, workspace)
    if any(one.name.casefold() == setup.name.casefold() and one.id != program_id for one in there):
        raise Refusal("program-name-taken", field="name")
    if program_id is None:
        if len(openness.open_programs(db, workspace)) >= MOST:
            raise Refusal("program-too-many", field="name", count=MOST)
        found = Program(workspace=workspace, name=setup.name)
    else:
        found = program(db, workspace, program_id)
        if digest(found) != seen:
            raise Refusal("program-changed-meanwhile", field="name")
    before, neutral = (found.quiet_days, found.holidays), found.neutral
    found.sqlmodel_update(setup.model_dump())
    db.add(found)
    db.flush()
    if (found.quiet_days, found.holidays) != before:
        changing.fit_program(db, workspace, found.id or 0, now=now)
        circles.fit_program(db, workspace, found.id or 0, now=now)
    if found.neutral != neutral:
        _tell_neutral(db, found, neutral, now)
    trail.note(db, workspace, by, Deed.SET_UP, f"program {found.id}", now=now)
    return found


def _tell_neutral(db: Db, found: Program, before: str | None, now: datetime) -> None:
    """Owe the new neutral person a word of what that means, and one to who was it before."""
    for slack_id, named in ((before, False), (found.neutral, True)):
        if slack_id is not None:
            subject = f"program {found.id} at {now.isoformat()}"
            values = {"program": found.name, "named": named}
            owing.owe(db, found.workspace, Kind.NEUTRAL, subject, due_at=now, recipient=slack_id, values=values)


def to_announce(db: Db, workspace: str, program_id: int) -> Program:
    """Return a program that can be announced: refused where it is closed, or no channel is set."""
    found = openness.must_be_open(program(db, workspace, program_id))
    if found.channel is None:
        raise Refusal("announce-refused-no-channel", program=found.name)
    return found


def announce(db: Db, workspace: str, by: str, program_id: int, *, now: datetime) -> Program:
    """Owe a program's channel its announcement, and return it; refused when it was announced there today already."""
    found = to_announce(db, workspace, program_id)
    subject = f"program {found.id} on {now.date()}"
    if deliveries.with_key(db, workspace, owing.key_of(workspace, Kind.ANNOUNCEMENT, subject, found.channel)):
        raise Refusal("announce-refused-already", program=found.name)
    owing.owe(
        db,
        workspace,
        Kind.ANNOUNCEMENT,
        subject,
        due_at=now,
        expires_at=now + ANNOUNCED_WITHIN,
        recipient=found.channel,
        values={"program": found.id, "by": by},
    )
    trail.note(db, workspace, by, Deed.ANNOUNCED, f"program {found.id}", now=now)
    return found
