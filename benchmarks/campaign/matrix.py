"""Bots that die or fall asleep at one named point of a delivery's way, again and again, at every point."""

from __future__ import annotations

import asyncio
import dataclasses
import random
import signal
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path

from benchmarks.campaign import ledger, verdict
from benchmarks.campaign.stand import Process, Row, Stand, end, is_stopped, kill, opened, send, until
from benchmarks.campaign.worker import PACE, Strike

LOOKS = ("looking", "looked")
HISTORY = ("mpim:history", "im:history")
# What fails besides: at the points of a look somebody has to be in doubt.
FAULTY, DOUBTFUL = 0.1, 0.4
NAPS = (0.5, 1.0, 3.0)  # leases
SETTLES_WITHIN = 300.0  # nudges wait for days of people
DAY_SECONDS = 12.0  # what is put off for a day must not keep all waiting
REACHES_WITHIN = 20.0
NAPPING = dataclasses.replace(
    PACE,
    timeout=timedelta(seconds=1),
    lease=timedelta(seconds=3),
    quiet=timedelta(seconds=2),
    guard=timedelta(seconds=1),
)


async def crashes(url: str, folder: Path, seed: int, points: Sequence[str], deaths: int, row: Row) -> None:
    """Let bots die at these points in turn, so many times, two at a time; then the rest is sent in peace."""
    named = ", ".join(points)
    async with _at(url, folder, seed, points) as stand:
        stand.owe(pairs=6 + deaths, sessions=2, over=timedelta(seconds=deaths / 2))
        died: Counter[str] = Counter()
        patience = 4  # with bots that do not come to their point

        async def dying(dice: random.Random) -> None:
            while died.total() < deaths:
                point = min(points, key=died.__getitem__)
                nonlocal patience
                process = stand.start(Strike(point, 1 if point in LOOKS else dice.randint(1, 4)))
                if not await ended(process):
                    kill(process)
                    patience -= 1
                    if not patience:
                        return
                died[point] += process.exitcode == -signal.SIGKILL

        async with asyncio.TaskGroup() as group:
            for _ in range(2):
                group.create_task(dying(random.Random(stand.dice.random())))
        row.figures |= died
        if died.total() < deaths:
            row.wrong.append(f"{named}: reached {died.total()} times and not {deaths}")
        await _settle(stand, row, named)


async def pauses(url: str, folder: Path, seed: int, point: str, rounds: int, row: Row) -> None:
    """Let bots fall asleep at this point for half a lease, a lease, and three, while another one works."""
    async with _at(url, folder, seed, [point]) as stand:
        stand.owe(pairs=8 * rounds, sessions=2, over=timedelta(seconds=10 * rounds))
        awake = stand.start(pace=NAPPING)
        slept = 0

        async def sleeping(nap: float, nth: int) -> None:
            nonlocal slept
            for _ in range(rounds):
                process = stand.start(Strike(point, nth, signal.SIGSTOP), NAPPING)
                if await stopped(process):
                    await asyncio.sleep(nap * NAPPING.lease.total_seconds())
                    send(process, signal.SIGCONT)
                    await asyncio.sleep(1.5)
                    slept += 1
                end([process])

        async with asyncio.TaskGroup() as group:
            for number, nap in enumerate(NAPS, 1):
                group.create_task(sleeping(nap, number))
        end([awake])
        row.figures[point] = slept
        if not slept:
            row.wrong.append(f"{point}: nobody fell asleep there")
        await _settle(stand, row, point)


async def ended(process: Process) -> bool:
    """Say whether the process ends within the time in which it should have come to its point."""
    return await until(lambda: not process.is_alive(), REACHES_WITHIN) is not None


async def stopped(process: Process) -> bool:
    """The same of a process that stops itself."""
    return await until(lambda: is_stopped(process), REACHES_WITHIN) is not None


def _at(url: str, folder: Path, seed: int, points: Sequence[str]) -> AbstractAsyncContextManager[Stand]:
    share, scopes = (DOUBTFUL, HISTORY) if {*points} & {*LOOKS} else (FAULTY, ())
    return opened(url, folder, seed, share=share, speed=86400 / DAY_SECONDS, scopes=scopes)


async def _settle(stand: Stand, row: Row, point: str) -> None:
    rest = [stand.start(), stand.start()]
    drained = await stand.calm(SETTLES_WITHIN)
    end(rest)
    log = ledger.entries(stand.engine)
    found = verdict.judge(stand)
    figures = row.figures
    figures["deliveries"] = figures.get("deliveries", 0) + found.sent
    figures["doubts"] = figures.get("doubts", 0) + ledger.doubts(log)
    figures["guarded"] = figures.get("guarded", 0) + ledger.guarded(log)
    for name in ("lost", "twice", "wrong"):
        figures[name] = figures.get(name, 0) + len(getattr(found, name))
    row.wrong += [f"{point}: {what}" for what in (*found.lost, *found.twice, *found.wrong)]
    row.wrong += [f"{point}: {what}" for what in ledger.broken(log, stand.requests)]
    if drained is None:
        row.wrong.append(f"{point}: not settled after {SETTLES_WITHIN:.0f} s: {stand.left()[:3]}")
