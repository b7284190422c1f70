"""Dates that people or breaks change keep to what planning keeps to: no two sessions at once, no quarter too full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.models import Pairing, Participant, Session, SessionState
from bot.program import pausing, sessions
from bot.scheduling import Hours, fits, move
from bot.store import Db, pairings, people
from bot.zones import quarter_of
from tests.cast import NOW
from tests.couple import ADA, BRUNO, HERE, coupled, taken_back

WEEK = timedelta(weeks=1)
LENGTH = timedelta(minutes=45)
OFFICE = Hours(frozenset(range(5)), 540, 1020, "Europe/Rome")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Db]:
    with coupled(tmp_path, "social-media", {}) as store, taken_back(store) as opened:
        yield opened


def several(db: Db) -> list[Session]:
    return pairings.sessions(db, HERE, 1)


def busy(db: Db, at: datetime) -> None:
    """Let Bruno have a session with somebody else then."""
    bruno = people.participant(db, HERE, BRUNO)
    assert bruno is not None
    facts = bruno.model_dump(exclude={"id", "slack_id"})
    other = Participant(slack_id="U0CHLOE01", **facts)
    db.add(other)
    db.flush()
    row = Pairing(workspace=HERE, round_id=1, mentor_id=other.id or 0, mentee_id=bruno.id or 0, started_at=NOW)
    pairings.add(db, [row])
    pairings.add(db, [Session(workspace=HERE, pairing_id=row.id or 0, number=1, total=1, starts_at=at, minutes=45)])


def test_next_week_is_at_another_hour_where_either_has_another_session(db: Db) -> None:
    first = several(db)[0]
    taken = first.starts_at + WEEK
    busy(db, taken)
    sessions.next_week(db, HERE, first.id or 0, 0, ADA, now=NOW)
    assert abs(first.starts_at - taken) >= LENGTH
    assert first.starts_at.date() == taken.date()


def test_after_a_break_nobody_has_two_sessions_at_once_nor_too_many_in_a_quarter(db: Db) -> None:
    program = people.program(db, HERE)
    program.quarter_cap, program.cadence_weeks = 2, 2
    for one in several(db):
        one.starts_at = several(db)[0].starts_at + (one.number - 1) * 2 * WEEK
    taken = several(db)[0].starts_at + 4 * WEEK
    busy(db, taken)
    pausing.pause(db, HERE, ADA, (NOW + 4 * WEEK).date(), now=NOW)
    starts = [one.starts_at for one in several(db)]
    assert all(abs(start - taken) >= LENGTH for start in starts)
    assert starts == sorted(starts)
    assert max(Counter(quarter_of(at, "UTC") for at in [*starts, taken]).values()) <= program.quarter_cap


def test_a_move_into_a_full_quarter_lets_the_later_ones_wait(db: Db) -> None:
    people.program(db, HERE).quarter_cap = 2
    last_of_quarter = [one for one in several(db) if quarter_of(one.starts_at, "UTC") == quarter_of(NOW, "UTC")][-1]
    while quarter_of(last_of_quarter.starts_at, "UTC") == quarter_of(NOW, "UTC"):
        sessions.next_week(db, HERE, last_of_quarter.id or 0, last_of_quarter.revision, BRUNO, now=NOW)
    starts = [one.starts_at for one in several(db)]
    assert starts == sorted(starts)
    assert all(one.state == SessionState.PLANNED for one in several(db))
    assert starts[last_of_quarter.number - 1] == last_of_quarter.starts_at
    assert max(Counter(quarter_of(at, "UTC") for at in starts[last_of_quarter.number - 1 :]).values()) <= 2


@given(st.integers(0, 60), st.sets(st.integers(0, 8 * 24 * 4), max_size=300))
@settings(max_examples=60, deadline=None)
def test_a_move_is_to_a_free_quarter_hour_of_the_first_week_that_has_one(days: int, closed: set[int]) -> None:
    start = datetime.fromisoformat("2026-10-05T08:00:00+00:00")
    after = start + timedelta(days=days)
    gone = {after + number * timedelta(minutes=15) for number in closed}
    moved = move(OFFICE, OFFICE, 45, start, after=after, free=lambda at: at not in gone)
    assert moved > after
    assert moved not in gone
    assert fits(OFFICE, OFFICE, 45, moved)
