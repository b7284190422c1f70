"""Room for a session: neither has another one then, and the mentee's quarter is not full; it moves nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import zones
from bot.models import GOES_ON, TO_COME, Pairing, Participant, Session, SessionState
from bot.scheduling import Free
from bot.store import Db, pairings, people


class Room:
    """What else the two of a pairing have, and how full the mentee's quarters are; read once for all its sessions."""

    def __init__(self, db: Db, pairing: Pairing, mentee: Participant) -> None:
        lives = pairings.lives(db, {pairing.workspace}, {pairing.mentor_id, pairing.mentee_id})
        others = [
            one
            for life in lives.values()
            for row, one in life
            if row.id != pairing.id and row.state in GOES_ON and one.state in TO_COME
        ]
        self._taken = [(one.starts_at, one.starts_at + timedelta(minutes=one.minutes)) for one in others]
        self._learning = [one for row, one in lives[pairing.mentee_id] if row.mentee_id == mentee.id]
        self._cap = people.program(db, pairing.workspace, pairing.program_id).quarter_cap
        self._zone = mentee.zone

    def free_for(self, session: Session) -> Free:
        """Return what says of a moment whether this session of the pairing can begin then.

        Sessions of the pairing that come after it are not in its way: they can move on themselves.
        """
        before = [
            one.starts_at
            for one in self._learning
            if one.state in {*TO_COME, SessionState.MET}
            and (one.pairing_id != session.pairing_id or one.number < session.number)
        ]
        is_full, length = zones.full(before, self._cap, self._zone), timedelta(minutes=session.minutes)

        def is_free(start: datetime) -> bool:
            ends = start + length
            return not is_full([], start) and not any(start < end and begin < ends for begin, end in self._taken)

        return is_free
