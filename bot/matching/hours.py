"""How many hours people have in common, for all mentors and mentees at once; it decides nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from bot.scheduling import Hours, hours_of, week_start, working_slots

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from bot.models import Participant

_WEEK = 7 * 24 * 60
_QUARTER = 15


def common_hours(
    mentors: Sequence[Participant], mentees: Sequence[Participant], week_of: datetime
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Minutes in common, and the longest span of them that begins on a quarter hour: both mentors x mentees.

    They are counted over the week of `week_of`, as `scheduling.common_minutes` does.
    """
    rows, ours = _distinct(mentors)
    columns, theirs = _distinct(mentees)
    total = np.zeros((len(rows), len(columns)), np.int64)
    longest = np.zeros_like(total)
    for mine in _weeks(rows, week_of):
        for yours in _weeks(columns, week_of):
            begin = np.maximum(mine[:, None, 0], yours[None, :, 0])
            end = np.minimum(mine[:, None, 1], yours[None, :, 1])
            counted = (begin >= 0) & (begin < _WEEK)
            total += np.where(counted, np.maximum(end - begin, 0), 0)
            np.maximum(longest, np.where(counted, end - (begin + -begin % _QUARTER), 0), out=longest)
    return total[np.ix_(ours, theirs)], longest[np.ix_(ours, theirs)]


def _distinct(people: Sequence[Participant]) -> tuple[list[Hours], list[int]]:
    """The different working hours of people, and the place of each person's among them: there are far fewer."""
    found: dict[Hours, int] = {}
    places = [found.setdefault(hours_of(person), len(found)) for person in people]
    return list(found), places


def _weeks(many: list[Hours], week_of: datetime) -> list[NDArray[np.int64]]:
    """The first working days of all, the second ones, and so on: an array of (from, to) minutes after Monday each."""
    monday = week_start(week_of)
    minute = timedelta(minutes=1)
    weeks = [
        [
            ((begin - monday) // minute, (end - monday) // minute)
            for begin, end in working_slots(hours, monday, monday + timedelta(minutes=_WEEK))
        ]
        for hours in many
    ]
    days = max((len(week) for week in weeks), default=0)
    return [np.array([week[day] if day < len(week) else (0, 0) for week in weeks], np.int64) for day in range(days)]
