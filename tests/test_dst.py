"""Every zone, every change of its clocks in five years: no session twice, none missed, the time on the wall kept."""

from __future__ import annotations

import zoneinfo
from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from bot.scheduling import Hours, move, plan, working_slots

FROM, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
DAY, WEEK, MINUTE = timedelta(days=1), timedelta(weeks=1), timedelta(minutes=1)
EVERY_DAY = frozenset(range(7))
CADENCES = (1, 2, 4)
ZONES = files("tzdata").joinpath("zones").read_text().split()


class Change(NamedTuple):
    """A moment at which the clocks of a zone go from one offset to another."""

    at: datetime
    before: timedelta
    after: timedelta

    @property
    def edges(self) -> tuple[datetime, datetime]:
        """Return the wall times, without a zone, between which times are skipped or come twice."""
        walls = [(self.at + offset).replace(tzinfo=None) for offset in (self.before, self.after)]
        return min(walls), max(walls)


def offset_of(zone: ZoneInfo, moment: datetime) -> timedelta:
    offset = moment.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def changes_of(zone: ZoneInfo) -> tuple[Change, ...]:
    """Return all changes of five years, to the second."""
    found = []
    for day in range((UNTIL - FROM).days):
        early, late = FROM + day * DAY, FROM + (day + 1) * DAY
        before, after = offset_of(zone, early), offset_of(zone, late)
        if before != after:
            while late - early > timedelta(seconds=1):
                middle = early + (late - early) // 2
                early, late = (middle, late) if offset_of(zone, middle) == before else (early, middle)
            found.append(Change(late.replace(microsecond=0), before, after))
    return tuple(found)


@cache
def groups() -> dict[tuple[Change, ...], list[str]]:
    """Return the zones by their changes: those with the same offsets at all times of these years are one to us."""
    zoneinfo.reset_tzpath(())
    ZoneInfo.clear_cache()
    by_file: dict[bytes, list[str]] = defaultdict(list)
    for name in ZONES:
        by_file[files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()].append(name)
    alike: dict[tuple[Change, ...], list[str]] = defaultdict(list)
    for names in by_file.values():
        if changes := changes_of(ZoneInfo(names[0])):
            alike[changes] += names
    return alike


def moment_of(wall: datetime, changes: tuple[Change, ...]) -> datetime:
    """Return the moment of a wall time, by the changes alone: the first of two, or the first after a gap."""
    wall = wall.replace(tzinfo=UTC)
    offsets = {change.before for change in changes} | {change.after for change in changes}
    fitting = [wall - offset for offset in offsets if in_force(wall - offset, changes) == offset]
    return min(fitting, default=None) or next(
        change.at for change in changes if change.at + change.before <= wall < change.at + change.after
    )


def in_force(moment: datetime, changes: tuple[Change, ...]) -> timedelta:
    latest = [change for change in changes if change.at <= moment]
    return latest[-1].after if latest else changes[0].before


def walls_around(change: Change) -> list[datetime]:
    """Return wall times before, at the edges of, within and after what is skipped or comes twice."""
    first, last = change.edges
    middle = (first + (last - first) / 2).replace(second=0, microsecond=0)
    return [first - MINUTE, first, first + MINUTE, middle, last - MINUTE, last, last + MINUTE]


def all_day(zone: str) -> Hours:
    return Hours(EVERY_DAY, 0, 24 * 60, zone)


def test_there_are_changes_of_every_kind() -> None:
    found = [change for changes in groups() for change in changes]
    assert sum(len(names) for names in groups().values()) > 150
    assert {change.after > change.before for change in found} == {True, False}
    assert len({change.after - change.before for change in found}) > 2, "not only by an hour"


@pytest.mark.parametrize("cadence", CADENCES)
def test_a_session_that_moves_on_keeps_its_time_on_the_wall(cadence: int) -> None:
    for changes, (zone, *_) in groups().items():
        hours = all_day(zone)
        for change in changes:
            for wall in walls_around(change):
                start = moment_of(wall - cadence * WEEK, changes)
                moved = move(hours, hours, 1, start, after=start + cadence * WEEK - 2 * DAY)
                assert moved == moment_of(wall, changes), (zone, change, wall)


@pytest.mark.parametrize("cadence", CADENCES)
def test_a_series_has_one_session_in_its_week_at_its_time(cadence: int) -> None:
    for changes, (zone, *_) in groups().items():
        hours = Hours(EVERY_DAY, 9 * 60, 17 * 60, zone)
        for change in changes:
            begin = change.at - (cadence + 1) * WEEK
            starts = plan(hours, hours, 60, cadence_weeks=cadence, count=4, not_before=begin)
            walls = [start.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for start in starts]
            assert [later - earlier for earlier, later in pairwise(walls)] == [cadence * WEEK] * 3, (zone, change)
            assert [moment_of(wall, changes) for wall in walls] == starts, (zone, change)


def test_every_working_day_begins_and_ends_once() -> None:
    for changes, (zone, *_) in groups().items():
        for change in changes:
            for wall in walls_around(change):
                minute = wall.hour * 60 + wall.minute
                days = [wall.date() + shift * DAY for shift in (-1, 0, 1)]
                hours = Hours(EVERY_DAY, minute, min(minute + 90, 24 * 60), zone)
                since, until = (moment_of(at_minute(day, 0), changes) for day in (days[0], days[-1] + DAY))
                expected = [
                    tuple(moment_of(at_minute(day, edge), changes) for edge in (hours.starts, hours.ends))
                    for day in days
                ]
                assert working_slots(hours, since, until - MINUTE / 60) == [
                    slot for slot in expected if slot[0] < slot[1] and hours.starts < hours.ends
                ], (zone, change, wall)


def at_minute(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + minute * MINUTE
