"""The one middleware: every request gets its person, their language and the time, and every event its inbox row."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.library import Library
from bot.models import Person
from bot.program import inbox
from bot.store import Store
from handlers.people import Directory


@dataclasses.dataclass(frozen=True)
class House:
    """What the listeners work with; app puts it together."""

    store: Store
    books: Library
    workspace: str
    coordinators: frozenset[str]
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    wake: Callable[[], None]  # there is something to deliver now
    directory: Directory = dataclasses.field(default_factory=Directory)

    async def arrive(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        client: AsyncWebClient,
        next: Callable[[], Awaitable[None]],  # noqa: A002 - Bolt fills arguments by name
    ) -> None:
        """Fill the context; the names are those that listeners ask for (tests/test_handlers.py holds them)."""
        slack_id = context.user_id or ""
        context.update(
            {
                "workspace": self.workspace,
                "slack_id": slack_id,
                "locale": "en",
                "now": self.now(),
                "store": self.store,
                "books": self.books,
                "wake": self.wake,
                "directory": self.directory,
                "coordinator": slack_id in self.coordinators,
                "person": Person(slack_id, slack_id),
            }
        )
        foreign = context.team_id not in {None, self.workspace}
        if body.get("type") == "event_callback":
            if not foreign:
                await self._keep(body)
            context["foreign"] = foreign
            await next()
            return
        if foreign:
            raise Refusal("join-refused-stranger")
        if slack_id:
            person = await self.directory.look_up(client, self.workspace, slack_id)
            context["person"] = person
            context["locale"] = person.locale
        await next()

    async def _keep(self, body: dict[str, Any]) -> None:
        """Keep the events that have an effect, before Slack hears that we have them."""
        event = body.get("event") or {}
        if event.get("type") in {"reaction_added", "reaction_removed", "user_change"} and body.get("event_id"):
            await self.store.run(inbox.keep, self.workspace, str(body["event_id"]), event, wall=self.wall())
