"""Conversations with the bot, one file per thing a person does; every rule is in bot/."""

from __future__ import annotations

from slack_bolt.app.async_app import AsyncApp

from handlers import (
    agreement,
    assessing,
    calendars,
    checkins,
    circles,
    closing,
    commitments,
    concern,
    coordinating,
    delegates,
    doubt,
    errors,
    home,
    installing,
    language,
    matching,
    membership,
    nudges,
    pausing,
    preparing,
    privacy,
    program,
    prompts,
    rematching,
    rest,
    sessions,
    silence,
    switching,
    times,
    topics,
)
from handlers.arrival import House
from handlers.listeners import Listeners

__all__ = ["House", "every_listener", "register"]

CONVERSATIONS = (
    agreement,
    assessing,
    calendars,
    checkins,
    circles,
    closing,
    commitments,
    concern,
    coordinating,
    delegates,
    doubt,
    home,
    installing,
    language,
    matching,
    membership,
    nudges,
    pausing,
    preparing,
    privacy,
    program,
    prompts,
    rematching,
    sessions,
    silence,
    switching,
    times,
    topics,
)


def every_listener() -> Listeners:
    """Return the listeners of all conversations."""
    found = Listeners()
    for conversation in CONVERSATIONS:
        conversation.register(found)
    return found


def register(app: AsyncApp, house: House) -> None:
    """Give the app its middleware, its listeners and its boundary; the rest comes last."""
    app.use(house.arrive)
    app.error(errors.boundary)
    every_listener().connect(app)
    rest.register(app)
