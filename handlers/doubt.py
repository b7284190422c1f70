"""The answer to "is the message there?", of a partner or of a coordinator."""

from __future__ import annotations

from bot.messages import private
from bot.models import DeliveryState
from bot.program import doubt
from handlers.fields import numbers
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.action("doubt_yes", answered)
    listeners.action("doubt_no", answered)


async def answered(visit: Visit) -> None:
    there = visit.asked.name == "doubt_yes"
    delivery, epoch = numbers(visit.pressed, 2)
    row = await visit.do(doubt.answer, delivery, visit.slack_id, epoch=epoch, there=there, now=visit.now)
    visit.wake()
    needed = row.state != DeliveryState.CANCELLED
    await visit.answer(private.answered(visit.locale, there=there, needed=needed))
