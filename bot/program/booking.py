"""What time makes of sessions: a date that nobody objects to is booked, a session that nobody speaks of was missed."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.due import REMINDER_BEFORE
from bot.library import Library
from bot.models import Session
from bot.program import history, holding
from bot.program.history import Did
from bot.store import Db, dates

# Somebody who is asked may object for so long.
OBJECT_WITHIN = timedelta(days=2)
# Whoever has met says so for so long, or until the next session is near; and always for a while.
SPEAK_WITHIN = timedelta(weeks=2)
SPEAK_AT_LEAST = timedelta(days=2)


def books_at(session: Session, told: datetime) -> datetime:
    """Return when a date is booked that both are told now: in two days, at the latest with its reminder."""
    return max(told, min(told + OBJECT_WITHIN, session.starts_at - REMINDER_BEFORE))


def book(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Book every date that both have known for long enough without objecting."""
    for session in dates.to_book(db, workspace, told=now - OBJECT_WITHIN, near=now + REMINDER_BEFORE):
        session.booked_at = now
        db.add(session)
        history.note(db, session, Did.BOOKED, now=now)


def miss(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Note which sessions were missed: nobody has said for two weeks, or until the next one is near, that they met."""
    silent = dates.silent(
        db, workspace, opened=now - SPEAK_WITHIN, at_least=now - SPEAK_AT_LEAST, near=now + REMINDER_BEFORE
    )
    for session in silent:
        holding.miss(db, session, now=now)
