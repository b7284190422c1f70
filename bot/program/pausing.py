"""Pausing: a person or a pairing waits, until a date or until somebody resumes; sessions wait with them, none is lost.

While a date is known, the sessions have their new dates at once; without one they keep theirs and announce nothing.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot import scheduling
from bot.errors import Refusal
from bot.library import Library
from bot.models import GOES_ON, Kind, Pairing, PairingState, Participant, Session, SessionState, Standing
from bot.program import owing, sessions
from bot.program.room import Room
from bot.program.sessions import DISTANCE, Meeting
from bot.store import Db, deliveries, pairings, people

LONGEST = timedelta(days=366)
# After a date that was announced, nobody is taken by surprise by a session within this time.
SOON = timedelta(days=1)
WEEK = timedelta(weeks=1)


def pause(db: Db, workspace: str, slack_id: str, until: date | None, *, now: datetime) -> Participant:
    """Let a person pause, and all that they are part of; `until` is the day on which they are back.

    None: they do not know it yet. Pausing again changes the day. Refused to those who do not take part, and for a day
    that is past or more than a year ahead.
    """
    person = _taking_part(db, workspace, slack_id)
    back = None if until is None else datetime.combine(until, time(), ZoneInfo(person.zone)).astimezone(UTC)
    if back is not None and back <= now:
        raise Refusal("pause-refused-past", field="until")
    if back is not None and back > now + LONGEST:
        raise Refusal("pause-refused-long", field="until")
    person.paused_at, person.paused_until = person.paused_at or now, back
    db.add(person)
    for pairing in pairings.active_pairings(db, workspace, person.id or 0):
        pause_pairing(db, pairing, _until(db, pairing), now, by=person)
    return person


def resume(db: Db, workspace: str, slack_id: str, *, now: datetime) -> Participant:
    """Let a person take part again, and every pairing that waits for nobody else; refused when nothing is paused."""
    person = _taking_part(db, workspace, slack_id)
    waiting = [
        one
        for one in pairings.active_pairings(db, workspace, person.id or 0)
        if one.state == PairingState.PAUSED and (person.paused_at is not None or not _on_a_break(db, one))
    ]
    if person.paused_at is None and not waiting:
        raise Refusal("resume-refused-not-paused")
    person.paused_at = person.paused_until = None
    db.add(person)
    for pairing in waiting:
        resume_pairing(db, pairing, now)
    return person


def pause_pairing(
    db: Db, pairing: Pairing, until: datetime | None, now: datetime, *, by: Participant | None = None
) -> None:
    """Let a pairing wait until this moment, or until one of the two resumes it (None), and tell both.

    `by` is the partner who takes a break, None where nobody does. What has ended, or waits so already, stays as it is.
    """
    if pairing.state not in GOES_ON or (pairing.state == PairingState.PAUSED and pairing.paused_until == until):
        return
    pairing.state, pairing.paused_until = PairingState.PAUSED, until
    db.add(pairing)
    if until is None:
        for session in _to_come(db, pairing):
            deliveries.cancel(db, pairing.workspace, session_id=session.id)
    else:
        _date_anew(db, pairing, max(until, now) + scheduling.FIRST_AFTER, now, nearer=False)
    _tell(db, pairing, Kind.PAUSED, now, by=by.slack_id if by is not None else None)


def resume_pairing(db: Db, pairing: Pairing, now: datetime) -> None:
    """Let a pairing go on, and tell both; while a partner is on a break it waits for that one.

    Sessions whose date has gone by get another; who comes back early has the next one early, too.
    """
    if pairing.state != PairingState.PAUSED:
        return
    if _on_a_break(db, pairing):
        pause_pairing(db, pairing, _until(db, pairing), now)
        return
    early = pairing.paused_until is None or now < pairing.paused_until
    pairing.state, pairing.paused_until = PairingState.ACTIVE, None
    db.add(pairing)
    _date_anew(db, pairing, now + (scheduling.FIRST_AFTER if early else SOON), now, nearer=early)
    _tell(db, pairing, Kind.RESUMED, now)


def is_open(pairing: Pairing) -> bool:
    """Say whether a pairing waits without a date, so that none of its sessions has one that holds."""
    return pairing.state == PairingState.PAUSED and pairing.paused_until is None


def resume_due(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Let everybody take part again whose day has come."""
    for person in people.back(db, workspace, now):
        resume(db, workspace, person.slack_id, now=now)
    for pairing in pairings.waited(db, workspace, now):
        resume_pairing(db, pairing, now)


def _taking_part(db: Db, workspace: str, slack_id: str) -> Participant:
    person = people.participant(db, workspace, slack_id)
    if person is None or person.standing != Standing.JOINED:
        raise Refusal("pause-refused-not-joined")
    return person


def _partners(db: Db, pairing: Pairing) -> tuple[Participant, Participant]:
    both = people.participants(db, pairing.workspace, {pairing.mentor_id, pairing.mentee_id})
    return both[pairing.mentor_id], both[pairing.mentee_id]


def _on_a_break(db: Db, pairing: Pairing) -> bool:
    return any(one.paused_at is not None for one in _partners(db, pairing))


def _until(db: Db, pairing: Pairing) -> datetime | None:
    """Return when the last of those who are on a break is back; None while one of them does not know."""
    breaks = [one.paused_until for one in _partners(db, pairing) if one.paused_at is not None]
    known = [one for one in breaks if one is not None]
    return max(known) if known and len(known) == len(breaks) else None


def _to_come(db: Db, pairing: Pairing) -> list[Session]:
    """Return the sessions that can have another date without a second message for one that may be there."""
    return [
        one
        for one in pairings.sessions(db, pairing.workspace, pairing.id or 0)
        if one.state == SessionState.PLANNED and not deliveries.may_be_there(db, one)
    ]


def _date_anew(db: Db, pairing: Pairing, not_before: datetime, now: datetime, *, nearer: bool) -> None:
    """Let all sessions to come begin a whole number of weeks later, at the same hour, the first one not before this.

    `nearer`: earlier where that is possible, yet no nearer to the session before than the program has them. A session
    that keeps its date keeps its messages, unless it has none.
    """
    waiting = _to_come(db, pairing)
    if not waiting:
        return
    program = people.program(db, pairing.workspace, pairing.program_id)
    both = _partners(db, pairing)
    mentor, mentee = (scheduling.hours_of(one, program) for one in both)
    on = partial(scheduling.weeks_on, mentor, mentee)
    earlier = [
        one.starts_at
        for one in pairings.sessions(db, pairing.workspace, pairing.id or 0)
        if one.number < waiting[0].number and one.state in sessions.BEGUN
    ]
    if nearer and earlier:
        not_before = max(not_before, max(earlier) + program.cadence_weeks * WEEK - SOON)
    weeks = -((waiting[0].starts_at - not_before) // WEEK)
    weeks = weeks if nearer else max(weeks, 0)
    room = Room(db, pairing, both[1])
    for session in waiting:
        free = room.free_for(session)
        starts_at = on(session.minutes, session.starts_at, weeks, not_before=not_before, free=free)
        not_before = starts_at + DISTANCE
        if starts_at != session.starts_at or not deliveries.is_owed(db, session):
            sessions.redate(db, Meeting(session, pairing, *both), starts_at, now=now, by=None)


def _tell(db: Db, pairing: Pairing, kind: Kind, now: datetime, *, by: str | None = None) -> None:
    """Owe both a kind word, with the session that comes next."""
    coming = _to_come(db, pairing)
    deliveries.withdraw(db, pairing.workspace, pairing.id or 0, (Kind.PAUSED, Kind.RESUMED))
    owing.owe(
        db,
        pairing.workspace,
        kind,
        f"pairing {pairing.id} at {now.isoformat()}",
        due_at=now,
        expires_at=now + WEEK,
        pairing_id=pairing.id,
        session_id=coming[0].id if coming else None,
        values={"by": by},
    )
