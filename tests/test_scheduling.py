"""Properties of working hours over all zones, and the clock changes by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.resources import files
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.scheduling import (
    Hours,
    common_minutes,
    common_slots,
    move,
    next_start,
    plan,
    week_start,
    working_slots,
)

ZONES = files("tzdata").joinpath("zones").read_text().split()
WORKDAYS = frozenset(range(5))
QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)

# On whole minutes, over the years for which the zones' rules are known.
moments = st.integers(0, 8 * 365 * 24 * 60).map(lambda m: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=m))
lengths = st.sampled_from([30, 45, 60])


def hours_between(earliest: int, latest: int) -> st.SearchStrategy[Hours]:
    """Working hours on quarter hours between two hours of the day."""
    ends = st.lists(st.integers(earliest * 4, latest * 4), min_size=2, max_size=2, unique=True).map(sorted)
    days = st.frozensets(st.integers(0, 6), min_size=1)
    return st.builds(
        lambda on, span, zone: Hours(on, span[0] * 15, span[1] * 15, zone), days, ends, st.sampled_from(ZONES)
    )


# By day no zone changes its clocks, so that what a clock on the wall shows is a fair oracle.
daytime = hours_between(5, 21)
any_hours = hours_between(0, 24)


def office(zone: str, starts: int = 9, ends: int = 17, days: frozenset[int] = WORKDAYS) -> Hours:
    return Hours(days, starts * 60, ends * 60, zone)


def on_the_wall(moment: datetime, zone: str) -> str:
    return moment.astimezone(ZoneInfo(zone)).strftime("%a %d %b %H:%M")


def both_work(first: Hours, second: Hours, start: datetime, minutes: int) -> bool:
    """By the walls of both: every quarter of an hour from `start` on is in the working hours of one day."""
    quarters = [start + k * QUARTER for k in range(minutes // 15)]
    for who in (first, second):
        walls = [moment.astimezone(ZoneInfo(who.zone)) for moment in quarters]
        if walls[0].date() != walls[-1].date() or walls[0].weekday() not in who.days:
            return False
        if not all(who.starts <= wall.hour * 60 + wall.minute < who.ends for wall in walls):
            return False
    return True


@given(daytime, daytime, lengths, moments)
@settings(max_examples=60, deadline=None)
def test_the_next_start_is_in_both_hours_on_the_first_possible_day(
    first: Hours, second: Hours, minutes: int, not_before: datetime
) -> None:
    earliest = not_before + (datetime(2024, 1, 1, tzinfo=UTC) - not_before) % QUARTER
    possible = [
        moment for k in range(5 * 7 * 96) if both_work(first, second, moment := earliest + k * QUARTER, minutes)
    ]
    start = next_start(first, second, minutes, not_before)
    if not possible:
        assert start is None
        return
    assert start in possible
    zone = ZoneInfo(second.zone)
    assert start.astimezone(zone).date() == possible[0].astimezone(zone).date()
    assert start.tzinfo is UTC


@given(daytime, daytime, lengths, moments, st.integers(1, 5), st.integers(1, 8))
@settings(max_examples=60, deadline=None)
def test_a_plan_keeps_weekday_and_time_of_the_mentee_or_stays_in_the_week(
    first: Hours, second: Hours, minutes: int, not_before: datetime, cadence: int, count: int
) -> None:
    starts = plan(first, second, minutes, cadence_weeks=cadence, count=count, not_before=not_before)
    assert len(starts) in (0, count)
    assert bool(starts) == (next_start(first, second, minutes, not_before) is not None)
    walls = [start.astimezone(ZoneInfo(second.zone)) for start in starts]
    for k, (start, wall) in enumerate(zip(starts, walls, strict=True)):
        assert (wall.date() - walls[0].date()).days // 7 - cadence * k in (-1, 0)  # the same week, give or take a day
        assert wall.isocalendar()[:2] == (walls[0] + k * cadence * WEEK).isocalendar()[:2]
        same = (wall.weekday(), wall.time()) == (walls[0].weekday(), walls[0].time())
        assert same or both_work(first, second, start, minutes)
        if not both_work(first, second, start, minutes):
            monday = (wall - wall.weekday() * DAY).replace(hour=0, minute=0)
            week = (monday.astimezone(UTC) + k * QUARTER for k in range(7 * 96))
            assert not any(both_work(first, second, moment, minutes) for moment in week)


@given(daytime, daytime, lengths, moments, st.integers(-3, 60))
@settings(max_examples=60, deadline=None)
def test_a_moved_session_is_past_the_moment_and_on_a_later_week(
    first: Hours, second: Hours, minutes: int, not_before: datetime, days: int
) -> None:
    start = next_start(first, second, minutes, not_before)
    if start is None:
        return
    moved = move(first, second, minutes, start, after=start + days * DAY)
    zone = ZoneInfo(second.zone)
    assert moved > start + max(days, 0) * DAY
    assert moved.astimezone(zone).isocalendar()[:2] > start.astimezone(zone).isocalendar()[:2]
    assert moved <= start + max(days, 0) * DAY + 2 * WEEK


@given(any_hours, moments)
@settings(max_examples=100, deadline=None)
def test_working_slots_are_in_order_apart_and_no_longer_than_the_day(who: Hours, since: datetime) -> None:
    slots = working_slots(who, since, since + 3 * WEEK)
    assert all(begin < end and begin < since + 3 * WEEK and end > since for begin, end in slots)
    assert all(earlier[1] <= later[0] for earlier, later in pairwise(slots))
    # The longest change of a clock in these years is three hours.
    assert all(abs((end - begin) - timedelta(minutes=who.ends - who.starts)) <= 3 * QUARTER * 4 for begin, end in slots)


@given(any_hours, any_hours, moments)
@settings(max_examples=60, deadline=None)
def test_common_hours_are_the_same_from_either_side(first: Hours, second: Hours, week_of: datetime) -> None:
    monday = week_start(week_of)
    slots = common_slots(first, second, monday, monday + WEEK)
    assert slots == common_slots(second, first, monday, monday + WEEK)
    assert common_minutes(first, second, week_of) == sum((end - begin).total_seconds() for begin, end in slots) / 60
    assert common_minutes(first, second, week_of) <= common_minutes(first, first, week_of)


def test_hours_in_common_respect_zones() -> None:
    helsinki, new_york = office("Europe/Helsinki"), office("America/New_York")
    september = datetime(2026, 9, 23, 12, tzinfo=UTC)
    assert common_minutes(helsinki, helsinki, september) == 5 * 8 * 60
    assert common_minutes(helsinki, new_york, september) == 5 * 60
    # New York changes its clocks a week after Europe: six hours apart instead of seven.
    assert common_minutes(helsinki, new_york, datetime(2026, 10, 28, tzinfo=UTC)) == 5 * 2 * 60
    # A Monday in Auckland begins on Sunday in UTC and is counted once all the same.
    assert common_minutes(office("Pacific/Auckland"), office("Pacific/Auckland"), september) == 5 * 8 * 60


def test_a_session_prefers_the_middle_of_the_day() -> None:
    monday = datetime(2026, 9, 21, tzinfo=UTC)
    rome, helsinki = office("Europe/Rome"), office("Europe/Helsinki")
    assert next_start(rome, rome, 45, monday) == datetime(2026, 9, 21, 8, tzinfo=UTC)  # 10:00 in Rome
    assert next_start(rome, helsinki, 45, monday) == datetime(2026, 9, 21, 8, tzinfo=UTC)  # 10:00 and 11:00
    late = datetime(2026, 9, 21, 14, 7, tzinfo=UTC)
    assert next_start(rome, rome, 45, late) == datetime(2026, 9, 21, 14, 15, tzinfo=UTC)
    assert next_start(rome, rome, 45, late + timedelta(minutes=9)) == datetime(2026, 9, 22, 8, tzinfo=UTC)


def test_a_session_as_long_as_the_common_hours_fits_exactly() -> None:
    sunday = datetime(2026, 9, 20, tzinfo=UTC)
    helsinki, new_york = office("Europe/Helsinki"), office("America/New_York")
    assert next_start(helsinki, new_york, 60, sunday) == datetime(2026, 9, 21, 13, tzinfo=UTC)
    assert next_start(helsinki, new_york, 75, sunday) is None


@pytest.mark.parametrize(
    "nobody",
    [office("Europe/Rome", 17, 9), office("Europe/Rome", 9, 9), office("Europe/Rome", days=frozenset())],
    ids=["overnight", "no hours", "no days"],
)
def test_who_never_works_never_meets(nobody: Hours) -> None:
    moment = datetime(2026, 9, 21, tzinfo=UTC)
    assert common_minutes(nobody, office("Europe/Rome"), moment) == 0
    assert next_start(office("Europe/Rome"), nobody, 45, moment) is None
    assert plan(nobody, office("Europe/Rome"), 45, cadence_weeks=4, count=6, not_before=moment) == []


def test_a_plan_keeps_the_clock_of_the_mentee_when_the_clocks_change() -> None:
    rome = office("Europe/Rome")
    starts = plan(rome, rome, 45, cadence_weeks=4, count=3, not_before=datetime(2026, 10, 1, tzinfo=UTC))
    assert [on_the_wall(start, "Europe/Rome") for start in starts] == [
        "Thu 01 Oct 10:00", "Thu 29 Oct 10:00", "Thu 26 Nov 10:00",
    ]  # fmt: skip
    assert [start.hour for start in starts] == [8, 9, 9]


def test_where_only_one_partner_changes_the_clocks_the_session_yields_by_that_much() -> None:
    mentor, mentee = office("America/New_York"), office("Europe/Istanbul", 10, 18)  # Istanbul never changes
    starts = plan(mentor, mentee, 60, cadence_weeks=3, count=3, not_before=datetime(2026, 10, 5, tzinfo=UTC))
    # 16:00 in Istanbul is 09:00 in New York until November, then 08:00: an hour later it is.
    assert [on_the_wall(start, "Europe/Istanbul") for start in starts] == [
        "Mon 05 Oct 16:00", "Mon 26 Oct 16:00", "Mon 16 Nov 17:00",
    ]  # fmt: skip
    assert on_the_wall(starts[2], "America/New_York") == "Mon 16 Nov 09:00"


def test_in_a_week_without_a_common_hour_the_time_stands() -> None:
    mentor, mentee = office("America/New_York"), office("Europe/Istanbul")
    starts = plan(mentor, mentee, 60, cadence_weeks=6, count=2, not_before=datetime(2026, 10, 5, tzinfo=UTC))
    assert [on_the_wall(start, "Europe/Istanbul") for start in starts] == ["Mon 05 Oct 16:00", "Mon 16 Nov 16:00"]


def test_a_move_goes_to_the_same_weekday_and_time_next_week() -> None:
    rome = office("Europe/Rome")
    start = datetime(2026, 10, 22, 8, tzinfo=UTC)
    moved = move(rome, rome, 45, start, after=start)
    assert on_the_wall(start, "Europe/Rome") == "Thu 22 Oct 10:00"
    assert on_the_wall(moved, "Europe/Rome") == "Thu 29 Oct 10:00"
    assert on_the_wall(move(rome, rome, 45, start, after=moved), "Europe/Rome") == "Thu 05 Nov 10:00"
    assert move(rome, rome, 45, start, after=start - 4 * WEEK) == moved


def test_hours_that_begin_in_a_gap_begin_after_it() -> None:
    night = office("Europe/Rome", 2, 6, frozenset({6}))  # 02:00 to 03:00 is skipped on 29 March 2026
    saturday = datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert working_slots(night, saturday, saturday + DAY) == [
        (datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 3, 29, 4, tzinfo=UTC))
    ]
    gone = Hours(frozenset({6}), 120, 180, "Europe/Rome")  # all of it skipped
    assert working_slots(gone, saturday, saturday + DAY) == []


def test_hours_that_happen_twice_begin_the_first_time() -> None:
    night = Hours(frozenset({6}), 150, 240, "Europe/Rome")  # 02:00 to 03:00 comes twice on 25 October 2026
    saturday = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert working_slots(night, saturday, saturday + DAY) == [
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 3, tzinfo=UTC))
    ]


def test_a_gap_of_half_an_hour_is_found_too() -> None:
    night = Hours(frozenset({6}), 135, 240, "Australia/Lord_Howe")  # 02:00 to 02:30 is skipped on 4 October 2026
    begin, _ = working_slots(night, saturday := datetime(2026, 10, 3, tzinfo=UTC), saturday + DAY)[0]
    assert on_the_wall(begin, "Australia/Lord_Howe") == "Sun 04 Oct 02:30"


def test_a_day_that_a_zone_skipped_has_no_hours() -> None:
    apia = office("Pacific/Apia", days=frozenset(range(7)))  # there was no 30 December 2011 in Samoa
    slots = working_slots(apia, datetime(2011, 12, 29, 12, tzinfo=UTC), datetime(2012, 1, 1, tzinfo=UTC))
    assert [on_the_wall(begin, "Pacific/Apia") for begin, _ in slots] == [
        "Thu 29 Dec 09:00", "Sat 31 Dec 09:00", "Sun 01 Jan 09:00",
    ]  # fmt: skip
