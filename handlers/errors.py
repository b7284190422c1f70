"""The one boundary: a refusal becomes words in the right place, anything else a reference that is also logged."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import structlog
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.messages import answers
from bot.messages.phrases import say
from bot.messages.text import Post, post, section
from handlers import surfaces
from handlers.forms import FormRefused

log = structlog.get_logger()

# The three seconds in which a window can be opened were over (docs/slack.md).
TOO_LATE = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}


async def boundary(
    error: Exception,
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    respond: AsyncRespond,
    response: BoltResponse | None,
) -> BoltResponse | None:
    """Tell the person; `response` is None once the request has been acknowledged."""
    locale = context.get("locale") or "en"
    if body.get("type") == "event_callback":
        _log(error, reference_of(body, context.get("now")))
        return None
    if body.get("type") == "view_submission" and response is not None:
        return BoltResponse(status=200, body=_errors(error, body, locale, context))
    shown = post(section(_words(error, body, locale, context)))
    if "command" in body and response is not None:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": shown.text, "blocks": shown.blocks})
    try:
        await _tell(shown, body, locale, client, respond)
    except (SlackClientError, OSError, ValueError):
        log.exception("a refusal could not be shown", action="refusal_not_shown")
    if response is None:
        return None
    return BoltResponse(status=200, body={"options": []} if body.get("type") == "block_suggestion" else "")


async def _tell(shown: Post, body: dict[str, Any], locale: str, client: AsyncWebClient, respond: AsyncRespond) -> None:
    if body.get("response_url"):
        await respond(text=shown.text, blocks=shown.blocks, response_type="ephemeral", replace_original=False)
        return
    trigger = body.get("trigger_id")
    if trigger and body.get("type") == "block_actions":
        in_modal = (body.get("view") or {}).get("type") == "modal"
        open_window = client.views_push if in_modal else client.views_open
        await open_window(trigger_id=trigger, view=surfaces.window(locale, shown))


def _errors(error: Exception, body: dict[str, Any], locale: str, context: AsyncBoltContext) -> dict[str, Any]:
    """Return the answer to a form that keeps what was typed and says what is wrong beside a field."""
    if isinstance(error, FormRefused):
        return {"response_action": "errors", "errors": error.said(locale)}
    inputs = [block["block_id"] for block in body["view"].get("blocks", []) if block.get("type") == "input"]
    words = _words(error, body, locale, context)
    field = getattr(error, "field", None)
    if inputs:
        return {"response_action": "errors", "errors": {field if field in inputs else inputs[0]: words}}
    return {"response_action": "update", "view": surfaces.window(locale, post(section(words)))}


def _words(error: Exception, body: dict[str, Any], locale: str, context: AsyncBoltContext) -> str:
    if isinstance(error, Refusal):
        return answers.refused(locale, error)
    if isinstance(error, SlackApiError) and error.response.get("error") in TOO_LATE:
        return say(locale, "too-late")
    reference = reference_of(body, context.get("now"))
    _log(error, reference)
    return answers.oops(locale, reference)


def _log(error: Exception, reference: str) -> None:
    log.error("a bug", action="bug", reference=reference, exc_info=error)


def reference_of(body: dict[str, Any], now: datetime | None) -> str:
    """Return a short name for this failure: from the request's own id, so that the same one is found again."""
    named = next((str(body[key]) for key in ("trigger_id", "event_id") if body.get(key)), "") or str(body.get("type"))
    return hashlib.sha256(f"{named} {now}".encode()).hexdigest()[:8]
