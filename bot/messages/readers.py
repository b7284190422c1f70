"""Which language a text for several readers is in: it weighs what they read and speak, and no text."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from bot.messages import phrases
from bot.messages.phrases import say
from bot.messages.text import Post, context, post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models import Participant


def for_two(mentor: Participant, mentee: Participant) -> tuple[str, str | None]:
    """The locale of what the two read together, and None; or, where no language suits both, the locale of each.

    The one language is that of both, or one that both speak: the first language of either before a third one, and
    English, which so many are expected to put up with, the last of equals.
    """
    shared = _shared((mentor, mentee))
    return (mentor.locale, mentee.locale) if shared is None else (shared, None)


def for_several(readers: Sequence[Participant]) -> str:
    """The locale of what a circle reads: a language that all speak, the first one of most of them; else English."""
    return _shared(readers) or phrases.SOURCE


def folded(second: str, shown: Post) -> Post:
    """A message with word for whoever reads `second` that the same in that language is in the message's thread."""
    return post(*shown.blocks, context(say(second, "folded-here")))


def _shared(readers: Sequence[Participant]) -> str | None:
    first = [phrases.languages(one.locale)[0] for one in readers]
    if len(set(first)) == 1:
        return _agreed([one.locale for one in readers], first[0])
    common = set.intersection(*map(_spoken, readers))
    among = [*first, *sorted(common)]
    return min(common, key=lambda code: (-first.count(code), code == phrases.SOURCE, among.index(code)), default=None)


def _spoken(reader: Participant) -> set[str]:
    """The languages there are words in that somebody says to speak, and the one that they read Slack in."""
    own = phrases.languages(reader.locale)[0]
    reads = {own} if own.split("-")[0] == _parts(reader.locale)[0] else set[str]()
    return reads | {code for code in reader.languages if code in phrases.LANGUAGES}


def _agreed(locales: Sequence[str], language: str) -> str:
    """What the locales of one language have in common: the region, with its conventions, only where it is the same."""
    same = takewhile(lambda parts: len(set(parts)) == 1, zip(*map(_parts, locales), strict=False))
    return "-".join(parts[0] for parts in same) or language


def _parts(locale: str) -> list[str]:
    return locale.replace("_", "-").split("-")
