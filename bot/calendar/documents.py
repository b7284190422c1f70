"""Calendar files: entries in, the bytes of RFC 5545 out; times are UTC, so no change of clocks can shift them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import icalendar

from bot.calendar.entries import Entry, Standing

PRODUCT = "-//Flipside//Reverse mentoring//EN"
# How often a calendar that follows a feed asks again, if it heeds what it is told.
AGAIN = timedelta(hours=1)


def document(entries: Sequence[Entry], *, stamp: datetime, feed: str | None = None) -> bytes:
    """Return a calendar with these entries, written at the moment `stamp`; `feed` is the title of one to follow.

    A document of nothing but dates that were called off tells calendars to take them out.
    """
    off = feed is None and all(one.standing == Standing.CALLED_OFF for one in entries)
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if off else "PUBLISH")
    if feed is not None:
        calendar.add("x-wr-calname", feed)
        calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", "PT1H")
    for entry in entries:
        calendar.add_component(_event(entry, stamp))
    return bytes(calendar.to_ical())


def _event(entry: Entry, stamp: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("status", entry.standing.value)
    event.add("summary", entry.title)
    event.add("description", entry.details)
    event.add("class", "PRIVATE")  # whoever looks into a colleague's calendar reads no more than that they are busy
    return event
