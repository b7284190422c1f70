"""What belongs to a session's date: the messages that are owed for it, and which of them are out of date."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.due import CHECKIN_AFTER, message_times
from bot.models import Delivery, Kind, Participant, Session, SessionState
from bot.program.owing import owed
from bot.store import Db, deliveries, pairings, people

# A session message that comes late still helps until halfway to the next one; then the session gets a new date.
USEFUL_FOR = 0.5  # cadences
# After a session message that came too late, the question whether they met waits for them to have a chance to.
CHECKIN_AFTER_LATE = timedelta(days=1)

# What says of a session when it is, and what a session that fell out has no use for any more.
OF_A_DATE = (Kind.INVITATION, Kind.REMINDER, Kind.SESSION, Kind.CHECKIN, Kind.MOVED)
SAYS_ITS_DATE = (Kind.INVITATION, Kind.REMINDER)
FELL_OUT = (SessionState.SKIPPED, SessionState.CANCELLED)


def owe_session(db: Db, session: Session, partners: list[Participant], *, told: datetime | None = None) -> None:
    """Owe a session's messages; those that only say its date not, where both were `told` it later than they are due."""
    pairing = pairings.pairing(db, session.workspace, session.pairing_id)
    weeks = people.program(db, session.workspace, pairing.program_id if pairing else None).cadence_weeks
    several = pairings.sessions(db, session.workspace, session.pairing_id)
    before = [one.starts_at for one in several if one.number < session.number][-1:]
    rows = of_session(session, partners, timedelta(weeks=weeks), before[0] if before else None)
    deliveries.add(db, [row for row in rows if told is None or row.due_at > told or row.kind not in SAYS_ITS_DATE])


def of_session(
    session: Session, partners: list[Participant], cadence: timedelta, before: datetime | None
) -> list[Delivery]:
    """Return a session's messages: invitation, reminder and itself in the shared direct message, a check-in to each.

    `before` is when the session before it starts, None for the first.
    """
    assert session.id is not None
    late = session.starts_at + cadence * USEFUL_FOR
    due = message_times(session.starts_at, session.minutes, before)
    expires = {
        Kind.INVITATION: due[Kind.REMINDER],
        Kind.REMINDER: session.starts_at,
        Kind.SESSION: late,
        Kind.CHECKIN: late + CHECKIN_AFTER_LATE * 2,
    }
    return [
        owed(
            session.workspace,
            kind,
            f"session {session.id} revision {session.revision}",
            due_at=due_at,
            expires_at=expires[kind],
            recipient=recipient,
            pairing_id=session.pairing_id,
            session_id=session.id,
            values={"revision": session.revision},
        )
        for kind, due_at in due.items()
        for recipient in ([partner.slack_id for partner in partners] if kind == Kind.CHECKIN else [None])
    ]


def put_off_invitation(db: Db, session: Session, before: Session) -> None:
    """Let the invitation to a session wait until the one before it is over, if it has not left yet."""
    due = message_times(session.starts_at, before.minutes, before.starts_at).get(Kind.INVITATION, session.starts_at)
    deliveries.put_off(db, session.workspace, session.id or 0, Kind.INVITATION, due_before=session.starts_at, until=due)


def is_outdated(db: Db, row: Delivery) -> bool:
    """Say whether this is about a date that its session does not have any more: it has moved, or fell out."""
    session = pairings.session(db, row.workspace, row.session_id) if row.session_id is not None else None
    return session is not None and is_of_old_date(row, session)


def is_of_old_date(row: Delivery, session: Session) -> bool:
    """Say the same of a session at hand; what only touches a message that is there is never out of date."""
    if row.drawn_as not in OF_A_DATE:
        return False
    fell_out = session.state in FELL_OUT and row.values.get("did") != "skipped"
    return fell_out or row.values.get("revision", session.revision) != session.revision


def put_off_checkins(db: Db, session: Session, now: datetime) -> None:
    """Put off a session's check-ins that would come on the heels of its late message."""
    deliveries.put_off(
        db,
        session.workspace,
        session.id or 0,
        Kind.CHECKIN,
        due_before=now + CHECKIN_AFTER,
        until=now + CHECKIN_AFTER_LATE,
    )
