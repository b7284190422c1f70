"""The answer of two who have fallen silent: they go on, pause or stop."""

from __future__ import annotations

from bot.messages import silence as words
from bot.program import silence
from bot.program.silence import Wish
from handlers.fields import numbers
from handlers.listeners import Listeners
from handlers.visit import Visit


def register(listeners: Listeners) -> None:
    for wish in Wish:
        listeners.action(f"silent_{wish}", answered)


async def answered(visit: Visit) -> None:
    wish = Wish(visit.asked.name.removeprefix("silent_"))
    pairing_id, session_id = numbers(visit.pressed, 2)
    found = await visit.do(silence.answer, pairing_id, session_id, visit.slack_id, wish, now=visit.now)
    visit.wake()
    await visit.answer(words.answered(found.mentor, found.mentee, wish))
