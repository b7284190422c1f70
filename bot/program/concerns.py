"""Concerns: a private line to the neutral person of one's program; nothing of them is kept once they are there."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from bot.errors import Refusal
from bot.models import Delivery, Kind, Program, Standing
from bot.program import owing
from bot.program.couples import couples
from bot.store import Db, people


@dataclasses.dataclass(frozen=True)
class Line:
    """To whom a concern of somebody goes: the neutral person's Slack id, and whether they coordinate as well."""

    program: Program
    neutral: str
    coordinates: bool
    halted: bool  # nothing leaves at the moment


def line(db: Db, workspace: str, slack_id: str) -> Line:
    """Return to whom a concern goes of somebody who takes part, or did.

    Refused to others, where nobody is named, and where it would go to the author or to a partner of theirs.
    """
    person = people.participant(db, workspace, slack_id)
    if person is None or person.standing == Standing.ERASED:
        raise Refusal("concern-refused-stranger")
    program = people.program(db, workspace, person.program_id)
    if program.neutral is None:
        raise Refusal("concern-refused-nobody")
    if program.neutral == slack_id:
        raise Refusal("concern-refused-yourself")
    if program.neutral in {one.other(slack_id).slack_id for one in couples(db, workspace, slack_id)}:
        raise Refusal("concern-refused-partner")
    home = people.workspace(db, workspace)
    halted = home is not None and home.stopped_at is not None
    return Line(program, program.neutral, people.coordinates(db, workspace, program.neutral), halted)


def bring(
    db: Db, workspace: str, slack_id: str, neutral: str, *, words: str, named: bool, form: str, now: datetime
) -> Line:
    """Owe the neutral person a concern, with the author's name or without; refused when the form named somebody else.

    Until it is there the author is kept in its row, named or not, so that they hear of it if Slack refuses it.
    """
    found = line(db, workspace, slack_id)
    if found.neutral != neutral:
        raise Refusal("concern-refused-changed", field="words")
    told = {"words": words, "by": slack_id, "named": named, "program": found.program.name}
    # By the form: of what its author, the words or the minute are, nobody who knows the key can try them out.
    owing.owe(db, workspace, Kind.CONCERN, f"form {form}", due_at=now, recipient=neutral, values=told)
    return found


def refused(db: Db, row: Delivery, *, now: datetime) -> None:
    """Tell the author of a concern, and nobody else, that Slack does not take it; what they wrote is gone."""
    author = row.values.get("by")
    if author is None or "undelivered" in row.values:
        return
    told = {"undelivered": row.recipient}
    owing.owe(db, row.workspace, Kind.CONCERN, f"refused {row.id}", due_at=now, recipient=author, values=told)
