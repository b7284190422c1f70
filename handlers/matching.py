"""A coordinator's matching: rehearse as often as one likes, then publish once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.library import Library
from bot.messages import coordinators
from bot.models import Person
from bot.program import rounds
from bot.store import Store
from handlers.surfaces import answer
from handlers.typed import typed


def register(app: AsyncApp) -> None:
    app.command("/mentor", matchers=[typed("rehearse")])(rehearse)
    app.action("home_rehearse")(rehearse)
    app.action("rehearsal_again")(rehearse)
    app.command("/mentor", matchers=[typed("publish")])(publish)
    app.action("home_publish")(publish)
    app.action("rehearsal_publish")(publish)


async def rehearse(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    store: Store,
    books: Library,
    workspace: str,
    person: Person,
    coordinator: bool,
    now: datetime,
) -> None:
    _only_coordinators(coordinator)
    seed = int(now.timestamp())
    rehearsed, people = await store.run(rounds.rehearse, workspace, person.slack_id, seed=seed, now=now)
    shown = coordinators.rehearsal(
        person.locale, round_=rehearsed, people=people, library=books, coordinator_zone=person.zone
    )
    await answer(shown, body=body, locale=person.locale, ack=ack, client=client, respond=respond)


async def publish(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    respond: AsyncRespond,
    store: Store,
    workspace: str,
    person: Person,
    coordinator: bool,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    _only_coordinators(coordinator)
    published = await store.run(rounds.publish, workspace, person.slack_id, round_id=_shown(body), now=now)
    wake()
    shown = coordinators.published(person.locale, round_=published)
    await answer(shown, body=body, locale=person.locale, ack=ack, client=client, respond=respond)


def _only_coordinators(coordinator: bool) -> None:
    if not coordinator:
        raise Refusal("coordinators-only")


def _shown(body: dict[str, Any]) -> int | None:
    """Return the round that the pressed button was drawn with; a command and the Home tab name none."""
    pressed = [str(action.get("value", "")) for action in body.get("actions", [])]
    return int(pressed[0]) if pressed and pressed[0].isdecimal() else None
