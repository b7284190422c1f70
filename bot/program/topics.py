"""What the library is to one person: what they have had of it, and which of their sessions can take a prompt from it.

It never says what is off limits for somebody else: every prompt is shown as every other, and whether one suits a pair
is answered when it is taken (bot/program/prompts.py).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.library import Library, Reasons
from bot.models import GOES_ON, Participant, Session, SessionState, Standing
from bot.program import couples, prompts
from bot.program.couples import Couple
from bot.program.sessions import Meeting
from bot.store import Db, pairings, people

MET = (SessionState.OPEN, SessionState.MET)  # whose prompt the two have seen


@dataclasses.dataclass(frozen=True)
class Seat:
    """The session of a pairing that can take a prompt now, as one of the two sees it, and why it has the one it has.

    Without one (`session` is None) what is left of the pairing has its frame: the agreement, or looking back.
    """

    partner: Participant
    session: Session | None
    reasons: Reasons = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class Browsing:
    """Somebody who looks at the library; a coordinator need not take part for it."""

    mine: Participant | None
    had: frozenset[str] = frozenset()  # prompts, with whomever
    seats: Sequence[Seat] = ()
    minutes: int = 45  # how long their sessions last

    @property
    def zone(self) -> str:
        return self.mine.zone if self.mine is not None else "UTC"

    @property
    def off_limits(self) -> Sequence[str]:
        """Their own off-limits topics."""
        return self.mine.off_limits if self.mine is not None else ()


def browsing(db: Db, workspace: str, books: Library, slack_id: str, *, now: datetime) -> Browsing:
    """Return what the library is to somebody; refused to those who neither take part nor coordinate."""
    mine = people.participant(db, workspace, slack_id)
    if mine is None or mine.standing != Standing.JOINED:
        if not people.coordinates(db, workspace, slack_id):
            raise Refusal("topics-refused-not-joined")
        return Browsing(None)
    met = pairings.lives(db, {workspace}, {mine.id or 0})[mine.id or 0]
    return Browsing(
        mine,
        frozenset(one.prompt for _, one in met if one.prompt and one.state in MET),
        [
            _seat(db, books, couple, slack_id, now)
            for couple in couples.couples(db, workspace, slack_id)
            if couple.pairing.state in GOES_ON
        ],
        people.program(db, workspace, mine.program_id).minutes,
    )


def _seat(db: Db, books: Library, couple: Couple, slack_id: str, now: datetime) -> Seat:
    partner = couple.other(slack_id)
    several = pairings.sessions(db, couple.pairing.workspace, couple.pairing.id or 0)
    for session in several:
        found = Meeting(session, couple.pairing, couple.mentor, couple.mentee)
        if prompts.can_swap(found) and session.starts_at + timedelta(minutes=session.minutes) > now:
            return Seat(partner, session, prompts.why(db, books, found))
    return Seat(partner, None)
