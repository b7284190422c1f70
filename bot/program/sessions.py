"""Sessions: who may touch one, moving and skipping it; a session never vanishes."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

from bot import scheduling
from bot.errors import Refusal
from bot.models import GOES_ON, TO_COME, Kind, Pairing, PairingState, Participant, Session, SessionState
from bot.program import dated, history, owing, stalling
from bot.program.history import Did
from bot.program.room import Room
from bot.store import Db, deliveries, pairings, people

PAGE = 100
# Two sessions are not nearer to each other than this, where the bot decides.
DISTANCE = timedelta(days=6)
BEGUN = (SessionState.OPEN, SessionState.MET, SessionState.MISSED)


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

    def side(self, slack_id: str | None) -> Participant | None:
        """The partner with this Slack id, or whose delegate has it; None for nobody."""
        if slack_id is None:
            return None
        own = next((one for one in self.partners if one.slack_id == slack_id), None)
        return own or (self.mentee if self.mentee.delegate == slack_id else None)


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


def to_be_moved(db: Db, workspace: str, session_id: int, revision: int, by: str) -> Meeting:
    """Return a session that may have another date, for a partner or the delegate of the mentee; refused to others."""
    found = meeting(db, workspace, session_id)
    own = found.side(by)
    found = meeting_of(db, workspace, session_id, own.slack_id if own else by, revision)
    if why := why_it_stays(db, found):
        raise Refusal(why)
    return found


def next_week(db: Db, workspace: str, session_id: int, revision: int, by: str, *, now: datetime) -> Meeting:
    """Move a session to the same time next week, for one who may move it."""
    found = to_be_moved(db, workspace, session_id, revision, by)
    move(db, found, now=now, by=by)
    return found


def why_it_stays(db: Db, found: Meeting) -> str | None:
    """Return why a session keeps its date: held, paused, or fallen out and a later one has begun; None: it may move."""
    session = found.session
    if session.state == SessionState.MET:
        return "session-held-already"
    if found.pairing.state == PairingState.PAUSED:
        return "session-paused"
    several = pairings.sessions(db, session.workspace, session.pairing_id)
    gone_on = any(one.number > session.number and one.state in BEGUN for one in several)
    over = found.pairing.state not in GOES_ON or (session.state not in TO_COME and gone_on)
    return "session-over" if over else None


def skip(db: Db, workspace: str, session_id: int, revision: int, by: str, *, now: datetime) -> Meeting:
    """Let a session fall out, for one of its partners; it can have another date until the next one has begun."""
    found = meeting_of(db, workspace, session_id, by, revision)
    session = found.session
    if session.state == SessionState.MET:
        raise Refusal("session-held-already")
    if session.state not in TO_COME:
        raise Refusal("session-over")
    session.state = SessionState.SKIPPED
    deliveries.cancel(db, workspace, session_id=session.id)
    history.note(db, session, Did.SKIPPED, by=found.side(by), now=now)
    _tell(db, found, Did.SKIPPED, by, now=now)
    stalling.look(db, found.pairing, now=now)
    return found


def move(db: Db, found: Meeting, *, now: datetime, by: str | None, after: datetime | None = None) -> None:
    """Give a session the next date that suits both, a week on or later, and tell them.

    `by` is the Slack id of the partner who asked, None when nobody did; the new date is later than `after` (now).
    """
    session = found.session
    program = people.program(db, session.workspace, found.pairing.program_id)
    starts_at = scheduling.move(
        scheduling.hours_of(found.mentor, program),
        scheduling.hours_of(found.mentee, program),
        session.minutes,
        session.starts_at,
        after=max(after or now, session.starts_at),
        free=Room(db, found.pairing, found.mentee).free_for(session),
    )
    move_to(db, found, starts_at, now=now, by=by)


def move_to(db: Db, found: Meeting, starts_at: datetime, *, now: datetime, by: str | None) -> None:
    """Give a session this date and its messages with it, and tell both; the next session keeps its distance."""
    redate(db, found, starts_at, now=now, by=by)
    _tell(db, found, Did.MOVED, by, now=now)
    if by is not None:
        stalling.look(db, found.pairing, now=now)
    _keep_distance(db, found, now)


def redate(db: Db, found: Meeting, starts_at: datetime, *, now: datetime, by: str | None) -> None:
    """Give a session this date and its messages with it, without a word to anybody."""
    session = found.session
    session.starts_at = starts_at
    session.revision += 1
    session.state = SessionState.PLANNED
    session.booked_at = None
    session.said_met = []
    db.add(session)
    deliveries.cancel(db, session.workspace, session_id=session.id)
    dated.owe_session(db, session, found.partners, told=now)
    for later in _planned_after(db, session)[:1]:
        dated.put_off_invitation(db, later, session)
    history.note(db, session, Did.MOVED, by=found.side(by), now=now)


def _tell(db: Db, found: Meeting, did: Did, by: str | None, *, now: datetime) -> None:
    """Owe both the word of what became of a session's date, in the thread of its message if there is one."""
    session = found.session
    side = found.side(by)
    shown = owing.owe_refresh(db, session, now)
    owing.owe(
        db,
        session.workspace,
        Kind.MOVED,
        f"session {session.id} revision {session.revision}" + (" skipped" if did == Did.SKIPPED else ""),
        due_at=now,
        expires_at=max(session.starts_at, now + timedelta(days=1)) if did == Did.SKIPPED else session.starts_at,
        pairing_id=session.pairing_id,
        session_id=session.id,
        about=shown.id if shown else None,
        values={
            "by": side.slack_id if side else None,
            "did": did,
            "revision": session.revision,
            "delegated": side is not None and side.slack_id != by,
        },
    )


def _keep_distance(db: Db, found: Meeting, now: datetime) -> None:
    """Let the first session after it move on that is too near by now, or that the mentee's quarter has no room for."""
    before, room = found.session.starts_at, Room(db, found.pairing, found.mentee)
    for later in _planned_after(db, found.session):
        too_near = later.starts_at - before < DISTANCE
        # A message that may be there already must not be joined by a second one for another date.
        if deliveries.may_be_there(db, later) or later.starts_at < now:
            return
        if too_near or not room.free_for(later)(later.starts_at):
            move(db, dataclasses.replace(found, session=later), now=now, by=None, after=before)
            return
        before = later.starts_at


def _planned_after(db: Db, session: Session) -> list[Session]:
    several = pairings.sessions(db, session.workspace, session.pairing_id)
    return [one for one in several if one.number > session.number and one.state == SessionState.PLANNED]


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
