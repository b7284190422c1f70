"""Reads what a prompt says in one language, and the words that none may say; it knows no prompt and no topic."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from bot.library.faults import Place
from bot.library.shelf import FALLBACK, TRANSLATIONS, CircleWords, Words

if TYPE_CHECKING:
    from pathlib import Path

FORBIDDEN = "_forbidden.toml"


def read_forbidden(folder: Path, faults: list[str]) -> dict[str, tuple[str, ...]]:
    """By language, the words and phrases in lower case that no prompt of the library in `folder` may say.

    A language without a list has none. Faults of the lists are added to `faults`.
    """
    found: dict[str, tuple[str, ...]] = {}
    for language in (FALLBACK, *TRANSLATIONS):
        path = folder / FORBIDDEN if language == FALLBACK else folder / language / FORBIDDEN
        place = Place(path.relative_to(folder).as_posix(), faults)
        content = place.content(path) if path.exists() else {"words": []}
        if content is not None:
            found[language] = _read_list(place, content)
    return found


def read_words(place: Place, words: Any) -> Words:
    return Words(**_texts(place, words, Words))


def read_circle_words(place: Place, words: Any) -> CircleWords:
    return CircleWords(**_texts(place, words, CircleWords))


def _read_list(file: Place, content: dict[str, Any]) -> tuple[str, ...]:
    file.table(content, ("words",), languages=False)
    place = file.inside("words")
    words = [place.title(word) for word in place.several(content.get("words"), most=999)]
    for word in words:
        if word != word.lower():
            place.fault(f"{word}: lower case, please")
    return tuple(words)


def _texts(place: Place, words: Any, kind: type[Words | CircleWords]) -> dict[str, Any]:
    names = [each.name for each in fields(kind)]
    words = place.table(words, names, languages=False)
    asked = place.inside("questions")
    questions = tuple(asked.text(question) for question in asked.several(words.get("questions"), 3, 4))
    texts = {name: place.inside(name).text(words.get(name)) for name in names if name not in ("title", "questions")}
    return {"title": place.inside("title").title(words.get("title")), "questions": questions, **texts}
