"""Choosing the language in which one is spoken to: by a code, by its name, or from the list."""

from __future__ import annotations

from bot.messages import language as words
from bot.messages import vocabulary
from bot.program import language
from handlers import home
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    listeners.offer("language", typed)
    listeners.action("language_choose", choose)
    listeners.action("language_slack", leave_it)


async def typed(visit: Visit) -> None:
    text = visit.rest.strip() if "command" in visit.body else ""
    found = words.find(text, visit.locale)
    if found is not None:
        await _take(visit, found)
    elif vocabulary.means("language-slack-words", text):
        await _take(visit, None)
    else:
        lost = text if text and not vocabulary.means("language-list-words", text) else None
        await visit.answer(words.offered(visit.locale, chosen=visit.tongue.chosen, lost=lost))


async def choose(visit: Visit) -> None:
    found = words.find(visit.pressed, visit.locale)
    if found is None:
        await visit.answer(words.offered(visit.locale, chosen=visit.tongue.chosen, lost=visit.pressed))
    else:
        await _take(visit, found)


async def leave_it(visit: Visit) -> None:
    await _take(visit, None)


async def _take(visit: Visit, locale: str | None) -> None:
    await visit.do(language.choose, visit.slack_id, locale, slacks=visit.person.locale)
    visit.tongue.is_now(locale)
    await visit.answer(words.taken(visit.locale, chosen=locale))
    await home.publish(visit)
