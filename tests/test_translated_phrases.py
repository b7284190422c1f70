"""Every message in every language: nothing lost, nothing left over, the right plurals, and markup that Slack reads."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale

from bot.messages import LANGUAGES, phrases
from tests import fluent_files
from tests.fluent_files import TRANSLATIONS, Message, counted, messages, said

ROOT = Path(__file__).parent.parent
NAMES = {*re.findall(r"[`|\n]([\w+-]+) [^\w\s]", (ROOT / "sandbox/page/emoji-names.js").read_text("utf-8"))}
BOLD = re.compile(r"(?<![\w*])\*(?=\S)[^*\n]*(?<=\S)\*(?![\w*])")  # as Slack reads it: no letter touches it
CODE = re.compile(r"`[^`\n]+`")
EMOJI = re.compile(r"(?<![\w:]):([a-z][a-z0-9_+-]+):(?!\w)")
# A language's own quotation marks and apostrophe; all others are another language's.
MARKS = {"en": "\"'", "tr": "“”’", "pl": "„”’", "fi": "”’", "it": "«»'", "es": "“”’«»"}
ALL_MARKS = "\"'’‘‚“”„«»‹›"
# Words that are the same in another language, and no oversight.
ALIKE = {
    *("role-mentor", "role-mentee", "offline-mentor", "offline-mentee"),
    *("calendar-title-feed", "home-title", "window-title"),  # the name of the thing
    "form-join-program",  # a Program is one in Polish and in Turkish
    *("lookback-no", "home-stop-no"),  # No
}


def other_faults(language: str, name: str, one: Message) -> Iterator[str]:
    """Yield what makes a message another one than the English."""
    english = messages(phrases.SOURCE)[name]
    if one.file != english.file:
        yield f"in {one.file}, and in {english.file} in English"
    if one.variables != english.variables:
        yield f"variables {one.variables ^ english.variables}"
    needed = {each[1:-1] for each in CODE.findall(english.source) if not each.startswith("`/mentor pause until ")}
    if missing := needed - {each[1:-1] for each in CODE.findall(one.source)}:
        yield f"commands {missing}"
    if (mine := {*EMOJI.findall(one.wording)}) != (theirs := {*EMOJI.findall(english.wording)}):
        yield f"emoji {mine ^ theirs}"
    if one.wording == english.wording and name not in ALIKE and any(map(str.isalpha, EMOJI.sub("", one.wording))):
        yield f"still English: {one.wording}"
    for variable, keys in one.selectors:
        theirs_of = [{*keys} for other, keys in english.selectors if other == variable]
        if not counted(keys) and theirs_of and {*keys} not in theirs_of:
            yield f"variants of {variable}: {keys}"


@cache
def plurals(language: str) -> set[str]:
    """Return the categories of what is counted here; Italian and Spanish have one more, for millions."""
    rule = Locale.parse(language).plural_form
    return {rule(count) for count in range(10_000)} | {"other"}


def plural_faults(language: str, one: Message) -> Iterator[str]:
    english = messages(phrases.SOURCE)[one.entry.id.name]
    needed = plurals(language)
    for variable, categories in one.plurals.items():
        if not needed <= categories and not categories == english.plurals.get(variable) == {"other"}:
            yield f"plurals of {variable}: {needed - categories} missing"
        if strange := categories - needed - {*Locale.parse(language).plural_form.tags}:
            yield f"plurals of {variable}: {language} has no {strange}"
    if len(needed) > 1 and language != "tr":  # Turkish says one pair and two pair
        yield from (f"{variable} is counted in English" for variable in english.plurals.keys() - one.plurals.keys())


def written_faults(text: str) -> Iterator[str]:
    """Yield what is wrong with a text as it would be sent."""
    without = CODE.sub("x", text)
    if "`" in without:
        yield "a backtick alone"
    if "*" in BOLD.sub("x", without):
        yield "an asterisk that makes nothing bold"
    if text != unicodedata.normalize("NFC", text):
        yield "letters in pieces"
    if re.search(r"  | $|^ | \n", text):
        yield "a blank too many"
    if re.search(r" [,.;!?](\s|$)| :\s", EMOJI.sub("x", text)):
        yield "a blank before a sign"
    if re.search(r"[{}]|\bundefined\b", text):
        yield "a placeholder"
    if re.search(r"<[^@#!h/]|&(?!amp;|lt;|gt;| )", text) or text.count("<") != text.count(">"):
        yield "a link that is none"
    yield from (f"no emoji has the name {name}" for name in EMOJI.findall(without) if name not in NAMES)


def glued_faults(one: Message) -> Iterator[str]:
    """Yield variables that a letter touches: nobody can inflect or elide what is filled in."""
    for before, variable, after in one.seams:
        if re.match(r"['’:]?\w", after) or re.search(r"\w['’]?$", before):
            yield f"{before[-8:]}{{ ${variable} }}{after[:8]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_any_file_is_lost(language: str) -> None:
    """A line that begins with an asterisk, a bracket or a dot ends a text of Fluent, and says nothing."""
    lost = [
        (name, *(Counter(fluent_files.words(one.source)) - one.words), *(one.entry.attributes or ()))
        for name, one in messages(language).items()
        if Counter(fluent_files.words(one.source)) != one.words or one.entry.attributes
    ]
    assert not lost


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_language_says_what_english_says_with_plurals_of_its_own(language: str) -> None:
    mine = messages(language)
    assert mine.keys() == messages(phrases.SOURCE).keys()
    wrong = {
        name: faults
        for name, one in mine.items()
        if (faults := [*other_faults(language, name, one), *plural_faults(language, one)])
    }
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_values_a_message_reads_well_and_slack_reads_its_markup(language: str) -> None:
    wrong = {}
    for name, texts in said(language).items():
        if faults := {fault for text in texts for fault in written_faults(text)}:
            wrong[name] = faults
    assert not wrong
    empty = [name for name, texts in said(language).items() if not all(map(str.strip, texts))]
    assert not empty


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_ending_is_glued_to_what_is_filled_in(language: str) -> None:
    assert not {name: faults for name, one in messages(language).items() if (faults := [*glued_faults(one)])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_chooses_the_wording_is_not_shown(language: str) -> None:
    """A role, or anything else that is no number and chooses a variant, is an id: English words in every language."""
    for name, one in messages(language).items():
        every = [*one.selectors, *messages(phrases.SOURCE)[name].selectors]
        ids = {variable for variable, keys in every if not counted(keys) and "other" not in keys}
        assert not ids & {variable for _, variable, _ in one.seams}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_those_of_the_language_and_come_in_pairs(language: str) -> None:
    foreign = {*ALL_MARKS} - {*MARKS[language]}
    read = {name: one for name, one in messages(language).items() if not name.endswith("-words")}  # typed with any mark
    wrong = {name: found for name, one in read.items() if (found := foreign & {*one.wording})}
    assert not wrong
    odd = [name for name, texts in said(language).items() if not all(paired(text, language) for text in texts)]
    assert not odd


def paired(text: str, language: str) -> bool:
    """Say whether every quotation that opens is closed; an apostrophe opens none."""
    pairs = [mark for mark in MARKS[language] if mark not in "'’"]
    if language in ("en", "fi"):
        return text.count(pairs[0]) % 2 == 0
    return all(text.count(one) == text.count(other) for one, other in zip(pairs[::2], pairs[1::2], strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_words_that_people_type_can_be_used(language: str) -> None:
    for name, texts in said(language).items():
        if name.endswith("-words") and "," in texts[0]:
            listed = [word.strip() for word in texts[0].split(",")]
            assert all(listed), f"{name}: an empty word"
            assert all(word == word.lower() for word in listed), f"{name}: words are compared in lower case"
            assert len(listed) == len({*listed}), f"{name}: a word twice"
