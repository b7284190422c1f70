"""The App Home: drawn when somebody opens it and when what it shows has changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.library import Library
from bot.messages.app_home import home
from bot.models import Person
from bot.program import membership
from bot.store import Store
from handlers.people import Directory


def register(app: AsyncApp) -> None:
    app.event("app_home_opened")(opened)


async def opened(
    event: dict[str, Any],
    client: AsyncWebClient,
    store: Store,
    books: Library,
    workspace: str,
    directory: Directory,
    coordinator: bool,
    foreign: bool,
    now: datetime,
) -> None:
    if event.get("tab") != "home" or foreign:
        return
    person = await directory.look_up(client, workspace, str(event.get("user")))
    await publish(client, store, books, workspace, person, coordinator=coordinator, now=now)


async def publish(
    client: AsyncWebClient,
    store: Store,
    books: Library,
    workspace: str,
    person: Person,
    *,
    coordinator: bool,
    now: datetime,
) -> None:
    """Draw a person's Home tab as things stand now."""
    place = await store.run(membership.place, workspace, person.slack_id, now=now)
    view = home(
        person.locale,
        participant=place.participant,
        pairings=place.partnerships,
        coordinator=coordinator,
        library=books,
    )
    await client.views_publish(user_id=person.slack_id, view=view)
