"""The preparation as a person reads it: cards, ground rules, and what comes after; it keeps no progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.text import Block, actions, button, context, header, mention_of, section
from bot.messages.times import hours
from bot.models import GROUND_RULES

if TYPE_CHECKING:
    from bot.models import Participant, Program


def card(locale: str, *, which: str, number: int, total: int, program: Program) -> list[Block]:
    """The blocks of one card, of so many pages; from the second on with the button prepare_back to the one before."""
    said: dict[str, str | int] = {
        "total": program.sessions,
        "duration": hours(program.minutes, locale),
        "weeks": program.cadence_weeks,
        "neutral": mention_of(program.neutral) if program.neutral else "none",
    }
    return [
        header(say(locale, f"card-{which}-title")),
        section(say(locale, f"card-{which}", **said)),
        *_foot(locale, number, total),
    ]


def rules(locale: str, *, number: int) -> list[Block]:
    """The ground rules in force, the last page; what is kept of agreeing stands above the button that agrees."""
    return [
        header(say(locale, "rules-title")),
        section(say(locale, "rules-intro")),
        section(say(locale, "rules-text")),
        context(say(locale, "rules-kept", version=GROUND_RULES)),
        *_foot(locale, number, number),
    ]


def ready(locale: str, *, paired: bool) -> list[Block]:
    """After the last page: what comes now."""
    return [
        header(say(locale, "prepared-title")),
        section(say(locale, "prepared-paired" if paired else "prepared-text")),
        *([] if paired else [section(say(locale, "prepared-next"))]),
        context(say(locale, "prepared-again")),
    ]


def offer(locale: str, participant: Participant) -> list[Block]:
    """The button prepare_open with the reason for it, for somebody who has something left to prepare."""
    words = say(locale, "prepare-offer-role" if participant.has_agreed else "prepare-offer")
    return [section(words), actions(button("prepare_open", say(locale, "button-prepare"), style="primary"))]


def _foot(locale: str, number: int, total: int) -> list[Block]:
    drawn = [context(say(locale, "prepare-progress", number=number, total=total))]
    if number > 1:
        drawn.append(actions(button("prepare_back", say(locale, "prepare-back"), number - 2)))
    return drawn
