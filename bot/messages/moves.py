"""What both partners read when a session's date changes, and the buttons by which they change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages.agreements import kept_together
from bot.messages.calendar import calendar_links
from bot.messages.phrases import say
from bot.messages.text import Block, Post, actions, button, confirm, context, header, name, post, section
from bot.messages.times import day, moments
from bot.models import SessionState

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models import Participant, Session


def when_for(locale: str, at: datetime, mentor: Participant, mentee: Participant) -> str:
    """A moment on the clocks of both."""
    return moments(at, [(name(mentor), mentor.zone), (name(mentee), mentee.zone)], locale)


def session_moved(locale: str, *, session: Session, mentor: Participant, mentee: Participant) -> Post:
    """Takes the place of a session's message once the session has another date; a new message comes with that."""
    title = say(locale, "session-title", number=session.number, total=session.total)
    when = when_for(locale, session.starts_at, mentor, mentee)
    return post(header(title), section(say(locale, "session-moved", when=when)))


def fell_out(locale: str, *, session: Session, top: Block, mentor: Participant, mentee: Participant) -> Post:
    """A session that was skipped or missed: it keeps its place, and can still have another date.

    What the two keep together stays at hand.
    """
    missed = session.state == SessionState.MISSED
    when = when_for(locale, session.starts_at, mentor, mentee)
    return post(
        top,
        section(say(locale, "session-missed" if missed else "session-skipped", when=when)),
        context(say(locale, "session-fell-out")),
        buttons(locale, session),
        kept_together(locale, session.pairing_id),
    )


def moved(
    locale: str,
    *,
    session: Session,
    mentor: Participant,
    mentee: Participant,
    by: Participant | None,
    delegated: bool = False,
) -> Post:
    """A session has another date, `by` one of the partners, by the delegate of that one, or by itself."""
    said: dict[str, str | int] = {
        "number": session.number,
        "when": when_for(locale, session.starts_at, mentor, mentee),
    }
    if by is None:
        news = say(locale, "moved-itself", **said)
    else:
        news = say(locale, "moved-for" if delegated else "moved-by", name=name(by), **said)
    return post(
        section(news),
        calendar_links(locale, session=session, mentor=mentor, mentee=mentee),
        context(say(locale, "moved-next", number=session.number, total=session.total)),
    )


def skipped(locale: str, *, session: Session, by: Participant | None) -> Post:
    """A session falls out, as one of the partners wished; it keeps its place among the others."""
    who = name(by) if by else say(locale, "somebody")
    return post(
        section(say(locale, "skipped-by", name=who, number=session.number)),
        context(say(locale, "session-fell-out")),
    )


def pressed(session: Session) -> str:
    """The value of a session's buttons, by which a press on an outdated message is known."""
    return f"{session.id}:{session.revision}"


def buttons(locale: str, session: Session, *, swaps: bool = False, begun: bool = True) -> Block:
    """What can be done with a session as it stands: say that it was held, move it, change its topic, let it fall out.

    `begun` says that they may have met already, `swaps` that its topic can be changed.
    """
    value = pressed(session)
    met = button("session_met", say(locale, "button-met"), value, style="primary")
    return actions(
        *([met] if begun and session.state != SessionState.SKIPPED else []),
        *date_buttons(locale, session),
        *(_topic_buttons(locale, value) if swaps else []),
        *([skip_button(locale, session)] if session.state in {SessionState.PLANNED, SessionState.OPEN} else []),
    )


def date_buttons(locale: str, session: Session) -> list[Block]:
    """The two ways to another date."""
    return [
        button("session_next_week", say(locale, "button-next-week"), pressed(session)),
        button("session_time", say(locale, "button-time"), pressed(session)),
    ]


def skip_button(locale: str, session: Session) -> Block:
    """The way to let a session fall out, which asks again."""
    sure = confirm(
        say(locale, "skip-sure", number=session.number),
        say(locale, "skip-sure-text"),
        say(locale, "skip-yes"),
        say(locale, "skip-no"),
    )
    return button("session_skip", say(locale, "button-skip"), pressed(session), confirm=sure)


def _topic_buttons(locale: str, value: str) -> list[Block]:
    return [
        button("session_other_prompt", say(locale, "button-other-prompt"), value),
        button("session_free", say(locale, "button-free"), value),
    ]


def invitation(locale: str, *, session: Session, mentor: Participant, mentee: Participant, booked_at: datetime) -> Post:
    """To the next session, when the one before is over: its date, which is booked at a moment unless somebody objects.

    Buttons: session_next_week, session_time and session_skip.
    """
    said: dict[str, str | int] = {
        "mentor": name(mentor),
        "mentee": name(mentee),
        "number": session.number,
        "total": session.total,
        "when": when_for(locale, session.starts_at, mentor, mentee),
    }
    return post(
        header(say(locale, "invitation-title")),
        section(say(locale, "invitation", **said)),
        context(say(locale, "invitation-booked", day=day(booked_at, mentor.zone, locale))),
        calendar_links(locale, session=session, mentor=mentor, mentee=mentee),
        actions(*date_buttons(locale, session), skip_button(locale, session)),
    )


def stalled(locale: str, *, mentor: Participant, mentee: Participant) -> Post:
    """To both, when two sessions in a row did not come about: nobody is blamed, and there are ways on."""
    return post(
        section(say(locale, "stalled", mentor=name(mentor), mentee=name(mentee))),
        context(say(locale, "stalled-next")),
    )
