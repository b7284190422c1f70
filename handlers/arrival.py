"""The one middleware: every request becomes a visit, and every event that has an effect gets its inbox row first."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.library import Library
from bot.models import Person
from bot.program import inbox
from bot.store import Store
from handlers.people import Directory
from handlers.visit import ONCE, Visit

EVENT = "event_callback"


@dataclasses.dataclass(frozen=True)
class House:
    """What visits are made of; app puts it together."""

    store: Store
    books: Library
    workspace: str
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    wake: Callable[[], None]
    directory: Directory = dataclasses.field(default_factory=Directory)

    async def arrive(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        client: AsyncWebClient,
        next: Callable[[], Awaitable[None]],  # noqa: A002 - Bolt fills arguments by name
    ) -> BoltResponse | None:
        """Put the visit into the context, under the name by which listeners ask for it."""
        if context.team_id not in {None, self.workspace}:
            if body.get("type") != EVENT:
                raise Refusal("join-refused-stranger")
            return BoltResponse(status=200)  # an event of another workspace has no effect here
        if body.get("type") == EVENT:
            await self._keep(body)
        context[ONCE] = inbox.key_of(body)
        context["visit"] = Visit(
            store=self.store,
            books=self.books,
            workspace=self.workspace,
            person=await self._person(context.user_id or "", body, client),
            now=self.now(),
            wall=self.wall(),
            wake=self.wake,
            body=body,
            context=context,
        )
        await next()
        return None

    async def _person(self, slack_id: str, body: dict[str, Any], client: AsyncWebClient) -> Person:
        kind = (body.get("event") or {}).get("type")
        if kind == "user_change":
            self.directory.forget(self.workspace, slack_id)
        if not slack_id or (body.get("type") == EVENT and kind != "app_home_opened"):
            return Person(slack_id, slack_id)
        return await self.directory.look_up(client, self.workspace, slack_id)

    async def _keep(self, body: dict[str, Any]) -> None:
        """Keep the events that have an effect, before Slack hears that we have them."""
        event = body.get("event") or {}
        if event.get("type") in inbox.EVENTS and body.get("event_id"):
            await self.store.run(inbox.keep, self.workspace, str(body["event_id"]), event, wall=self.wall())
