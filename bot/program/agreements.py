"""The partnership agreement: filled in together at the first session, and changed by either of the two later on."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime

from bot.errors import Refusal
from bot.models import GOES_ON, Agreement, Pairing
from bot.program import owing
from bot.program.couples import Couple, couple
from bot.store import Db, agreements, pairings

QUESTIONS = ("why", "off_limits", "how", "others")


@dataclasses.dataclass(frozen=True)
class Agreed(Couple):
    """A pairing with its agreement as it stands now; the row is None before anybody has filled it in."""

    row: Agreement | None = None

    @property
    def answers(self) -> Mapping[str, str]:
        """What they agreed on, by question; what they left out is not there."""
        return {} if self.row is None else self.row.answers

    @property
    def revision(self) -> int:
        """How often it was written."""
        return 0 if self.row is None else self.row.revision


def read(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Agreed:
    """Return the agreement of a pairing for one of its partners; refused to anybody else."""
    found = couple(db, workspace, pairing_id, slack_id)
    return Agreed(found.pairing, found.mentor, found.mentee, agreements.of_pairing(db, workspace, pairing_id))


def keep(
    db: Db, workspace: str, pairing_id: int, by: str, answers: Mapping[str, str], revision: int, *, now: datetime
) -> Agreed:
    """Keep what the two have agreed on, and show it to both.

    Refused when it was written since the form was opened, so that nobody's words are lost, and once it is over.
    """
    found = read(db, workspace, pairing_id, by)
    if found.pairing.state not in GOES_ON:
        raise Refusal("pairing-over")
    if revision != found.revision:
        raise Refusal("agreement-changed-meanwhile")
    written = {question: answers[question] for question in QUESTIONS if answers.get(question)}
    if not written:
        raise Refusal("agreement-refused-empty")
    row = found.row or Agreement(workspace=workspace, pairing_id=pairing_id, changed_by=0, changed_at=now)
    row.answers, row.revision = written, revision + 1
    row.changed_by, row.changed_at = found.one(by).id or 0, now
    db.add(row)
    _show(db, found.pairing, now)
    return dataclasses.replace(found, row=row)


def _show(db: Db, pairing: Pairing, now: datetime) -> None:
    """Draw the message of the first session again, which shows it."""
    for session in pairings.sessions(db, pairing.workspace, pairing.id or 0)[:1]:
        owing.owe_refresh(db, session, now)
