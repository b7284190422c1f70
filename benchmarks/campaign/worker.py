"""One bot of a campaign: a process with the real composition, forked from one that has imported everything."""

from __future__ import annotations

import asyncio
import dataclasses
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import QueuePool

import app
from bot import logs, operating
from bot.delivery import BRISK, Pace
from bot.settings import Settings
from bot.store import Store
from sandbox.people import COORDINATOR

# Slack may refuse one coordinator what only a coordinator can decide.
DEPUTY = "U0CELIA01"
# Times are scaled down, in the proportions of the pace on Slack: time-out < lease, and a quiet period after it.
PACE = dataclasses.replace(
    BRISK,
    tick=timedelta(seconds=0.1),
    timeout=timedelta(seconds=2),
    lease=timedelta(seconds=8),
    quiet=timedelta(seconds=2.5),
    guard=timedelta(seconds=3),
    pause=timedelta(seconds=0.5),
    first_retry=timedelta(seconds=0.1),
    longest_retry=timedelta(seconds=2),
    again=timedelta(seconds=0.7),
    late=timedelta(seconds=8),
    haste=1000,  # Slack's limits would be all that is seen otherwise
)

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["benchmarks.campaign.zygote"])


@dataclasses.dataclass(frozen=True)
class Clock:
    """People's time, the same in the sandbox and in every process of this machine: `speed` times as fast as its own."""

    start: datetime
    began: float
    speed: float

    def now(self) -> datetime:
        return self.start + timedelta(seconds=(time.monotonic() - self.began) * self.speed)


@dataclasses.dataclass(frozen=True)
class Strike:
    """A signal that the process sends itself when it comes to a point for the `nth` time.

    `idle`: once none of its transactions is under way, for what a process holds that stands still, nobody gets.
    """

    point: str
    nth: int
    signal: int = signal.SIGKILL
    idle: bool = False


@dataclasses.dataclass(frozen=True)
class Part:
    """What a bot is told when it starts."""

    database_url: str
    api_url: str
    clock: Clock
    log: Path
    pace: Pace = PACE
    strike: Strike | None = None


def run(part: Part) -> None:
    """Be a bot until SIGTERM; what it prints goes to a file of its own."""
    write_to(part.log)
    logs.configure("ERROR", "json")
    asyncio.run(_serve(part))


def write_to(log: Path) -> None:
    """Write what this process prints to the end of a file."""
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
        os.dup2(file, stream.fileno())


async def _serve(part: Part) -> None:
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        slack_bot_token=SecretStr("xoxb-sandbox"),
        slack_app_token=SecretStr("xapp-sandbox"),
        slack_api_url=part.api_url,
        database_url=part.database_url,
        coordinators=(COORDINATOR, DEPUTY),
    )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    store = operating.open_store(settings)
    reached = striking(part.strike, store)
    async with app.serve(settings, store, now=part.clock.now, pace=part.pace, reached=reached):
        await stop.wait()


def striking(strike: Strike | None, store: Store) -> Callable[[str], None]:
    """Return what listens to the points: it strikes the process itself, at once."""
    seen = 0

    def reached(point: str) -> None:
        nonlocal seen
        if strike is not None and point == strike.point:
            seen += 1
            if seen == strike.nth:
                while strike.idle and under_way(store):
                    time.sleep(0.001)
                os.kill(os.getpid(), strike.signal)

    return reached


def under_way(store: Store) -> int:
    """Return how many transactions of this process are under way."""
    pool = store.engine.pool
    assert isinstance(pool, QueuePool)
    return pool.checkedout()
