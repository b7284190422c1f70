"""The answer of two who have fallen silent: they go on, pause or stop."""

from __future__ import annotations

from typing import Any

from slack_bolt.app.async_app import AsyncApp

from bot.messages import silence as words
from bot.program import silence
from bot.program.silence import Wish
from handlers.fields import numbers
from handlers.visit import Visit


def register(app: AsyncApp) -> None:
    for wish in Wish:
        app.action(f"silent_{wish}")(answered)


async def answered(visit: Visit, action: dict[str, Any]) -> None:
    wish = Wish(action["action_id"].removeprefix("silent_"))
    pairing_id, session_id = numbers(visit.pressed, 2)
    found = await visit.do(silence.answer, pairing_id, session_id, visit.slack_id, wish, now=visit.now)
    visit.wake()
    await visit.answer(words.answered(found.mentor, found.mentee, wish))
