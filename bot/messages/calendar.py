"""Sessions in calendars, in words that anybody who sees a calendar may read: no topic, no answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import calendar
from bot.calendar import Entry, Standing
from bot.messages.phrases import say
from bot.messages.text import (
    NAME,
    Block,
    Post,
    actions,
    button,
    clean,
    clip,
    context,
    escape,
    header,
    link,
    post,
    section,
)
from bot.models import SessionState

if TYPE_CHECKING:
    from bot.models import Participant, Session

OFF = (SessionState.CANCELLED, SessionState.SKIPPED)
ORDER = (Standing.PROPOSED, Standing.BOOKED, Standing.CALLED_OFF)


def calendar_entry(locale: str, *, session: Session, mentor: Participant, mentee: Participant) -> Entry:
    """A session's date; each revision has three numbers, so that proposed, booked and called off come in this order."""
    off = session.state in OFF
    said: dict[str, str | int] = {"mentor": _name(mentor), "mentee": _name(mentee)}
    said |= {"number": session.number, "total": session.total}
    is_booked = session.booked_at is not None or session.state != SessionState.PLANNED
    standing = Standing.CALLED_OFF if off else Standing.BOOKED if is_booked else Standing.PROPOSED
    return Entry(
        uid=calendar.uid_of(session.workspace, session.id or 0),
        sequence=len(ORDER) * session.revision + ORDER.index(standing),
        title=say(locale, "calendar-title", **said),
        details=say(locale, "calendar-details", **said),
        starts_at=session.starts_at,
        minutes=session.minutes,
        standing=standing,
    )


def calendar_links(locale: str, *, session: Session, mentor: Participant, mentee: Participant) -> Block:
    """Small print with the ways into a calendar: links for two, and the file in the thread for every other."""
    entry = calendar_entry(locale, session=session, mentor=mentor, mentee=mentee)
    ways = {"google": link(calendar.google(entry), "Google"), "outlook": link(calendar.outlook(entry), "Outlook")}
    return context(say(locale, "calendar-links", **ways))


def feed_offer(locale: str, *, there: bool) -> Post:
    """What a calendar can follow, and who would see it; buttons calendar_new, and calendar_revoke if there is one."""
    drawn = [button("calendar_new", say(locale, "calendar-renew" if there else "calendar-make"), style="primary")]
    if there:
        drawn.append(button("calendar_revoke", say(locale, "calendar-revoke"), style="danger"))
    return post(
        header(say(locale, "calendar-feed")),
        section(say(locale, "calendar-there" if there else "calendar-none")),
        context(say(locale, "calendar-scope")),
        actions(*drawn),
    )


def feed_made(locale: str, *, address: str) -> Post:
    """The new address, the only time that anybody is shown it; button calendar_revoke."""
    return post(
        header(say(locale, "calendar-feed")),
        section(say(locale, "calendar-made", open=link(address, say(locale, "calendar-open")))),
        section(f"`{escape(address)}`"),
        section(say(locale, "calendar-how")),
        context(say(locale, "calendar-scope")),
        actions(button("calendar_revoke", say(locale, "calendar-revoke"), style="danger")),
    )


def feed_gone(locale: str) -> Post:
    """After an address was revoked; button calendar_new."""
    return post(
        section(say(locale, "calendar-gone")),
        actions(button("calendar_new", say(locale, "calendar-make"))),
    )


def _name(person: Participant) -> str:
    return clip(clean(person.name), NAME) or person.slack_id
