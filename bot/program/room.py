"""Room for a session: neither has another one then, and the mentee's quarter is not full; it moves nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import zones
from bot.models import GOES_ON, TO_COME, Pairing, Participant, Session, SessionState
from bot.scheduling import Free
from bot.store import Db, pairings, people


def room(db: Db, session: Session, pairing: Pairing, mentee: Participant) -> Free:
    """Return what says of a moment whether this session can begin then.

    Sessions of the pairing that come after it are not in its way: they can move on themselves.
    """
    here = session.workspace
    lives = pairings.lives(db, {here}, {pairing.mentor_id, pairing.mentee_id})
    others = [
        one
        for life in lives.values()
        for row, one in life
        if row.id != pairing.id and row.state in GOES_ON and one.state in TO_COME
    ]
    taken = [(one.starts_at, one.starts_at + timedelta(minutes=one.minutes)) for one in others]
    learning = [
        one.starts_at
        for row, one in lives[pairing.mentee_id]
        if row.mentee_id == mentee.id
        and one.state in {*TO_COME, SessionState.MET}
        and (row.id != pairing.id or one.number < session.number)
    ]
    cap = people.program(db, here, pairing.program_id).quarter_cap
    is_full, length = zones.full(learning, cap, mentee.zone), timedelta(minutes=session.minutes)

    def is_free(start: datetime) -> bool:
        return not is_full([], start) and not any(start < end and begin < start + length for begin, end in taken)

    return is_free
