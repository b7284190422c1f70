"""Commitments: what a partner takes on, by when, and what came of it; both see all of it, nobody else any."""

from __future__ import annotations

import dataclasses
import enum
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.errors import Refusal
from bot.models import GOES_ON, Commitment, Session, SessionState
from bot.program import owing
from bot.program.couples import Couple, couple, couples
from bot.store import Db, commitments, pairings

MOST_OPEN = 10  # of a pairing: nobody keeps a longer list
LONGEST_AHEAD = timedelta(days=366)
SOON = timedelta(days=1)  # a message for which this is too early is not on its way yet


class State(enum.StrEnum):
    """What becomes of a commitment."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclasses.dataclass(frozen=True)
class Taken(Couple):
    """A pairing with all that its partners have taken on, the oldest first."""

    rows: tuple[Commitment, ...] = ()
    next: Session | None = None

    @property
    def open(self) -> list[Commitment]:
        return [row for row in self.rows if row.state == State.OPEN]


def everything(db: Db, workspace: str, slack_id: str) -> list[Taken]:
    """Return the same for each pairing of a person: those that go on, and those that are over with something open."""
    found = [_taken(db, one) for one in couples(db, workspace, slack_id)]
    return [one for one in found if one.pairing.state in GOES_ON or one.open]


def of_pairing(db: Db, workspace: str, pairing_id: int, slack_id: str, *, now: datetime) -> Taken:
    """Return the same with the pairing's next session, for one of its partners; refused to anybody else."""
    found = _taken(db, couple(db, workspace, pairing_id, slack_id))
    return dataclasses.replace(found, next=pairings.next_session(db, workspace, pairing_id, now))


def one(db: Db, workspace: str, commitment_id: int, slack_id: str) -> tuple[Commitment, Couple]:
    """Return an open commitment with the partners it is shared by; refused to others, and once it is settled."""
    row = commitments.commitment(db, workspace, commitment_id)
    if row is None:
        raise Refusal("commitment-unknown")
    found = couple(db, workspace, row.pairing_id, slack_id)
    if row.state != State.OPEN:
        raise Refusal("commitment-settled-already", what=row.what)
    return row, found


def add(
    db: Db, workspace: str, pairing_id: int, by: str, *, who: int, what: str, due_on: date | None, now: datetime
) -> Taken:
    """Write down what one of the two takes on; either of them may, and refused once the pairing is over."""
    found = _taken(db, couple(db, workspace, pairing_id, by))
    if found.pairing.state not in GOES_ON:
        raise Refusal("pairing-over")
    if who not in {found.mentor.id, found.mentee.id}:
        raise Refusal("form-outdated", field="who")
    if len(found.open) >= MOST_OPEN:
        raise Refusal("commitment-refused-many", most=MOST_OPEN)
    author = found.one(by)
    today = now.astimezone(ZoneInfo(author.zone)).date()
    if due_on is not None and not today <= due_on <= today + LONGEST_AHEAD:
        raise Refusal("commitment-refused-due", field="due")
    row = Commitment(
        workspace=workspace,
        pairing_id=pairing_id,
        session_id=_begun(db, workspace, pairing_id, now),
        participant_id=who,
        added_by=author.id or 0,
        what=what,
        due_on=due_on,
        added_at=now,
    )
    db.add(row)
    _show(db, workspace, pairing_id, now)
    return _taken(db, found)


def settle(
    db: Db, workspace: str, commitment_id: int, by: str, *, state: State, came_of_it: str, now: datetime
) -> Taken:
    """Note what became of a commitment; either partner may say so, and the first word stands."""
    row, found = one(db, workspace, commitment_id, by)
    row.state, row.came_of_it, row.settled_at = state, came_of_it, now
    db.add(row)
    _show(db, workspace, row.pairing_id, now)
    return _taken(db, found)


def _taken(db: Db, found: Couple) -> Taken:
    rows = commitments.of_pairing(db, found.pairing.workspace, found.pairing.id or 0)
    return Taken(found.pairing, found.mentor, found.mentee, tuple(rows))


def _begun(db: Db, workspace: str, pairing_id: int, now: datetime) -> int | None:
    """Return the newest session that has begun: what is taken on now is taken on there."""
    begun = [
        one.id
        for one in pairings.sessions(db, workspace, pairing_id)
        if one.starts_at <= now and one.state in {SessionState.OPEN, SessionState.MET}
    ]
    return begun[-1] if begun else None


def _show(db: Db, workspace: str, pairing_id: int, now: datetime) -> None:
    """Draw the newest session's message again, which shows what is open; one on its way is drawn once it is there."""
    for session in reversed(pairings.sessions(db, workspace, pairing_id)):
        if session.starts_at <= now + SOON and owing.owe_refresh(db, session, now) is not None:
            break
