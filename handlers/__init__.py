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

__all__ = ["House", "register"]

# The first that fits is taken. What comes most, reactions, comes first; the rest last: it takes what nobody else took.
CONVERSATIONS = (
    sessions,
    times,
    topics,
    delegates,
    membership,
    preparing,
    assessing,
    nudges,
    matching,
    program,
    prompts,
    switching,
    coordinating,
    checkins,
    closing,
    commitments,
    agreement,
    concern,
    silence,
    doubt,
    privacy,
    installing,
    circles,
    calendars,
    home,
    pausing,
    rematching,
    language,
    rest,
)


def register(app: AsyncApp, house: House) -> None:
    """Give the app its middleware, its listeners and its boundary; the rest comes last."""
    app.use(house.arrive)
    app.error(errors.boundary)
    for conversation in CONVERSATIONS:
        conversation.register(app)
