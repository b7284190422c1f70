"""A concern: as the neutral person reads it, and as its author is told what becomes of it."""

from __future__ import annotations

from bot.messages.phrases import say
from bot.messages.text import Post, clean, context, header, mention_of, plain, post, quotation, section


def concern(locale: str, *, words: str, program: str, by: str | None) -> Post:
    """To the neutral person: what somebody wrote, to the letter; `by` is their Slack id, None without their name."""
    who = say(locale, "concern-by", who=mention_of(by)) if by else say(locale, "concern-unnamed")
    return post(
        header(say(locale, "concern-title")),
        section(say(locale, "concern-about", program=plain(program))),
        context(say(locale, "concern-scope-neutral")),
        quotation(words) if clean(words) else None,
        section(who),
        context(say(locale, "concern-next")),
    )


def neutral(locale: str, *, program: str, named: bool) -> Post:
    """To the new neutral person of a program: what comes to them and to nobody else; or that they are it no more."""
    if not named:
        return post(section(say(locale, "neutral-over", program=plain(program))))
    return post(
        header(say(locale, "neutral-title")),
        section(say(locale, "neutral-about", program=plain(program))),
        section(say(locale, "neutral-how")),
        context(say(locale, "neutral-scope")),
        context(say(locale, "neutral-decline")),
    )


def undelivered(locale: str, *, neutral: str) -> Post:
    """To the author: Slack did not take it, and the words are gone."""
    return post(section(say(locale, "concern-undelivered", neutral=mention_of(neutral))))


def brought(locale: str, *, neutral: str, named: bool, halted: bool) -> Post:
    """To the author, in the form's place: who hears it now, and what else they can do."""
    way = "concern-brought-named" if named else "concern-brought-nameless"
    return post(
        section(say(locale, way, neutral=mention_of(neutral))),
        section(say(locale, "concern-halted")) if halted else None,
        context(say(locale, "concern-also")),
    )
