"""Closing a program and opening it again: nobody loses anything by it, and no pairing ends."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import datetime

from bot.errors import Refusal
from bot.models import GOES_ON, Kind, Participant, Program
from bot.program import openness, owing, programs, trail
from bot.program.trail import Deed
from bot.store import Db, deliveries, pairings, people


@dataclasses.dataclass(frozen=True)
class Stand:
    """A program that is open: who waits in it without a partner, how many pairs meet, and what stands for all that."""

    program: Program
    waiting: tuple[Participant, ...]
    pairs: int
    seen: str


def stand(db: Db, workspace: str, program_id: int) -> Stand:
    """Return how a program stands before it is closed; a Refusal when it is closed already, or not there."""
    found = programs.program(db, workspace, program_id)
    if found.closed_at is not None:
        raise Refusal("program-close-already", program=found.name)
    goes_on = [row for row in pairings.pairings(db, workspace) if row.state in GOES_ON]
    paired = {person for row in goes_on for person in (row.mentor_id, row.mentee_id)}
    waiting = tuple(one for one in people.joined(db, workspace, program_id) if one.id not in paired)
    oldest = people.program(db, workspace).id
    pairs = [row.id for row in goes_on if (row.program_id or oldest) == program_id]
    facts = json.dumps([programs.digest(found), [one.id for one in waiting], pairs])
    return Stand(found, waiting, len(pairs), hashlib.sha256(facts.encode()).hexdigest()[:16])


def close(db: Db, workspace: str, by: str, program_id: int, seen: str, *, now: datetime) -> Stand:
    """Close a program as it stood when it was shown as `seen`, and return how it stood; those who wait are told.

    Refused when it is closed already, or does not stand like this any more.
    """
    before = stand(db, workspace, program_id)
    found = before.program
    if before.seen != seen:
        raise Refusal("program-close-outdated", program=found.name)
    found.closed_at = now
    db.add(found)
    subject, values = f"program {found.id} at {now.isoformat()}", {"program": found.id}
    told = [
        owing.owed(workspace, Kind.CLOSED, subject, due_at=now, recipient=one.slack_id, values=values)
        for one in before.waiting
    ]
    deliveries.add(db, told)
    trail.note(db, workspace, by, Deed.CLOSED, f"program {found.id}", now=now)
    return before


def open_again(db: Db, workspace: str, by: str, program_id: int, *, now: datetime) -> Program:
    """Open a program that was closed, with all that is in it, and return it.

    Refused when it is open, or when there are as many open ones as there can be.
    """
    found = programs.program(db, workspace, program_id)
    if found.closed_at is None:
        raise Refusal("program-open-already", program=found.name)
    if len(openness.open_programs(db, workspace)) >= programs.MOST:
        raise Refusal("program-too-many", count=programs.MOST)
    found.closed_at = None
    db.add(found)
    trail.note(db, workspace, by, Deed.OPENED_AGAIN, f"program {found.id}", now=now)
    return found
