"""Whether a session was held: what its partners say, and what it is where nobody says so; it gives no date."""

from __future__ import annotations

from datetime import datetime

from bot.models import Participant, Session, SessionState
from bot.program import history, owing, ratings
from bot.program.history import Did
from bot.program.sessions import Meeting, meeting_of
from bot.store import Db, deliveries


def say_met(db: Db, workspace: str, session_id: int, by: str, *, revision: int | None = None, now: datetime) -> Meeting:
    """Note that a partner says the session was held."""
    found = meeting_of(db, workspace, session_id, by, revision)
    if by not in found.session.said_met:
        found.session.said_met = [*found.session.said_met, by]
    settle_met(db, found.session, by=found.side(by), now=now)
    return found


def take_back_met(db: Db, session: Session, by: str, *, now: datetime) -> None:
    """Note that a partner no longer says so."""
    session.said_met = [one for one in session.said_met if one != by]
    settle_met(db, session, now=now)


def settle_met(db: Db, session: Session, *, by: Participant | None = None, now: datetime) -> None:
    """Let the session's state follow what both partners say now, in buttons, reactions and check-ins.

    Whoever says that they met is right, also of a session that had been skipped or missed; `by` said it.
    """
    held = bool(session.said_met) or ratings.has_met_mark(db, session)
    was_held = session.state == SessionState.MET
    if session.state != SessionState.CANCELLED and held != was_held:
        session.state = SessionState.MET if held else _before_it_was_held(db, session)
        history.note(db, session, Did.MET if held else Did.TAKEN_BACK, by=by, now=now)
        owing.owe_refresh(db, session, now)
    db.add(session)


def _before_it_was_held(db: Db, session: Session) -> SessionState:
    if history.was_skipped(db, session):
        return SessionState.SKIPPED
    shown = deliveries.latest_message(db, session.workspace, session.id or 0)
    return SessionState.OPEN if shown else SessionState.PLANNED


def miss(db: Db, session: Session, *, now: datetime) -> None:
    """Note that a session was not held, because both say so or nobody said a word; who met after all may say so."""
    if session.state != SessionState.OPEN:
        return
    session.state = SessionState.MISSED
    history.note(db, session, Did.MISSED, now=now)
    owing.owe_refresh(db, session, now)
