"""Taking a break and coming back: by a typed day, by a form, and by the buttons of the answer."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.errors import Refusal
from bot.messages import pausing as words
from bot.messages import vocabulary
from bot.messages.phrases import say
from bot.messages.text import Block, Post, context, section
from bot.messages.typed_dates import DateUnread, read_date
from bot.program import membership, pausing
from handlers import fields, home
from handlers.fields import field
from handlers.forms import modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

if TYPE_CHECKING:
    from bot.models import Participant

PAUSE = "pause"  # callback id


def register(listeners: Listeners) -> None:
    listeners.command("pause", pause)
    listeners.command("resume", resume)
    listeners.action("home_pause", choose)
    listeners.action("pause_day", choose)
    listeners.action("home_resume", resume)
    listeners.action("pause_resume", resume)
    listeners.view(PAUSE, chosen)


async def pause(visit: Visit) -> None:
    until = read_day(visit.rest, visit.locale, today=today(visit)) if visit.rest.strip() else None
    person = await visit.do(pausing.pause, visit.slack_id, until, now=visit.now)
    visit.wake()
    await visit.answer(await _paused(visit, person))
    await home.publish(visit)


async def resume(visit: Visit) -> None:
    await visit.do(pausing.resume, visit.slack_id, now=visit.now)
    place = await visit.ask(membership.place, visit.slack_id, now=visit.now)
    visit.wake()
    await visit.answer(words.resumed(visit.locale, zone=visit.person.zone, pairings=place.partnerships))
    await home.publish(visit)


async def choose(visit: Visit) -> None:
    place = await visit.do(membership.place, visit.slack_id, now=visit.now)
    if place.participant is None:
        raise Refusal("pause-refused-not-joined")
    await visit.open(pause_form(visit.locale, participant=place.participant))


async def chosen(visit: Visit) -> None:
    until = fields.date_answer(visit.view, "until")
    person = await visit.do(pausing.pause, visit.slack_id, until, now=visit.now)
    visit.wake()
    await visit.ack(response_action="update", view=window(visit.locale, await _paused(visit, person)))
    await home.publish(visit)


async def _paused(visit: Visit, person: Participant) -> Post:
    place = await visit.ask(membership.place, visit.slack_id, now=visit.now)
    return words.paused(visit.locale, participant=person, met=bool(place.partnerships))


def pause_form(locale: str, *, participant: Participant) -> Block:
    """The view in which a person takes a break, or changes the day on which they are back."""
    until = participant.paused_until
    back = until.astimezone(ZoneInfo(participant.zone)).date() if until is not None else None
    chooser = fields.day(back, say(locale, "form-choose"))
    day = field(say(locale, "pause-until"), "until", chooser, hint=say(locale, "pause-until-hint"), optional=True)
    about = [section(say(locale, "pause-about")), context(say(locale, "pause-scope")), day]
    return modal(locale, PAUSE, "pause-title", about, submit="pause-yes")


def read_day(text: str, locale: str, *, today: date) -> date:
    """Return the day that was typed, with or without "until" before or behind it; a Refusal says how to write days."""
    until = vocabulary.everywhere("pause-until-words")
    day = " ".join(word for word in text.split() if vocabulary.folded(word) not in until)
    try:
        return read_date(day, locale, today=today)
    except DateUnread as unread:
        raise Refusal(unread.message, text=unread.text) from None


def today(visit: Visit) -> date:
    """Return the day that it is where the person is."""
    return datetime.astimezone(visit.now, ZoneInfo(visit.person.zone)).date()
