"""Halfway: both are asked once, whatever became of the session, and what they say stays with them."""

from __future__ import annotations

import pytest

from bot.errors import Refusal
from bot.models import (
    Kind,
    PairingState,
    SessionState,
)
from bot.program import (
    halfway,
)
from bot.program.halfway import Way
from bot.store import Db
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE
from tests.test_closing import DAY, EVE, TOTAL, become, db, newest, owed, store

__all__ = ["db", "store"]


def test_halfway_is_asked_once_after_the_session_halfway(db: Db) -> None:
    now = become(db, range(1, 4), SessionState.MET)
    halfway.ask(db, HERE, LIBRARY, now - 2 * DAY)  # just begun
    assert owed(db, Kind.HALFWAY) == []
    for _ in range(3):
        halfway.ask(db, HERE, LIBRARY, now)
    assert {row.recipient for row in owed(db, Kind.HALFWAY)} == {ADA, BRUNO}
    assert len(owed(db, Kind.HALFWAY)) == 2


@pytest.mark.parametrize("state", [SessionState.SKIPPED, SessionState.MISSED, SessionState.OPEN])
def test_halfway_comes_whatever_became_of_that_session(db: Db, state: SessionState) -> None:
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), state))
    assert len(owed(db, Kind.HALFWAY)) == 2


def test_halfway_is_not_asked_of_a_session_to_come_nor_long_after(db: Db) -> None:
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), SessionState.PLANNED))
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), SessionState.MET) + 30 * DAY)
    assert owed(db, Kind.HALFWAY) == []


def test_halfway_answers_stay_with_their_author_and_change_nothing(db: Db) -> None:
    pairing = newest(db).id or 0
    for way in (Way.CHANGE, Way.KEEP):
        found = halfway.answer(db, HERE, pairing, ADA, way, now=NOW)
    assert (found.next, found.total) == (1, TOTAL)
    assert newest(db).state == PairingState.ACTIVE
    with pytest.raises(Refusal, match="pairing-not-yours"):
        halfway.answer(db, HERE, pairing, EVE, Way.KEEP, now=NOW)
