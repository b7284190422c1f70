"""The drawings of what is said of a session ahead of its time."""

from __future__ import annotations

from bot import messages
from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post
from bot.models import Kind
from bot.program import booking


def _invitation(scene: Scene, _books: Library) -> Post:
    assert scene.session and scene.mentor and scene.mentee
    return messages.invitation(
        scene.locale,
        session=scene.session,
        mentor=scene.mentor,
        mentee=scene.mentee,
        booked_at=booking.books_at(scene.session, scene.now),
    )


def _stalled(scene: Scene, _books: Library) -> Post:
    assert scene.mentor and scene.mentee
    return messages.stalled(scene.locale, mentor=scene.mentor, mentee=scene.mentee)


DRAWINGS: Drawings = {Kind.INVITATION: _invitation, Kind.STALLED: _stalled}
