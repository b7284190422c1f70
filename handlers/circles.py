"""What a mentor does with a circle: leave it, while everything else goes on."""

from __future__ import annotations

from bot.messages.circles import circle_left
from bot.program import circles
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.action("circle_out", out)


async def out(visit: Visit) -> None:
    await visit.do(circles.leave, visit.number(), visit.slack_id)
    await visit.aside(circle_left(visit.locale))
