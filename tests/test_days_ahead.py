"""Days and ranges as people say them in six languages, whatever language they read Slack in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import LANGUAGES
from bot.messages.times import conventions
from bot.messages.typed_dates import DateUnread, read_date, read_dates
from bot.messages.vocabulary import folded, words
from handlers.pausing import read_day

TODAY = date(2026, 11, 24)  # a Tuesday
TUESDAY, FRIDAY = date(2026, 12, 1), date(2026, 11, 27)
MARCH = date(2027, 3, 14)

READERS = st.sampled_from([*LANGUAGES, "de-DE", "es-MX"])


@pytest.mark.parametrize("reader", ["en", "fi-FI", "de-DE"])
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tomorrow", TODAY + timedelta(days=1)),
        ("next Tuesday", TUESDAY),
        ("until Friday", FRIDAY),
        ("huomenna", TODAY + timedelta(days=1)),
        ("ensi tiistaina", TUESDAY),
        ("perjantaihin asti", FRIDAY),
        ("bugün", TODAY),
        ("gelecek salı", TUESDAY),
        ("Salı'ya kadar", TUESDAY),
        ("CUMA gününe kadar", FRIDAY),
        ("jutro", TODAY + timedelta(days=1)),
        ("do piątku", FRIDAY),
        ("w przyszły wtorek", TUESDAY),
        ("domani", TODAY + timedelta(days=1)),
        ("fino a martedì", TUESDAY),
        ("martedi prossimo", TUESDAY),
        ("mañana", TODAY + timedelta(days=1)),
        ("hasta el próximo martes", TUESDAY),
        ("el viernes que viene", FRIDAY),
        ("14. maaliskuuta saakka", MARCH),
        ("14 Mart'a kadar", MARCH),
        ("do 14 marca", MARCH),
        ("fino al 14 marzo", MARCH),
        ("hasta el 14 de marzo", MARCH),
        ("24 pazdziernika 2027", date(2027, 10, 24)),
    ],
)
def test_a_day_is_read_in_six_languages_from_anybody(text: str, meant: date, reader: str) -> None:
    assert read_day(text, reader, today=TODAY) == meant


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("24 December until 2 January", date(2026, 12, 24), date(2027, 1, 2)),
        ("24.12. alkaen 26.12. asti", date(2026, 12, 24), date(2026, 12, 26)),
        ("24 Aralık'tan 26 Aralık'a kadar", date(2026, 12, 24), date(2026, 12, 26)),
        ("24 Aralık ile 26 Aralık arası", date(2026, 12, 24), date(2026, 12, 26)),
        ("od 24 do 26 grudnia", date(2026, 12, 24), date(2026, 12, 26)),
        ("dal 24 dicembre all'8 gennaio", date(2026, 12, 24), date(2027, 1, 8)),
        ("del 24 al 26 de diciembre", date(2026, 12, 24), date(2026, 12, 26)),
        ("tomorrow to Friday", date(2026, 11, 25), FRIDAY),
    ],
)
def test_a_range_is_read_in_six_languages(text: str, first: date, last: date) -> None:
    found = read_dates(text, "en", today=TODAY)
    assert (found[0], found[-1], len(found)) == (first, last, (last - first).days + 1)


@given(today=st.dates(date(2026, 1, 1), date(2030, 1, 1)), number=st.integers(0, 6), reader=READERS, data=st.data())
def test_a_weekday_is_the_first_one_after_today(today: date, number: int, reader: str, data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    for form in words(language, "date-weekday-words")[number].split():
        found = read_date(form.upper() if language != "tr" else form, reader, today=today)
        assert timedelta() < found - today <= timedelta(days=7)
        assert found.weekday() == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_has_seven_days_in_every_language(language: str) -> None:
    assert len(words(language, "date-weekday-words")) == len(set(words(language, "date-weekday-words"))) == 7


def test_no_month_and_no_word_means_two_things_in_two_languages() -> None:
    months: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, "format", conventions(language)).items():
                months.setdefault(folded(name).rstrip("."), set()).add(number)
    assert [name for name, several in months.items() if len(several) > 1] == []
    near: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for meaning in ("today", "tomorrow"):
            for word in words(language, f"date-{meaning}-words"):
                near.setdefault(folded(word), set()).add(meaning)
        for number, forms in enumerate(words(language, "date-weekday-words")):
            for form in folded(forms).split():
                near.setdefault(form, set()).add(str(number))
    assert [word for word, several in near.items() if len(several) > 1] == []


@pytest.mark.parametrize("text", ["", "next", "Tuesday Friday", "Tuesday week", "el", "today tomorrow"])
def test_what_names_no_day_or_two_is_not_read(text: str) -> None:
    with pytest.raises(DateUnread):
        read_date(text, "en", today=TODAY)
