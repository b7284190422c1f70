"""A coordinator's kill switch: nothing unasked leaves until it is taken back; people are answered all the same."""

from __future__ import annotations

import structlog

from bot import messages
from bot.errors import Refusal
from bot.program import switch
from handlers import home
from handlers.listeners import Listeners
from handlers.visit import Visit

log = structlog.get_logger()


def register(listeners: Listeners) -> None:
    listeners.offer("stop", stop)
    listeners.offer("start", start)


async def stop(visit: Visit) -> None:
    await _only_coordinators(visit)
    await visit.do(switch.stop, visit.slack_id, now=visit.now)
    log.warning("sending is stopped", action="sending_stopped", workspace=visit.workspace, by=visit.slack_id)
    await visit.answer(messages.stopped(visit.locale))
    await home.publish(visit)


async def start(visit: Visit) -> None:
    await _only_coordinators(visit)
    await visit.do(switch.start, visit.slack_id, now=visit.now)
    log.warning("sending goes on", action="sending_started", workspace=visit.workspace, by=visit.slack_id)
    visit.wake()
    await visit.answer(messages.started(visit.locale))
    await home.publish(visit)


async def warned(visit: Visit, shown: messages.Post) -> messages.Post:
    """Return an answer as it is, or below a warning while nothing is sent."""
    return messages.warned(visit.locale, shown) if await visit.do(switch.is_stopped) else shown


async def _only_coordinators(visit: Visit) -> None:
    if not await visit.coordinates():
        raise Refusal("stop-refused")
