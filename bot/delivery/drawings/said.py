"""The drawings of what people say beside their sessions: a concern."""

from __future__ import annotations

from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post, concerns
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


DRAWINGS: Drawings = {Kind.CONCERN: _concern}
