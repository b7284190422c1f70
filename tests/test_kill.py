"""The bot is killed in the middle of its calls, again and again: no message is lost, and none stands there twice."""

from __future__ import annotations

import asyncio
import collections
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

import app
from bot.models import REPEATABLE, DeliveryState, Kind, SessionState
from bot.store import Store, deliveries, pairings
from sandbox.actors import Actor, Refused
from sandbox.people import COORDINATOR
from sandbox.server import Options, Sandbox
from tests.theatre import MANIFEST, MENTEE, MENTOR, USUAL, WORKSPACE, Json, whole

KILLS = 50
SEED = 20261122
SPEED = 100_000  # a day in 0.86 seconds
CALM_SECONDS = 240
# Where the bot dies: in posts above all, since these are what could come twice.
WHERE = ["chat.postMessage"] * 4 + ["conversations.open", "chat.update", "reactions.add"]

MENTORS = ("U0ADA0001", "U0JALE001", "U0LUCIA01", "U0MARCO01", "U0NADIA01", "U0OZAN001", "U0PIPPA01")
MENTEES = ("U0BRUNO01", "U0CELIA01", "U0DENIZ01", "U0EWA0001", "U0FELIX01", "U0HELMI01", "U0IGOR001")


class Scene:
    """A sandbox, the people in it, and the bot as a process of its own."""

    def __init__(self, sandbox: Sandbox, folder: Path, stack: AsyncExitStack) -> None:
        self.sandbox = sandbox
        self.url = f"sqlite:///{folder}/flipside.db"
        self._stack = stack
        self._folder = folder
        self._actors: dict[str, Actor] = {}
        self.bot: asyncio.subprocess.Process | None = None
        self.answered: dict[str, bool] = {}

    async def actor(self, slack_id: str) -> Actor:
        if slack_id not in self._actors:
            self._actors[slack_id] = await self._stack.enter_async_context(Actor(self.sandbox.url, slack_id))
        return self._actors[slack_id]

    async def start(self) -> None:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._folder),
            "SLACK_BOT_TOKEN": "xoxb-sandbox",
            "SLACK_APP_TOKEN": "xapp-sandbox",
            "SLACK_API_URL": self.sandbox.api_url,
            "DATABASE_URL": self.url,
            "COORDINATORS": COORDINATOR,
            "CLOCK_SPEED": str(SPEED),
            "LOG_LEVEL": "ERROR",
        }
        self.bot = await asyncio.create_subprocess_exec(
            sys.executable, str(app.ROOT / "app.py"), "run", env=environment, cwd=self._folder
        )
        while not self.sandbox.delivery.connections:
            assert self.bot.returncode is None, "the bot ended by itself"
            await asyncio.sleep(0.02)

    async def kill(self) -> None:
        assert self.bot is not None
        self.bot.send_signal(signal.SIGKILL)
        await self.bot.wait()

    async def stop(self) -> None:
        assert self.bot is not None
        self.bot.terminate()
        assert await self.bot.wait() == 0

    async def joins(self, slack_id: str, answers: Json) -> None:
        actor = await self.actor(slack_id)
        assert (await actor.command("/mentor join"))["ok"]
        view = await actor.modal()
        assert view is not None
        values = {field: {field: value} for field, value in {**USUAL, **answers}.items()}
        assert (await actor.submit(view["id"], values))["ok"]

    def bot_messages(self) -> list[tuple[str, str]]:
        """Return key and text of everything the bot has posted that still stands there."""
        return [
            (str(message.metadata["event_payload"]["key"]), message.text)
            for channel in self.sandbox.world.channels.values()
            for message in channel.messages
            if message.metadata
        ]

    async def answer_questions(self, store: Store) -> None:
        """Answer truthfully, as people do who look whether the message is there."""
        while True:
            await asyncio.sleep(0.1)
            for channel in list(self.sandbox.world.channels.values()):
                for message in list(channel.messages):
                    if channel.kind == "im" and "doubt_yes" in str(message.blocks):
                        await self._answer(store, channel.id, channel.members[0], message.ts, whole(vars(message)))

    async def _answer(self, store: Store, channel: str, slack_id: str, ts: str, _text: str) -> None:
        message = self.sandbox.world.message(channel, ts)
        value = next(
            element["value"]
            for block in message.blocks
            for element in block.get("elements", [])
            if element.get("action_id") == "doubt_yes"
        )
        row = await asyncio.to_thread(store.transact, deliveries.delivery, WORKSPACE, int(value))
        assert row is not None
        there = row.key in {key for key, _ in self.bot_messages()}
        if row.state in {DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON}:
            actor = await self.actor(slack_id)
            try:
                await actor.press("doubt_yes" if there else "doubt_no", channel=channel, ts=ts)
            except Refused:
                return  # somebody pressed it meanwhile, or the bot is dead: look again


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    async with AsyncExitStack() as stack:
        sandbox = await Sandbox.start(Options(manifest=MANIFEST, speed=SPEED))
        stack.push_async_callback(sandbox.stop)
        yield Scene(sandbox, folder, stack)


async def play(folder: Path) -> tuple[Scene, collections.Counter[str]]:
    dice = random.Random(SEED)
    killed: collections.Counter[str] = collections.Counter()
    async with scene(folder) as stage:
        await stage.start()
        for slack_id in MENTORS:
            await stage.joins(slack_id, MENTOR)
        for slack_id in MENTEES:
            await stage.joins(slack_id, MENTEE)
        carla = await stage.actor(COORDINATOR)
        await carla.command("/mentor rehearse")
        await carla.command("/mentor publish")
        store = Store(stage.url)
        people = asyncio.create_task(stage.answer_questions(store))
        for _ in range(KILLS):
            killed[await _strike(stage, dice)] += 1
            await stage.start()
        stage.sandbox.faults.clear()
        await _calm(stage, store)
        people.cancel()
        await stage.stop()
        _judge(stage, store)
        store.close()
    return stage, killed


async def _strike(stage: Scene, dice: random.Random) -> str:
    """Kill the bot while one of its calls hangs, before or after Slack has applied it, or simply now."""
    stage.sandbox.faults.clear()
    method, applied = dice.choice(WHERE), dice.random() < 0.5
    stage.sandbox.faults.plan(method, "hang", after=dice.randrange(2), seconds=5, applied=applied)
    for _ in range(120):
        if not stage.sandbox.faults.listing:
            await asyncio.sleep(dice.random() * 0.05)
            await stage.kill()
            return f"{method} {'after' if applied else 'before'} it was applied"
        await asyncio.sleep(0.01)
    await stage.kill()
    return "between calls"


async def _calm(stage: Scene, store: Store) -> None:
    """Wait until every session has had its message and nothing is under way."""
    for _ in range(CALM_SECONDS * 2):
        rows = await asyncio.to_thread(store.transact, deliveries.all_of, WORKSPACE)
        waiting = [row for row in rows if row.state in UNDER_WAY and row.kind not in {Kind.QUESTION, Kind.ATTENTION}]
        if not waiting:
            return
        await asyncio.sleep(0.5)
    raise AssertionError(f"still under way: {[(row.kind, row.state, row.last_error) for row in waiting]}")


UNDER_WAY = {
    DeliveryState.PLANNED,
    DeliveryState.LEASED,
    DeliveryState.SENDING,
    DeliveryState.DOUBT,
    DeliveryState.CHECKING,
    DeliveryState.NEEDS_PERSON,
}


def _judge(stage: Scene, store: Store) -> None:
    """Hold what stands in the conversations against what the bot believes."""
    rows = {row.key: row for row in store.transact(deliveries.all_of, WORKSPACE)}
    there = collections.Counter(key for key, _ in stage.bot_messages() if rows[key].kind not in REPEATABLE)
    assert [key for key, count in there.items() if count > 1] == []
    promised = [row for row in rows.values() if row.kind not in REPEATABLE]
    for row in promised:
        assert (row.state == DeliveryState.SENT) == (row.key in there), (row.kind, row.state, row.last_error)
    introductions = [row for row in promised if row.kind == Kind.INTRODUCTION]
    everybody = store.transact(pairings.pairings, WORKSPACE)
    assert len(everybody) == len(MENTORS)
    assert [row.state for row in introductions] == [DeliveryState.SENT] * len(everybody)
    for pairing in everybody:
        sessions = store.transact(pairings.sessions, WORKSPACE, pairing.id or 0)
        assert len(sessions) == 6
        for session in sessions:
            sent = [
                row
                for row in promised
                if row.session_id == session.id and row.kind == Kind.SESSION and row.state == DeliveryState.SENT
            ]
            assert len(sent) == 1, (session.number, session.state)
            assert session.state == SessionState.OPEN


@pytest.mark.kill
def test_fifty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    with asyncio.Runner() as runner:
        stage, killed = runner.run(play(tmp_path))
    assert sum(killed.values()) == KILLS
    struck = sum(count for where, count in killed.items() if where != "between calls")
    assert struck >= KILLS / 3, killed
    messages = len(stage.bot_messages())
    print(f"\n{KILLS} kills, {messages} messages: {dict(sorted(killed.items()))}")  # noqa: T201 - the figures to quote
