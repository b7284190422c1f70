"""Who leaves after the last session leaves a pairing that is completed, and the other one has it in writing."""

from __future__ import annotations

import pytest

from bot.models import Kind, PairingState, SessionState
from bot.program import closing, membership
from bot.store import Db
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE
from tests.test_closing import TOTAL, become, db, newest, owed, store

__all__ = ["db", "store"]


@pytest.mark.parametrize("begun", [True, False])
def test_a_pairing_whose_sessions_are_over_stays_completed(db: Db, begun: bool) -> None:
    now = become(db, range(1, TOTAL + 1), SessionState.MET)
    if begun:
        closing.begin(db, HERE, LIBRARY, now)
        for row in owed(db, Kind.CERTIFICATE):
            row.state, row.channel, row.ts = "sent", "D1", f"{row.id}.1"
    membership.leave(db, HERE, ADA, now=now)
    assert newest(db).state == PairingState.COMPLETED
    assert BRUNO in {row.recipient for row in owed(db, Kind.CERTIFICATE) if row.state in {"planned", "sent"}}
    assert len([row for row in owed(db, Kind.CERTIFICATE) if row.recipient == BRUNO]) == 1
    assert [row.recipient for row in owed(db, Kind.ENDED)] == [BRUNO]
    closing.begin(db, HERE, LIBRARY, now)
    closing.end_unanswered(db, HERE, LIBRARY, now + 2 * closing.ANSWER_WITHIN)
    assert newest(db).state == PairingState.COMPLETED
    assert not [row for row in owed(db, Kind.CLOSING) if row.state == "planned"]


def test_a_pairing_with_a_session_to_come_has_ended(db: Db) -> None:
    become(db, range(1, TOTAL), SessionState.MET)
    membership.leave(db, HERE, BRUNO, now=NOW)
    assert newest(db).state == PairingState.ENDED
    assert not owed(db, Kind.CERTIFICATE)
