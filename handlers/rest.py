"""What nobody else took: acknowledged, so that Slack does not send it again, and logged."""

from __future__ import annotations

import re
from typing import Any

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck

log = structlog.get_logger()
ANYTHING = re.compile(r".*", re.DOTALL)


def register(app: AsyncApp) -> None:
    app.event(ANYTHING)(ignored_event)
    app.action(ANYTHING)(acknowledged)
    app.action({"type": "interactive_message", "callback_id": ANYTHING})(acknowledged)
    app.shortcut(ANYTHING)(acknowledged)
    app.options(ANYTHING)(no_options)
    app.view(ANYTHING)(acknowledged)
    app.view_closed(ANYTHING)(acknowledged)
    app.command(ANYTHING)(acknowledged)


async def ignored_event(event: dict[str, Any]) -> None:
    log.debug("an event that nobody takes", action="event_ignored", type=event.get("type"))


async def acknowledged(ack: AsyncAck, body: dict[str, Any]) -> None:
    log.info("an interaction that nobody takes", action="interaction_ignored", type=body.get("type"))
    await ack()


async def no_options(ack: AsyncAck) -> None:
    await ack(options=[])
