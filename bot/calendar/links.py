"""Addresses that open a calendar on the web with a new date filled in; nothing is sent to them by us."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote, urlencode

from bot.calendar.entries import Entry

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.office.com/calendar/deeplink/compose"


def google(entry: Entry) -> str:
    """Return the address at which Google's calendar offers to add a date."""
    dates = "/".join(f"{_utc(at):%Y%m%dT%H%M%SZ}" for at in (entry.starts_at, entry.ends_at))
    return _address(GOOGLE, action="TEMPLATE", text=entry.title, dates=dates, details=entry.details)


def outlook(entry: Entry) -> str:
    """Return the address at which Outlook's calendar offers to add a date."""
    starts, ends = (f"{_utc(at):%Y-%m-%dT%H:%M:%SZ}" for at in (entry.starts_at, entry.ends_at))
    return _address(
        OUTLOOK,
        path="/calendar/action/compose",
        rru="addevent",
        subject=entry.title,
        startdt=starts,
        enddt=ends,
        body=entry.details,
    )


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _address(place: str, **told: str) -> str:
    return f"{place}?{urlencode(told, quote_via=quote)}"
