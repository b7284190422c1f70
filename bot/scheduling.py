"""When two people can meet: working hours and zones in, moments in UTC out; it never asks what time it is now."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

from bot.zones import Full, always, moment, never

if TYPE_CHECKING:
    from bot.models import Participant, Program

Slot: TypeAlias = tuple[datetime, datetime]
Free: TypeAlias = Callable[[datetime], bool]  # whether a session may begin then, whatever the hours say

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
HORIZON = 5 * WEEK
LONGEST = 2 * DAY  # no working day is longer, not even where the clocks go back
STEP = timedelta(minutes=15)
TRIES = 200  # a week has fewer free quarter hours to begin in; after that two sessions may touch
FIRST_AFTER = timedelta(days=2)  # so that people see the date of their first session in time
MIDDAY = (10 * 60, 16 * 60)  # minutes after midnight between which a session is preferred


@dataclass(frozen=True)
class Hours:
    """Working hours: weekdays (0 is Monday), from and to in minutes after local midnight, in an IANA zone.

    Hours that end before they start are no hours at all: forms refuse them. On a `closed` date there are none.
    """

    days: frozenset[int]
    starts: int
    ends: int
    zone: str
    closed: frozenset[date] = frozenset()


def hours_of(participant: Participant, program: Program | None) -> Hours:
    """The working hours that a participant gave, less a program's quiet days and holidays; None: there are none."""
    days, closed = frozenset(participant.days), frozenset[date]()
    if program is not None:
        days -= frozenset(program.quiet_days)
        closed = frozenset(date.fromisoformat(day) for day in program.holidays)
    return Hours(days, participant.starts, participant.ends, participant.zone, closed)


def working_slots(hours: Hours, since: datetime, until: datetime) -> list[Slot]:
    """The working days of `hours` that touch the span from `since` to `until`: start and end of each, UTC, in order.

    A time that a clock change skips means the first moment after the gap; one that comes twice, the first of the two.
    """
    zone = ZoneInfo(hours.zone)
    day, last = since.astimezone(zone).date(), until.astimezone(zone).date()
    slots = []
    while day <= last and hours.starts < hours.ends:
        if day.weekday() in hours.days and day not in hours.closed:
            slot = (moment(day, hours.starts, zone), moment(day, hours.ends, zone))
            if slot[0] < until and slot[1] > since and slot[0] < slot[1]:
                slots.append(slot)
        day += DAY
    return slots


def common_slots(first: Hours, second: Hours, since: datetime, until: datetime) -> list[Slot]:
    """The spans in which both work and which begin at `since` or later and before `until`, UTC, in order.

    Each lies within one working day of either, and so does every session.
    """
    ours, theirs = working_slots(first, since, until), working_slots(second, since, until)
    both = ((max(a, c), min(b, d)) for a, b in ours for c, d in theirs if a < d and c < b)
    return [(begin, end) for begin, end in both if since <= begin < until]


def week_start(week_of: datetime) -> datetime:
    """Monday 00:00 UTC of the week that contains `week_of`."""
    day = week_of.astimezone(UTC)
    return datetime.combine(day.date() - day.weekday() * DAY, time(), UTC)


def common_minutes(first: Hours, second: Hours, week_of: datetime) -> int:
    """Minutes in which both work, over the common spans that begin in the week of `week_of` (Monday 00:00 UTC on)."""
    since = week_start(week_of)
    spans = common_slots(first, second, since, since + WEEK)
    return sum((end - begin) // timedelta(minutes=1) for begin, end in spans)


def next_start(first: Hours, second: Hours, minutes: int, not_before: datetime) -> datetime | None:
    """The next quarter hour (UTC) at or after `not_before` from which both work for `minutes`.

    It is on the first possible day in the second's zone; within that day it is the earliest of the quarter hours
    that keep the session nearest to 10:00-16:00 on both clocks. None if there is none within five weeks, and none
    within as many days more as are closed.
    """
    zone = ZoneInfo(second.zone)
    for horizon in (HORIZON, HORIZON + len(first.closed | second.closed) * DAY):
        spans = common_slots(first, second, not_before - LONGEST, not_before + horizon)
        starts = [start for span in spans for start in starts_in(span, minutes) if start >= not_before]
        if starts:
            break
    else:
        return None
    day = min(starts).astimezone(zone).date()
    that_day = (start for start in starts if start.astimezone(zone).date() == day)
    return min(that_day, key=lambda start: (discomfort(start, minutes, (first, second)), start))


def plan(
    first: Hours,
    second: Hours,
    minutes: int,
    *,
    cadence_weeks: int,
    count: int,
    not_before: datetime,
    full: Full = never,
) -> list[datetime]:
    """The starts (UTC) of `count` sessions of `minutes`, none before `not_before`.

    The first is `next_start`; the others are at its weekday and time on the second's clock, every `cadence_weeks`.
    Where a clock change or a closed day puts that outside somebody's hours, the nearest common quarter hour of that
    week takes its place; in a week with none at all the time stands, for the partners to move, unless closed days are
    to blame: then it is a week later, and so are all that follow. The same where a quarter is `full`. Empty if the two
    never meet.
    """
    start = next_start(first, second, minutes, not_before)
    while start is not None and full([], start):
        start = next_start(first, second, minutes, start + WEEK)
    if start is None:
        return []
    starts, weeks = [start], 0
    while len(starts) < count:
        weeks += cadence_weeks
        while (found := _weeks_later(first, second, minutes, start, weeks)) is None or full(starts, found):
            weeks += 1
        starts.append(found)
    return starts[:count]


def free_plan(
    first: Hours,
    second: Hours,
    minutes: int,
    *,
    cadence_weeks: int,
    count: int,
    published: datetime,
    taken: Collection[datetime],
    full: Full = never,
) -> list[datetime]:
    """Starts (UTC) as `plan` finds them, FIRST_AFTER the publishing, and none within a session of those `taken`."""
    not_before, starts = published + FIRST_AFTER, list[datetime]()
    for _ in range(TRIES):
        starts = plan(
            first, second, minutes, cadence_weeks=cadence_weeks, count=count, not_before=not_before, full=full
        )
        if not any(abs(start - other) < timedelta(minutes=minutes) for start in starts for other in taken):
            break
        not_before = starts[0] + STEP
    return starts


def move(
    first: Hours, second: Hours, minutes: int, start: datetime, *, after: datetime, free: Free = always
) -> datetime:
    """The start (UTC) a week after `start` by the second's clock, or as many weeks as it takes to be past `after`.

    Hours and clock changes are respected as in `plan`; where that is not `free`, the nearest quarter hour that is.
    """
    weeks = max(1, (after - start) // WEEK - 1)
    while (moved := _weeks_later(first, second, minutes, start, weeks, free)) is None or moved <= after:
        weeks += 1
    return moved


def fits(first: Hours, second: Hours, minutes: int, start: datetime) -> bool:
    """Say whether both work for so long from this moment on."""
    end = start + timedelta(minutes=minutes)
    spans = common_slots(first, second, start - LONGEST, start + STEP)
    return any(begin <= start and end <= until for begin, until in spans)


def weeks_on(
    first: Hours, second: Hours, minutes: int, start: datetime, weeks: int, *, not_before: datetime, free: Free = always
) -> datetime:
    """The start (UTC) so many weeks after `start`, or as many more as it takes not to be before that moment.

    Weeks below 0 are earlier ones, and 0 is the week of `start` itself; hours and clock changes are as in `plan`,
    and `free` as in `move`.
    """
    while (moved := _weeks_later(first, second, minutes, start, weeks, free)) is None or moved < not_before:
        weeks += 1
    return moved


def _weeks_later(
    first: Hours, second: Hours, minutes: int, start: datetime, weeks: int, free: Free = always
) -> datetime | None:
    """`start` some weeks later on the second's clock, or the nearest common quarter hour of that week that is `free`.

    In a week without common hours that is `start` some weeks later all the same; None where closed days are to blame,
    or none of them is free.
    """
    zone = ZoneInfo(second.zone)
    wall = start.astimezone(zone)
    day = wall.date() + weeks * WEEK
    wanted = moment(day, wall.hour * 60 + wall.minute, zone)
    monday = day - day.weekday() * DAY
    since, until = moment(monday, 0, zone), moment(monday + WEEK, 0, zone)
    spans = common_slots(first, second, since - LONGEST, until)
    length = timedelta(minutes=minutes)
    if any(begin <= wanted and wanted + length <= end for begin, end in spans) and free(wanted):
        return wanted
    starts = [s for span in spans for s in starts_in(span, minutes) if since <= s < until]
    if not starts and not (first.closed | second.closed).isdisjoint(monday + day * DAY for day in range(-1, 8)):
        return None
    if not starts:
        return wanted
    return min((s for s in starts if free(s)), key=lambda s: (abs(s - wanted), s), default=None)


def starts_in(span: Slot, minutes: int) -> list[datetime]:
    """The quarter hours at which a session of `minutes` fits into `span`; every zone of today is whole quarters off."""
    begin, end = span
    late = timedelta(minutes=begin.minute % 15, seconds=begin.second, microseconds=begin.microsecond)
    first = begin + (STEP - late if late else timedelta())
    last = end - timedelta(minutes=minutes)
    return [first + k * STEP for k in range((last - first) // STEP + 1)]


def discomfort(start: datetime, minutes: int, both: tuple[Hours, Hours]) -> int:
    """Minutes by which a session leaves the middle of the day, over both clocks."""
    walls = [start.astimezone(ZoneInfo(hours.zone)) for hours in both]
    begins = [wall.hour * 60 + wall.minute for wall in walls]
    early, late = MIDDAY
    return sum(max(0, early - begin) + max(0, begin + minutes - late) for begin in begins)
