"""A sandbox with the real bot in it, and people to play: dialogues are written against this; it holds no rules."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime as dt
import time
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import SecretStr

import app
from bot import figures, logs
from bot.delivery import BRISK, Pace
from bot.operating import open_store
from bot.settings import Settings
from sandbox.actors import Actor, Stage
from sandbox.nouns import File, Message
from sandbox.people import COORDINATOR
from sandbox.server import Options, Sandbox
from tests.command import free_port
from tests.databases import begun
from tests.player import Player

Json = dict[str, Any]
T = TypeVar("T")

MANIFEST: Json = yaml.safe_load((app.ROOT / "manifest.yml").read_text(encoding="utf-8"))
# A busy machine is not what these stories are about.
PATIENCE = 60.0
PACE = dataclasses.replace(BRISK, timeout=timedelta(seconds=8), lease=timedelta(seconds=16))
QUIET = 12  # turns of 0.05 s
LOOKS = 2
# What people are sent depends on their working hours, and no story may depend on the hour at which it is played.
BEGINS = dt.time(8, 20, tzinfo=dt.UTC)  # on a Monday
LISTENING = "run_ack_function_asynchronously"  # Bolt's name for a listener at work
WORKSPACE = "T0FLIPSIDE"

MENTOR = {"role": "mentor", "level": "1", "department": "Product", "offers": ["social-media", "recruiting"]}
MENTEE = {"role": "mentee", "level": "5", "department": "Sales", "wants": ["social-media"]}


class Theatre:
    """One workspace in one event loop; `run` plays a coroutine in it."""

    def __init__(
        self,
        folder: Path,
        *,
        mode: str = "socket",
        manifest: Json | None = None,
        ops_port: int = 0,
        request_url: str | None = None,
        settings: Json | None = None,
        pace: Pace = PACE,
    ) -> None:
        self._pace = pace
        logs.configure("INFO", "console")
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self.settings = Settings(
            _env_file=None,  # type: ignore[call-arg]
            slack_bot_token=SecretStr("xoxb-sandbox"),
            slack_app_token=SecretStr("xapp-sandbox"),
            slack_signing_secret=SecretStr("sandbox-signing-secret"),
            slack_mode=mode,  # type: ignore[arg-type]
            http_port=free_port() if mode == "http" else 3000,
            ops_port=ops_port,
            database_url=f"sqlite:///{folder}/flipside.db",
            coordinators=(COORDINATOR,),
        ).model_copy(update=settings or {})
        self.run(self._open(manifest or MANIFEST, request_url))

    async def _open(self, manifest: Json, request_url: str | None) -> None:
        own = f"http://127.0.0.1:{self.settings.http_port}/slack/events" if self.settings.slack_mode == "http" else None
        self.sandbox = await Sandbox.start(Options(manifest=manifest, request_url=request_url or own))
        self.sandbox.delivery.ack_within = self.sandbox.triggers.lifetime = PATIENCE
        self.sandbox.clock.forward(until_it_begins(self.sandbox.clock.now()))
        self._prepare_the_cast()
        self.settings = self.settings.model_copy(update={"slack_api_url": self.sandbox.api_url})
        begun(self.settings.database_url)
        self.store = open_store(self.settings)
        self._bot = AsyncExitStack()
        await self.raise_curtain()
        self.stage = await self._stack.enter_async_context(Stage(self.sandbox.url))

    def _prepare_the_cast(self) -> None:
        """Let everybody wait for a Home, and speak the English of no country unless a story changes their profile."""
        for workspace in self.sandbox.workspaces.values():
            workspace.hands.home_within = PATIENCE
            for user in workspace.world.users.values():
                user.locale = user.locale and "en"

    def expect_no_home(self) -> None:
        """Let nobody wait for a Home: Slack will not take it."""
        for workspace in self.sandbox.workspaces.values():
            workspace.hands.home_within = 0.0

    async def raise_curtain(self) -> None:
        self.wake = await self._bot.enter_async_context(
            app.serve(self.settings, self.store, now=self.sandbox.clock.now, pace=self._pace)
        )

    def close(self) -> None:
        self.run(self._close())
        self._runner.close()

    async def _close(self) -> None:
        await self._bot.aclose()
        await self._stack.aclose()
        await self.sandbox.stop()

    def run(self, play: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(play)

    def person(self, slack_id: str) -> Player:
        return Player(self, self.run(self._stack.enter_async_context(Actor(self.sandbox.url, slack_id))))

    def forward(self, **time_span: float) -> None:
        self.run(self.stage.forward(timedelta(**time_span).total_seconds()))
        self.wake()

    def eventually(self, look: Callable[[], T | None], what: str) -> T:
        """Return the first thing that `look` sees, within a few seconds."""
        deadline = time.monotonic() + PATIENCE
        while True:
            seen = look()
            if seen:
                return seen
            assert time.monotonic() < deadline, f"never seen: {what}"
            self.run(asyncio.sleep(0.02))

    def settle(self) -> None:
        """Wait until nothing has called Slack for a while in which the bot has looked at what is due.

        The while is counted in turns, and in looks: a machine that halts, or a disk that does, adds none.
        """
        deadline, calls, quiet = time.monotonic() + PATIENCE, -1, 0
        seen, looks = looked(), 0
        while (quiet < QUIET or looks < LOOKS) and time.monotonic() < deadline:
            now, last = len(self.sandbox.judge.calls), looked()
            quiet, looks = (quiet + 1, looks + (last != seen)) if now == calls else (0, 0)
            calls, seen = now, last
            self.run(asyncio.sleep(0.05))

    def hear_out(self) -> None:
        """Wait until every listener is done, since much is said after the acknowledgement."""

        async def over() -> None:
            async with asyncio.timeout(PATIENCE):
                while any(LISTENING in str(task.get_coro()) for task in asyncio.all_tasks()):  # noqa: ASYNC110 - Bolt tells nobody
                    await asyncio.sleep(0.01)

        self.run(over())

    def settle_briefly(self) -> None:
        """Let the tick look."""
        self.run(asyncio.sleep(0.06))

    def ask(self, question: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return self.store.transact(question, *args, **kwargs)

    def posts(self, kind: str | None = None) -> list[Json]:
        """Return what the bot has posted for others to see, in order."""
        return [
            {"channel": channel.id, "ts": message.ts, "text": message.text, "metadata": message.metadata}
            for channel in self.sandbox.world.channels.values()
            for message in channel.messages
            if message.bot_id and message.visible_to is None and not message.files and kind in {None, channel.kind}
        ]

    def files(self) -> list[tuple[Message, File]]:
        """Return the files that stand in conversations, in order, each with the message that brought it."""
        world = self.sandbox.world
        messages = (message for channel in world.channels.values() for message in channel.messages)
        return [(message, world.files[name]) for message in messages for name in message.files]


def until_it_begins(now: dt.datetime) -> dt.timedelta:
    """Return how long it is until a story begins."""
    monday = now.date() + timedelta(days=7 - now.weekday())
    return dt.datetime.combine(monday, BEGINS) - now


def looked() -> float | None:
    """Return when the bot last finished a look at what is due."""
    return figures.REGISTRY.get_sample_value("flipside_last_look_timestamp_seconds")
