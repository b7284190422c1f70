"""Conversations with the bot, one file per thing a person does; every rule is in bot/."""

from __future__ import annotations

from slack_bolt.app.async_app import AsyncApp

from handlers import checkins, doubt, errors, home, matching, membership, privacy, rest, sessions, switching
from handlers.arrival import House

__all__ = ["House", "register"]


def register(app: AsyncApp, house: House) -> None:
    """Give the app its middleware, its listeners and its boundary; the rest comes last."""
    app.use(house.arrive)
    app.error(errors.boundary)
    for conversation in (membership, matching, switching, sessions, checkins, doubt, privacy, home, rest):
        conversation.register(app)
