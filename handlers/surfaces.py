"""Where an answer appears: beside the command, in place of the message, or in a window; never in front of others."""

from __future__ import annotations

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.messages.phrases import say
from bot.messages.text import Post, plain_text

# A window takes twice as many blocks as a message, so every message fits into one.


def window(locale: str, shown: Post) -> dict[str, Any]:
    """Return a modal view that shows a message."""
    return {
        "type": "modal",
        "callback_id": "window",
        "title": plain_text(say(locale, "window-title"), 24),
        "close": plain_text(say(locale, "button-close"), 24),
        "blocks": shown.blocks,
    }


async def answer(
    shown: Post, *, body: dict[str, Any], locale: str, ack: AsyncAck, client: AsyncWebClient, respond: AsyncRespond
) -> None:
    """Answer a command; or a button: in place of its message or window, or in a new window over the Home tab."""
    if "command" in body:
        await ack(text=shown.text, blocks=shown.blocks, response_type="ephemeral")
        return
    view = body.get("view") or {}
    if view.get("type") == "modal":
        await client.views_update(view_id=view["id"], view=window(locale, shown))
        await ack()
    elif view:
        await client.views_open(trigger_id=body["trigger_id"], view=window(locale, shown))
        await ack()
    else:
        await ack()
        await respond(text=shown.text, blocks=shown.blocks, replace_original=True)
