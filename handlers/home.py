"""The App Home: drawn when somebody opens it and when what it shows has changed."""

from __future__ import annotations

from bot import messages
from bot.program import membership
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.event("app_home_opened", opened)


async def opened(visit: Visit) -> None:
    if visit.body["event"].get("tab") == "home":
        await publish(visit)


async def publish(visit: Visit) -> None:
    """Draw the visitor's Home tab as things stand now."""
    place = await visit.do(membership.place, visit.slack_id, now=visit.now)
    view = messages.home(
        visit.locale,
        participant=place.participant,
        pairings=place.partnerships,
        coordinator=place.coordinator,
        library=await visit.library(),
        circle=place.circle,
        program=place.program,
        closed=place.closed,
        left=place.left,
        stopped=place.stopped,
    )
    await visit.client.views_publish(user_id=visit.slack_id, view=view)
