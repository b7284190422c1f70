"""How each kind of delivery is drawn from its scene; a file for each part of a program, which sends nothing."""

from __future__ import annotations

from bot import messages
from bot.delivery.drawings import circles, closing, life, nudges, programs, said, sessions, usual
from bot.delivery.scene import Drawings, Scene
from bot.messages import Post
from bot.models import Kind

DRAWINGS: Drawings = {
    **usual.DRAWINGS,
    **sessions.DRAWINGS,
    **programs.DRAWINGS,
    **life.DRAWINGS,
    **circles.DRAWINGS,
    **said.DRAWINGS,
    **nudges.DRAWINGS,
    **closing.DRAWINGS,
}


def draw(scene: Scene) -> Post:
    """Return the message of a delivery as it is now."""
    drawn = DRAWINGS[Kind(scene.row.drawn_as)](scene, scene.books)
    return messages.folded(scene.second, drawn) if scene.second is not None else drawn
