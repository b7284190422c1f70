"""What is said of a break: to the two who wait, and to whoever takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.phrases import say
from bot.messages.text import Post, context, header, name, post, section
from bot.messages.times import day, moments

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models import Participant, Session


def pairing_paused(
    locale: str,
    *,
    mentor: Participant,
    mentee: Participant,
    by: Participant | None,
    until: datetime | None,
    session: Session | None,
) -> Post:
    """To the two of a pairing: their sessions wait, until when, and which session comes next; `by` takes the break."""
    known = {} if until is None else {"day": day(until, (by or mentee).zone, locale)}
    which = f"paused-{'by' if by else 'itself'}{'' if known else '-open'}"
    said = say(locale, which, **known, **({"name": name(by)} if by else {}))
    return post(
        header(say(locale, "paused-title")),
        section(said),
        section(_next(locale, session, mentor, mentee, dated=bool(known))) if session is not None else None,
        context(say(locale, "paused-early" if by else "paused-how")),
    )


def pairing_resumed(locale: str, *, mentor: Participant, mentee: Participant, session: Session | None) -> Post:
    """To the same two: they go on, and when."""
    if session is None:
        return post(header(say(locale, "resumed-title")), section(say(locale, "resumed-none")))
    when = _when(locale, session, mentor, mentee)
    return post(
        header(say(locale, "resumed-title")),
        section(say(locale, "resumed-next", number=session.number, total=session.total, when=when)),
        context(say(locale, "resumed-context")),
    )


def _next(locale: str, session: Session, mentor: Participant, mentee: Participant, *, dated: bool) -> str:
    said = {"number": session.number, "total": session.total}
    if not dated:
        return say(locale, "paused-next-open", **said)
    return say(locale, "paused-next", **said, when=_when(locale, session, mentor, mentee))


def _when(locale: str, session: Session, mentor: Participant, mentee: Participant) -> str:
    return moments(session.starts_at, [(name(mentor), mentor.zone), (name(mentee), mentee.zone)], locale)
