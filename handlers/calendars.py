"""The address at which a calendar follows a person's sessions: told once, replaced and revoked."""

from __future__ import annotations

import secrets

from bot.errors import Refusal
from bot.messages import calendar as words
from bot.program import feeds
from handlers.feeds import digest
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.offer("calendar", shown)
    listeners.action("calendar_new", made)
    listeners.action("calendar_revoke", revoked)


async def shown(visit: Visit) -> None:
    there = await visit.do(feeds.is_there, visit.slack_id)
    _place(visit)
    await visit.answer(words.feed_offer(visit.locale, there=there))


async def made(visit: Visit) -> None:
    place, word = _place(visit), secrets.token_urlsafe(32)
    await visit.do(feeds.make, visit.slack_id, digest(word), now=visit.now)
    await visit.answer(words.feed_made(visit.locale, address=f"{place}/calendar/{word}.ics"))


async def revoked(visit: Visit) -> None:
    await visit.do(feeds.revoke, visit.slack_id)
    await visit.answer(words.feed_gone(visit.locale))


def _place(visit: Visit) -> str:
    if visit.calendars_at is None:
        raise Refusal("calendar-refused-nowhere")
    return visit.calendars_at
