"""What the clocks of a zone show: the moment of a time on the wall, and the quarter of the year; it plans nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

Full: TypeAlias = Callable[[Sequence[datetime], datetime], bool]


def quarter_of(at: datetime, zone: str) -> tuple[int, int]:
    """The year and the quarter, 0 to 3, of a moment in an IANA zone."""
    local = at.astimezone(ZoneInfo(zone))
    return local.year, (local.month - 1) // 3


def always(_start: datetime) -> bool:
    """Where nothing else is in the way, every moment is free."""
    return True


def never(_planned: Sequence[datetime], _start: datetime) -> bool:
    """Where nobody counts, no quarter is full."""
    return False


def full(held: Iterable[datetime], cap: int, zone: str) -> Full:
    """What says of a start whether its quarter has `cap` sessions already, of those `held` and those planned so far."""
    counted = Counter(quarter_of(at, zone) for at in held)

    def is_full(planned: Sequence[datetime], start: datetime) -> bool:
        this = quarter_of(start, zone)
        return counted[this] + sum(quarter_of(at, zone) == this for at in planned) >= cap

    return is_full


def moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which a clock in `zone` first shows, or skips, `minute` minutes after midnight of `day`."""
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    # In a gap fold=0 counts by the old offset, so lands after the change; fold=1 by the new one, before it.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _change(before, moment, zone)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC, to the second) between two others at which the clocks of `zone` change."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
