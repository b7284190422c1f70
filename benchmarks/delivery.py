"""How much our delivery costs beside a bare slack_sdk loop, and how much of what Slack grants a round makes use of."""

from __future__ import annotations

import asyncio
import dataclasses
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import func
from sqlmodel import col, select

from benchmarks.parts import rounds, servers, slack
from bot import allowance, figures, library, logs
from bot.delivery import BRISK, Brake, Budget, Courier, Pace, Tick
from bot.delivery.tick import ABREAST
from bot.models import Delivery, Kind
from bot.operating import settle
from bot.program import ratings
from bot.program.shelves import Shelves
from bot.store import Db, Store, beside_others

MESSAGES = 300
TIMES = 3
PAIRS = 1000
SPEED = 2  # times as fast as Slack: its limits and our rates alike, so that the round takes some eleven minutes
GRANTED = 50  # conversations.open a minute (docs/slack.md section 1), the method that holds a round back
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
LASTING = dataclasses.replace(BRISK, tick=timedelta(minutes=5), haste=1)
HASTY = dataclasses.replace(Pace(), tick=Pace().tick / SPEED, haste=SPEED)
ROUND = (Kind.OPENING, Kind.INTRODUCTION)


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
    shelves = Shelves(library.load(slack.ROOT / "prompts"))
    return Tick(store, courier, shelves, now=lambda: NOW, owner="benchmark", pace=pace, brake=Brake())


async def opened(of: AsyncWebClient) -> str:
    answer = await of.conversations_open(users=["U0ADA0001", "U0BRUNO01"])
    return str(answer["channel"]["id"])


@beside_others
def sent(db: Db) -> Mapping[str, int]:
    """Return how many messages of each kind were sent; counted by the database, for it is asked while they are."""
    counted = select(Delivery.kind, func.count()).where(col(Delivery.ts).is_not(None)).group_by(Delivery.kind)
    return Counter(dict(db.exec(counted).all()))


async def ours(of: AsyncWebClient, url: str) -> float:
    """Return the seconds for all session messages with reactions and files: claims, intents, receipts and all."""
    store = rounds.store(url)
    await store.run(rounds.publish, MESSAGES, 1, NOW, channel=await opened(of))
    await store.run(rounds.let_be_due, MESSAGES, MESSAGES, NOW)
    tick = ticking(store, of, LASTING)
    began = time.perf_counter()
    await tick()
    passed = time.perf_counter() - began
    kinds = await store.run(sent)
    assert kinds == dict.fromkeys((Kind.SESSION, Kind.SEEDS, Kind.FILE), MESSAGES), kinds
    store.close()
    return passed


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
            await of.files_upload_v2(filename="session.ics", content="x" * 700, channel=channel, thread_ts=posted["ts"])

    began = time.perf_counter()
    await asyncio.gather(*(loop() for _ in range(abreast)))
    return time.perf_counter() - began


async def speed(name: str, urls: Sequence[str]) -> None:
    """Print how fast session messages leave beside the bare loops, once for each database."""
    rows = []
    for url in urls:
        async with slack.sandbox() as page, client(page) as of:
            alone, together = await bare(of, 1), await bare(of, ABREAST)
            whole = await ours(of, url)
        rows.append((alone / whole, together / whole, MESSAGES / whole))
    alone, together, rate = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"{name}: {rate:.0f} session messages a second, with reactions and a file each ({MESSAGES}, {TIMES} times)")
    print(f"  beside a bare slack_sdk loop, one call after another: {alone:.2f} x its speed")
    print(f"  beside {ABREAST} of them at once: {together:.2f} x their speed")


async def introductions() -> None:
    """Print how much of what Slack grants a round of introductions makes use of, and how often it is limited."""
    took: dict[Kind, float] = {}
    async with slack.sandbox("--rate-limits", "--speed", str(SPEED)) as page, client(page) as of:
        await slack.move_in(page, [f"U{role}{number + 1}" for number in range(PAIRS) for role in ("MENTOR", "MENTEE")])
        with tempfile.TemporaryDirectory() as folder:
            store = rounds.store(f"sqlite:///{folder}/flipside.db")
            await store.run(rounds.publish, PAIRS, 1, NOW, channel=None)
            await store.run(rounds.introduce, NOW)
            tick, began = ticking(store, of, HASTY), time.perf_counter()
            while len(took) < len(ROUND):
                await asyncio.gather(tick(), asyncio.sleep(HASTY.tick.total_seconds()))
                done = await store.run(sent)
                for kind in ROUND:
                    if done[kind] == PAIRS:
                        took.setdefault(kind, (time.perf_counter() - began) / 60 * SPEED)
            store.close()
    asked, limited = counted("ok"), counted("limited")
    share = PAIRS / (took[Kind.OPENING] * GRANTED)
    print(f"a round of {PAIRS:,} pairs, {SPEED} times as fast as Slack: {took[Kind.INTRODUCTION]:.0f} of its minutes;")
    print(f"  {share:.1%} of the conversations that Slack opens in such a time, {limited / asked:.2%} of calls limited")


def counted(outcome: str) -> float:
    """Return how many calls of a round ended so."""
    told = [{"method": method, "outcome": outcome} for method in (allowance.OPEN, allowance.POST)]
    return sum(figures.REGISTRY.get_sample_value("flipside_calls_total", labels) or 0 for labels in told)


async def main() -> None:
    """Measure all in one run."""
    logs.configure("WARNING", "console")
    await introductions()
    # Slack's limits would be the only thing measured otherwise.
    allowance.RATES.update(dict.fromkeys(allowance.RATES, (10**6, 10**6)))
    allowance.IN_ONE_PLACE = (10**6, 10**6)
    settle()  # as the bot does when it has started
    with tempfile.TemporaryDirectory() as folder:
        await speed("SQLite, synchronous=FULL", [f"sqlite:///{folder}/{number}.db" for number in range(TIMES)])
    with servers.postgresql(*(f"flipside_{number}" for number in range(TIMES))) as urls:
        if urls:
            await speed("PostgreSQL", urls)


if __name__ == "__main__":
    asyncio.run(main())
