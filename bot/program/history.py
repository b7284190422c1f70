"""The history of sessions: what became of each date, when, and on whose side; nothing is ever taken out of it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.models import Change, Participant, Session
from bot.store import Db, history


class Did(enum.StrEnum):
    """What can become of a session's date."""

    PROPOSED = "proposed"
    BOOKED = "booked"
    MOVED = "moved"
    SKIPPED = "skipped"
    MET = "met"
    TAKEN_BACK = "taken_back"  # nobody says any more that it was held
    MISSED = "missed"
    CANCELLED = "cancelled"


def begin(db: Db, sessions: Iterable[Session], *, now: datetime) -> None:
    """Note the first dates of sessions that are new, all at once."""
    history.add(db, [_change(session, Did.PROPOSED, None, now) for session in sessions])


def note(db: Db, session: Session, did: Did, *, by: Participant | None = None, now: datetime) -> None:
    """Note what became of a session, after it did; `by` is the partner on whose side it was, None for nobody."""
    history.add(db, [_change(session, did, by, now)])


def streak(changes: Sequence[Change]) -> list[Change]:
    """Return the newest moves and skips in a row on one side, the first one first.

    A session that was held ends a row; what time did, and not a person, neither ends nor lengthens one.
    """
    row: list[Change] = []
    for one in changes:
        if one.did == Did.MET:
            row = []
        elif one.did in {Did.MOVED, Did.SKIPPED} and one.by_id is not None:
            row = [*row, one] if row and row[-1].by_id == one.by_id else [one]
    return row


def was_skipped(db: Db, session: Session) -> bool:
    """Say whether a session was skipped and has had no other date since, whatever was said of it meanwhile."""
    fates = [
        one.did
        for one in history.of_session(db, session.workspace, session.id or 0)
        if one.did in {Did.MOVED, Did.SKIPPED}
    ]
    return fates[-1:] == [Did.SKIPPED]


def _change(session: Session, did: Did, by: Participant | None, now: datetime) -> Change:
    return Change(
        workspace=session.workspace,
        session_id=session.id or 0,
        did=did,
        by_id=by.id if by is not None else None,
        at=now,
        starts_at=session.starts_at,
    )
