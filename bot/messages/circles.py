"""What the mentors of a round read in the direct message of their circle; it knows none of their mentees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.reasons import bullets
from bot.messages.text import (
    Block,
    Post,
    actions,
    button,
    confirm,
    context,
    header,
    mention,
    name,
    plain,
    post,
    section,
)
from bot.messages.times import hours, listing, moments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.library import CirclePrompt, CircleWords
    from bot.models import Participant


def circle_ahead(
    locale: str,
    *,
    circle: int,
    first: bool,
    members: Sequence[Participant],
    starts_at: datetime,
    minutes: int,
    told: bool = False,
) -> Post:
    """Who meets when, a week ahead; what this is, the first time. `told` says that they were told another date."""
    names = listing(map(mention, members), locale)
    hello = say(locale, "circle-moved" if told else "circle-hello" if first else "circle-again", names=names)
    return post(
        header(say(locale, "circle-title")),
        section(hello),
        section(say(locale, "circle-when", when=_when(locale, starts_at, members), duration=hours(minutes, locale))),
        context(say(locale, "circle-next"), say(locale, "circle-scope", count=len(members))),
        _way_out(locale, circle),
    )


def circle(
    locale: str, *, circle: int, prompt: CirclePrompt | None, members: Sequence[Participant], late: bool
) -> Post:
    """Something for the mentors to talk about now, and what keeps those safe who are not there.

    Button circle_out with the circle's id.
    """
    scope = context(say(locale, "circle-scope", count=len(members)))
    if prompt is None:
        return post(header(say(locale, "circle-title")), section(say(locale, "circle-free")), scope)
    words = prompt.in_language(locale)
    return post(
        header(say(locale, "circle-prompt", title=words.title)),
        context(say(locale, "circle-late")) if late else None,
        *circle_words(locale, words),
        scope,
        _way_out(locale, circle),
    )


def circle_words(locale: str, words: CircleWords) -> list[Block]:
    """All that a prompt of the circle says below its title."""
    return [
        section(plain(words.why)),
        section(f"{say(locale, 'circle-questions')}\n{bullets(map(plain, words.questions))}"),
        section(say(locale, "circle-together", together=plain(words.together))),
        section(say(locale, "circle-care", care=plain(words.care))),
    ]


def circle_left(locale: str) -> Post:
    """To somebody who wants no circle any more, and to nobody else."""
    return post(section(say(locale, "circle-left")))


def _when(locale: str, at: datetime, members: Sequence[Participant]) -> str:
    zones = dict.fromkeys(one.zone for one in members)
    return moments(
        at, [(listing([name(one) for one in members if one.zone == zone], locale), zone) for zone in zones], locale
    )


def _way_out(locale: str, circle: int) -> Block:
    sure = confirm(
        say(locale, "circle-out-title"),
        say(locale, "circle-out-text"),
        say(locale, "circle-out-yes"),
        say(locale, "circle-out-no"),
    )
    return actions(button("circle_out", say(locale, "circle-out"), circle, confirm=sure))
