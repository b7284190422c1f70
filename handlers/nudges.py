"""What people do with a nudge: see what it is about, stop nudges of its kind, or want them again."""

from __future__ import annotations

from bot.messages import nudges
from bot.messages.agenda import agenda
from bot.program import agenda as agendas
from bot.program import nudging
from handlers.listeners import Listeners
from handlers.visit import Visit, window


def register(listeners: Listeners) -> None:
    listeners.action("nudge_session", see_session)
    listeners.action("nudge_stop", stop)
    listeners.action("nudge_again", again)


async def see_session(visit: Visit) -> None:
    library = await visit.library()
    found = await visit.do(agendas.agendas, library, visit.slack_id)
    await visit.open(window(visit.locale, agenda(visit.locale, found, now=visit.now, library=library)))


async def stop(visit: Visit) -> None:
    what = await visit.do(nudging.stop, visit.slack_id, visit.pressed, stops=True)
    await visit.answer(nudges.stopped(visit.locale, what=what))


async def again(visit: Visit) -> None:
    await visit.do(nudging.stop, visit.slack_id, visit.pressed, stops=False)
    await visit.answer(nudges.goes_on(visit.locale))
