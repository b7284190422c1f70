"""The rows of the campaign's table: what is done at which size; each runs by itself and fills in what it counted."""

from __future__ import annotations

import asyncio
import dataclasses
import random
import time
import traceback
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from pathlib import Path

from benchmarks.campaign import downtime, kills, late, matrix, races, servers, stops
from benchmarks.campaign.kills import Storm
from benchmarks.campaign.stand import Row
from benchmarks.campaign.tested import tested
from bot.delivery.points import POINTS
from tests import promises
from tests.databases import Databases

NONE = ("",)
BOTH = ("sqlite", "postgresql")
SERVER = ("postgresql",)


@dataclasses.dataclass(frozen=True)
class Order:
    """What a row is asked for: on which database, with which seed, and how large, 1 being the size of the long run."""

    databases: Databases
    database: str
    folder: Path
    seed: int
    size: float

    def many(self, count: float) -> int:
        """Return so many of something, in proportion to the size, and at least one."""
        return max(round(count * self.size), 1)


@dataclasses.dataclass(frozen=True)
class Play:
    """A row: what it says, on which databases it is played ("" stands for none), and how."""

    what: str
    databases: tuple[str, ...]
    run: Callable[[Order, Row], Awaitable[None]]


def _storm(order: Order, *, scopes: tuple[str, ...] = (), part: float = 1.0) -> Storm:
    """Return a fourth of the long run: 3,000 messages and 270 kills in six minutes."""
    seconds = max(360 * part * order.size, 15)
    return Storm(pairs=order.many(72 * part), sessions=10, seconds=seconds, kills=order.many(270 * part), scopes=scopes)


async def _kills(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder) as url:
        await kills.play(url, order.folder, order.seed, _storm(order), row)


async def _kills_looking(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder) as url:
        await kills.play(url, order.folder, order.seed, _storm(order, scopes=matrix.HISTORY), row)


async def _usual(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder) as url:
        await kills.contrast(url, order.folder, order.seed, _storm(order, part=0.2), row)


async def _crashes(order: Order, row: Row) -> None:
    for point in POINTS:
        with _fresh(order, point) as url:
            await matrix.crashes(url, order.folder, _mixed(order, point), [point], order.many(20), row)


async def _pauses(order: Order, row: Row) -> None:
    for point in POINTS:
        with _fresh(order, point) as url:
            await matrix.pauses(url, order.folder, _mixed(order, point), point, order.many(1), row)
    if not row.figures["guarded"]:
        row.wrong.append("the guard has held nobody back")


def _fresh(order: Order, name: str) -> AbstractContextManager[str]:
    """Return a database for one part of a row."""
    folder = order.folder / name
    folder.mkdir()
    return order.databases.one(order.database, folder)


async def _commits(order: Order, row: Row) -> None:
    await servers.lost_commits(order.folder, order.seed, order.many(500), row)


async def _servers(order: Order, row: Row) -> None:
    await servers.dead_servers(order.folder, order.seed, order.many(50), row)


async def _replicas(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder, migrated=False) as url:
        await servers.replicas(url, order.folder, row)


async def _claims(order: Order, row: Row) -> None:
    for workers in servers.WORKERS:
        with _fresh(order, str(workers)) as url:
            await servers.claims(url, workers, order.many(2000), row)


async def _stops(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder) as url:
        await stops.play(url, order.folder, order.seed, order.many(100), row)


async def _races(order: Order, row: Row) -> None:
    for point in races.POINTS:
        with _fresh(order, point) as url:
            await races.races(url, order.folder, _mixed(order, point), point, order.many(4), row)


async def _late(order: Order, row: Row) -> None:
    with order.databases.one(order.database, order.folder) as url:
        await late.late(url, order.folder, order.seed, order.many(50), row)


async def _downtime(order: Order, row: Row) -> None:
    """After a month 5,000 messages are due."""
    pairs = order.many(5000 / downtime.MESSAGES)
    for down in downtime.DOWN:
        with _fresh(order, str(down.total_seconds())) as url:
            await downtime.play(url, order.folder, pairs, down, 15, row)


async def _promises(order: Order, row: Row) -> None:
    row.figures.update(await asyncio.to_thread(promises.run, order.many(10_000), order.seed))


def _tests(*names: str) -> Callable[[Order, Row], Awaitable[None]]:
    async def run(_: Order, row: Row) -> None:
        await tested(names, row)

    return run


def _mixed(order: Order, point: str) -> int:
    return random.Random(f"{order.seed} {point}").randrange(10**6)


ROWS: dict[str, Play] = {
    "kills": Play("bots killed at random, doubts asked about", BOTH, _kills),
    "kills-looking": Play("the same, and doubts looked up", BOTH, _kills_looking),
    "usual": Play("the usual design in the same storm", BOTH, _usual),
    "crashes": Play("death at every point", BOTH, _crashes),
    "pauses": Play("sleep at every point", BOTH, _pauses),
    "commits": Play("answers to COMMIT lost on the way", SERVER, _commits),
    "servers": Play("the server killed under a bot at work", SERVER, _servers),
    "replicas": Play("twenty processes started at once on an empty database", BOTH, _replicas),
    "claims": Play("1 to 32 workers that claim at once", BOTH, _claims),
    "stops": Play("SIGTERM while sending", BOTH, _stops),
    "races": Play("sessions moved and given up while their message is on its way", BOTH, _races),
    "late": Play("posts that Slack accepts after they were sent again", BOTH, _late),
    "downtime": Play("an hour, three days and a month of standing still", BOTH, _downtime),
    "promises": Play(
        "two processes at random, on the real verbs, with the invariants after every step", NONE, _promises
    ),
    "limits": Play("storms of 429", NONE, _tests("tests/test_sending.py", "-k", "limits")),
    "clocks": Play("every zone, every change of five years", NONE, _tests("tests/test_dst.py")),
    "events": Play("events repeated, reordered, late and lost", NONE, _tests("tests/test_events.py")),
}


def play(name: str, order: Order) -> Row:
    """Play one row and return it filled in."""
    row = Row(name, order.database, order.seed, order.size)
    began = time.monotonic()
    try:
        asyncio.run(_played(ROWS[name], order, row))
    except Exception as error:  # noqa: BLE001 - the other rows go on, and this one has not held
        traceback.print_exc()
        row.wrong.append(f"it broke: {error!r}")
    row.seconds = time.monotonic() - began
    return row


async def _played(chosen: Play, order: Order, row: Row) -> None:
    await chosen.run(order, row)
