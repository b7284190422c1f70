"""Another time for a session: a form with the times that suit both, and what was chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.errors import Refusal
from bot.messages.phrases import say
from bot.messages.text import Block, post, section, short
from bot.messages.times import city, clock, day, moment
from bot.models import Participant
from bot.program import slots
from bot.program.sessions import Meeting
from handlers import fields
from handlers.fields import field, numbers
from handlers.forms import FormRefused, modal
from handlers.listeners import Listeners
from handlers.sessions import session_of
from handlers.visit import Visit, window

TIME = "session_time"  # the callback id, and the button's
FIELD = "time"
DIGITS = 11  # of a moment, in seconds since 1970


def register(listeners: Listeners) -> None:
    listeners.action("session_time", choose)
    listeners.view(TIME, chosen)


async def choose(visit: Visit) -> None:
    session_id, revision = session_of(visit)
    found, times = await visit.do(slots.choices_for, session_id, revision, visit.slack_id, now=visit.now)
    await visit.open(time_form(visit.locale, found, times, visit.slack_id))


async def chosen(visit: Visit) -> None:
    session_id, revision = numbers(visit.view.get("private_metadata"), 2)
    starts_at = _moment(fields.answer(visit.view, FIELD))
    found = await visit.do(slots.another_time, session_id, revision, visit.slack_id, starts_at, now=visit.now)
    visit.wake()
    when = moment(found.session.starts_at, _reader(found, visit.slack_id).zone, visit.locale)
    said = say(visit.locale, "time-done", number=found.session.number, when=when)
    await visit.ack(response_action="update", view=window(visit.locale, post(section(said))))


def time_form(locale: str, found: Meeting, times: Sequence[datetime], reader: str) -> Block:
    """The view in which another time is chosen; with none that suits both, a window that says so."""
    me, session = _reader(found, reader), found.session
    if not times:
        return window(locale, post(section(say(locale, "time-none"))))
    when = moment(session.starts_at, me.zone, locale)
    partner = found.partner_of(me.slack_id) if me.slack_id == reader else None  # a delegate is not told with whom
    options = [(str(int(one.timestamp())), _label(locale, one, me, partner)) for one in times]
    choice = field(
        say(locale, "time-field"),
        FIELD,
        fields.one(options, None, say(locale, "form-choose")),
        hint=say(locale, "time-hint", zone=city(me.zone, locale)),
    )
    about = section(say(locale, "time-about", number=session.number, when=when))
    metadata = f"{session.id}:{session.revision}"
    return modal(locale, TIME, "time-title", [about, choice], submit="time-save", metadata=metadata)


def _reader(found: Meeting, slack_id: str) -> Participant:
    reader = found.side(slack_id)
    assert reader is not None
    return reader


def _label(locale: str, at: datetime, me: Participant, partner: Participant | None) -> str:
    mine = moment(at, me.zone, locale)
    theirs = moment(at, partner.zone, locale) if partner is not None else mine
    if partner is None or mine == theirs:
        return mine
    same_day = day(at, me.zone, locale) == day(at, partner.zone, locale)
    told = clock(at, partner.zone, locale) if same_day else theirs
    return say(locale, "time-choice", when=mine, theirs=told, name=short(partner))


def _moment(chosen: object) -> datetime:
    if not chosen:
        raise FormRefused({FIELD: "form-needed"})
    said = str(chosen)
    if not (said.isascii() and said.isdecimal() and len(said) <= DIGITS):
        raise Refusal("session-time-gone", field=FIELD)
    return datetime.fromtimestamp(int(said), UTC)
