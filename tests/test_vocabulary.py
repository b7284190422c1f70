"""What people may type in their own words: every command in six languages, and who wins where two mean the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import LANGUAGES, answers
from bot.messages import vocabulary as known
from handlers.grammar import ALL, parse

OURS = [
    (language, one, word)
    for language in LANGUAGES
    for one in ALL
    for word in known.words(language, f"command-{one}-words")
]
# What means two commands in two languages: whoever reads neither is asked what they meant.
CLASHES: set[str] = set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_words_for_every_command_and_none_for_two(language: str) -> None:
    own = [known.folded(word) for one in ALL for word in known.words(language, f"command-{one}-words")]
    assert len(own) == len(set(own))
    assert all(known.words(language, f"command-{one}-words") for one in ALL)


def test_everybody_is_understood_in_their_own_language() -> None:
    english = {known.folded(word) for language, _, word in OURS if language == "en"}
    for language, command, word in OURS:
        if known.folded(word) not in english:
            assert parse(word, language).command == command, word
            assert parse(f"/{word.upper()}!", language).command == command, word


def test_english_always_wins_for_english_words() -> None:
    for language, command, word in OURS:
        if language == "en":
            assert {parse(word, reader).command for reader in (*LANGUAGES, "de-DE")} == {command}, word
    assert {parse(command, reader).command for reader in LANGUAGES for command in ALL} == set(ALL)


def test_words_of_other_languages_are_understood_from_anybody_unless_they_mean_two_things() -> None:
    meanings: dict[str, set[str]] = {}
    for _, command, word in OURS:
        meanings.setdefault(known.folded(word), set()).add(command)
    assert {word for word, several in meanings.items() if len(several) > 1} == CLASHES
    for _, command, word in OURS:
        if known.folded(word) not in CLASHES:
            assert {parse(word, reader).command for reader in (*LANGUAGES, "de-DE")} == {command}, word


TOLD = {"en": {"stop": ["stop"]}, "fi": {"leave": ["stop", "ala"]}, "it": {"pause": ["ala"], "join": ["via"]}}


@pytest.mark.parametrize(
    ("reader", "word", "command"),
    [
        ("fi", "stop", "stop"),
        ("fi", "ala", "leave"),
        ("it", "ala", "pause"),
        ("es", "ala", None),
        ("es", "via", "join"),
    ],
)
def test_where_two_languages_disagree_the_readers_own_decides(reader: str, word: str, command: str | None) -> None:
    assert known.decide(TOLD, reader).get(word) == command


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("katil", "join", ""),
        ("KATIL", "join", ""),
        ("dolacz", "join", ""),
        ("Únete", "join", ""),
        ("unete", "join", ""),
        ("liity mukaan", "join", ""),
        ("tauko 14.3. asti", "pause", "14.3. asti"),
        ("pidä tauko 14.3. asti", "pause", "14.3. asti"),
        ("mis datos", "data", ""),
        ("przerwa do 14 marca", "pause", "do 14 marca"),
        ("kieli suomi", "language", "suomi"),
    ],
)
def test_marks_on_letters_and_phrases_do_not_matter(text: str, command: str, rest: str) -> None:
    typed = parse(text, "en-US")
    assert (typed.command, typed.rest) == (command, rest)


@pytest.mark.parametrize(
    ("text", "locale", "command"), [("joi", "fi", "join"), ("katl", "tr", "join"), ("qwxz", "en", None)]
)
def test_what_is_nearly_a_command_is_asked_back(text: str, locale: str, command: str | None) -> None:
    typed = parse(text, locale)
    assert (typed.command, typed.lost, typed.near) == ("help", text, command)


@given(text=st.text(max_size=60), locale=st.sampled_from([*LANGUAGES, "de-DE", ""]))
def test_any_text_is_a_command_in_any_language(text: str, locale: str) -> None:
    typed = parse(text, locale)
    assert typed.command in ALL
    assert typed.lost is None or (typed.command, typed.rest) == ("help", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_shows_the_word_of_the_language_beside_the_command(language: str) -> None:
    shown = answers.help_(language, coordinator=True).text
    for command in ALL:
        own = known.own_word(language, command)
        assert f"`/mentor {command}`" in shown
        assert own is None or f"`/mentor {command}` (`{own}`)" in shown
    assert (language == "en") == all(known.own_word(language, one) is None for one in ALL)


@pytest.mark.parametrize("word", ["uusi", "yeni", "new", "NUEVO", "nuovo", "nowy"])
def test_what_stands_behind_a_command_is_understood_too(word: str) -> None:
    assert known.means("program-new-words", word)
    assert not known.means("language-list-words", word)
