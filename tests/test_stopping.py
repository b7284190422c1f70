"""A bot that is told to stop in the middle of its calls ends what it has begun: nothing is left in doubt."""

from __future__ import annotations

import asyncio
import collections
import signal
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from app import wall
from bot.models import Delivery, DeliveryState, Joining, Kind, Person, Role
from bot.program import membership, owing, workspaces
from bot.store import Db, Store, deliveries
from sandbox.nouns import TEAM_ID, User
from sandbox.server import Options, Sandbox
from tests.command import TOKENS, flipside, free_port
from tests.rows import ready
from tests.theatre import MANIFEST

PEOPLE = 150
STOPS = 3
LONGEST = 15.0  # seconds
SLOWLY = 0.5  # seconds
JOINING = Joining(
    role=Role.MENTOR,
    level=1,
    department="Sales",
    offers=["recruiting"],
    languages=["en"],
    days=[0],
    starts=540,
    ends=1020,
)
UNMATCHED = {"round": 1, "row": {"role": "mentor", "obstacles": {}, "helps": [], "kept_apart": 0}}
HELD = {DeliveryState.LEASED, DeliveryState.SENDING, DeliveryState.DOUBT, DeliveryState.CHECKING}


class Slowly:
    """Stands between the bot and Slack: the answer to a post arrives a while after the message is there."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}/api/"

    async def open(self) -> None:
        application = web.Application()
        application.router.add_route("*", "/api/{method}", self._pass_on)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._http = aiohttp.ClientSession(self._sandbox.api_url)

    async def close(self) -> None:
        await self._http.close()
        await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        headers = {name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers}
        sent = self._http.request(
            request.method, method, params=request.query, data=await request.read(), headers=headers
        )
        async with sent as answer:
            told = await answer.read()
        if method == "chat.postMessage":
            await asyncio.sleep(SLOWLY)
        return web.Response(body=told, status=answer.status, content_type=answer.content_type)


class Town:
    """A sandbox whose people are all to be told that they have no partner yet, and the rows that say so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder}/flipside.db"
        self.store: Store = ready(self.url)
        self.runner = asyncio.Runner()
        self.sandbox = self.runner.run(Sandbox.start(Options(manifest=MANIFEST)))
        self.slowly = Slowly(self.sandbox)
        self.runner.run(self.slowly.open())
        self.people = [f"U0PERSON{number:03d}" for number in range(PEOPLE)]
        for slack_id in self.people:
            self.sandbox.world.users[slack_id] = User(slack_id, slack_id.lower(), slack_id.title())
        self.store.transact(self._owe)

    def _owe(self, db: Db) -> None:
        now = wall()
        workspaces.settle_in(db, TEAM_ID, name="Town", bot_user="U0FLIPBOT")
        for slack_id in self.people:
            membership.join(db, TEAM_ID, Person(slack_id, slack_id), JOINING, now=now)
            due = now - timedelta(seconds=1)
            owing.owe(db, TEAM_ID, Kind.UNMATCHED, "round 1", due_at=due, recipient=slack_id, values=UNMATCHED)

    def close(self) -> None:
        self.store.close()
        self.runner.run(self.slowly.close())
        self.runner.run(self.sandbox.stop())
        self.runner.close()

    def rows(self) -> list[Delivery]:
        return self.store.transact(deliveries.all_of, TEAM_ID)

    def posts(self) -> collections.Counter[str]:
        """Return how many messages each person has been sent."""
        rooms = [one for one in self.sandbox.world.channels.values() if one.kind == "im"]
        return collections.Counter(
            member for room in rooms for message in room.messages if message.bot_id for member in room.members
            if member in self.people
        )  # fmt: skip

    async def until(self, count: int) -> None:
        """Wait until so many messages are there, whether Slack has said so or not."""
        async with asyncio.timeout(30):
            while self.posts().total() < count:  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.01)


async def gone(process: subprocess.Popen[bytes]) -> float:
    """Return the seconds until a process has ended."""
    clock = asyncio.get_running_loop().time
    began = clock()
    async with asyncio.timeout(2 * LONGEST):
        while process.poll() is None:  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.01)
    return clock() - began


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    opened = Town(tmp_path)
    yield opened
    opened.close()


def test_a_bot_that_is_stopped_while_it_sends_leaves_nothing_in_doubt(town: Town) -> None:
    settings = {**TOKENS, "SLACK_API_URL": town.slowly.url, "DATABASE_URL": town.url}
    sent = 0
    for _ in range(STOPS):
        with flipside(town.folder, "run", **settings) as bot:
            town.runner.run(town.until(sent + 4))
            bot.process.send_signal(signal.SIGTERM)
            seconds = town.runner.run(gone(bot.process))
        assert bot.process.returncode == 0, bot.logged
        assert seconds < LONGEST
        assert "action=delivery_sent" in bot.logged.partition("action=stopping")[2], "it was in the middle"
        rows = town.rows()
        assert not [row.last_error for row in rows if row.state in HELD or row.was_in_doubt], bot.logged
        sent = sum(row.state == DeliveryState.SENT for row in rows)
        assert sent == town.posts().total()
    assert sent < PEOPLE
    assert {*town.posts().values()} == {1}
