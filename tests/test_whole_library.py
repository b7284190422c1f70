"""All prompts in all languages: complete, unlike each other, easy to read, and in the language that they are in."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from bot.library import (
    DEPTHS,
    FALLBACK,
    FRAMES,
    TRANSLATIONS,
    CirclePrompt,
    CircleWords,
    Prompt,
    Words,
    load,
    misfits,
    sentences,
    small,
)
from bot.messages import LANGUAGES
from tests.test_translated_phrases import MARKS, paired

ROOT = Path(__file__).parent.parent
LIBRARY = load(ROOT / "prompts")
PROMPTS: dict[str, Prompt | CirclePrompt] = {**LIBRARY.prompts, **LIBRARY.circle}
IDS = ROOT / "tests/prompt_ids.txt"  # every id that there ever was: sessions remember them
MEAN = 15  # words of a sentence
ALIKE, WHOLLY_ALIKE = 1 / 2, 1 / 8  # of the runs of four words in two fields, and in two whole prompts
COMMAND = re.compile(r"`/mentor [a-z]+`")
# English words that are words in none of the other languages.
ENGLISH = {
    *("the", "and", "of", "that", "what", "with", "your", "you", "which", "does", "this", "they", "would", "who"),
    *("from", "when", "are", "it", "each", "both", "before", "next", "session", "about"),
}
EVERY = pytest.mark.parametrize("language", LANGUAGES)


@cache
def texts(language: str) -> tuple[tuple[str, str, str], ...]:
    """Return every text of a language: the prompt's id, the field, and what it says."""
    return tuple(
        (each.id, name, text)
        for each in PROMPTS.values()
        for name, value in fields_of(each.words[language])
        for text in ([value] if isinstance(value, str) else value)
    )


def fields_of(words: Words | CircleWords) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    yield from ((each.name, getattr(words, each.name)) for each in dataclasses.fields(words))


def runs(text: str, language: str) -> set[tuple[str, ...]]:
    """Return every four words that follow each other."""
    words = re.findall(r"\w+", small(text, language))
    return {*zip(words, words[1:], words[2:], words[3:], strict=False)}


def likeness(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    """Return the share of runs in common, of the shorter text; two texts in other words have none."""
    return len(one & other) / max(1, min(len(one), len(other)))


def test_there_are_six_languages_and_every_prompt_has_words_in_each() -> None:
    assert {*LANGUAGES} == {FALLBACK, *TRANSLATIONS} == {"en", "tr", "pl", "fi", "it", "es"}
    for each in PROMPTS.values():
        assert each.words.keys() == {*LANGUAGES}, each.id
    for titles in LIBRARY.topics.values():
        assert titles.keys() == {*LANGUAGES}


def test_every_topic_has_eight_prompts_that_become_braver() -> None:
    found = Counter((prompt.topic, prompt.depth) for prompt in LIBRARY.prompts.values())
    expected = {(topic, depth): few for topic in LIBRARY.topics for depth, few in zip(DEPTHS, (3, 3, 2), strict=True)}
    assert found == expected | {("agreement", "light"): 3, ("closing", "honest"): 3}
    assert (len(LIBRARY.topics), len(FRAMES), len(LIBRARY.circle)) == (12, 2, 8)


def test_a_longer_session_has_more_minutes_for_doing() -> None:
    for prompt in LIBRARY.prompts.values():
        assert prompt.doing[0] >= 5
        assert all(short < long for short, long in pairwise(prompt.doing)), prompt.id


def test_an_id_never_goes_away() -> None:
    """Whoever adds a prompt adds its id to the file; nobody takes one out or uses it again."""
    known = IDS.read_text("utf-8").split()
    assert len(known) == len({*known})
    assert {*PROMPTS} == {*known}


@EVERY
def test_no_two_prompts_are_alike(language: str) -> None:
    for name in ("title", "why", "questions", "together", "mentor_tip", "mentee_tip", "commitment", "care"):
        said = [small(text, language) for _, field, text in texts(language) if field == name]
        assert not [text for text, times in Counter(said).items() if times > 1]
    whole: dict[str, str] = {}
    for name in ("why", "questions", "together", "mentor_tip", "mentee_tip", "commitment", "care"):
        of_field: dict[str, str] = {}
        for prompt, field, text in texts(language):
            if field == name:
                of_field[prompt] = f"{of_field.get(prompt, '')} {text}"
                whole[prompt] = f"{whole.get(prompt, '')} {text}"
        assert not alike(of_field, language, ALIKE), name
    assert not alike(whole, language, WHOLLY_ALIKE)


def alike(said: dict[str, str], language: str, most: float) -> list[tuple[str, str]]:
    found = {prompt: runs(text, language) for prompt, text in said.items()}
    return [(one, other) for one, other in combinations(found, 2) if likeness(found[one], found[other]) > most]


def test_two_texts_that_say_the_same_with_a_word_changed_are_alike() -> None:
    one = "The mentee tells one person this week what was learned, and says from whom it came."
    other = "The mentee tells one person this month what was learned, and says from whom it came."
    assert likeness(runs(one, "en"), runs(other, "en")) > ALIKE
    assert likeness(runs(one, "en"), runs("The mentee asks two people what they would change.", "en")) == 0


@EVERY
def test_every_prompt_can_be_read_and_said(language: str) -> None:
    """What a workspace's own prompts are held to as well (bot/library/suiting.py)."""
    assert LIBRARY.forbidden[language]
    found = {each.id: misfits(each.words[language], language, LIBRARY.forbidden) for each in PROMPTS.values()}
    assert not {prompt: wrong for prompt, wrong in found.items() if wrong}


@EVERY
def test_sentences_are_short_on_the_whole(language: str) -> None:
    every = [each for _, _, text in texts(language) for each in sentences(text)]
    assert sum(len(each.split()) for each in every) / len(every) <= MEAN


def test_a_turkish_capital_keeps_its_dot_when_it_is_looked_for() -> None:
    assert small("İNSAN KAYNAKLARI", "tr") == "insan kaynakları"
    assert small("INSAN", "en") == "insan"


@EVERY
def test_a_text_is_written_as_its_language_writes(language: str) -> None:
    foreign = {*"\"'’‘‚“”„«»‹›"} - {*MARKS[language]}
    for prompt, name, text in texts(language):
        where = f"{prompt}: {name}: {text}"
        assert not foreign & {*text}, where
        assert paired(text, language), where
        assert not re.search(r"[\[\]{}<>*_`]|\.\.\.|\b(TODO|TBD|lorem)\b", COMMAND.sub("", text)), where
        assert not re.search(r"  | [,.;:!?]", text), where
        if language == "es":
            assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!")), where


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_english_is_left_over(language: str) -> None:
    english = {(prompt, name, text) for prompt, name, text in texts(FALLBACK)}
    assert not english & {*texts(language)}
    for prompt, name, text in texts(language):
        assert not ENGLISH & {*re.findall(r"\w+", COMMAND.sub("", text).lower())}, f"{prompt}: {name}: {text}"
    for topic, titles in LIBRARY.topics.items():
        assert titles[language] != titles[FALLBACK], topic
