"""No mentee has more sessions in a quarter than the program sets, and none is lost by it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scheduling import Hours, free_plan, plan
from bot.zones import full, quarter_of

WEEK = timedelta(weeks=1)
zones = st.sampled_from(["Europe/Rome", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"])
moments = st.integers(0, 400 * 24 * 4).map(lambda q: datetime(2026, 1, 1, tzinfo=UTC) + q * timedelta(minutes=15))


def office(zone: str) -> Hours:
    return Hours(frozenset(range(5)), 0, 24 * 60, zone)


@given(zones, zones, moments, st.integers(1, 6), st.integers(1, 12), st.integers(1, 5), st.lists(moments, max_size=12))
@settings(max_examples=100, deadline=None)
def test_what_would_be_too_much_waits_for_the_next_quarter(
    one: str, other: str, now: datetime, cadence: int, count: int, cap: int, held: list[datetime]
) -> None:
    starts = free_plan(
        office(one),
        office(other),
        45,
        cadence_weeks=cadence,
        count=count,
        published=now,
        taken=held,
        full=full(held, cap, other),
    )
    assert len(starts) == count
    before, planned = (Counter(quarter_of(at, other) for at in many) for many in (held, starts))
    assert all(before[quarter] + number <= cap for quarter, number in planned.items())
    assert all(later - earlier >= cadence * WEEK - timedelta(days=1) for earlier, later in pairwise(starts))


@given(zones, moments, st.integers(1, 6), st.integers(1, 12))
@settings(max_examples=50, deadline=None)
def test_a_cap_that_nobody_reaches_changes_no_date(zone: str, now: datetime, cadence: int, count: int) -> None:
    def planned(cap: int) -> list[datetime]:
        mine = office(zone)
        is_full = full([], cap, zone)
        return plan(mine, mine, 45, cadence_weeks=cadence, count=count, not_before=now, full=is_full)

    assert planned(12) == planned(1000)


def test_a_quarter_is_one_of_the_mentees_year() -> None:
    new_year = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert quarter_of(new_year, "UTC") == (2026, 3)
    assert quarter_of(new_year, "Europe/Rome") == (2027, 0)


def test_the_fourth_session_of_a_quarter_that_takes_three_comes_with_the_next() -> None:
    rome = office("Europe/Rome")
    starts = plan(
        rome,
        rome,
        45,
        cadence_weeks=2,
        count=5,
        not_before=datetime(2026, 10, 5, 8, tzinfo=UTC),
        full=full([], 3, "Europe/Rome"),
    )
    assert [start.strftime("%d %b") for start in starts] == ["05 Oct", "19 Oct", "02 Nov", "04 Jan", "18 Jan"]
