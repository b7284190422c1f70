"""Why two people were matched and why somebody was not, from a matching's data to words; it judges neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.messages.phrases import say
from bot.messages.text import plain
from bot.messages.times import city, hours, language, listing, titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.library import Library


def topics(locale: str, ids: Iterable[str], library: Library) -> str:
    """The titles of topics one after the other, escaped; a topic that has left the library by its id."""
    named = (library.topic_title(topic, locale) if library.knows_topic(topic) else topic for topic in ids)
    return titles(map(plain, named))


def because(locale: str, given: Sequence[Mapping[str, Any]], library: Library, *, form: str = "reason") -> list[str]:
    """A sentence for each reason of a pairing, said to the pair, or as `form="fit"` said of it."""
    return [_reason(locale, each, library, form) for each in given]


def _reason(locale: str, given: Mapping[str, Any], library: Library, form: str) -> str:
    said: dict[str, str] = {}
    match given["reason"]:
        case "topics":
            said["topics"] = topics(locale, given["topics"], library)
        case "languages":
            said["languages"] = listing([plain(language(code, locale)) for code in given["languages"]], locale)
        case "hours":
            said["hours"] = hours(given["minutes"], locale)
        case "style":
            said["style"] = say(locale, f"style-{given['style']}")
        case "location":
            said["city"] = plain(city(given["zone"], locale))
    return say(locale, f"{form}-{given['reason']}", **said)


def chosen(locale: str, given: Sequence[Mapping[str, Any]], library: Library) -> list[str]:
    """A sentence for each reason why a session has its prompt; the readers are one of the two, or both."""
    return [
        say(locale, f"chosen-{each['reason']}", topics=topics(locale, each.get("topics", ()), library))
        for each in given
    ]


def bullets(lines: Iterable[str]) -> str:
    """One line for each, with a bullet."""
    return "\n".join(f"• {line}" for line in lines)


def obstacles(locale: str, row: Mapping[str, Any], *, form: str = "obstacle") -> list[str]:
    """What stood between one unmatched person and their possible partners, the commonest first, counted.

    `row` is an Unmatched as a dict. Said to the person, or as `form="ruled"` said of them.
    """
    counted = sorted(row["obstacles"].items(), key=lambda pair: (-pair[1], pair[0]))
    return [say(locale, f"{form}-{rule}", count=count, role=row["role"]) for rule, count in counted if count]
