"""The answer to "is the message there?", of a partner or of a coordinator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot.messages import private
from bot.program import doubt
from bot.store import Store
from handlers.checkins import session_of


def register(app: AsyncApp) -> None:
    app.action("doubt_yes")(answered)
    app.action("doubt_no")(answered)


async def answered(
    ack: AsyncAck,
    action: dict[str, Any],
    respond: AsyncRespond,
    store: Store,
    workspace: str,
    slack_id: str,
    locale: str,
    coordinator: bool,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    there = action["action_id"] == "doubt_yes"
    await store.run(
        doubt.answer, workspace, session_of(action), slack_id, there=there, coordinator=coordinator, now=now
    )
    shown = private.answered(locale, there=there)
    await ack()
    await respond(text=shown.text, blocks=shown.blocks, replace_original=True)
    wake()
