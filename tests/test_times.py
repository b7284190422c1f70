"""How moments and texts are written: for every zone, for odd locales, and cut where nothing breaks."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import times
from bot.messages.text import button, clean, clip, escape, header, name, plain, post, quotation, section, size
from tests.cast import NOW, ada


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en", "Tue, 24 Nov, 10:00"),
        ("en-GB", "Tue 24 Nov, 10:00"),
        ("fi-FI", "ti 24.11. klo 10.00"),
        ("it-IT", "mar 24 nov, 10:00"),
        ("tr-TR", "24 Kas Sal 10:00"),
        ("es-LA", "mar, 24 nov, 10:00"),
        ("ja-JP", "Tue, 24 Nov, 10:00"),  # English words, so English dates
        ("xx", "Tue, 24 Nov, 10:00"),
        ("", "Tue, 24 Nov, 10:00"),
    ],
)
def test_a_moment_is_written_as_the_words_around_it(locale: str, written: str) -> None:
    assert times.moment(NOW, "Europe/Helsinki", locale) == written


def test_americans_read_their_own_dates() -> None:
    assert times.moment(NOW, "America/New_York", "en-US").startswith("Tue, Nov 24, 3:00")


def test_partners_whose_clocks_agree_read_one_time() -> None:
    people = [("Ada", "Europe/Rome"), ("Bruno", "Europe/Madrid")]
    assert times.moments(NOW, people, "en") == "Tue, 24 Nov, 09:00"


def test_partners_whose_clocks_differ_read_both() -> None:
    people = [("Ada", "Europe/Helsinki"), ("Bruno", "Europe/Rome")]
    assert times.moments(NOW, people, "en") == "Tue, 24 Nov, 10:00 Helsinki (Ada) · 09:00 Rome (Bruno)"


def test_partners_on_different_days_read_both_days() -> None:
    people = [("Ada", "Asia/Tokyo"), ("Bruno", "America/Los_Angeles")]
    late = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    assert times.moments(late, people, "en") == (
        "Tue, 24 Nov, 10:00 Tokyo (Ada) · Mon, 23 Nov, 17:00 Los Angeles (Bruno)"
    )


@pytest.mark.parametrize(("hours", "written"), [(0, "Sun, 25 Oct, 03:30"), (1, "Sun, 25 Oct, 03:30")])
def test_the_hour_that_comes_twice_is_written_twice(hours: int, written: str) -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert times.moment(first + timedelta(hours=hours), "Europe/Helsinki", "en") == written


def test_every_zone_has_a_name() -> None:
    for zone in zoneinfo.available_timezones():
        assert times.city(zone, "en-US")
        assert times.moment(NOW, zone, "en-US")


@pytest.mark.parametrize(
    ("minutes", "written"), [(45, "45 minutes"), (60, "1 hour"), (90, "1 hour and 30 minutes"), (0, "0 minutes")]
)
def test_durations_are_written_out(minutes: int, written: str) -> None:
    assert times.hours(minutes, "en") == written


def test_the_end_of_the_day_is_midnight() -> None:
    assert [times.time_of_day(minutes, "en") for minutes in (0, 570, 1440)] == ["00:00", "09:30", "00:00"]


def test_languages_days_and_lists_have_names() -> None:
    assert times.language("fi", "en-US") == "Finnish"
    assert times.language("zzz", "en-US") == "zzz"
    assert times.weekday(0, "en") == "Monday"
    assert times.listing(["a", "b", "c"], "en") == "a, b and c"


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], ""),
        (["Inés"], "Inés"),
        (["finés", "inglés"], "finés e inglés"),
        (["Ada", "Bruno", "*Íñigo*"], "Ada, Bruno e *Íñigo*"),
        (["aguja", "hilo"], "aguja e hilo"),
        (["agua", "hielo"], "agua y hielo"),
        (["finés", "turco"], "finés y turco"),
    ],
)
def test_the_last_and_of_a_spanish_list_sounds_right(items: list[str], said: str) -> None:
    assert times.listing(items, "es-ES") == said


@given(st.text(max_size=60), st.integers(min_value=2, max_value=40))
def test_a_clipped_text_fits_and_breaks_no_entity(text: str, limit: int) -> None:
    cut = clip(escape(text), limit)
    assert size(cut) <= limit
    assert "&" not in cut.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")


@given(st.text())
def test_what_people_type_is_escaped_once_and_stays_on_one_line(text: str) -> None:
    safe = plain(text)
    assert not set("<>\n\r\u2028") & set(safe)
    assert clean(clean(text)) == clean(text)
    assert safe.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == clean(text)


def test_joined_emoji_and_flags_survive_and_tricks_do_not() -> None:
    assert clean("👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿") == "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿"
    assert clean("a\u202eb\u200fc\ud800\x07") == "abc"
    assert clean("one\r\n\r\ntwo ", lines=True) == "one\n\ntwo"


def test_a_person_without_a_visible_name_is_mentioned() -> None:
    assert name(ada(name="\u202e \n")) == "<@U0ADA0001>"
    assert name(ada(name="R&D <Ada>")) == "R&amp;D &lt;Ada&gt;"


def test_the_text_of_a_message_is_what_its_blocks_say() -> None:
    shown = post(header("A & B"), section("*c* &amp; d"), None, quotation("<e>\nf"))
    assert shown.text == "A &amp; B\n*c* &amp; d\n&lt;e&gt;\nf"
    assert len(shown.blocks) == 3


def test_a_button_carries_only_what_it_was_given() -> None:
    assert set(button("a", "b")) == {"type", "action_id", "text"}
    assert button("a", "b", 7, style="danger")["value"] == "7"
