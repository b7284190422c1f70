"""Dates that nobody objects to are booked, sessions that nobody speaks of were missed, and each has its invitation."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.due import message_times
from bot.models import Delivery, DeliveryState, Kind, SessionState
from bot.program import booking, holding, sessions
from bot.store import Db, deliveries
from tests.cast import LIBRARY
from tests.cast import session as drawn
from tests.doubtful import ADA, BRUNO
from tests.meeting import WEEK, Played
from tests.player import Player
from tests.rows import NOW
from tests.theatre import WORKSPACE, Json, Theatre

DAY = timedelta(days=1)
OVER = timedelta(minutes=45 + 60)


@pytest.fixture
def played(tmp_path: Path) -> Played:
    return Played(tmp_path)


def keep_up(played: Played) -> None:
    played.do(booking.book, LIBRARY, played.now)
    played.do(booking.miss, LIBRARY, played.now)


def send(played: Played, number: int, kind: Kind) -> None:
    """Let what is planned of a kind for a session leave now."""
    played.store.transact(_sent, [one.id or 0 for one in played.planned(number, kind)], played.now)


def _sent(db: Db, /, ids: list[int], now: datetime) -> None:
    for one in ids:
        row = db.get_one(Delivery, one)
        row.state, row.channel, row.ts, row.sent_from = DeliveryState.SENT, "D1", f"{one}.0", now
        db.add(row)


def move(played: Played, number: int, by: str = ADA) -> None:
    session = played.session(number)
    played.do(sessions.next_week, session.id or 0, session.revision, by, now=played.now)


def test_an_invitation_comes_when_the_session_before_is_over(played: Played) -> None:
    assert not played.planned(1, Kind.INVITATION)
    for number in (2, 3, 4):
        [row] = played.planned(number, Kind.INVITATION)
        assert row.due_at == played.session(number - 1).starts_at + OVER
        assert row.expires_at == played.session(number).starts_at - DAY


def test_an_invitation_waits_for_the_session_before_and_goes_with_its_own(played: Played) -> None:
    move(played, 1)
    [row] = played.planned(2, Kind.INVITATION)
    assert row.due_at == played.session(1).starts_at + OVER
    move(played, 2)
    [row] = played.planned(2, Kind.INVITATION)
    assert row.values["revision"] == 1
    played.opens(1)
    played.now += DAY
    send(played, 2, Kind.INVITATION)
    move(played, 2)
    assert not played.planned(2, Kind.INVITATION), "the word of the move tells the date"


def test_a_date_is_booked_two_days_after_it_was_proposed(played: Played) -> None:
    played.opens(1)
    played.now += OVER
    send(played, 2, Kind.INVITATION)
    for waited, booked in ((timedelta(days=1, hours=23), False), (timedelta(hours=1), True)):
        played.now += waited
        keep_up(played)
        assert bool(played.session(2).booked_at) == booked
    assert played.history(2) == ["proposed", "booked"]
    keep_up(played)
    assert played.history(2) == ["proposed", "booked"]
    move(played, 2)
    assert played.session(2).booked_at is None
    send(played, 2, Kind.MOVED)
    played.now += 2 * DAY
    keep_up(played)
    assert played.history(2) == ["proposed", "booked", "moved", "booked"]


def test_a_date_that_nobody_was_asked_about_is_booked_with_its_reminder(played: Played) -> None:
    played.now = played.session(2).starts_at - DAY - timedelta(minutes=1)
    keep_up(played)
    assert played.session(2).booked_at is None
    played.now += timedelta(minutes=1)
    keep_up(played)
    assert played.session(2).booked_at == played.now


def test_silence_for_two_weeks_means_missed_and_a_word_means_not(played: Played) -> None:
    for number in (1, 2):
        played.opens(number)
        if number == 2:
            played.do(holding.say_met, played.session(2).id or 0, BRUNO, now=played.now)
    played.now = played.session(1).starts_at + 2 * WEEK - timedelta(minutes=1)
    played.store.transact(_sent, [row.id or 0 for row in of(played, 1)], played.session(1).starts_at)
    keep_up(played)
    assert played.session(1).state == SessionState.OPEN
    played.now += timedelta(minutes=1)
    keep_up(played)
    played.now += 10 * WEEK
    keep_up(played)
    assert played.session(1).state == SessionState.MISSED
    assert played.session(2).state == SessionState.MET
    assert played.history(1) == ["proposed", "booked", "missed"] or played.history(1) == ["proposed", "missed"]


def of(played: Played, number: int) -> list[Delivery]:
    rows = played.store.transact(deliveries.of_session, WORKSPACE, played.session(number).id or 0)
    return [row for row in rows if row.kind == Kind.SESSION]


def test_the_next_session_near_makes_an_earlier_one_missed(played: Played) -> None:
    played.opens(1)
    for _ in range(3):
        move_back(played)
    played.now = played.session(2).starts_at - DAY - timedelta(minutes=1)
    keep_up(played)
    assert played.session(1).state == SessionState.OPEN
    played.now += timedelta(minutes=1)
    keep_up(played)
    assert played.session(1).state == SessionState.MISSED


def move_back(played: Played) -> None:
    """Let the second session be a week earlier, as in a program with a session every week."""

    session_id = played.session(2).id or 0

    def change(db: Db) -> None:
        found = sessions.meeting(db, WORKSPACE, session_id)
        sessions.redate(db, found, found.session.starts_at - WEEK, now=played.now, by=None)

    played.store.transact(change)


def test_a_pairing_that_waits_misses_and_books_nothing(played: Played) -> None:
    def pause(db: Db) -> None:
        pairing = sessions.meeting(db, WORKSPACE, 1).pairing
        pairing.state = "paused"
        db.add(pairing)

    played.opens(1)
    played.store.transact(pause)
    played.now += 20 * WEEK
    keep_up(played)
    assert played.session(1).state == SessionState.OPEN
    assert played.session(2).booked_at is None


@settings(deadline=None)
@given(st.integers(0, 60 * 24 * 60), st.integers(1, 90))
def test_an_invitation_never_comes_after_the_reminder(minutes_apart: int, length: int) -> None:
    starts = NOW + timedelta(minutes=minutes_apart)
    due = message_times(starts, length, NOW)
    assert [*due][-3:] == [Kind.REMINDER, Kind.SESSION, Kind.CHECKIN]
    if Kind.INVITATION in due:
        assert NOW + timedelta(minutes=length) < due[Kind.INVITATION] < due[Kind.REMINDER]
    else:
        assert NOW + timedelta(minutes=length + 60) >= due[Kind.REMINDER]


@settings(deadline=None)
@given(st.integers(-10, 60 * 24 * 60))
def test_a_date_is_booked_after_it_was_told_and_not_later_than_two_days(minutes: int) -> None:
    session = drawn(starts_at=NOW + timedelta(minutes=minutes))
    assert NOW <= booking.books_at(session, NOW) <= NOW + 2 * DAY


def test_the_next_session_is_proposed_and_booked(paired: Theatre, ada: Player, bruno: Player) -> None:
    first = opened(paired, ada, 7, "Session 1 of 6")
    bruno.presses("session_met", first)
    paired.forward(hours=2)
    proposed = ada.sees("how about")
    assert "session 2 of 6" in proposed["text"]
    assert "unless one of you objects" in proposed["text"]
    assert "This date is proposed" in ada.types("/mentor session")
    paired.forward(days=2, hours=1)
    paired.eventually(lambda: "The date is booked" in ada.types("/mentor session"), "booked")
    ada.presses("session_next_week", proposed)
    bruno.sees("Ada Virtanen has moved session 2")
    assert "This date is proposed" in bruno.types("/mentor session")


def opened(paired: Theatre, ada: Player, days: int, title: str) -> Json:
    paired.forward(days=days)
    seen = ada.sees(title)
    paired.settle()
    return seen


def test_a_session_that_nobody_speaks_of_was_missed_and_can_still_be_held(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    first = opened(paired, ada, 7, "Session 1 of 6")
    paired.forward(days=15)
    bruno.sees("It looks as if you have not met")
    assert "not held" in bruno.types("/mentor session")
    paired.settle()
    bruno.presses("session_met", next(one for one in bruno.shared() if one["ts"] == first["ts"]))
    ada.sees("You met")
