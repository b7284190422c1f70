"""What somebody reads of their sessions in private: what can be done now, and what became of each so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from bot.library import FRAMES, FREE
from bot.messages.agreements import kept_together
from bot.messages.moves import buttons, date_buttons
from bot.messages.phrases import say
from bot.messages.reasons import bullets, chosen
from bot.messages.text import Block, Post, actions, button, context, header, name, plain, post, section
from bot.messages.times import hours, moment
from bot.models import SessionState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from bot.library import Library
    from bot.models import Change, Pairing, Participant, Session

SHOWN = 12  # sessions whose history is told


class Agenda(Protocol):
    """The sessions of one pairing as somebody sees them; a delegate is told dates and no more."""

    @property
    def mine(self) -> Participant: ...
    @property
    def partner(self) -> Participant: ...
    @property
    def pairing(self) -> Pairing: ...
    @property
    def sessions(self) -> Sequence[Session]: ...
    @property
    def changes(self) -> Sequence[Change]: ...
    @property
    def delegated(self) -> bool: ...
    @property
    def current(self) -> Sequence[Session]: ...
    @property
    def reasons(self) -> Mapping[int | None, Sequence[Mapping[str, Any]]]: ...


def agenda(locale: str, agendas: Sequence[Agenda], *, now: datetime, library: Library) -> Post:
    """The sessions of each pairing, with the buttons of bot/messages/moves.py."""
    drawn = [block for one in agendas for block in _of_one(locale, one, now, library)]
    own = any(not one.delegated for one in agendas)
    browse = actions(button("home_topics", say(locale, "button-topics"))) if own else None
    return post(header(say(locale, "agenda-title")), *drawn, browse)


def _of_one(locale: str, one: Agenda, now: datetime, library: Library) -> Iterator[Block]:
    if one.delegated:
        yield section(say(locale, "agenda-for", name=name(one.mine)))
        for session in one.current:
            yield section(_title(locale, one, session))
            yield actions(*date_buttons(locale, session))
        yield context(say(locale, "agenda-delegated", name=name(one.mine)))
        return
    yield section(say(locale, "agenda-with", name=name(one.partner)))
    for session in one.current:
        yield section(f"{_title(locale, one, session)}\n{_state(locale, session)}{_topic(locale, session, library)}")
        if why := chosen(locale, one.reasons.get(session.id, ()), library):
            yield context(f"{say(locale, 'topics-why')}\n{bullets(why)}")
        yield buttons(locale, session, swaps=_swaps(session, library), begun=session.starts_at <= now)
    if one.current:
        yield kept_together(locale, one.current[0].pairing_id)
    else:
        yield section(say(locale, "agenda-over"))
    if one.mine.id == one.pairing.mentee_id:
        yield actions(button("delegate_open", say(locale, "button-delegate")))
    if told := [*_told(locale, one)][-SHOWN:]:
        yield section(f"{say(locale, 'agenda-history')}\n{bullets(told)}")


def _title(locale: str, one: Agenda, session: Session) -> str:
    when = moment(session.starts_at, one.mine.zone, locale)
    length = hours(session.minutes, locale)
    return say(locale, "agenda-session", number=session.number, total=session.total, when=when, duration=length)


def _state(locale: str, session: Session) -> str:
    if session.state == SessionState.PLANNED:
        return say(locale, "agenda-booked" if session.booked_at else "agenda-proposed")
    return say(locale, f"agenda-{session.state}")


def _topic(locale: str, session: Session, library: Library) -> str:
    prompt = library.known(session.prompt)
    if prompt is not None:
        return "\n" + say(locale, "agenda-topic", title=plain(prompt.in_language(locale).title))
    return "\n" + say(locale, "agenda-free") if session.prompt == FREE else ""


def _swaps(session: Session, library: Library) -> bool:
    prompt = library.known(session.prompt)
    framed = session.number in {1, session.total} or (prompt is not None and prompt.topic in FRAMES)
    return not framed and session.state in {SessionState.PLANNED, SessionState.OPEN}


def _told(locale: str, one: Agenda) -> Iterator[str]:
    """Yield what became of each session that something became of."""
    for session in one.sessions:
        changes = [change for change in one.changes if change.session_id == session.id and change.did != "proposed"]
        if changes:
            fates = " · ".join(_fate(locale, one, change) for change in changes)
            yield say(locale, "agenda-line", number=session.number, fates=fates)


def _fate(locale: str, one: Agenda, change: Change) -> str:
    names = {one.mine.id: name(one.mine), one.partner.id: name(one.partner)}
    when = moment(change.starts_at, one.mine.zone, locale)
    if change.by_id in names:
        return say(locale, f"fate-{change.did}-by", name=names[change.by_id], when=when)
    return say(locale, f"fate-{change.did}", when=when)
