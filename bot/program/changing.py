"""What changed answers, or new holidays, do at once to the sessions that are to come: their topics and their dates."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import scheduling
from bot.errors import Refusal
from bot.library import FRAMES, Library
from bot.models import GOES_ON, Joining, Participant, Person, Session, SessionState
from bot.program import couples, membership, owing, pausing, prompts, sessions
from bot.program.couples import Couple
from bot.program.room import Room
from bot.program.sessions import DISTANCE, Meeting
from bot.store import Db, deliveries, pairings, people

# Nobody is taken by surprise by a session that comes within this time.
SOON = timedelta(days=1)


def answer(
    db: Db,
    workspace: str,
    books: Library,
    person: Person,
    answers: Joining,
    *,
    program_id: int | None = None,
    now: datetime,
) -> tuple[Participant, bool]:
    """Take a person into a program, or change what they said before, with all that follows from it now.

    Off-limits topics leave the sessions to come; sessions outside of the new hours get a date within them.
    """
    before = people.participant(db, workspace, person.slack_id)
    week = _week(before) if before is not None else None
    participant, edited = membership.join(db, workspace, person, answers, program_id=program_id, now=now)
    if edited:
        for couple in couples.couples(db, workspace, person.slack_id):
            if couple.pairing.state in GOES_ON:
                _drop_topics(db, books, couple, now)
                if _week(participant) != week and not pausing.is_open(couple.pairing):
                    _fit_hours(db, couple, now)
    return participant, edited


def limit(db: Db, workspace: str, books: Library, slack_id: str, off_limits: list[str], *, now: datetime) -> None:
    """Change what is off limits for somebody who takes part, and with it the sessions to come; refused to others."""
    mine = membership.place_or_refuse(db, workspace, slack_id, now=now).participant
    assert mine is not None
    if {*off_limits} & {*mine.offers, *mine.wants}:
        raise Refusal("topics-limits-clash", field="off_limits")
    mine.off_limits, mine.changed_at = off_limits, now
    db.add(mine)
    for couple in couples.couples(db, workspace, slack_id):
        if couple.pairing.state in GOES_ON:
            _drop_topics(db, books, couple, now)


def fit_program(db: Db, workspace: str, program_id: int, *, now: datetime) -> None:
    """Give every session of a program that falls on a quiet day or a holiday by now another date."""
    rows = [row for row in pairings.pairings(db, workspace) if row.state in GOES_ON]
    here = [row for row in rows if people.program(db, workspace, row.program_id).id == program_id]
    both = people.participants(db, workspace, {one for row in here for one in (row.mentor_id, row.mentee_id)})
    for row in here:
        if not pausing.is_open(row):
            _fit_hours(db, Couple(row, both[row.mentor_id], both[row.mentee_id]), now)


def _week(participant: Participant) -> tuple[list[int], int, int]:
    return sorted(participant.days), participant.starts, participant.ends


def _meetings(db: Db, couple: Couple, *states: SessionState) -> list[Meeting]:
    """Return the sessions of a pairing that stand in one of these states."""
    several = pairings.sessions(db, couple.pairing.workspace, couple.pairing.id or 0)
    return [Meeting(one, couple.pairing, couple.mentor, couple.mentee) for one in several if one.state in states]


def _drop_topics(db: Db, books: Library, couple: Couple, now: datetime) -> None:
    """Choose anew what is off limits by now, also where it stands there already and the session is not over."""
    closed = {*couple.mentor.off_limits, *couple.mentee.off_limits}
    for found in _meetings(db, couple, SessionState.PLANNED, SessionState.OPEN):
        session = found.session
        prompt = books.known(session.prompt)
        if prompt is None or prompt.topic in FRAMES or prompt.topic not in closed or _is_over(session, now):
            continue
        prompts.choose_prompt(db, books, found)
        owing.owe_refresh(db, session, now)


def _is_over(session: Session, now: datetime) -> bool:
    return session.state == SessionState.OPEN and session.starts_at + timedelta(minutes=session.minutes) <= now


def _fit_hours(db: Db, couple: Couple, now: datetime) -> None:
    """Give what no longer fits the nearest date that does; the two are told of the next one, and of others in time."""
    program = people.program(db, couple.pairing.workspace, couple.pairing.program_id)
    mentor, mentee = (scheduling.hours_of(one, program) for one in (couple.mentor, couple.mentee))
    room = Room(db, couple.pairing, couple.mentee)
    earliest, moved = now + SOON, list[tuple[Meeting, datetime]]()
    for found in _meetings(db, couple, SessionState.PLANNED):
        session = found.session
        if session.starts_at < now or deliveries.may_be_there(db, session):
            continue
        starts_at = session.starts_at
        if not scheduling.fits(mentor, mentee, session.minutes, starts_at):
            free = room.free_for(session)
            starts_at = scheduling.weeks_on(
                mentor, mentee, session.minutes, starts_at, 0, not_before=earliest, free=free
            )
        earliest = max(earliest, starts_at + DISTANCE)
        if starts_at != session.starts_at:
            moved.append((found, starts_at))
    for found, starts_at in moved[1:]:
        sessions.redate(db, found, starts_at, now=now, by=None)
    for found, starts_at in moved[:1]:
        sessions.move_to(db, found, starts_at, now=now, by=None)
