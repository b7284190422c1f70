"""A session as an entry of a calendar, in words that anybody who sees the calendar may read: no topic, no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import calendar
from bot.calendar import Entry, Standing
from bot.messages.phrases import say
from bot.messages.text import NAME, Block, clean, clip, context, link
from bot.models import SessionState

if TYPE_CHECKING:
    from bot.models import Participant, Session

OFF = (SessionState.CANCELLED, SessionState.SKIPPED)


def calendar_entry(locale: str, *, session: Session, mentor: Participant, mentee: Participant) -> Entry:
    """A session's date; of a revision it counts twice, so that calling it off comes after it and before the next."""
    off = session.state in OFF
    said: dict[str, str | int] = {"mentor": _name(mentor), "mentee": _name(mentee)}
    said |= {"number": session.number, "total": session.total}
    is_booked = session.booked_at is not None or session.state != SessionState.PLANNED
    booked = Standing.BOOKED if is_booked else Standing.PROPOSED
    return Entry(
        uid=calendar.uid_of(session.workspace, session.id or 0),
        sequence=2 * session.revision + off,
        title=say(locale, "calendar-title", **said),
        details=say(locale, "calendar-details", **said),
        starts_at=session.starts_at,
        minutes=session.minutes,
        standing=Standing.CALLED_OFF if off else booked,
    )


def calendar_links(locale: str, *, session: Session, mentor: Participant, mentee: Participant) -> Block:
    """Small print with the ways into a calendar: links for two, and the file in the thread for every other."""
    entry = calendar_entry(locale, session=session, mentor=mentor, mentee=mentee)
    ways = {"google": link(calendar.google(entry), "Google"), "outlook": link(calendar.outlook(entry), "Outlook")}
    return context(say(locale, "calendar-links", **ways))


def _name(person: Participant) -> str:
    return clip(clean(person.name), NAME) or person.slack_id
