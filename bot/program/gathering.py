"""When several people can meet: a time that suits as many of them as possible; it knows no circle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.scheduling import LONGEST, MIDDAY, STEP, WEEK, Hours, Slot, working_slots

WITHIN = 2 * WEEK


def gathering(everybody: Sequence[Hours], minutes: int, not_before: datetime) -> datetime | None:
    """Return the quarter hour, within two weeks, from which most of them work for so many minutes.

    Where several suit as many, the first day decides, then the nearest to the middle of the day on their clocks.
    None if nobody works then.
    """
    until, length = not_before + WITHIN, timedelta(minutes=minutes)
    slots = [(hours, working_slots(hours, not_before - LONGEST, until)) for hours in everybody]
    starts = {start for _, mine in slots for slot in mine for start in _starts(slot, length, not_before, until)}

    def rank(start: datetime) -> tuple[int, object, int, datetime]:
        free = [hours for hours, mine in slots if any(a <= start and start + length <= b for a, b in mine)]
        return -len(free), start.date(), sum(_discomfort(start, minutes, hours) for hours in free), start

    return min(starts, key=rank, default=None)


def _starts(slot: Slot, length: timedelta, not_before: datetime, until: datetime) -> list[datetime]:
    begin, end = slot
    start = begin + (-(begin - datetime.min.replace(tzinfo=begin.tzinfo)) % STEP)
    found = []
    while start + length <= end and start < until:
        if start >= not_before:
            found.append(start)
        start += STEP
    return found


def _discomfort(start: datetime, minutes: int, hours: Hours) -> int:
    """Minutes by which a meeting leaves the middle of somebody's day."""
    wall = start.astimezone(ZoneInfo(hours.zone))
    begins, (early, late) = wall.hour * 60 + wall.minute, MIDDAY
    return max(0, early - begins) + max(0, begins + minutes - late)
