"""The one boundary: a refusal becomes words in the right place, anything else a reference that is also logged."""

from __future__ import annotations

import hashlib
from typing import Any

import structlog
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot import figures
from bot.errors import Refusal, Repeated
from bot.messages import answers
from bot.messages.phrases import SOURCE, say
from bot.messages.text import Post, plain, post, section
from bot.store import Unreachable
from handlers.forms import FormRefused
from handlers.people import code_of
from handlers.visit import Visit, window

log = structlog.get_logger()

# The three seconds in which a window can be opened were over (docs/slack.md section 2).
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
    if isinstance(error, Repeated):
        log.info("this was here before", action="request_repeated", type=body.get("type") or "command")
        return BoltResponse(status=200, body="") if response is not None else None
    visit: Visit | None = context.get("visit")
    locale = visit.locale if visit is not None else SOURCE
    words = _words(error, body, locale, visit)
    shown = post(section(words))
    match body.get("type"):
        case "event_callback":
            return None
        case "view_submission" if response is not None:
            return BoltResponse(status=200, body=_errors(error, body, locale, words))
        case "block_suggestion" if response is not None:
            return BoltResponse(status=200, body={"options": []})
    if "command" in body and response is not None:
        return BoltResponse(status=200, body={"response_type": "ephemeral", "text": shown.text, "blocks": shown.blocks})
    try:
        await _tell(shown, body, locale, client, respond)
    except (SlackClientError, OSError, ValueError):
        log.exception("a refusal could not be shown", action="refusal_not_shown")
    return BoltResponse(status=200, body="") if response is not None else None


async def _tell(shown: Post, body: dict[str, Any], locale: str, client: AsyncWebClient, respond: AsyncRespond) -> None:
    if body.get("response_url"):
        await respond(text=shown.text, blocks=shown.blocks, response_type="ephemeral", replace_original=False)
        return
    trigger = body.get("trigger_id")
    if trigger and body.get("type") == "block_actions":
        in_modal = (body.get("view") or {}).get("type") == "modal"
        open_window = client.views_push if in_modal else client.views_open
        await open_window(trigger_id=trigger, view=window(locale, shown))


def _errors(error: Exception, body: dict[str, Any], locale: str, words: str) -> dict[str, Any]:
    """Return the answer to a form that keeps what was typed and says what is wrong beside a field."""
    if isinstance(error, FormRefused):
        return {"response_action": "errors", "errors": error.said(locale)}
    inputs = [block["block_id"] for block in body["view"].get("blocks", []) if block.get("type") == "input"]
    field = error.field if isinstance(error, Refusal) else None
    if inputs:
        return {"response_action": "errors", "errors": {field if field in inputs else inputs[0]: words}}
    return {"response_action": "update", "view": window(locale, post(section(words)))}


def _words(error: Exception, body: dict[str, Any], locale: str, visit: Visit | None) -> str:
    """Return what the person reads; a bug is logged under the reference that they read."""
    if isinstance(error, FormRefused):
        return " ".join(error.said(locale).values())
    if isinstance(error, Refusal):
        return answers.refused(locale, error)
    if isinstance(error, SlackApiError) and code_of(error) in TOO_LATE:
        return say(locale, "too-late")
    if isinstance(error, SlackApiError) and code_of(error) == "missing_scope":
        lacking = str(error.response.get("needed") or "?")
        log.error("the app has not the permission for this", action="missing_scope", scope=lacking)
        return say(locale, "permission-lacking", scope=plain(lacking))
    if isinstance(error, Unreachable):  # the store has logged it, once
        return say(locale, "out-of-reach")
    # From the request's own id and time, since nobody here rolls dice.
    named = body.get("trigger_id") or body.get("event_id") or body.get("type")
    reference = hashlib.sha256(f"{named} {visit.now if visit else ''}".encode()).hexdigest()[:8]
    figures.bug()
    log.error("a bug", action="bug", reference=reference, exc_info=error)
    return answers.oops(locale, reference)
