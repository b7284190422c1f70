"""Words that people may type, in every language that there are words in; it knows no command and answers nothing."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.messages import phrases
from bot.messages.phrases import SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ALIKE = 0.75  # of a word that is nearly one of ours, as difflib counts it
# Letters that are no other letter with a mark on it.
_LETTERS = str.maketrans({"\u0131": "i", "\u0142": "l", "\u00f8": "o", "\u00e6": "ae"})


def folded(text: str) -> str:
    """A text as it is compared: without case, marks on letters and more than one blank."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in bare if not unicodedata.combining(one)).translate(_LETTERS).split())


def words(locale: str, message: str) -> list[str]:
    """The words of a message of what may be typed, a list with commas, as they are written."""
    return [word.strip() for word in phrases.typed(locale, message).split(",") if word.strip()]


def means(message: str, text: str) -> bool:
    """Say whether a text is one of the words of a message, in any language."""
    return folded(text) in _anyhow(message, phrases.LANGUAGES)


def everywhere(message: str) -> frozenset[str]:
    """The folded words of a message in every language."""
    return _anyhow(message, phrases.LANGUAGES)


def own_word(locale: str, command: str) -> str | None:
    """The reader's own word for a command; None where that is the command itself."""
    first = words(locale, f"command-{command}-words")[0]
    return first if folded(first) != command else None


def commands(locale: str, among: tuple[str, ...]) -> Mapping[str, str]:
    """Which command each folded word or phrase means to a reader.

    English wins, then the reader's own language, then what means the same in all the others; what would mean two
    commands in two languages that are not the reader's means none.
    """
    return _commands(phrases.languages(locale)[0], among, phrases.LANGUAGES)


def near(locale: str, among: tuple[str, ...], text: str) -> str | None:
    """The command whose word, in English or in the reader's language, is nearly the text; None for none."""
    known = {folded(word): one for one in among for word in (one, *words(locale, f"command-{one}-words"))}
    found = get_close_matches(folded(text), known, n=1, cutoff=ALIKE)
    return known[found[0]] if found else None


def decide(told: Mapping[str, Mapping[str, Sequence[str]]], own: str) -> dict[str, str]:
    """The same, of lists at hand: the words of each command by language; `own` is the reader's."""
    found: dict[str, str] = {}
    others: dict[str, set[str]] = {}
    for language in sorted(told, key=lambda one: (one != SOURCE, one != own)):
        for command, several in told[language].items():
            for word in map(folded, several):
                if language in {SOURCE, own}:
                    found.setdefault(word, command)
                else:
                    others.setdefault(word, set()).add(command)
    alone = {word: min(several) for word, several in others.items() if len(several) == 1}
    return {**alone, **found}


@lru_cache(maxsize=64)
def _anyhow(message: str, languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded(word) for language in languages for word in words(language, message))


@lru_cache(maxsize=16)
def _commands(own: str, among: tuple[str, ...], languages: tuple[str, ...]) -> Mapping[str, str]:
    told = {
        language: {
            one: [one, *words(language, f"command-{one}-words")]
            if language == SOURCE
            else words(language, f"command-{one}-words")
            for one in among
        }
        for language in languages
    }
    return decide(told, own)
