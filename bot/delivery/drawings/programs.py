"""The drawings of what concerns a program as a whole: what its coordinators should know of."""

from __future__ import annotations

from bot import messages
from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post
from bot.models import Kind


def _notice(scene: Scene, _books: Library) -> Post:
    values = dict(scene.row.values)
    return messages.notice(
        scene.locale, which=values.pop("notice"), mentor=scene.mentor, mentee=scene.mentee, values=values
    )


def _announcement(scene: Scene, _books: Library) -> Post:
    return messages.announcement(scene.locale, program=scene.program)


def _closed(scene: Scene, _books: Library) -> Post:
    return messages.closed_to_waiting(scene.locale, program=scene.program)


DRAWINGS: Drawings = {Kind.NOTICE: _notice, Kind.ANNOUNCEMENT: _announcement, Kind.CLOSED: _closed}
