"""The drawings of what comes between: breaks, and going on after them."""

from __future__ import annotations

from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post, pausing
from bot.models import Kind


def _paused(scene: Scene, _books: Library) -> Post:
    assert scene.pairing and scene.mentor and scene.mentee
    both = {partner.slack_id: partner for partner in (scene.mentor, scene.mentee)}
    return pausing.pairing_paused(
        scene.locale,
        mentor=scene.mentor,
        mentee=scene.mentee,
        by=both.get(str(scene.row.values.get("by"))),
        until=scene.pairing.paused_until,
        session=scene.session,
    )


def _resumed(scene: Scene, _books: Library) -> Post:
    assert scene.mentor and scene.mentee
    return pausing.pairing_resumed(scene.locale, mentor=scene.mentor, mentee=scene.mentee, session=scene.session)


DRAWINGS: Drawings = {Kind.PAUSED: _paused, Kind.RESUMED: _resumed}
