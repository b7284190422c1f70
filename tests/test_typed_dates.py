"""Dates as people type them: what each form means, and that what cannot be read is said to be so."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import LANGUAGES, say
from bot.messages.times import conventions
from bot.messages.typed_dates import DateUnread, read_date, read_dates, write_dates
from handlers.pausing import read_day

TODAY = date(2026, 11, 24)
days = st.dates(date(2020, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-12-24", date(2026, 12, 24)),
        ("24.12.2026", date(2026, 12, 24)),
        ("24. 12. 2026", date(2026, 12, 24)),
        ("24.12.", date(2026, 12, 24)),
        ("3.4.2027", date(2027, 4, 3)),
        ("24/12/2026", date(2026, 12, 24)),
        ("12/24/2026", date(2026, 12, 24)),
        ("7/7", date(2027, 7, 7)),
        ("24 December 2026", date(2026, 12, 24)),
        ("  24  DEC ", date(2026, 12, 24)),
        ("Dec 24, 2026", date(2026, 12, 24)),
        ("December 24th", date(2026, 12, 24)),
        ("Thu, 24 Dec", date(2026, 12, 24)),
        ("24. dec.", date(2026, 12, 24)),
        ("on the 24th of December", date(2026, 12, 24)),
        ("24 Nov", date(2026, 11, 24)),
        ("23 Nov", date(2027, 11, 23)),
        ("29 Feb", date(2028, 2, 29)),
        ("２０２６-12-24", date(2026, 12, 24)),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, meant: date) -> None:
    assert read_date(text, "en-US", today=TODAY) == meant


@pytest.mark.parametrize("text", ["el 16 de marzo", "16 mar", "mar, 16 mar", "martes, 16 de marzo de 2027"])
def test_a_name_of_a_day_and_of_a_month_is_told_apart(text: str) -> None:
    assert read_date(text, "es-ES", today=TODAY) == date(2027, 3, 16)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("l'8 marzo", date(2027, 3, 8)),
        ("dell\u20198 marzo 2027", date(2027, 3, 8)),
        ("1º marzo", date(2027, 3, 1)),
        ("1° marzo", date(2027, 3, 1)),
        ("lun, 1 mar", date(2027, 3, 1)),
    ],
)
def test_a_date_is_read_as_italians_write_it(text: str, meant: date) -> None:
    assert read_date(text, "it-IT", today=TODAY) == meant


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("until 14 March", "en"),
        ("14.3. asti", "fi"),
        ("14. maaliskuuta saakka", "fi"),
        ("14 Mart'a kadar", "tr"),
        ("14 Mart kadar", "tr"),
        ("until 14 March", "tr"),
        ("fino al 14 marzo", "it"),
        ("fino a dom 14 mar", "it"),
    ],
)
def test_the_day_of_a_break_has_its_until_before_or_behind_it(text: str, locale: str) -> None:
    assert read_day(text, locale, today=TODAY) == date(2027, 3, 14)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "date-unread"),
        ("tomorrowish", "date-unread"),
        ("31 November", "date-unread"),
        ("2026-13-01", "date-unread"),
        ("32.1.2027", "date-unread"),
        ("24", "date-unread"),
        ("December", "date-unread"),
        ("24 25 December", "date-unread"),
        ("24 December 2026 2027", "date-unread"),
        ("9999-01-01", "date-unread"),
        ("Christmas 24 Dec", "date-unread"),
        ("03/04/2027", "date-two-ways"),
        ("3-4-2027", "date-two-ways"),
    ],
)
def test_what_is_no_date_or_two_is_told_so(text: str, why: str) -> None:
    with pytest.raises(DateUnread) as unread:
        read_date(text, "en", today=TODAY)
    assert unread.value.message == why
    assert text in say("en", unread.value.message, text=unread.value.text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-12-24 – 2026-12-26", date(2026, 12, 24), date(2026, 12, 26)),
        ("2026-12-24 - 2026-12-26", date(2026, 12, 24), date(2026, 12, 26)),
        ("2026-12-24..2026-12-26", date(2026, 12, 24), date(2026, 12, 26)),
        ("24-26 December 2026", date(2026, 12, 24), date(2026, 12, 26)),
        ("24.–26.12.2026", date(2026, 12, 24), date(2026, 12, 26)),
        ("24 Dec to 2 Jan", date(2026, 12, 24), date(2027, 1, 2)),
        ("20 Nov to 2 Dec", date(2027, 11, 20), date(2027, 12, 2)),
    ],
)
def test_two_dates_with_a_dash_are_all_days_from_one_to_the_other(text: str, first: date, last: date) -> None:
    assert read_dates(text, "en", today=TODAY) == [first + timedelta(days=k) for k in range((last - first).days + 1)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-12-26 – 2026-12-24", "date-backwards"),
        ("1 Jan 2027 – 31 Dec 2027", "date-range-long"),
        ("2026-12-24 – ", "date-unread"),
        ("1 Jan – 2 Jan – 3 Jan", "date-unread"),
    ],
)
def test_a_range_that_cannot_be_is_told_so(text: str, why: str) -> None:
    with pytest.raises(DateUnread) as unread:
        read_dates(f"2026-12-06\n\n{text}", "en", today=TODAY)
    assert unread.value.message == why


@given(st.sets(days, max_size=40))
def test_what_was_written_is_read_as_the_same_days(some: set[date]) -> None:
    assert read_dates(write_dates(sorted(some)), "en", today=TODAY) == sorted(some)


@given(days, st.sampled_from(["full", "long"]), st.sampled_from(LANGUAGES))
def test_a_date_is_read_as_the_product_and_others_write_it(day: date, form: str, language: str) -> None:
    assert read_date(format_date(day, form, locale=conventions(language)), language, today=TODAY) == day
    assert read_date(format_date(day, form, locale="en_US"), "en", today=TODAY) == day


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    with suppress(DateUnread):
        assert all(day.year <= 2100 for day in read_dates(text, "en", today=TODAY))
