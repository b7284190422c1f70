"""What would match more people, in words: who is missing, and which rules hold a round back; it counts nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.messages.phrases import say
from bot.messages.times import city, language, listing

LEVELS = range(1, 6)
RULES = {
    "level": "rule-level",
    "language": "rule-language",
    "hours": "rule-hours",
    "line": "rule-line",
    "paired": "rule-paired",
    "full": "rule-full",
}


def need(locale: str, given: Mapping[str, Any], count: int) -> str:
    """So many more people who are missing; `given` is a Need of the matching as a dict."""
    told: dict[str, Any] = {"count": count, "role": given["role"]}
    match given["rule"]:
        case "language":
            spoken = listing([language(code, locale) for code in given["languages"]], locale)
            return say(locale, "need-language", **told, languages=spoken)
        case "level" if given["level"] not in LEVELS:
            return say(locale, "need-own-level")
        case "level":
            return say(locale, "need-level", **told, level=str(given["level"]))
        case "hours":
            return say(locale, "need-hours", **told, zone=city(given["zone"] or "UTC", locale))
        case "line":
            return say(locale, "need-line", **told)
    return say(locale, "need", **told)


def rules(locale: str, names: Iterable[str]) -> str:
    """Rules that hold a round back."""
    return listing([say(locale, RULES[rule]) for rule in names], locale)


def limit(locale: str, given: Mapping[str, Any]) -> str:
    """Rules, and how many more people would have a partner without them; `given` is a Limit as a dict."""
    return say(locale, "limit", rules=rules(locale, given["rules"]), count=given["more"])
