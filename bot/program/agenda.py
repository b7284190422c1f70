"""What somebody's sessions are: which can be done something with now, and what became of each; it changes nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from bot.errors import Refusal
from bot.library import Library, Reasons
from bot.models import TO_COME, Change, Pairing, Participant, Session, SessionState, Standing
from bot.program import prompts
from bot.program.sessions import BEGUN, Meeting
from bot.store import Db, history, pairings, people


@dataclasses.dataclass(frozen=True)
class Agenda:
    """The sessions of one pairing as somebody sees them: a partner, or a delegate, who is told dates and no more."""

    mine: Participant
    partner: Participant
    pairing: Pairing
    sessions: Sequence[Session]
    changes: Sequence[Change] = ()
    delegated: bool = False
    reasons: Mapping[int | None, Reasons] = dataclasses.field(default_factory=dict)  # why a session has its prompt

    @property
    def current(self) -> list[Session]:
        """What can be done something with: what is open, what fell out and may still be held, what comes next."""
        begun = max((one.number for one in self.sessions if one.state in BEGUN), default=0)
        planned = [one for one in self.sessions if one.state == SessionState.PLANNED][:1]
        open_ = [one for one in self.sessions if one.state == SessionState.OPEN]
        fell_out = [
            one
            for one in self.sessions
            if one.state in {SessionState.SKIPPED, SessionState.MISSED} and one.number >= begun
        ]
        return sorted([*open_, *fell_out[-1:], *planned], key=lambda one: one.number)


def agendas(db: Db, workspace: str, books: Library, slack_id: str) -> list[Agenda]:
    """Return the sessions of somebody's own pairings, and of those that they may move for a mentee.

    Refused to those who have none.
    """
    me = people.participant(db, workspace, slack_id)
    own = [me] if me is not None and me.standing == Standing.JOINED else []
    found = [
        _agenda(db, books, pairing, one, delegated=one.slack_id != slack_id)
        for one in [*own, *people.delegating(db, workspace, slack_id)]
        for pairing in pairings.active_pairings(db, workspace, one.id or 0)
        if one.slack_id == slack_id or pairing.mentee_id == one.id
    ]
    if not found:
        raise Refusal("session-none")
    return found


def _agenda(db: Db, books: Library, pairing: Pairing, mine: Participant, *, delegated: bool) -> Agenda:
    both = people.participants(db, pairing.workspace, {pairing.mentor_id, pairing.mentee_id})
    partner = both[pairing.mentee_id if mine.id == pairing.mentor_id else pairing.mentor_id]
    several = pairings.sessions(db, pairing.workspace, pairing.id or 0)
    if delegated:
        return Agenda(mine, partner, pairing, several, delegated=True)
    mentor, mentee = both[pairing.mentor_id], both[pairing.mentee_id]
    reasons = {
        one.id: prompts.why(db, books, Meeting(one, pairing, mentor, mentee))
        for one in several
        if one.state in TO_COME and one.prompt
    }
    changes = history.of_pairing(db, pairing.workspace, pairing.id or 0)
    return Agenda(mine, partner, pairing, several, changes, reasons=reasons)
