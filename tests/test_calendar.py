"""A session in calendars: read back as it was meant, one entry however often it moves, and nothing private in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import calendar, messages
from bot.calendar import Entry, Standing
from bot.models import SessionState
from tests.cast import NOW, TIKTOK, ada, bruno, session

NASTY = (
    "\r\nATTENDEE:mailto:eve@example.com",
    ";",
    ",",
    "\\",
    ":",
    '"',
    "ğüşİ",
    "ł",
    "漢字",
    "🎉",
    "\x00",
    "\u202e",
    " ",
)
names = st.lists(st.sampled_from(NASTY) | st.text(max_size=40), max_size=5).map("".join)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - zoned there
ZONES = ("Europe/Helsinki", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tokyo")


def entry(mentor: str = "Ada", mentee: str = "Bruno", **facts: object) -> Entry:
    return messages.calendar_entry("en", session=session(**facts), mentor=ada(name=mentor), mentee=bruno(name=mentee))


def read(document: bytes) -> tuple[icalendar.Calendar, list[icalendar.Event]]:
    found = icalendar.Calendar.from_ical(document)
    assert isinstance(found, icalendar.Calendar)
    return found, [one for one in found.walk("VEVENT") if isinstance(one, icalendar.Event)]


@settings(deadline=None)
@given(names, names, moments, st.sampled_from(SessionState), st.integers(0, 9), st.booleans())
def test_what_a_calendar_reads_is_what_was_meant(
    mentor: str, mentee: str, starts_at: datetime, state: SessionState, revision: int, booked: bool
) -> None:
    starts_at = starts_at.replace(microsecond=0)
    facts = {"starts_at": starts_at, "state": state, "revision": revision, "booked_at": NOW if booked else None}
    told = entry(mentor, mentee, **facts)
    document = calendar.document([told], stamp=NOW)
    whole, (event,) = read(document)
    assert not [*whole.errors, *event.errors]
    assert (event["uid"], event["sequence"], event["status"]) == (told.uid, told.sequence, told.standing.value)
    assert (event["summary"], event["description"]) == (told.title, told.details)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (starts_at, starts_at + timedelta(minutes=45))
    assert "attendee" not in event
    assert {line[:5] for line in document.split(b"\r\n") if line.startswith(b"BEGIN")} == {b"BEGIN"}
    assert document.count(b"BEGIN:VEVENT") == 1


@settings(deadline=None)
@given(names, names)
def test_a_document_is_written_as_the_standard_wants_it(mentor: str, mentee: str) -> None:
    document = calendar.document([entry(mentor, mentee)], stamp=NOW)
    assert document.endswith(b"\r\n")
    lines = document.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not [line for line in lines if any(byte < 32 and byte != 9 for byte in line)]
    document.decode("utf-8")


@settings(deadline=None)
@given(st.integers(0, 50), st.integers(0, 50), st.sampled_from(SessionState), st.sampled_from(SessionState))
def test_of_two_drawings_the_later_one_counts(first: int, second: int, was: SessionState, became: SessionState) -> None:
    """A session moves by a new revision; it is called off within one, and never comes back into the same one."""
    earlier, later = entry(revision=first, state=was), entry(revision=second, state=became)
    assert earlier.uid == later.uid
    off = [one.standing == Standing.CALLED_OFF for one in (earlier, later)]
    if (first, off[0]) < (second, off[1]):
        assert earlier.sequence < later.sequence


@pytest.mark.parametrize("zone", ZONES)
@settings(deadline=None)
@given(day=st.dates(datetime(2025, 1, 1).date(), datetime(2031, 1, 1).date()), minute=st.integers(0, 24 * 60 - 1))  # noqa: DTZ001 - days
def test_a_change_of_clocks_shifts_no_date(zone: str, day: datetime, minute: int) -> None:
    """A time is written in UTC, so whatever a calendar believes of zones, it shows the moment that we mean."""
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZoneInfo(zone))
    document = calendar.document([entry(starts_at=wall.astimezone(UTC))], stamp=NOW)
    _, (event,) = read(document)
    assert f"DTSTART:{wall.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode() in document
    assert event.decoded("dtstart").timestamp() == wall.timestamp()
    assert b"VTIMEZONE" not in document


@pytest.mark.parametrize("state", [SessionState.SKIPPED, SessionState.CANCELLED])
def test_a_session_that_is_called_off_takes_itself_out_of_calendars(state: SessionState) -> None:
    whole, (event,) = read(calendar.document([entry(state=state, revision=3)], stamp=NOW))
    assert (whole["method"], event["status"], event["sequence"]) == ("CANCEL", "CANCELLED", 11)


def test_a_date_that_nobody_has_agreed_to_is_tentative() -> None:
    assert entry(state="planned").standing == Standing.PROPOSED
    assert entry(state="planned", booked_at=NOW).standing == Standing.BOOKED
    assert entry(state="open").standing == Standing.BOOKED


def test_a_booking_comes_after_the_proposal_of_the_same_date() -> None:
    """Else a calendar that has the proposal passes over the file that confirms it."""
    proposed, skipped = {"state": "planned"}, {"state": "skipped", "booked_at": NOW}
    told = (proposed, proposed | {"booked_at": NOW}, skipped, proposed | {"revision": 1})
    numbers = [entry(**facts).sequence for facts in told]
    assert numbers == sorted(set(numbers))


@settings(deadline=None)
@given(names, names, moments)
def test_the_links_say_the_same_as_the_file(mentor: str, mentee: str, starts_at: datetime) -> None:
    told = entry(mentor, mentee, starts_at=starts_at)
    google, outlook = (urlsplit(address) for address in (calendar.google(told), calendar.outlook(told)))
    assert (google.hostname, outlook.hostname) == ("calendar.google.com", "outlook.office.com")
    asked, wanted = (parse_qs(one.query, strict_parsing=True) for one in (google, outlook))
    assert asked["text"] == wanted["subject"] == [told.title]
    begins, ends = asked["dates"][0].split("/")
    assert datetime.strptime(begins, "%Y%m%dT%H%M%S%z") == starts_at.replace(microsecond=0)
    assert datetime.fromisoformat(wanted["startdt"][0]) == starts_at.replace(microsecond=0)
    assert datetime.strptime(ends, "%Y%m%dT%H%M%S%z") == datetime.fromisoformat(wanted["enddt"][0])


def test_nothing_private_stands_in_a_calendar() -> None:
    told = session(prompt=TIKTOK.id, said_met=["U0ADA0001"])
    both = {"mentor": ada(hope="To be heard", off_limits=["inclusion"]), "mentee": bruno(department="Secret lab")}
    document = calendar.document([messages.calendar_entry("en", session=told, **both)], stamp=NOW).decode()
    for private in (TIKTOK.id, "TikTok", "heard", "inclusion", "Secret", "U0ADA0001", "T0"):
        assert private not in document.replace("T080000Z", "").replace("T084500Z", "")


def test_two_workspaces_never_share_an_entry() -> None:
    assert calendar.uid_of("T1", 7) != calendar.uid_of("T2", 7)
    assert calendar.uid_of("T1", 7) == calendar.uid_of("T1", 7)
