"""Which language several readers get: one that suits all of them, and never one that somebody cannot read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import for_several, for_two, phrases
from bot.models import Participant
from tests.cast import ada, bruno

OURS = phrases.LANGUAGES
LOCALES = st.sampled_from(
    [*OURS, "fi-FI", "en-GB", "en-US", "es-MX", "es-ES", "pt-BR", "de-DE", "ar", "he-IL", "xx", ""]
)
SPOKEN = st.lists(st.sampled_from([*OURS, "de", "sv", "ar"]), max_size=4, unique=True)
READERS = st.builds(lambda locale, spoken: ada(locale=locale, languages=spoken), LOCALES, SPOKEN)


def words(locale: str) -> str:
    """The language that a locale is spoken to in."""
    return phrases.languages(locale)[0]


def reads(person: Participant) -> set[str]:
    own = words(person.locale)
    return {own, *person.languages} & set(OURS)


@given(mentor=READERS, mentee=READERS)
def test_nobody_gets_only_what_they_cannot_read(mentor: Participant, mentee: Participant) -> None:
    locale, second = for_two(mentor, mentee)
    assert words(locale) in reads(mentor)
    assert words(locale if second is None else second) in reads(mentee)
    if second is not None:
        assert (locale, second) == (mentor.locale, mentee.locale)
        assert words(locale) != words(second)


@given(mentor=READERS, mentee=READERS)
def test_two_messages_come_only_where_one_does_not_do(mentor: Participant, mentee: Participant) -> None:
    _, second = for_two(mentor, mentee)
    common = set(mentor.languages) & set(mentee.languages) & set(OURS)
    assert second is None or not common


@given(mentor=READERS, mentee=READERS)
def test_a_language_of_one_of_them_comes_before_a_third_and_english_gains_nothing(
    mentor: Participant, mentee: Participant
) -> None:
    locale, second = for_two(mentor, mentee)
    first = {words(mentor.locale), words(mentee.locale)}
    both = set(mentor.languages) & set(mentee.languages) & set(OURS)
    if second is not None or len(first) == 1:
        return
    if both & first:
        assert words(locale) in first
    if words(locale) == "en":
        assert not both & (first - {"en"})
        assert "en" in first or both == {"en"}


@given(one=READERS)
def test_whoever_reads_with_somebody_like_them_reads_as_alone(one: Participant) -> None:
    assert for_two(one, one) == (one.locale.replace("_", "-") or "en", None)
    assert words(for_several([one] * 5)) == words(one.locale)


@given(several=st.lists(READERS, min_size=2, max_size=8))
def test_a_circle_reads_what_all_read_or_english(several: list[Participant]) -> None:
    chosen = words(for_several(several))
    assert chosen == "en" or all(chosen in reads(one) for one in several)
    common = set.intersection(*(set(one.languages) & set(OURS) for one in several))
    if common:
        assert all(chosen in reads(one) for one in several)


@pytest.mark.parametrize(
    ("mentor", "mentee", "both"),
    [
        (("fi-FI", ["fi"]), ("fi-FI", ["fi"]), ("fi-FI", None)),
        (("es-MX", ["es"]), ("es-ES", ["es"]), ("es", None)),
        (("en-GB", ["en"]), ("en-US", ["en"]), ("en", None)),
        (("fi-FI", ["fi", "tr"]), ("tr-TR", ["tr"]), ("tr", None)),
        (("fi-FI", ["fi", "tr"]), ("tr-TR", ["tr", "fi"]), ("fi", None)),
        (("fi-FI", ["fi", "en", "es"]), ("tr-TR", ["tr", "es", "en"]), ("es", None)),
        (("fi-FI", ["fi", "en"]), ("en-US", ["en", "fi"]), ("fi", None)),
        (("fi-FI", ["fi", "en"]), ("tr-TR", ["tr", "en"]), ("en", None)),
        (("fi-FI", ["fi", "de"]), ("tr-TR", ["tr", "de"]), ("fi-FI", "tr-TR")),
        (("de-DE", ["de"]), ("ar-EG", ["ar"]), ("en", None)),
        (("de-DE", ["de"]), ("tr-TR", ["tr", "de"]), ("de-DE", "tr-TR")),
        (("tr-TR", ["de"]), ("de-DE", ["de", "tr"]), ("tr", None)),
    ],
)
def test_what_pairs_read(
    mentor: tuple[str, list[str]], mentee: tuple[str, list[str]], both: tuple[str, str | None]
) -> None:
    people = ada(locale=mentor[0], languages=mentor[1]), bruno(locale=mentee[0], languages=mentee[1])
    assert for_two(*people) == both


def test_a_circle_prefers_the_first_language_of_most() -> None:
    finn, turk = ada(locale="fi", languages=["tr", "es", "en"]), ada(locale="tr-TR", languages=["es", "en"])
    assert for_several([finn, turk, turk]) == "tr"
    assert for_several([ada(locale="fi", languages=["en", "es"]), turk]) == "es"
    assert for_several([ada(locale="fi", languages=["de"]), turk]) == "en"
