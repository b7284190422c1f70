"""Courtesy: when a private message that nobody asked for may come to a person; it sends nothing and reads no clock."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import scheduling
from bot.models import Kind, Participant, Program

# What can wait for a good moment. Sessions cannot, nor what answers somebody, nor what coordinators have to act on.
CAN_WAIT = (Kind.NUDGE, Kind.HALFWAY, Kind.CLOSING, Kind.LOOKBACK, Kind.CLOSED)


def good_moment(
    person: Participant, program: Program, now: datetime, *, had: Collection[datetime] = ()
) -> datetime | None:
    """Return the first moment from now on at which such a message may come; None while nobody can say.

    It is within their working hours, on none of the program's quiet days and holidays, not during their break, and
    on a day of theirs on which they have `had` none.
    """
    since = now
    if person.paused_at is not None:
        if person.paused_until is None:
            return None
        since = max(now, person.paused_until)
    zone = ZoneInfo(person.zone)
    days = {at.astimezone(zone).date() for at in had}
    hours = scheduling.hours_of(person, program)
    for begin, end in scheduling.working_slots(hours, since, since + scheduling.HORIZON):
        if begin.astimezone(zone).date() not in days and since < end:
            return max(begin, since)
    return None
