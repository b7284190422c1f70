"""A session never vanishes: whatever became of its date stands in its history, and its messages follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import Change, Delivery, Kind, SessionState
from bot.program import history, holding, sessions
from bot.program.history import Did
from bot.store import Db, deliveries
from tests.doubtful import ADA, BRUNO, CARLA
from tests.meeting import Played
from tests.rows import NOW
from tests.theatre import WORKSPACE


@pytest.fixture
def played(tmp_path: Path) -> Played:
    return Played(tmp_path)


def act(played: Played, what: str, number: int, by: str) -> None:
    session = played.session(number)
    verb = {"skip": sessions.skip, "move": sessions.next_week}[what]
    played.do(verb, session.id or 0, session.revision, by, now=played.now)


def test_each_step_of_a_session_is_kept_in_order(played: Played) -> None:
    act(played, "move", 1, ADA)
    played.opens(1)
    session = played.session(1)
    played.do(holding.say_met, session.id or 0, BRUNO, now=played.now)
    played.do(taken_back, session.id or 0)
    assert played.session(1).state == SessionState.OPEN
    act(played, "skip", 1, BRUNO)
    assert played.history(1) == ["proposed", "moved", "met", "taken_back", "skipped"]
    assert played.history(2) == ["proposed"]


def taken_back(db: Db, workspace: str, session_id: int) -> None:
    found = sessions.meeting(db, workspace, session_id)
    holding.take_back_met(db, found.session, BRUNO, now=NOW)


def test_a_skipped_session_sends_nothing_but_the_word_of_it(played: Played) -> None:
    act(played, "skip", 2, ADA)
    assert played.session(2).state == SessionState.SKIPPED
    for kind in (Kind.REMINDER, Kind.SESSION, Kind.CHECKIN, Kind.INVITATION):
        assert not played.planned(2, kind), kind
    assert len(played.planned(2, Kind.MOVED)) == 1
    with pytest.raises(Refusal, match="session-over"):
        act(played, "skip", 2, ADA)


def test_a_skipped_session_can_have_another_date_until_the_next_one_begins(played: Played) -> None:
    act(played, "skip", 2, ADA)
    act(played, "move", 2, BRUNO)
    assert played.session(2).state == SessionState.PLANNED
    assert len(played.planned(2, Kind.SESSION)) == 1
    act(played, "skip", 2, ADA)
    played.opens(3)
    with pytest.raises(Refusal, match="session-over"):
        act(played, "move", 2, BRUNO)


def test_whoever_says_that_they_met_is_right_and_may_change_their_mind(played: Played) -> None:
    played.opens(1)
    session_id = played.session(1).id or 0
    act(played, "skip", 1, ADA)
    played.do(holding.say_met, session_id, BRUNO, now=played.now)
    assert played.session(1).state == SessionState.MET
    with pytest.raises(Refusal, match="session-held-already"):
        act(played, "move", 1, ADA)
    played.do(taken_back, session_id)
    assert played.session(1).state == SessionState.SKIPPED


def test_a_missed_session_is_missed_once_and_not_met_by_itself(played: Played) -> None:
    played.do(missed, 1)
    assert played.session(1).state == SessionState.PLANNED, "what has not begun cannot be missed"
    played.opens(1)
    for _ in range(2):
        played.do(missed, 1)
    assert played.session(1).state == SessionState.MISSED
    assert played.history(1) == ["proposed", "missed"]
    assert len(played.planned(1, Kind.CHECKIN)) == 2, "whoever was not asked yet may still say that they met"


def missed(db: Db, workspace: str, session_id: int) -> None:
    holding.miss(db, sessions.meeting(db, workspace, session_id).session, now=NOW)


def test_a_session_moves_the_next_one_that_is_still_to_come(played: Played) -> None:
    act(played, "skip", 2, ADA)
    for _ in range(8):
        act(played, "move", 1, BRUNO)
    assert played.session(1).starts_at + sessions.DISTANCE <= played.session(3).starts_at
    assert played.history(3) == ["proposed", "moved"]


def changes(said: list[tuple[Did, int | None]]) -> list[Change]:
    return [
        Change(id=number, workspace=WORKSPACE, session_id=1, did=did, by_id=by, at=NOW, starts_at=NOW)
        for number, (did, by) in enumerate(said)
    ]


@given(st.lists(st.tuples(st.sampled_from(Did), st.sampled_from([None, 1, 2]))))
def test_a_row_is_what_one_side_did_since_they_met(said: list[tuple[Did, int | None]]) -> None:
    """Against a plain reading from the end: back to the last time they met, or to what the other side did."""
    backwards: list[tuple[Did, int | None]] = []
    for did, by in reversed(said):
        if did == Did.MET:
            break
        if did in {Did.MOVED, Did.SKIPPED} and by is not None:
            if backwards and backwards[-1][1] != by:
                break
            backwards.append((did, by))
    assert [(one.did, one.by_id) for one in history.streak(changes(said))] == backwards[::-1]


def owed(played: Played, kind: Kind) -> list[Delivery]:
    return [row for row in played.store.transact(deliveries.all_of, WORKSPACE) if row.kind == kind]


def test_two_in_a_row_by_one_side_are_spoken_of_once(played: Played) -> None:
    act(played, "move", 1, ADA)
    act(played, "skip", 2, BRUNO)
    assert not owed(played, Kind.STALLED), "one each is no row"
    act(played, "move", 3, BRUNO)
    assert len(owed(played, Kind.STALLED)) == 1
    [notice] = owed(played, Kind.NOTICE)
    assert notice.recipient == CARLA
    assert "by" not in notice.values, "the coordinator hears of dates, and of nobody's side"
    act(played, "move", 3, BRUNO)
    assert len(owed(played, Kind.STALLED)) == 1
    played.opens(3)
    played.do(holding.say_met, played.session(3).id or 0, ADA, now=played.now)
    act(played, "skip", 4, BRUNO)
    assert len(owed(played, Kind.STALLED)) == 1, "since they met, it is the first"


def test_what_the_bot_moves_is_nobody_s_row(played: Played) -> None:
    for _ in range(6):
        act(played, "move", 1, ADA)
        played.opens(1)
        played.do(holding.say_met, played.session(1).id or 0, ADA, now=played.now)
        played.do(undo, played.session(1).id or 0)
    assert "moved" in played.history(2)
    assert not owed(played, Kind.STALLED)


def undo(db: Db, workspace: str, session_id: int) -> None:
    holding.take_back_met(db, sessions.meeting(db, workspace, session_id).session, ADA, now=NOW)
