"""The language in which the shape of blocks is written down, and Slack's words for what breaks it."""

from __future__ import annotations

import functools
import json
import pathlib
import re
from collections.abc import Callable
from typing import Any

from sandbox.nouns import Json

Problems = list[str]
Check = Callable[[Any, str, Problems], None]
"""Looks at a value that stands at a JSON pointer and adds what is wrong with it."""
Rule = Callable[[Json], str | None]
"""Looks at a whole object whose fields are right and says what is wrong with them together."""

_LIMITS = pathlib.Path(__file__).parents[1] / "data" / "block-limits.json"


@functools.cache
def _limits() -> dict[str, int]:
    limits: dict[str, int] = json.loads(_LIMITS.read_text())
    return limits


def limit(name: str) -> int:
    return _limits()[name]


def say(problems: Problems, message: str, pointer: str) -> None:
    problems.append(f"{message} [json-pointer:{pointer}]")


def string(longest: int | None = None, shortest: int = 0, pattern: str | None = None) -> Check:
    matches = re.compile(pattern) if pattern else None

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, str):
            say(problems, "must provide a string", pointer)
        elif len(value) < shortest:
            say(problems, f"must be more than {shortest - 1} characters", pointer)
        elif longest is not None and len(value) > longest:
            say(problems, f"must be less than {longest + 1} characters", pointer)
        elif matches and not matches.fullmatch(value):
            say(problems, "must match the expected format", pointer)

    return check


def url(longest: int) -> Check:
    return string(longest, 1, r"(?s)(https?://|mailto:|slack://)\S+")


def boolean(value: Any, pointer: str, problems: Problems) -> None:
    if not isinstance(value, bool):
        say(problems, "must provide a boolean", pointer)


def anything(_value: Any, _pointer: str, _problems: Problems) -> None:
    """Accept what the sandbox has no opinion of."""


def number(value: Any, pointer: str, problems: Problems) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        say(problems, "must provide a number", pointer)


def integer(least: int | None = None, most: int | None = None) -> Check:
    def check(value: Any, pointer: str, problems: Problems) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            say(problems, "must provide an integer", pointer)
        elif least is not None and value < least:
            say(problems, f"must be more than {least - 1}", pointer)
        elif most is not None and value > most:
            say(problems, f"must be less than {most + 1}", pointer)

    return check


def choice(*allowed: str) -> Check:
    def check(value: Any, pointer: str, problems: Problems) -> None:
        if value not in allowed:
            say(problems, f"must be one of {', '.join(allowed)}", pointer)

    return check


def array(item: Check, fewest: int = 0, most: int | None = None) -> Check:
    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, list):
            say(problems, "must provide an array", pointer)
            return
        if len(value) < fewest:
            say(problems, f"no fewer than {fewest} items allowed", pointer)
        if most is not None and len(value) > most:
            say(problems, f"no more than {most} items allowed", pointer)
        for index, one in enumerate(value):
            item(one, f"{pointer}/{index}", problems)

    return check


def shape(required: dict[str, Check], optional: dict[str, Check] | None = None, *rules: Rule) -> Check:
    """Accept an object with these fields and no others; its `type` is looked at elsewhere."""
    fields = {**required, **(optional or {})}

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            say(problems, "must provide an object", pointer)
            return
        before = len(problems)
        for name in required.keys() - value.keys():
            say(problems, f"missing required field: {name}", pointer)
        for name, content in value.items():
            if name in fields:
                fields[name](content, f"{pointer}/{name}", problems)
            elif name != "type":
                say(problems, f"invalid additional property: {name}", pointer)
        if len(problems) == before:
            for rule in rules:
                if wrong := rule(value):
                    say(problems, wrong, pointer)

    return check


def variants(table: dict[str, Check]) -> Check:
    """Accept an object by its `type`, as the table has it."""

    def check(value: Any, pointer: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            say(problems, "must provide an object", pointer)
        elif "type" not in value:
            say(problems, "missing required field: type", pointer)
        elif not isinstance(value["type"], str) or value["type"] not in table:
            say(problems, f"unsupported type: {value['type']}", f"{pointer}/type")
        else:
            table[value["type"]](value, pointer, problems)

    return check


def exactly_one(*names: str) -> Rule:
    def rule(value: Json) -> str | None:
        given = [name for name in names if name in value]
        return None if len(given) == 1 else f"must provide exactly one of {', '.join(names)}"

    return rule


def at_least_one(*names: str) -> Rule:
    def rule(value: Json) -> str | None:
        return None if any(name in value for name in names) else f"must provide at least one of {', '.join(names)}"

    return rule


def in_order(lower: str, upper: str) -> Rule:
    def rule(value: Json) -> str | None:
        if lower in value and upper in value and value[lower] > value[upper]:
            return f"{lower} must not be more than {upper}"
        return None

    return rule
