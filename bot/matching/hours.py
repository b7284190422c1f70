"""How many hours people have in common, through all clock changes to come; it decides nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from bot.matching.crowd import Whole, kinds
from bot.scheduling import DAY, WEEK, Hours, hours_of, week_start, working_slots

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.matching.crowd import Crowd
    from bot.models import Participant

_WEEK = 7 * 24 * 60
_QUARTER = 15


def common_hours(crowd: Crowd) -> tuple[Whole, Whole, Whole, Whole]:
    """Kinds of working hours: that of each mentor, of each mentee, and for two kinds what they have in common.

    That is the minutes a week, and the longest span of them that begins on a quarter hour: kinds x kinds. They are
    counted as `scheduling.common_minutes` does, over the least of all the weeks that the terms look at.
    """
    ours, rows = kinds(_every_week(person, crowd) for person in crowd.mentors)
    theirs, columns = kinds(_every_week(person, crowd) for person in crowd.mentees)
    total = longest = np.full((len(ours), len(theirs)), _WEEK, np.int64)
    for week in _weeks(ours + theirs, crowd.terms["week_of"], crowd.terms.get("ahead", timedelta())):
        minutes, span = _in_common(_days(ours, week), _days(theirs, week), total.shape)
        total, longest = np.minimum(total, minutes), np.minimum(longest, span)
    return rows, columns, total, longest


def _every_week(person: Participant, crowd: Crowd) -> Hours:
    """Somebody's hours in a week without holidays: two who meet every week but one are a pair all the same."""
    hours = hours_of(person, None)
    return replace(hours, days=hours.days.difference(crowd.terms.get("quiet_days", ())))


def _weeks(many: Sequence[Hours], week_of: datetime, ahead: timedelta) -> list[datetime]:
    """The Mondays of the coming weeks, one for each way in which the clocks stand in them."""
    zones = [ZoneInfo(name) for name in sorted({hours.zone for hours in many})]
    found: dict[tuple[timedelta | None, ...], datetime] = {}
    monday = week_start(week_of)
    while monday <= week_of.astimezone(UTC) + ahead:
        clocks = [(monday + day * DAY).astimezone(zone).utcoffset() for zone in zones for day in range(8)]
        found.setdefault(tuple(clocks), monday)
        monday += WEEK
    return list(found.values())


def _in_common(ours: list[Whole], theirs: list[Whole], shape: tuple[int, ...]) -> tuple[Whole, Whole]:
    total, longest = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    for mine in ours:
        for yours in theirs:
            begin = np.maximum(mine[:, None, 0], yours[None, :, 0])
            end = np.minimum(mine[:, None, 1], yours[None, :, 1])
            counted = (begin >= 0) & (begin < _WEEK)
            total += np.where(counted, np.maximum(end - begin, 0), 0)
            np.maximum(longest, np.where(counted, end - (begin + -begin % _QUARTER), 0), out=longest)
    return total, longest


def _days(many: Sequence[Hours], monday: datetime) -> list[Whole]:
    """The first working days of all, the second ones, and so on: an array of (from, to) minutes after Monday each."""
    minute = timedelta(minutes=1)
    weeks = [
        [
            ((begin - monday) // minute, (end - monday) // minute)
            for begin, end in working_slots(hours, monday, monday + WEEK)
        ]
        for hours in many
    ]
    days = max((len(week) for week in weeks), default=0)
    return [np.array([week[day] if day < len(week) else (0, 0) for week in weeks], np.int64) for day in range(days)]
