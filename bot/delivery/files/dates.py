"""The date of a session as a file for calendars: proposed, booked, moved or called off."""

from __future__ import annotations

from bot import calendar, messages
from bot.delivery.scene import File, Files, Scene
from bot.library import Library
from bot.models import Kind


def _date(scene: Scene, _books: Library) -> File | None:
    session = scene.session or scene.first
    if session is None or scene.mentor is None or scene.mentee is None:
        return None
    entry = messages.calendar_entry(scene.locale, session=session, mentor=scene.mentor, mentee=scene.mentee)
    return File(
        name=f"session-{session.number}.ics",
        title=messages.say(scene.locale, "calendar-file", number=session.number, total=session.total),
        content=calendar.document([entry], stamp=scene.now),
    )


FILES: Files = dict.fromkeys((Kind.INTRODUCTION, Kind.INVITATION, Kind.SESSION, Kind.MOVED), _date)
