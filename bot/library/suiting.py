"""Whether words can be read and said aloud: what holds of every prompt, ours or a workspace's; it reads no file."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from bot.library.shelf import FALLBACK, TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.library.shelf import CircleWords, Words

    Forbidden = Mapping[str, tuple[str, ...]]

LONGEST_SENTENCE = 28  # words
OPENING = 6  # words of a sentence or a question by which it is found again
# A sentence ends at one of these signs before a blank; a quotation may close between the two.
_CLOSING = "\"'\u2019”»"
_END = re.compile(rf"(?<=[.!?…:;])[{_CLOSING})]*\s+")


@dataclass(frozen=True)
class Misfit:
    """What does not suit in a field: a word of the list, a sentence that is too long, or a question that is none.

    `words` are those that are meant; of a sentence and a question the beginning.
    """

    field: str
    what: str
    words: tuple[str, ...]

    def told(self) -> str:
        """The same as a fault of a file."""
        if self.what == "word":
            return f"{', '.join(self.words)}: on the list of what no prompt says"
        if self.what == "sentence":
            return f"a sentence of more than {LONGEST_SENTENCE} words: {self.words[0]}"
        return f"a question ends with a question mark: {self.words[0]}"


def misfits(words: Words | CircleWords, language: str, forbidden: Forbidden) -> list[Misfit]:
    """Everything that does not suit in a prompt's words of a language; a language without a list forbids nothing."""
    found: list[Misfit] = []
    for each in fields(words):
        value = getattr(words, each.name)
        texts = [value] if isinstance(value, str) else [*value]
        found += _in_field(each.name, texts, language, forbidden)
    return found


def forbidden_in(text: str, language: str, forbidden: Forbidden) -> tuple[str, ...]:
    """The words and phrases of a language's list that a text says as whole words, each once, as the list has them."""
    listed = forbidden.get(language.split("-", maxsplit=1)[0], ())
    if not listed:
        return ()
    words = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, listed))})(?!\w)")
    both = f"{small(text, language)}\n{text.lower()}"  # a Turkish text has KPI from another language
    return tuple(dict.fromkeys(words.findall(both)))


def small(text: str, language: str) -> str:
    """A text in lower case, as its language has it."""
    turkish = language.split("-", maxsplit=1)[0] == "tr"
    return (text.replace("I", "\u0131").replace("İ", "i") if turkish else text).lower()


def sentences(text: str) -> list[str]:
    """The sentences of a text, and what stands between two of them left out."""
    return _END.split(text)


def _in_field(name: str, texts: list[str], language: str, forbidden: Forbidden) -> Iterator[Misfit]:
    said = tuple(dict.fromkeys(word for text in texts for word in forbidden_in(text, language, forbidden)))
    if said:
        yield Misfit(name, "word", said)
    for text in texts:
        long = [each for each in sentences(text) if len(each.split()) > LONGEST_SENTENCE]
        yield from (Misfit(name, "sentence", (_opening(each),)) for each in long)
        if name == "questions" and not _asks(text, language):
            yield Misfit(name, "question", (_opening(text),))


def _asks(text: str, language: str) -> bool:
    """Say whether a question is marked as one; Spanish marks its beginning too, and of others we know no marks."""
    spoken = language.split("-", maxsplit=1)[0]
    if spoken not in (FALLBACK, *TRANSLATIONS):
        return True
    opened = spoken != "es" or text.count("¿") == text.count("?")
    return text.rstrip(_CLOSING).endswith("?") and opened


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:OPENING]) + (" …" if len(words) > OPENING else "")
