"""Self-assessments: what is asked at the start, halfway and at the end, and what somebody answered; seen in totals."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Mapping
from datetime import datetime

from bot.errors import Refusal
from bot.models import AIMS, USUAL_AIMS, Assessment, Participant, Program, Standing
from bot.store import Db, answers, pairings, people


class At(enum.StrEnum):
    """The moments of a self-assessment."""

    START = "start"  # when somebody prepares
    MIDDLE = "middle"  # halfway through a pairing
    END = "end"


STEPS = range(1, 6)  # from "not at all" to "fully"


@dataclasses.dataclass(frozen=True)
class Asked:
    """What one person is asked at one moment, and what they answered: then, and when they prepared."""

    moment: At
    pairing_id: int
    aims: tuple[str, ...]
    known: Mapping[str, int]
    at_start: Mapping[str, int]
    is_kept: bool


def taking_part(db: Db, workspace: str, slack_id: str) -> Participant:
    """Return somebody who takes part, and so can prepare; refused to everybody else."""
    found = people.participant(db, workspace, slack_id)
    if found is None or found.standing != Standing.JOINED:
        raise Refusal("prepare-refused-not-joined")
    return found


def aims_of(program: Program) -> tuple[str, ...]:
    """Return what a program asks about: its aims, or the usual ones where nobody has chosen any."""
    return tuple(aim for aim in program.aims if aim in AIMS) or USUAL_AIMS


def asked(db: Db, workspace: str, slack_id: str, moment: At, pairing_id: int = 0) -> Asked:
    """Return what a person is asked; refused to those who take no part, and about a pairing that is not theirs."""
    participant_id, program = _of(db, workspace, slack_id, moment, pairing_id)
    start = answers.assessment(db, workspace, participant_id, 0, At.START)
    kept = answers.assessment(db, workspace, participant_id, pairing_id, moment)
    return Asked(
        moment,
        pairing_id,
        aims_of(program),
        kept.answers if kept else {},
        start.answers if start else {},
        kept is not None,
    )


def keep(
    db: Db, workspace: str, slack_id: str, moment: At, given: Mapping[str, int], *, pairing_id: int = 0, now: datetime
) -> Asked:
    """Keep what a person says of themselves, in place of what they said before at this moment; it may be nothing."""
    participant_id, _ = _of(db, workspace, slack_id, moment, pairing_id)
    held = answers.assessment(db, workspace, participant_id, pairing_id, moment) or Assessment(
        workspace=workspace, participant_id=participant_id, pairing_id=pairing_id, moment=moment, answered_at=now
    )
    held.answers = {aim: step for aim, step in given.items() if aim in AIMS and step in STEPS}
    held.answered_at = now
    db.add(held)
    db.flush()
    return asked(db, workspace, slack_id, moment, pairing_id)


def _of(db: Db, workspace: str, slack_id: str, moment: At, pairing_id: int) -> tuple[int, Program]:
    """Return who answers, by id, and in which program."""
    if moment == At.START and not pairing_id:
        found = taking_part(db, workspace, slack_id)
        return found.id or 0, people.program(db, workspace, found.program_id)
    person = people.participant(db, workspace, slack_id)
    pairing = pairings.pairing(db, workspace, pairing_id)
    partners = {pairing.mentor_id, pairing.mentee_id} if pairing is not None and moment != At.START else set()
    if person is None or pairing is None or person.id not in partners:
        raise Refusal("assess-refused-not-yours")
    return person.id or 0, people.program(db, workspace, pairing.program_id)
