"""The people who are asked whether a message is there: they look, and answer truthfully, some of them never."""

from __future__ import annotations

import asyncio
import collections
import random
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from sandbox.nouns import Message, WorldError
from sandbox.people import COORDINATOR
from sandbox.server import Sandbox

YES, NO = "doubt_yes", "doubt_no"
NEVER_ANSWERS = 0.1
AGAIN = 0.5
WAITING = {"checking", "needs_person"}


class Answering:
    """Watches for questions and presses their buttons; `calm` lets everybody answer at once."""

    def __init__(self, sandbox: Sandbox, engine: Engine, dice: random.Random) -> None:
        self.calm = False
        self.answers: collections.Counter[str] = collections.Counter()
        self._sandbox = sandbox
        self._engine = engine
        self._dice = dice
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self) -> None:
        self._sandbox.world.observers.append(self._watch)

    async def close(self) -> None:
        self._sandbox.world.observers.remove(self._watch)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _watch(self, kind: str, data: dict[str, Any]) -> None:
        message = data.get("message")
        if kind == "message_posted" and message is not None and (value := asked(message)) is not None:
            task = asyncio.get_running_loop().create_task(self._answer(message, value))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _answer(self, message: Message, value: str) -> None:
        channel = self._sandbox.world.channels[message.channel]
        person = channel.members[0]
        if person != COORDINATOR and not self.calm and self._dice.random() < NEVER_ANSWERS:
            self.answers["never"] += 1
            return
        await asyncio.sleep(self._dice.uniform(0.05, 0.2) if self.calm else self._dice.uniform(0.1, 1.5))
        while True:
            try:
                key, state = await asyncio.to_thread(self._row, int(value.split(":", maxsplit=1)[0]))
            except OperationalError:  # a bot was stopped in the middle of it
                await asyncio.sleep(AGAIN)
                continue
            if state not in WAITING:
                return
            there = self._sandbox.judge.posted[key] > 0
            try:
                reply = await self._sandbox.hands.press(person, message, YES if there else NO, None, None)
            except WorldError:  # the question has been answered, and its buttons are gone
                return
            self.answers["yes" if there else "no"] += reply.ok
            await asyncio.sleep(AGAIN)  # and then look whether it helped: the bot may have died, or said "oops"

    def _row(self, delivery: int) -> tuple[str, str]:
        with self._engine.connect() as connection:
            found = connection.execute(text("SELECT key, state FROM delivery WHERE id = :id"), {"id": delivery}).one()
            return str(found.key), str(found.state)


def asked(message: Message) -> str | None:
    """Return what the buttons of a question carry, None for any other message."""
    for block in message.blocks:
        for element in block.get("elements", []):
            if isinstance(element, dict) and element.get("action_id") == NO:
                return str(element["value"])
    return None
