"""The private check-in: one tap, an optional sentence, and changing one's mind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.messages import private
from bot.messages.phrases import say
from bot.messages.text import post, section
from bot.program import feedback, sessions
from bot.program.feedback import Answer
from bot.store import Store
from handlers import forms, surfaces


def register(app: AsyncApp) -> None:
    for answer in Answer:
        app.action(f"checkin_{answer}")(answered)
    app.action("checkin_change")(change)
    app.action("checkin_note")(note)
    app.view(forms.NOTE)(noted)


async def answered(
    ack: AsyncAck,
    action: dict[str, Any],
    respond: AsyncRespond,
    store: Store,
    workspace: str,
    slack_id: str,
    locale: str,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    answer = Answer(action["action_id"].removeprefix("checkin_"))
    found, note_kept = await store.run(feedback.check_in, workspace, session_of(action), slack_id, answer, now=now)
    shown = private.checkin_thanks(
        locale, session=found.session, partner=found.partner_of(slack_id), answer=answer, note_kept=note_kept
    )
    await ack()
    await respond(text=shown.text, blocks=shown.blocks, replace_original=True)
    wake()


async def change(
    ack: AsyncAck,
    action: dict[str, Any],
    respond: AsyncRespond,
    store: Store,
    workspace: str,
    slack_id: str,
    locale: str,
) -> None:
    found = await store.run(sessions.meeting_of, workspace, session_of(action), slack_id)
    shown = private.checkin(locale, session=found.session, partner=found.partner_of(slack_id))
    await ack()
    await respond(text=shown.text, blocks=shown.blocks, replace_original=True)


async def note(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    client: AsyncWebClient,
    store: Store,
    workspace: str,
    slack_id: str,
    locale: str,
) -> None:
    session_id = session_of(action)
    found, kept = await store.run(feedback.answer_of, workspace, session_id, slack_id)
    form = forms.note_form(locale, session=found.session, partner=found.partner_of(slack_id), note=kept)
    await client.views_open(trigger_id=body["trigger_id"], view=form)
    await ack()


async def noted(
    ack: AsyncAck, view: dict[str, Any], store: Store, workspace: str, slack_id: str, locale: str, now: datetime
) -> None:
    session_id, words = forms.read_note_form(view)
    await store.run(feedback.add_note, workspace, session_id, slack_id, words, now=now)
    thanks = post(section(say(locale, "checkin-kept")))
    await ack(response_action="update", view=surfaces.window(locale, thanks))


def session_of(action: dict[str, Any]) -> int:
    """Return the session that a check-in's button names."""
    value = str(action.get("value", ""))
    if not (value.isascii() and value.isdecimal()):
        raise Refusal("form-outdated")
    return int(value)
