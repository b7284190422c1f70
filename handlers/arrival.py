"""The one middleware: every request becomes a visit, and every event that has an effect gets its inbox row first."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import aiohttp
import structlog
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.access import Access, Entry
from bot.errors import SendFailed
from bot.models import Person
from bot.program import inbox, installing, language, membership
from bot.program.shelves import Shelves
from bot.store import Store
from handlers.people import Directory, Tongue
from handlers.responding import Respond
from handlers.together import Together
from handlers.visit import ONCE, READ, Visit

EVENT = "event_callback"
# Nobody waits for what is worked off, so that a moment's events are worked off in one transaction.
GATHERS = 0.05

log = structlog.get_logger()


@dataclasses.dataclass(frozen=True)
class House:
    """What visits are made of; app puts it together."""

    store: Store
    shelves: Shelves
    access: Access
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    wake: Callable[[], None]
    calendars_at: str | None = None
    directory: Directory = dataclasses.field(default_factory=Directory)

    @functools.cached_property
    def _keeping(self) -> Together[tuple[str, dict[str, Any]]]:
        async def keep(workspace: str, events: list[tuple[str, dict[str, Any]]]) -> None:
            await self.store.run(inbox.keep_all, workspace, events, wall=self.wall())

        return Together(keep, most=200)  # Slack waits for what is kept

    @functools.cached_property
    def _working(self) -> Together[str]:
        async def work(workspace: str, keys: list[str]) -> None:
            if await self.store.run(inbox.work, workspace, self.shelves, keys, now=self.now()):
                self.wake()

        return Together(work, most=10, gathers=GATHERS)

    async def arrive(
        self,
        context: AsyncBoltContext,
        body: dict[str, Any],
        next: Callable[[], Awaitable[None]],  # noqa: A002 - Bolt fills arguments by name
    ) -> BoltResponse | None:
        """Put the visit into the context, under the name by which listeners ask for it."""
        context["respond"] = Respond(context.response_url, context.client or AsyncWebClient())
        event = (body.get("event") or {}) if body.get("type") == EVENT else None
        entry = await self._entry(context, body, event)
        if entry is None and event is None:
            raise self.access.refusal()
        if entry is None:
            return BoltResponse(status=200)  # not of a workspace we may work in
        if event is not None and (context.user_id == entry.bot_user or not inbox.matters(event, entry.bot_user)):
            return BoltResponse(status=200)  # what the bot itself did, or what is none of its business
        if event is not None:
            await self._keep(entry.workspace, body, event)
        person = await self._person(context.user_id or "", event, entry)
        context["client"] = entry.client
        context[ONCE] = inbox.key_of(body)
        tongue = await self._tongue(person, event, entry, context)
        context["visit"] = Visit(
            store=self.store,
            shelves=self.shelves,
            workspace=entry.workspace,
            person=person,
            tongue=tongue,
            directory=self.directory,
            work=functools.partial(self._working.do, entry.workspace),
            now=self.now(),
            wall=self.wall(),
            wake=self.wake,
            calendars_at=self.calendars_at,
            body=body,
            context=context,
        )
        await next()
        return None

    async def _entry(
        self, context: AsyncBoltContext, body: dict[str, Any], event: dict[str, Any] | None
    ) -> Entry | None:
        """Return what opens the workspace that a request is about.

        Where the app is in a whole organisation, Slack may name the workspace only beside the authorization, or none.
        """
        named = _teams(context, body)
        whole = context.enterprise_id if context.is_enterprise_install or not named else None
        team = next((one for one in named if not whole or one.startswith("T")), None)
        if event is not None and event.get("type") in installing.EVENTS:
            return Entry(whole or team or "", "", context.client or AsyncWebClient())
        if event is not None and whole and team is None:
            await self._keep(whole, body, event)
            return None
        try:
            return await self.access.entry(team, context.enterprise_id)
        except SendFailed as failure:
            log.warning("no token for a request", action="no_token", workspace=team, code=failure.code)
            return None

    async def _person(self, slack_id: str, event: dict[str, Any] | None, entry: Entry) -> Person:
        kind = event.get("type") if event is not None else None
        if kind == "user_change":
            self.directory.forget(entry.workspace, slack_id)
        if not slack_id or (event is not None and kind != "app_home_opened"):
            return Person(slack_id, slack_id)
        try:
            return await self.directory.look_up(entry.client, entry.workspace, slack_id)
        except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
            known = await self.store.run(membership.known, entry.workspace, slack_id)
            if known is None:
                raise
            log.warning("Slack does not say who somebody is", action="person_unknown", exc_info=error)
            return known

    async def _tongue(
        self, person: Person, event: dict[str, Any] | None, entry: Entry, context: AsyncBoltContext
    ) -> Tongue:
        """Return the language that a person chose; nobody reads an answer to an event but the Home tab.

        What this process remembers serves to understand what was typed. The visit's first transaction reads it anew,
        whatever other processes did, so that it takes none of its own but the first time.
        """
        if not person.slack_id or (event is not None and event.get("type") != "app_home_opened"):
            return Tongue(None)
        known = self.directory.tongue(entry.workspace, person.slack_id)
        context[READ] = known is None
        if known is not None:
            return known
        chosen = await self.store.run(language.chosen, entry.workspace, person.slack_id)
        return self.directory.hears(entry.workspace, person.slack_id, chosen)

    async def _keep(self, owner: str, body: dict[str, Any], event: dict[str, Any]) -> None:
        """Keep the events that have an effect, before Slack hears that we have them."""
        if event.get("type") not in inbox.EVENTS or not body.get("event_id"):
            return
        key, told = str(body["event_id"]), {**event, "event_time": body.get("event_time")}
        if owner.startswith("E") and event["type"] not in installing.EVENTS:
            await self.store.run(inbox.keep_everywhere, owner, key, told, wall=self.wall())
        else:
            await self._keeping.do(owner, (key, told))


def _teams(context: AsyncBoltContext, body: dict[str, Any]) -> list[str]:
    """Return the ids that a request may mean its workspace by, the surest first; some are an organisation's."""
    places = (body, body.get("view"), body.get("user"))
    said = [place.get("team_id") for place in places if isinstance(place, dict)]
    return [str(one) for one in (context.team_id, *said) if one]
