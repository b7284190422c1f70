"""The drawings of what a mentors' circle is told; it sends nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import messages
from bot.delivery.scene import Drawings, Scene
from bot.library import Library
from bot.messages import Post
from bot.models import Kind
from bot.program.circles import MINUTES


def _circle(scene: Scene, books: Library) -> Post:
    assert scene.circle and scene.circle.id is not None
    values = scene.row.values
    starts_at = datetime.fromisoformat(values["at"])
    if values["ahead"]:
        return messages.circle_ahead(
            scene.locale,
            circle=scene.circle.id,
            first=values["number"] == 1,
            told=values.get("told", False),
            members=scene.members,
            starts_at=starts_at,
            minutes=MINUTES,
        )
    return messages.circle(
        scene.locale,
        circle=scene.circle.id,
        prompt=books.of_circle(values["prompt"]),
        members=scene.members,
        late=scene.now > starts_at + timedelta(minutes=MINUTES),
    )


DRAWINGS: Drawings = {Kind.CIRCLE: _circle}
