"""One's own data: what is kept, all of it to the letter, and taking it away for good."""

from __future__ import annotations

from bot.messages import privacy as words
from bot.program import privacy
from handlers import home
from handlers.listeners import Listeners
from handlers.visit import Visit, window


def register(listeners: Listeners) -> None:
    listeners.offer("data", data)
    listeners.action("data_show", show)
    listeners.action("data_erase", erase)


async def data(visit: Visit) -> None:
    document = await visit.do(privacy.data_of, visit.slack_id)
    await visit.answer(words.kept(visit.locale, document))


async def show(visit: Visit) -> None:
    document = await visit.do(privacy.data_of, visit.slack_id)
    await visit.open(window(visit.locale, words.all_of_it(visit.locale, document)))


async def erase(visit: Visit) -> None:
    await visit.do(privacy.erase, visit.slack_id, by=visit.slack_id, now=visit.now)
    visit.directory.forget(visit.workspace, visit.slack_id)
    visit.wake()
    await visit.answer(words.erased(visit.locale))
    await home.publish(visit)
