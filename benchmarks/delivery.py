"""How much our delivery costs beside a bare slack_sdk loop, and how much of what Slack grants a round makes use of."""

from __future__ import annotations

import asyncio
import dataclasses
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.parts import rounds, slack
from bot import library
from bot.delivery import BRISK, Brake, Budget, Courier, Pace, Tick
from bot.delivery.tick import ABREAST
from bot.models import Delivery, Kind
from bot.program import ratings
from bot.store import Db, Store, deliveries

MESSAGES = 300
TIMES = 3
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
LASTING = dataclasses.replace(BRISK, tick=timedelta(minutes=5), haste=1)


@asynccontextmanager
async def client(url: str) -> AsyncIterator[AsyncWebClient]:
    """A client as the bot has one."""
    async with aiohttp.ClientSession() as http:
        yield AsyncWebClient(slack.BOT_TOKEN, f"{url}/api/", session=http, retry_handlers=[])


def ticking(store: Store, of: AsyncWebClient, pace: Pace) -> Tick:
    """Return the tick of one process, at the moment of NOW."""

    async def client_of(_workspace: str) -> AsyncWebClient:
        return of

    courier = Courier(client_of, Budget(store, pace.haste), pace.timeout)
    books = library.load(slack.ROOT / "prompts")
    return Tick(store, courier, books, now=lambda: NOW, owner="benchmark", pace=pace, brake=Brake())


async def opened(of: AsyncWebClient) -> str:
    answer = await of.conversations_open(users=["U0ADA0001", "U0BRUNO01"])
    return str(answer["channel"]["id"])


def sent(db: Db) -> list[Delivery]:
    return [row for row in deliveries.all_of(db, rounds.TEAM) if row.ts is not None]


async def ours(of: AsyncWebClient, url: str) -> tuple[float, dict[str, int]]:
    """Return the seconds for all session messages and their reactions, and how often each kind was sent."""
    store = rounds.store(url)
    await store.run(rounds.publish, MESSAGES, 1, NOW, channel=await opened(of))
    await store.run(rounds.let_be_due, MESSAGES, MESSAGES, NOW)
    tick = ticking(store, of, LASTING)
    began = time.perf_counter()
    await tick()
    passed = time.perf_counter() - began
    kinds = [row.kind for row in await store.run(sent)]
    store.close()
    return passed, {kind: kinds.count(kind) for kind in (Kind.SESSION, Kind.SEEDS)}


async def bare(of: AsyncWebClient, abreast: int) -> float:
    """Return the seconds that the same calls need with nothing else: no rows, no drawing, no receipts."""
    channel = await opened(of)
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 300}} for _ in range(8)]
    numbers = iter(range(MESSAGES))

    async def loop() -> None:
        for _ in numbers:
            posted = await of.chat_postMessage(channel=channel, text="x" * 2000, blocks=blocks)
            for name in ratings.SEEDS:
                await of.reactions_add(channel=channel, timestamp=str(posted["ts"]), name=name)

    began = time.perf_counter()
    await asyncio.gather(*(loop() for _ in range(abreast)))
    return time.perf_counter() - began


async def speed() -> None:
    rows = []
    for _ in range(TIMES):
        async with slack.sandbox() as url, client(url) as of:
            with tempfile.TemporaryDirectory() as folder:
                alone, together = await bare(of, 1), await bare(of, ABREAST)
                whole, kinds = await ours(of, f"sqlite:///{folder}/flipside.db")
        assert kinds == {Kind.SESSION: MESSAGES, Kind.SEEDS: MESSAGES}, kinds
        rows.append((alone / whole, together / whole, MESSAGES / whole))
    alone, together, rate = (statistics.median(column) for column in zip(*rows, strict=True))
    print(rows)
    print(f"{alone:.2f} {together:.2f} {rate:.1f}/s")


if __name__ == "__main__":
    asyncio.run(speed())
