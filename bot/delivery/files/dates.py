"""The dates of sessions as files for calendars: one that is proposed, booked, moved or skipped, or all that end."""

from __future__ import annotations

from bot import calendar, messages
from bot.delivery.scene import File, Files, Scene
from bot.library import Library
from bot.models import Kind, PairingState, SessionState, Standing


def _date(scene: Scene, _books: Library) -> File | None:
    """Return the date that a message tells; None for one that nobody knows yet, in a break without an end."""
    session = scene.session or scene.first
    if session is None or scene.mentor is None or scene.mentee is None or scene.pairing is None:
        return None
    if scene.pairing.state == PairingState.PAUSED and scene.pairing.paused_until is None:
        return None
    entry = messages.calendar_entry(scene.locale, session=session, mentor=scene.mentor, mentee=scene.mentee)
    return File(
        name=f"session-{session.number}.ics",
        title=messages.say(scene.locale, "calendar-file", number=session.number, total=session.total),
        content=calendar.document([entry], stamp=scene.now),
    )


def _all_off(scene: Scene, _books: Library) -> File | None:
    """Return what takes a pairing out of the calendar of the one who stays; None where one of them is forgotten."""
    off = [one for one in scene.dates if one.state == SessionState.CANCELLED]
    if not off or scene.mentor is None or scene.mentee is None:
        return None
    if Standing.ERASED in {scene.mentor.standing, scene.mentee.standing}:
        return None
    entries = [
        messages.calendar_entry(scene.locale, session=one, mentor=scene.mentor, mentee=scene.mentee) for one in off
    ]
    return File(
        name="sessions.ics",
        title=messages.say(scene.locale, "calendar-file-off"),
        content=calendar.document(entries, stamp=scene.now),
    )


TOLD = (Kind.INTRODUCTION, Kind.INVITATION, Kind.SESSION, Kind.MOVED, Kind.PAUSED, Kind.RESUMED)

FILES: Files = {**dict.fromkeys(TOLD, _date), Kind.ENDED: _all_off}
