"""What a tick costs when much is planned: 100 messages due among a million sessions, beside 100 among a thousand."""

from __future__ import annotations

import asyncio
import dataclasses
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import text

from benchmarks.parts import rounds, servers, slack
from bot import allowance, library, logs
from bot.delivery import BRISK, Brake, Budget, Courier, Tick
from bot.program.shelves import Shelves
from bot.store import Db

FEW, MANY = 1_000, 1_000_000
DUE = 100
EACH = 4  # sessions of a pairing
TIMES = 7
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
PACE = dataclasses.replace(BRISK, tick=timedelta(minutes=1))


class AtOnce(AsyncWebClient):
    """A Slack that answers at once: what is measured is our own part of a tick."""

    posted = 0

    async def chat_postMessage(self, **given: Any) -> Any:  # noqa: N802 - Slack's name
        self.posted += 1
        return {"ok": True, "channel": given["channel"], "ts": f"{self.posted}.1"}

    async def reactions_add(self, **_: Any) -> Any:
        return {"ok": True}

    async def files_getUploadURLExternal(self, **_: Any) -> Any:  # noqa: N802 - Slack's name
        """Take no files, as some workspaces do: they are beside the messages, and not what is compared."""
        raise SlackApiError("no files here", {"ok": False, "error": "file_uploads_disabled"})  # type: ignore[no-untyped-call]


def again(db: Db, number: int, among: int) -> None:
    """Let other messages be due, and nothing else."""
    run = db.connection().execute
    run(text("UPDATE delivery SET state = 'cancelled' WHERE kind = 'seeds' AND state = 'planned'"))
    due = "id <= :among AND state = 'planned' AND id % :step = :rest"
    told = {"among": among, "step": among // DUE, "rest": number + 1, "now": NOW.replace(tzinfo=None)}
    run(text(f"UPDATE delivery SET due_at = :now WHERE {due}"), told)


class Place:
    """A database with so many sessions planned, and the tick of a process on it."""

    def __init__(self, url: str, sessions: int) -> None:
        self.store = rounds.store(url)
        self._sessions = sessions
        self._client = AtOnce("xoxb-none", retry_handlers=[])
        self._turn = 0
        self.store.transact(rounds.publish, sessions // EACH, EACH, NOW, channel="C0PAIRING")
        if self.store.engine.dialect.name == "postgresql":  # which does so by itself after a while
            with self.store.engine.begin() as connection:
                connection.execute(text("ANALYZE"))
        courier = Courier(self._client_of, Budget(self.store), PACE.timeout)
        shelves = Shelves(library.load(slack.ROOT / "prompts"))
        self._tick = Tick(self.store, courier, shelves, now=lambda: NOW, owner="benchmark", pace=PACE, brake=Brake())

    async def _client_of(self, _workspace: str) -> AsyncWebClient:
        return self._client

    async def seconds(self) -> float:
        """Return the seconds of a tick that takes up what is due, posts it and writes it down."""
        await self.store.run(again, self._turn, self._sessions)
        self._turn += 1
        before, began = self._client.posted, time.perf_counter()
        await self._tick()
        passed = time.perf_counter() - began
        assert self._client.posted - before == DUE, self._client.posted - before
        return passed


async def compare(name: str, few: str, many: str) -> None:
    """Print how much more a tick costs in the large database; the two take turns."""
    places = Place(few, FEW), Place(many, MANY)
    taken = [[await place.seconds() for place in places] for _ in range(TIMES + 1)][1:]  # the first builds statements
    small, large = (statistics.median(column) for column in zip(*taken, strict=True))
    print(f"{name}: {DUE} due among {MANY:,} sessions / among {FEW:,}: {large / small:.2f} x ", end="")
    print(f"({large * 1e3:.0f} ms and {small * 1e3:.0f} ms, medians of {TIMES} ticks)")
    for place in places:
        place.store.close()


async def main() -> None:
    """Measure both in one run, on SQLite, and on PostgreSQL if this machine has a server."""
    logs.configure("CRITICAL", "console")
    # Slack's limits would be the only thing measured otherwise.
    allowance.RATES.update(dict.fromkeys(allowance.RATES, (10**6, 10**6)))
    allowance.IN_ONE_PLACE = (10**6, 10**6)
    with tempfile.TemporaryDirectory() as folder:
        await compare("SQLite", f"sqlite:///{folder}/few.db", f"sqlite:///{folder}/many.db")
    with servers.postgresql("few", "many") as urls:
        if urls:
            await compare("PostgreSQL", *urls)


if __name__ == "__main__":
    asyncio.run(main())
