"""One stand of a campaign: a Slack that remembers, a database with its ledger, and bots that die and come back."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import multiprocessing.process
import os
import random
import signal
import time
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import yaml
from sqlalchemy import Engine, and_, create_engine, func, not_, or_, select
from sqlalchemy.exc import OperationalError
from sqlmodel import col

import app
from benchmarks.campaign import ledger, town
from benchmarks.campaign.ledger import Request
from benchmarks.campaign.luck import bad_luck
from benchmarks.campaign.partners import Answering
from benchmarks.campaign.worker import PACE, Clock, Part, Strike, processes, run
from bot import migrations
from bot.delivery import Pace
from bot.models import LET_GO, REPEATABLE, Delivery, DeliveryState
from bot.store import Store
from sandbox.judge import Call
from sandbox.server import Options, Sandbox

Process = multiprocessing.process.BaseProcess
T = TypeVar("T")

MANIFEST: dict[str, Any] = yaml.safe_load((app.ROOT / "manifest.yml").read_text(encoding="utf-8"))
# What people wait for; drawings, first reactions and questions follow it.
PROMISED = col(Delivery.kind).not_in(REPEATABLE)
UNDER_WAY = (*ledger.HELD, *ledger.ASKED)
LOOK = 0.25
DAY_SECONDS = 40.0  # of the machine, while a day passes for people
SPEED = 86400 / DAY_SECONDS


class Stand:
    """What a row of the campaign is played on; open it with `opened`."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path, seed: int, speed: float) -> None:
        self.sandbox = sandbox
        self.url = url
        self.folder = folder
        self.dice = random.Random(seed)
        self.seed = seed
        self.clock = Clock(sandbox.clock.now(), time.monotonic(), speed)
        self.engine: Engine = create_engine(url)
        self.requests: list[Request] = []
        self.partners: town.Partners = {}
        self.answering = Answering(sandbox, self.engine, random.Random(seed))
        self.calls = 0
        self.faulty: dict[str, int] = {}
        sandbox.judge.observers.append(self._seen)

    def _seen(self, call: Call) -> None:
        self.calls += 1
        if call.fault:
            self.faulty[call.fault] = self.faulty.get(call.fault, 0) + 1
        if (request := ledger.request(call)) is not None:
            self.requests.append(request)

    def due(self) -> int:
        """Return how many messages should have been sent by now."""
        late = and_(col(Delivery.state) == DeliveryState.PLANNED, col(Delivery.due_at) <= self.clock.now())
        query = select(func.count()).where(PROMISED, or_(col(Delivery.state).in_(UNDER_WAY), late))
        with self.engine.connect() as connection:
            return int(connection.execute(query).scalar_one())

    def owe(self, pairs: int, sessions: int, over: timedelta) -> None:
        """Let people move in and owe them their messages over so much of the machine's time."""
        store = Store(self.url)
        now = self.clock.now()
        # Half a day ahead, for a reminder whose session begins at once has lost its moment.
        starts = town.spread(pairs, sessions, now + timedelta(days=0.5), over * self.clock.speed, self.dice)
        town.move_in(self.sandbox.world, pairs)
        self.partners = store.transact(town.owe, pairs, starts, now)
        store.close()

    def start(self, strike: Strike | None = None, pace: Pace = PACE, be: Callable[[Part], None] = run) -> Process:
        """Start a bot; one with a strike ends or stops itself at that point."""
        log = self.folder / "bots.log"
        part = Part(self.url, self.sandbox.api_url, self.clock, log, pace, strike)
        process = processes.Process(target=be, args=(part,), daemon=True)
        process.start()
        return process

    def left(self) -> list[tuple[str, str, str | None]]:
        """Return kind, state and last error of what has been promised, and is planned or under way."""
        columns = (col(Delivery.kind), col(Delivery.state), col(Delivery.last_error))
        waits = and_(col(Delivery.kind).in_(LET_GO), col(Delivery.state) == DeliveryState.PLANNED)  # for a good moment
        left = col(Delivery.state).in_([*UNDER_WAY, DeliveryState.PLANNED])
        query = select(*columns).where(PROMISED, left, not_(waits))
        with self.engine.connect() as connection:
            return [(row.kind, row.state, row.last_error) for row in connection.execute(query)]

    async def calm(self, within: float) -> float | None:
        """Let nothing go wrong any more; return the seconds until nothing is left to do, None if something stays."""
        self.sandbox.faults.clear()
        self.answering.calm = True
        return await settled(lambda: not self.left(), within)


async def look(at: Callable[[], T]) -> T:
    """Return what is seen in the database, at the latest when a bot that was stopped in the middle of it goes on."""
    while True:
        try:
            return await asyncio.to_thread(at)
        except OperationalError:
            await asyncio.sleep(LOOK)


async def settled(over: Callable[[], bool], within: float) -> float | None:
    """Return the seconds until the database shows that it is over, None if it takes longer than that."""
    began = time.monotonic()
    while time.monotonic() - began < within:
        if await look(over):
            return time.monotonic() - began
        await asyncio.sleep(LOOK)
    return None


async def until(over: Callable[[], bool], within: float) -> float | None:
    """Return the seconds until it is over, None if it takes longer than that."""
    began = time.monotonic()
    while time.monotonic() - began < within:
        if over():
            return time.monotonic() - began
        await asyncio.sleep(LOOK)
    return None


def kill(process: Process) -> None:
    """Kill a bot as the machine's out-of-memory killer would, and wait until it is gone."""
    process.kill()
    process.join()


def is_stopped(process: Process) -> bool:
    """Say whether a SIGSTOP has stopped the process."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] == "T"
    return False


def send(process: Process, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid or 0, number)


def end(running: list[Process]) -> None:
    """End bots that are to be ended, dead or alive, stopped or not."""
    for process in running:
        if process.is_alive():
            send(process, signal.SIGCONT)
            kill(process)


@contextlib.asynccontextmanager
async def opened(
    url: str, folder: Path, seed: int, *, share: float = 0, speed: float = SPEED, scopes: tuple[str, ...] = ()
) -> AsyncIterator[Stand]:
    """Open a stand on an empty database; this share of the calls fails, and `scopes` are added to the manifest's."""
    manifest = dict(MANIFEST)
    if scopes:
        manifest["oauth_config"] = {"scopes": {"bot": [*MANIFEST["oauth_config"]["scopes"]["bot"], *scopes]}}
    store = Store(url)
    migrations.upgrade(store.engine)
    ledger.install(store.engine)
    store.close()
    sandbox = await Sandbox.start(Options(manifest=manifest, speed=speed))
    sandbox.faults = bad_luck(seed, share)
    stand = Stand(sandbox, url, folder, seed, speed)
    stand.answering.begin()
    try:
        yield stand
    finally:
        await stand.answering.close()
        stand.engine.dispose()
        await sandbox.stop()


@dataclasses.dataclass
class Row:
    """One line of the table: what was counted, and what went wrong, which must be nothing."""

    name: str
    database: str
    seed: int
    size: float
    figures: dict[str, Any] = dataclasses.field(default_factory=dict)
    wrong: list[str] = dataclasses.field(default_factory=list)
    seconds: float = 0.0

    @property
    def repeat(self) -> str:
        """The one line that does it again."""
        on = f" --database {self.database}" if self.database else ""
        return f"make campaign rows={self.name} options='{on.strip()} --seed {self.seed} --size {self.size:g}'"
