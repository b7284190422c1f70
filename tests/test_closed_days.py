"""Quiet days and holidays of a program: properties of every date that it plans and moves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import matching
from bot.models import Program
from bot.scheduling import Hours, hours_of, move, next_start, plan
from tests.cast import ada, bruno

WEEK = timedelta(weeks=1)
CHRISTMAS = frozenset(date(2026, 12, 21) + timedelta(days=k) for k in range(14))
OFFICE = Hours(frozenset(range(5)), 540, 1020, "Europe/Rome", CHRISTMAS)

zones = st.sampled_from(["Europe/Helsinki", "Europe/Rome", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
closings = st.frozensets(st.dates(date(2026, 9, 1), date(2027, 3, 1)), max_size=60)
moments = st.integers(0, 100 * 24 * 4).map(lambda q: datetime(2026, 9, 1, tzinfo=UTC) + q * timedelta(minutes=15))


def office(zone: str, closed: frozenset[date]) -> Hours:
    """A working day so long that any two of the zones have an hour in common."""
    return Hours(frozenset(range(7)), 0, 24 * 60, zone, closed)


def local(start: datetime, hours: Hours) -> date:
    return start.astimezone(ZoneInfo(hours.zone)).date()


@given(zones, zones, closings, moments, st.integers(1, 4), st.integers(1, 8))
@settings(max_examples=80, deadline=None)
def test_no_session_is_planned_on_a_closed_day_and_none_is_lost(
    one: str, other: str, closed: frozenset[date], not_before: datetime, cadence: int, count: int
) -> None:
    first, second = office(one, closed), office(other, closed)
    starts = plan(first, second, 45, cadence_weeks=cadence, count=count, not_before=not_before)
    assert len(starts) == count
    assert all(start >= not_before for start in starts)
    for start in starts:
        assert closed.isdisjoint({local(start, first), local(start, second)})
    weeks = [local(start, second).isocalendar()[:2] for start in starts]
    mondays = [date.fromisocalendar(*week, 1) for week in weeks]
    assert all(later - earlier >= cadence * WEEK for earlier, later in pairwise(mondays))


@given(zones, zones, closings, moments, st.integers(0, 60))
@settings(max_examples=80, deadline=None)
def test_no_session_is_moved_to_a_closed_day(
    one: str, other: str, closed: frozenset[date], not_before: datetime, days: int
) -> None:
    first, second = office(one, closed), office(other, closed)
    start = next_start(first, second, 45, not_before)
    assert start is not None
    moved = move(first, second, 45, start, after=start + timedelta(days=days))
    assert moved > start + timedelta(days=days)
    assert closed.isdisjoint({local(moved, first), local(moved, second)})


def test_two_closed_weeks_put_off_what_would_fall_into_them_and_all_that_follows() -> None:
    starts = plan(OFFICE, OFFICE, 45, cadence_weeks=2, count=4, not_before=datetime(2026, 11, 23, tzinfo=UTC))
    assert [str(local(start, OFFICE)) for start in starts] == ["2026-11-23", "2026-12-07", "2027-01-04", "2027-01-18"]
    assert {start.astimezone(ZoneInfo("Europe/Rome")).hour for start in starts} == {10}


def test_a_summer_longer_than_the_usual_look_ahead_only_waits() -> None:
    summer = frozenset(date(2026, 7, 1) + timedelta(days=k) for k in range(62))
    hours = Hours(frozenset(range(5)), 540, 1020, "Europe/Rome", summer)
    start = next_start(hours, hours, 45, datetime(2026, 7, 1, tzinfo=UTC))
    assert start is not None
    assert local(start, hours) == date(2026, 9, 1)


def test_the_hours_of_a_program_are_those_of_the_person_less_quiet_days_and_holidays() -> None:
    program = Program(workspace="T0", name="One", quiet_days=[4], holidays=["2026-12-24"])
    assert hours_of(ada(), program) == Hours(
        frozenset({0, 1, 2, 3}), 540, 1020, "Europe/Helsinki", frozenset({date(2026, 12, 24)})
    )


def test_who_works_on_quiet_days_only_has_no_hours_in_common_with_anybody() -> None:
    def pairs(*quiet: int) -> int:
        found = matching.match(
            [ada(days=[4]), bruno()],
            seed=1,
            minutes=45,
            level_gap=1,
            seats={(1, "mentor"): 1, (2, "mentee"): 1},
            paired=(),
            week_of=datetime(2026, 11, 24, tzinfo=UTC),
            quiet_days=quiet,
        )
        return len(found.pairs)

    assert (pairs(), pairs(4), pairs(0)) == (1, 0, 1)
