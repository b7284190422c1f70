"""Who coordinates: a coordinator sees it and changes it in a form; those whom the settings name stay."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot import messages
from bot.messages.phrases import say
from bot.messages.text import Block, context, mention_of
from bot.messages.times import listing
from bot.models import Coordinator
from bot.program import workspaces
from bot.store import people
from handlers import fields
from handlers.fields import field
from handlers.forms import FormRefused, modal
from handlers.listeners import Listeners
from handlers.visit import Visit, window

COORDINATORS = "coordinators"  # the callback id, and the field
MOST = 20


def register(listeners: Listeners) -> None:
    listeners.offer("coordinators", show)
    listeners.view(COORDINATORS, chosen)


async def show(visit: Visit) -> None:
    await visit.only_coordinators()
    await visit.open(coordinators_form(visit.locale, await visit.ask(people.appointed)))


async def chosen(visit: Visit) -> None:
    await visit.only_coordinators()
    wanted = [str(one) for one in fields.answer(visit.view, COORDINATORS) or []]
    known = await visit.ask(people.coordinators)
    found = await asyncio.gather(*(visit.look_up(one) for one in wanted if one not in known))
    if any(one.is_bot or one.is_guest or one.is_deleted or one.is_stranger for one in found):
        raise FormRefused({COORDINATORS: "coordinators-cannot"})
    now_there = await visit.do(workspaces.choose_coordinators, visit.slack_id, wanted, now=visit.now)
    shown = messages.coordinators(visit.locale, slack_ids=now_there)
    await visit.ack(response_action="update", view=window(visit.locale, shown))


def coordinators_form(locale: str, appointed: Sequence[Coordinator]) -> Block:
    """The view in which coordinators are chosen, and which names those who come with the settings."""
    named = [mention_of(one.slack_id) for one in appointed if one.by_settings]
    choice = field(
        say(locale, "coordinators-field"),
        COORDINATORS,
        fields.people([one.slack_id for one in appointed if not one.by_settings], say(locale, "form-choose"), MOST),
        hint=say(locale, "coordinators-hint"),
        optional=True,
    )
    note = [context(say(locale, "coordinators-by-settings", names=listing(named, locale)))] if named else []
    return modal(locale, COORDINATORS, "coordinators-title", [choice, *note])
