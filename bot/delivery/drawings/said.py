"""The drawings of concerns and of whom they go to, and of what is asked of those who say nothing."""

from __future__ import annotations

from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post, concerns, silence
from bot.models import Kind


def _concern(scene: Scene, _books: Library) -> Post:
    told = scene.row.values
    if "undelivered" in told:
        return concerns.undelivered(scene.locale, neutral=told["undelivered"])
    by = str(told["by"]) if told["named"] else None
    # Somebody who was erased meanwhile has no Slack id any more.
    return concerns.concern(
        scene.locale, words=told["words"], program=told["program"], by=by if by and by.isalnum() else None
    )


def _neutral(scene: Scene, _books: Library) -> Post:
    told = scene.row.values
    return concerns.neutral(scene.locale, program=told["program"], named=told["named"])


def _silent(scene: Scene, _books: Library) -> Post:
    assert scene.session and scene.mentor and scene.mentee
    return silence.silent(
        scene.locale,
        session=scene.session,
        mentor=scene.mentor,
        mentee=scene.mentee,
        program_closed=scene.program.closed_at is not None,
    )


DRAWINGS: Drawings = {Kind.CONCERN: _concern, Kind.NEUTRAL: _neutral, Kind.SILENT: _silent}
