"""What is said of a break: to the two who wait, and to whoever takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.calendar import calendar_links
from bot.messages.phrases import say
from bot.messages.text import Block, Post, actions, button, context, header, name, post, section
from bot.messages.times import day, moment, moments
from bot.models import PairingState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.messages.answers import Partnership
    from bot.models import Pairing, Participant, Session


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
        calendar_links(locale, session=session, mentor=mentor, mentee=mentee)
        if session is not None and known
        else None,
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
        calendar_links(locale, session=session, mentor=mentor, mentee=mentee),
        context(say(locale, "resumed-context")),
    )


def paused(locale: str, *, participant: Participant, met: bool) -> Post:
    """After a person has begun a break, or changed its end; buttons pause_day and pause_resume.

    `met` says that somebody hears of it.
    """
    until = participant.paused_until
    known = {} if until is None else {"day": day(until, participant.zone, locale)}
    another = say(locale, "pause-other-day" if known else "pause-day")
    return post(
        header(say(locale, "pause-done-title")),
        section(say(locale, "pause-done", **known) if known else say(locale, "pause-done-open")),
        section(say(locale, "pause-done-told")) if met else None,
        actions(button("pause_day", another), button("pause_resume", say(locale, "pause-resume"))),
    )


def resumed(locale: str, *, zone: str, pairings: Sequence[Partnership]) -> Post:
    """After a person has ended their break: what comes next with whom, in their own zone."""
    lines = [say(locale, "resume-done")]
    for seen in pairings:
        if seen.pairing.state == PairingState.PAUSED:
            lines.append(say(locale, "resume-done-waits", name=name(seen.partner)))
        elif seen.next is not None:
            when = moment(seen.next.starts_at, zone, locale)
            said: dict[str, str | int] = {
                "number": seen.next.number,
                "total": seen.next.total,
                "name": name(seen.partner),
                "when": when,
            }
            lines.append(say(locale, "resume-done-next", **said))
    return post(header(say(locale, "resume-done-title")), section("\n".join(lines)))


def standing(locale: str, participant: Participant) -> str | None:
    """That somebody is on a break, for where they stand; None when they are not."""
    if participant.paused_at is None:
        return None
    if participant.paused_until is None:
        return say(locale, "status-paused-open")
    return say(locale, "status-paused", day=day(participant.paused_until, participant.zone, locale))


def waits(locale: str, pairing: Pairing, zone: str) -> str | None:
    """That a pairing waits, for one of the two; None when it does not."""
    if pairing.state != PairingState.PAUSED:
        return None
    if pairing.paused_until is None:
        return say(locale, "status-partner-paused-open")
    return say(locale, "status-partner-paused", day=day(pairing.paused_until, zone, locale))


def buttons(locale: str, participant: Participant) -> list[Block]:
    """The buttons of somebody's Home tab: home_pause, or home_resume during a break."""
    if participant.paused_at is not None:
        return [button("home_resume", say(locale, "pause-resume"))]
    return [button("home_pause", say(locale, "home-pause"))]


def _next(locale: str, session: Session, mentor: Participant, mentee: Participant, *, dated: bool) -> str:
    said = {"number": session.number, "total": session.total}
    if not dated:
        return say(locale, "paused-next-open", **said)
    return say(locale, "paused-next", **said, when=_when(locale, session, mentor, mentee))


def _when(locale: str, session: Session, mentor: Participant, mentee: Participant) -> str:
    return moments(session.starts_at, [(name(mentor), mentor.zone), (name(mentee), mentee.zone)], locale)
