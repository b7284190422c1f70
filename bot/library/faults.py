"""Faults of prompt files: where each is, and what a text, a list and a table may be; it knows no prompt."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from bot.library.shelf import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

T = TypeVar("T")

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_LONGEST = 500  # characters of one text, so that a session's message stays readable
_LONGEST_TITLE = 80  # a title shares Slack's header of 150 characters with the session's number


class LibraryError(ValueError):
    """The prompt files have faults; all of them are listed, each with its file, prompt and field."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Place:
    """Where in the files we are reading, so that every fault names it; reading goes on after a fault."""

    name: str
    faults: list[str] = field(repr=False)

    def inside(self, name: str) -> Place:
        return Place(f"{self.name}: {name}", self.faults)

    def fault(self, what: str) -> None:
        self.faults.append(f"{self.name}: {what}")

    def content(self, path: Path) -> dict[str, Any] | None:
        """What a TOML file holds; None when it cannot be read."""
        try:
            return tomllib.loads(path.read_text("utf-8"))
        except ValueError as error:  # not TOML, or not UTF-8
            self.fault(str(error))
            return None

    def text(self, value: Any, longest: int = _LONGEST) -> str:
        if not isinstance(value, str) or not value.strip():
            self.fault("a text is missing")
        elif value != value.strip() or "\n" in value:
            self.fault("one line without space around it, please")
        elif len(value) > longest:
            self.fault(f"{len(value)} characters, at most {longest}")
        return str(value)

    def title(self, value: Any) -> str:
        return self.text(value, _LONGEST_TITLE)

    def slug(self, value: Any) -> str:
        if not isinstance(value, str) or not _SLUG.fullmatch(value):
            self.fault("lower-case letters, digits and single hyphens, please")
        return str(value)

    def one_of(self, value: Any, known: tuple[str, ...]) -> str:
        if value not in known:
            self.fault(f"one of {', '.join(known)}, please")
        return str(value)

    def minutes(self, value: Any, most: Sequence[int]) -> tuple[int, ...]:
        """Whole minutes, as many as `most` has, none less than the one before it."""
        given = value if isinstance(value, list) else []
        if len(given) != len(most) or any(type(each) is not int for each in given):
            self.fault(f"a list of {len(most)} whole minutes, please")
        elif given != sorted(given) or given[0] < 1:
            self.fault("a longer session has as many minutes or more, and none has less than one, please")
        elif any(each > limit for each, limit in zip(given, most, strict=True)):
            self.fault(f"at most {', '.join(map(str, most))} minutes, please")
        return tuple(given)

    def several(self, value: Any, least: int = 0, most: int = 99) -> list[Any]:
        if isinstance(value, list) and least <= len(value) <= most:
            return value
        self.fault(f"a list of {least} to {most}, please")
        return []

    def table(self, value: Any, known: Collection[str], *, languages: bool = True) -> dict[str, Any]:
        if not isinstance(value, dict):
            self.fault("a table is missing")
            return {}
        for name in value:
            if name not in known and not (languages and _LANGUAGE.fullmatch(name)):
                self.inside(name).fault("neither a field nor a language")
        return value

    def by_language(self, table: dict[str, Any], read: Callable[[Place, Any], T]) -> dict[str, T]:
        """What `read` makes of each language's entry of a table; English is always among them."""
        languages = [FALLBACK, *(name for name in table if _LANGUAGE.fullmatch(name) and name != FALLBACK)]
        return self._read_each(languages, table, read)

    def by_any_language(self, table: dict[str, Any], read: Callable[[Place, Any], T]) -> dict[str, T]:
        """The same for one or more languages, whichever they are."""
        languages = [name for name in table if _LANGUAGE.fullmatch(name)]
        if not languages:
            self.fault("at least one language, please")
        return self._read_each(languages, table, read)

    def _read_each(self, languages: list[str], table: dict[str, Any], read: Callable[[Place, Any], T]) -> dict[str, T]:
        return {language: read(self.inside(language), table.get(language)) for language in languages}
