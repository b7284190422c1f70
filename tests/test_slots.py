"""Another time for a session: what is offered suits both, is free, and is still asked about when it is chosen."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import Kind, SessionState
from bot.program import holding, slots
from bot.scheduling import Hours, Slot, fits
from tests.doubtful import ADA, BRUNO, CARLA
from tests.meeting import FIRST, Played
from tests.test_scheduling import any_hours, lengths, moments

DAY = timedelta(days=1)


@st.composite
def taken_from(draw: st.DrawFn, since: datetime) -> list[Slot]:
    starts = draw(st.lists(st.integers(0, 7 * 96), max_size=5))
    begins = [since + k * timedelta(minutes=15) for k in starts]
    return [(begin, begin + timedelta(minutes=45)) for begin in begins]


@settings(deadline=None, max_examples=60)
@given(any_hours, any_hours, lengths, moments, st.data())
def test_what_is_offered_suits_both_and_is_free(
    first: Hours, second: Hours, minutes: int, since: datetime, data: st.DataObject
) -> None:
    taken = data.draw(taken_from(since))
    until = since + 10 * DAY
    offered = slots.choices(first, second, minutes, since=since, until=until, taken=taken)
    length = timedelta(minutes=minutes)
    for start in offered:
        assert since <= start < until
        assert fits(first, second, minutes, start)
        assert not any(start < end and begin < start + length for begin, end in taken)
    a_day = Counter(start.astimezone(ZoneInfo(second.zone)).date() for start in offered)
    assert max(a_day.values(), default=0) <= slots.PER_DAY
    for one, other in pairwise(offered):
        assert one < other


@settings(deadline=None, max_examples=60)
@given(any_hours, any_hours, lengths, moments)
def test_whoever_has_a_time_in_common_is_offered_one(
    first: Hours, second: Hours, minutes: int, since: datetime
) -> None:
    offered = slots.choices(first, second, minutes, since=since, until=since + 8 * DAY, taken=[])
    quarters = [since + k * timedelta(minutes=15) for k in range(1, 7 * 96)]
    suits = any(one.minute % 15 == 0 and fits(first, second, minutes, one) for one in quarters)
    assert bool(offered) or not suits


@pytest.fixture
def played(tmp_path: Path) -> Played:
    return Played(tmp_path)


def offered(played: Played, number: int, by: str = ADA) -> list[datetime]:
    session = played.session(number)
    return played.do(slots.choices_for, session.id or 0, session.revision, by, now=played.now)[1]


def choose(played: Played, number: int, at: datetime, by: str = ADA) -> None:
    session = played.session(number)
    played.do(slots.another_time, session.id or 0, session.revision, by, at, now=played.now)


def test_a_chosen_time_is_the_session_s_and_its_messages_follow(played: Played) -> None:
    at = offered(played, 1)[0]
    choose(played, 1, at)
    moved = played.session(1)
    assert (moved.starts_at, moved.revision, moved.state) == (at, 1, SessionState.PLANNED)
    [message] = played.planned(1, Kind.SESSION)
    assert message.due_at == at
    assert played.history(1) == ["proposed", "moved"]


def test_a_time_that_was_offered_and_does_not_suit_any_more_is_refused(played: Played) -> None:
    times = offered(played, 1)
    played.now = times[0]
    with pytest.raises(Refusal, match="session-time-gone"):
        choose(played, 1, times[0])
    for wrong in (FIRST.replace(hour=2), FIRST + timedelta(days=-60), FIRST + timedelta(days=5)):
        played.now = FIRST - 2 * DAY
        with pytest.raises(Refusal, match="session-time-gone"):
            choose(played, 1, wrong)
    assert played.session(1).revision == 0


def test_no_time_before_the_session_before_is_offered(played: Played) -> None:
    assert min(offered(played, 2)) > played.session(1).starts_at


def test_only_those_who_meet_choose_a_time(played: Played) -> None:
    with pytest.raises(Refusal, match="session-not-yours"):
        offered(played, 1, by=CARLA)
    played.opens(1)
    session = played.session(1)
    played.do(holding.say_met, session.id or 0, BRUNO, now=played.now)
    with pytest.raises(Refusal, match="session-held-already"):
        offered(played, 1)
