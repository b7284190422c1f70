"""Which programs are open: only these take people in, match them and are told of; it closes none and opens none."""

from __future__ import annotations

from bot.errors import Refusal
from bot.models import Program
from bot.store import Db, people


def open_programs(db: Db, workspace: str) -> list[Program]:
    """Return the programs of a workspace that are open, the oldest first."""
    return [one for one in people.programs(db, workspace) if one.closed_at is None]


def to_choose_from(db: Db, workspace: str) -> list[Program]:
    """Return the same for somebody who is to choose one of them; a Refusal when there is none."""
    there = open_programs(db, workspace)
    if not there:
        raise Refusal("programs-all-closed")
    return there


def must_be_open(program: Program) -> Program:
    """Return a program that is open; a Refusal for one that is closed."""
    if program.closed_at is not None:
        raise Refusal("program-refused-closed", program=program.name)
    return program
