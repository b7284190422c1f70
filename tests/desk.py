"""A delivery on its own: a database, a sandbox, and the ticks of one process or of several; no people, no handlers."""

from __future__ import annotations

import dataclasses
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot import library, migrations
from bot.delivery import BRISK, Brake, Budget, Courier, Tick
from bot.delivery.points import Reached, unwatched
from bot.models import Delivery, Kind, Participant, Role, Workspace
from bot.program import owing
from bot.program.shelves import Shelves
from bot.store import Db, Store, deliveries
from sandbox.judge import Call
from sandbox.nouns import User
from sandbox.server import Options, Sandbox
from tests.databases import begun
from tests.rows import insert
from tests.theatre import MANIFEST, WORKSPACE

ROOT = Path(__file__).resolve().parents[1]
BOOKS = library.load(ROOT / "prompts")
# Leases that end within a test.
PACE = dataclasses.replace(BRISK, lease=timedelta(seconds=2), timeout=timedelta(seconds=1), tick=timedelta(seconds=1))


class Desk:
    """Words to people who found no partner, one each or several, on their way to a sandbox."""

    def __init__(self, folder: Path, url: str | None = None, **options: Any) -> None:
        self.url = begun(url or f"sqlite:///{folder}/flipside.db")
        self._options = Options(manifest=MANIFEST, **options)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self.store = self.open()
        migrations.upgrade(self.store.engine)
        self.sandbox = await Sandbox.start(self._options)
        self._stack.push_async_callback(self.sandbox.stop)
        http = await self._stack.enter_async_context(aiohttp.ClientSession())
        self.client = AsyncWebClient("xoxb-sandbox", self.sandbox.api_url, session=http, retry_handlers=[])
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    def open(self) -> Store:
        """Open the database once more, as another process does."""
        opened = Store(self.url)
        self._stack.callback(opened.close)
        return opened

    def tick(
        self,
        owner: str = "ours",
        *,
        store: Store | None = None,
        reached: Reached = unwatched,
        client: AsyncWebClient | None = None,
        **pace: Any,
    ) -> Tick:
        """Return the tick of a process."""
        mine, slow = store or self.store, dataclasses.replace(PACE, **pace)

        async def client_of(_workspace: str) -> AsyncWebClient:
            return client or self.client

        return Tick(
            mine,
            Courier(client_of, Budget(mine, slow.haste), slow.timeout),
            Shelves(BOOKS),
            now=self.sandbox.clock.now,
            owner=owner,
            pace=slow,
            brake=Brake(),
            reached=reached,
        )

    def owe(self, people: int = 1, each: int = 1) -> None:
        """Owe each of so many people so many words, now."""
        for number in range(people):
            slack_id = f"U0PERSON{number:03}"
            self.sandbox.world.users[slack_id] = User(slack_id, slack_id.lower(), f"Person {number}")
        self.store.transact(_owe, people, each, self.sandbox.clock.now())

    def rows(self) -> list[Delivery]:
        return self.store.transact(deliveries.all_of, WORKSPACE)

    def posts(self) -> list[Call]:
        """Return the posts that were asked for, in the order of their answers."""
        return [call for call in self.sandbox.judge.calls if call.method == "chat.postMessage"]

    def standing(self) -> list[str]:
        """Return the keys of all messages that stand there."""
        return [
            str(message.metadata["event_payload"]["key"])
            for channel in self.sandbox.world.channels.values()
            for message in channel.messages
            if message.metadata
        ]


def _owe(db: Db, people: int, each: int, now: Any) -> None:
    if db.get(Workspace, WORKSPACE) is None:
        insert(db, Workspace(id=WORKSPACE, name="", bot_user="U0BOT"))
    for number in range(people):
        slack_id = f"U0PERSON{number:03}"
        facts: dict[str, Any] = {"name": slack_id, "locale": "en", "zone": "UTC", "level": 1, "department": "Sales"}
        insert(
            db,
            Participant(
                workspace=WORKSPACE, slack_id=slack_id, role=Role.MENTOR, joined_at=now, changed_at=now, **facts
            ),
        )
        for count in range(each):
            values = {"row": {"role": "mentor", "obstacles": {}, "helps": [], "kept_apart": 0}, "round": count + 1}
            owing.owe(db, WORKSPACE, Kind.UNMATCHED, f"round {count}", due_at=now, recipient=slack_id, values=values)
