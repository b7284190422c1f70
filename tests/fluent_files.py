"""The files of words as the tests look at them: every message of a language, parsed once; it judges nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as ftl

from bot.messages import LANGUAGES, phrases

TRANSLATIONS = tuple(language for language in LANGUAGES if language != phrases.SOURCE)
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}  # CLDR's names of plurals
COUNTS = (0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 1000)
ANYTHING = "Ünal"  # stands for whatever a text value may be


@dataclass
class Message:
    """One message of a file: what it is made of, and its source to the letter."""

    file: str
    source: str
    entry: ftl.Message
    variables: set[str] = field(default_factory=set)
    selectors: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # on which variable, its variants
    texts: list[str] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)  # all that the parser understood
    seams: list[tuple[str, str, str]] = field(default_factory=list)  # text before a variable, its name, text after

    @property
    def wording(self) -> str:
        """Everything that can be read, with every variant and without the variables."""
        return "".join(self.texts)

    @property
    def plurals(self) -> dict[str, set[str]]:
        """The categories by the variable that they depend on."""
        return {name: {*keys} & CATEGORIES for name, keys in self.selectors if counted(keys)}


class _Reader(visitor.Visitor):
    def __init__(self, found: Message) -> None:
        self.found = found

    def visit_Pattern(self, node: ftl.Pattern) -> None:  # noqa: N802 - Fluent's name
        texts = ["", *(one.value if isinstance(one, ftl.TextElement) else one for one in node.elements), ""]
        for before, one, after in zip(texts, texts[1:], texts[2:], strict=False):
            if isinstance(one, ftl.Placeable) and isinstance(one.expression, ftl.VariableReference):
                ends = [text if isinstance(text, str) else "" for text in (before, after)]
                self.found.seams.append((ends[0], one.expression.id.name, ends[1]))
        self.generic_visit(node)

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # noqa: N802 - Fluent's name
        self.found.texts.append(node.value)
        self.found.words.update(words(node.value))

    def visit_Identifier(self, node: ftl.Identifier) -> None:  # noqa: N802 - Fluent's name
        self.found.words.update(words(node.name))

    def visit_NumberLiteral(self, node: ftl.NumberLiteral) -> None:  # noqa: N802 - Fluent's name
        self.found.words.update(words(node.value))

    def visit_StringLiteral(self, node: ftl.StringLiteral) -> None:  # noqa: N802 - Fluent's name
        self.found.words.update(words(node.value))

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.found.variables.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - Fluent's name
        assert isinstance(node.selector, ftl.VariableReference), self.found.entry.id.name
        keys = (each.key.name if isinstance(each.key, ftl.Identifier) else each.key.value for each in node.variants)
        self.found.selectors.append((node.selector.id.name, tuple(keys)))
        self.generic_visit(node)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def counted(keys: tuple[str, ...]) -> bool:
    """Say whether these variants are for numbers."""
    return all(key in CATEGORIES or key.isdecimal() for key in keys)


@cache
def files(language: str) -> dict[str, str]:
    """The text of every file of a language, by its name."""
    folder = phrases.LOCALES / language
    return {path.name: path.read_text("utf-8") for path in sorted(Path(folder).glob("*.ftl"))}


@cache
def entries(language: str) -> tuple[tuple[str, ftl.EntryType], ...]:
    """Every entry of every file of a language, comments and junk as well."""
    parser = FluentParser()
    return tuple((file, entry) for file, text in files(language).items() for entry in parser.parse(text).body)


@cache
def messages(language: str) -> dict[str, Message]:
    """Every message of a language by its id; of two with one id the second."""
    found = {}
    for file, entry in entries(language):
        if isinstance(entry, ftl.Message):
            assert entry.span
            source = files(language)[file][entry.span.start : entry.span.end]
            found[entry.id.name] = one = Message(file, source, entry)
            _Reader(one).visit(entry)
    return found


@cache
def bundle(language: str) -> FluentBundle:
    """The bundle that formats the messages of a language, and of no other."""
    made = FluentBundle([language], use_isolating=False)
    for text in files(language).values():
        made.add_resource(FluentResource(text))
    return made


@cache
def said(language: str) -> dict[str, tuple[str, ...]]:
    """What every message of a language can say: with every count and every value of its selectors."""
    return {name: tuple(_said(language, name, one)) for name, one in messages(language).items()}


def _said(language: str, name: str, message: Message) -> Iterator[str]:
    pattern = bundle(language).get_message(name).value
    assert pattern, name
    chosen: dict[str, set[str | int]] = {}
    for variable, keys in message.selectors:
        chosen.setdefault(variable, set()).update(
            COUNTS if counted(keys) else (*(key for key in keys if key != "other"), ANYTHING)
        )
    usual = dict.fromkeys(message.variables - chosen.keys(), ANYTHING)
    for values in product(*(sorted(each, key=str) for each in chosen.values())):
        formatted, errors = bundle(language).format_pattern(pattern, usual | dict(zip(chosen, values, strict=True)))
        assert not errors, f"{name}: {errors}"
        yield str(formatted)


def forget() -> None:
    """Let the words be read anew, from wherever they are now."""
    for remembered in (phrases._bundle, phrases._plain, phrases.languages):
        remembered.cache_clear()
