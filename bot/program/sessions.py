"""Sessions: their prompts, moving them, and saying that one was held; a session never vanishes."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot import library, scheduling
from bot.errors import Refusal
from bot.models import Kind, Pairing, Participant, Session, SessionState
from bot.program import owing, ratings
from bot.store import Db, deliveries, pairings, people

PAGE = 100


@dataclasses.dataclass(frozen=True)
class Meeting:
    """A session with its pairing and both partners."""

    session: Session
    pairing: Pairing
    mentor: Participant
    mentee: Participant

    @property
    def partners(self) -> list[Participant]:
        return [self.mentor, self.mentee]

    def partner_of(self, slack_id: str) -> Participant:
        """The other one."""
        return self.mentee if slack_id == self.mentor.slack_id else self.mentor


def meeting(db: Db, workspace: str, session_id: int) -> Meeting:
    """Return a session with its people; a Refusal when this workspace has none under this id."""
    session = pairings.session(db, workspace, session_id)
    pairing = pairings.pairing(db, workspace, session.pairing_id) if session else None
    if session is None or pairing is None:
        raise Refusal("session-unknown")
    both = people.participants(db, workspace, {pairing.mentor_id, pairing.mentee_id})
    return Meeting(session, pairing, both[pairing.mentor_id], both[pairing.mentee_id])


def meeting_of(db: Db, workspace: str, session_id: int, slack_id: str, revision: int | None = None) -> Meeting:
    """Return the same for one of its partners; refused to anybody else, and when the session has moved since."""
    found = meeting(db, workspace, session_id)
    if slack_id not in {partner.slack_id for partner in found.partners}:
        raise Refusal("session-not-yours")
    if revision is not None and revision != found.session.revision:
        raise Refusal("session-moved-already")
    if found.session.state == SessionState.CANCELLED:
        raise Refusal("session-unknown")
    return found


def next_week(db: Db, workspace: str, session_id: int, revision: int, by: str, *, now: datetime) -> Meeting:
    """Move a session to the same time next week, for one of its partners."""
    found = meeting_of(db, workspace, session_id, by, revision)
    if found.session.state == SessionState.MET:
        raise Refusal("session-held-already")
    move(db, found, now=now, by=by)
    return found


def move(db: Db, found: Meeting, *, now: datetime, by: str | None, after: datetime | None = None) -> None:
    """Give a session the next date that suits both, and its messages with it; the next session keeps its distance.

    `by` is the Slack id of the partner who asked, None when nobody did; the new date is later than `after` (now).
    """
    session = found.session
    program = people.program(db, session.workspace, found.pairing.program_id)
    session.starts_at = scheduling.move(
        scheduling.hours_of(found.mentor, program),
        scheduling.hours_of(found.mentee, program),
        session.minutes,
        session.starts_at,
        after=max(after or now, session.starts_at),
    )
    session.revision += 1
    session.state = SessionState.PLANNED
    session.said_met = []
    db.add(session)
    deliveries.cancel(db, session.workspace, session_id=session.id)
    owing.owe_session(db, session, found.partners)
    shown = owing.owe_refresh(db, session, now)
    owing.owe(
        db,
        session.workspace,
        Kind.MOVED,
        f"session {session.id} revision {session.revision}",
        due_at=now,
        expires_at=session.starts_at,
        pairing_id=session.pairing_id,
        session_id=session.id,
        about=shown.id if shown else None,
        values={"by": by},
    )
    _keep_distance(db, found, now)


def _keep_distance(db: Db, found: Meeting, now: datetime) -> None:
    for later in pairings.sessions(db, found.session.workspace, found.session.pairing_id):
        if later.number != found.session.number + 1 or later.state != SessionState.PLANNED:
            continue
        # A message that may be there already must not be joined by a second one for another date.
        too_near = later.starts_at - found.session.starts_at < timedelta(days=6)
        if too_near and not deliveries.may_be_there(db, later):
            move(db, dataclasses.replace(found, session=later), now=now, by=None, after=found.session.starts_at)


def say_met(db: Db, workspace: str, session_id: int, by: str, *, revision: int | None = None, now: datetime) -> Meeting:
    """Note that a partner says the session was held."""
    found = meeting_of(db, workspace, session_id, by, revision)
    if by not in found.session.said_met:
        found.session.said_met = [*found.session.said_met, by]
    settle_met(db, found.session, now=now)
    return found


def take_back_met(db: Db, session: Session, by: str, *, now: datetime) -> None:
    """Note that a partner no longer says so."""
    session.said_met = [one for one in session.said_met if one != by]
    settle_met(db, session, now=now)


def settle_met(db: Db, session: Session, *, now: datetime) -> None:
    """Let the session's state follow what both partners say now, in buttons, reactions and check-ins."""
    if session.state == SessionState.CANCELLED:
        return
    held = bool(session.said_met) or ratings.has_met_mark(db, session)
    shown = deliveries.latest_message(db, session.workspace, session.id or 0)
    state = SessionState.MET if held else SessionState.OPEN if shown else SessionState.PLANNED
    if state != session.state and (held or session.state == SessionState.MET):
        session.state = state
        owing.owe_refresh(db, session, now)
    db.add(session)


def other_prompt(
    db: Db, workspace: str, books: library.Library, session_id: int, revision: int, by: str, *, now: datetime
) -> Meeting:
    """Bring the session another prompt; the one swapped away is not offered to this pairing again."""
    found = meeting_of(db, workspace, session_id, by, revision)
    session = found.session
    if session.number in {1, session.total}:
        raise Refusal("session-prompt-fixed")
    if session.prompt is not None:
        session.passed_over = [*session.passed_over, session.prompt]
    choose_prompt(db, books, found)
    owing.owe_refresh(db, session, now)
    return found


def choose_prompt(
    db: Db, books: library.Library, found: Meeting, rated: Mapping[str, tuple[int, int]] | None = None
) -> None:
    """Choose what the pair talks about, by what they want and offer, what they had, and what others rated well.

    `rated` spares the question how the workspace rated each prompt.
    """
    session = found.session
    others = [one for one in pairings.sessions(db, session.workspace, session.pairing_id) if one.id != session.id]
    used = {one.prompt for one in others if one.prompt} | {
        name for one in [*others, session] for name in one.passed_over
    }
    earlier = [one.prompt for one in others if one.prompt and one.number < session.number]
    prompt = library.choose(
        books,
        number=session.number,
        total=session.total,
        offered=found.mentor.offers,
        wanted=found.mentee.wants,
        off_limits={*found.mentor.off_limits, *found.mentee.off_limits},
        used=used,
        recent_topics=[books.prompts[name].topic for name in earlier if name in books.prompts],
        ratings=ratings.of_prompts(db, session.workspace) if rated is None else rated,
        seed=session.id or 0,
    )
    session.prompt = prompt.id
    db.add(session)


def rebook_missed(db: Db, *, now: datetime) -> int:
    """Give a new date to every session whose message could not be sent while it was of use; return how many."""
    late = deliveries.expired(db, now, PAGE)
    for row in late:
        deliveries.expire(db, row)
        if row.kind == Kind.SESSION and row.session_id is not None:
            found = meeting(db, row.workspace, row.session_id)
            if found.session.state == SessionState.PLANNED and row.values.get("revision") == found.session.revision:
                move(db, found, now=now, by=None)
    return len(late)
