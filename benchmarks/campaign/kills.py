"""The long row: bots are killed and paused at random while calls fail, and at the end every message is there once."""

from __future__ import annotations

import asyncio
import dataclasses
import random
import signal
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from benchmarks.campaign import ledger, town, usual, verdict, worker
from benchmarks.campaign.stand import DAY_SECONDS, LOOK, Row, Stand, end, kill, look, opened, send, settled
from benchmarks.campaign.worker import PACE, Part
from bot.models import Role

SETTLES_WITHIN = 60.0
JUDGED_AFTER = 600.0  # at the latest: what is still under way on a busy machine is late, and not lost
FAULTY = 0.3
TOLD = 5  # stories of what went wrong
FALL_DUE = 0.85  # of the storm's time, until the last session begins
BEHIND = 50  # messages that are due: then the storm goes on, twice its time at most
# Of the kills come after the process was stopped, for a lease at most: what freezes longer between its guard and the
# request is beyond the promise, and so is what Slack holds that long.  The row "pauses" has the longer ones.
PAUSED = 0.1


@dataclasses.dataclass(frozen=True)
class Storm:
    """How much is owed and how much goes wrong."""

    pairs: int
    sessions: int
    seconds: float
    kills: int
    bots: int = 4
    share: float = FAULTY
    scopes: tuple[str, ...] = ()
    day: float = DAY_SECONDS

    @property
    def messages(self) -> int:
        """Return how many: an introduction, four for each session, and an invitation to each but the first."""
        return self.pairs * 5 * self.sessions


async def play(url: str, folder: Path, seed: int, storm: Storm, row: Row) -> None:
    """Play one storm on an empty database and fill in the row."""
    async with opened(url, folder, seed, share=storm.share, speed=86400 / storm.day, scopes=storm.scopes) as stand:
        stand.owe(storm.pairs, storm.sessions, timedelta(seconds=storm.seconds * FALL_DUE))
        struck = await strike(stand, storm, stand.due)
        rest = [stand.start() for _ in range(2)]
        drained = await stand.calm(JUDGED_AFTER)
        end(rest)
        _fill(stand, row, struck, drained)


async def contrast(url: str, folder: Path, seed: int, storm: Storm, row: Row) -> None:
    """Let the usual design live through the same storm."""
    async with opened(url, folder, seed, share=storm.share) as stand:
        town.move_in(stand.sandbox.world, storm.pairs)
        pairs = [
            (town.name_of(Role.MENTOR, number), town.name_of(Role.MENTEE, number)) for number in range(storm.pairs)
        ]
        usual.owe(stand.engine, pairs, storm.messages, storm.seconds * FALL_DUE)
        struck = await strike(stand, storm, lambda: usual.left(stand.engine), usual.run)
        stand.sandbox.faults.clear()
        rest = [stand.start(be=usual.run) for _ in range(2)]
        await settled(lambda: not usual.left(stand.engine), SETTLES_WITHIN)
        end(rest)
        posted = [stand.sandbox.judge.posted[f"usual {number}"] for number in range(storm.messages)]
    row.figures = {
        "deliveries": sum(count > 0 for count in posted),
        "kills": struck.kills,
        "faults": sum(stand.faulty.values()),
        "lost": posted.count(0),
        "twice": sum(count > 1 for count in posted),
        "extra messages": sum(max(count - 1, 0) for count in posted),
    }


@dataclasses.dataclass
class Struck:
    kills: int = 0
    pauses: int = 0
    ended: int = 0


async def strike(stand: Stand, storm: Storm, due: Callable[[], int], be: Callable[[Part], None] = worker.run) -> Struck:
    """Keep bots running and kill each after a random life, until the kills are done and little is left to do."""
    struck = Struck()
    began = time.monotonic()
    life = storm.seconds * storm.bots / storm.kills

    async def rest() -> bool:
        """Say whether there is more to send, in the time that a storm lasts."""
        lasts = time.monotonic() - began
        return lasts < storm.seconds or (lasts < 2 * storm.seconds and await look(due) > BEHIND)

    async def one(dice: random.Random) -> None:
        while struck.kills < storm.kills or await rest():
            process = stand.start(be=be)
            try:
                await asyncio.sleep(dice.uniform(0.2, 2 * life - 0.2))
                while struck.kills >= storm.kills and await rest():  # noqa: ASYNC110 - enough have died: work on
                    await asyncio.sleep(LOOK)
                if dice.random() < PAUSED:
                    struck.pauses += 1
                    send(process, signal.SIGSTOP)
                    await asyncio.sleep(dice.choice((0.5, 1.0)) * PACE.lease.total_seconds())
                    send(process, signal.SIGCONT)
                    await asyncio.sleep(dice.uniform(0, 1))
                if process.is_alive():
                    struck.kills += 1
                else:  # a token that is not accepted
                    struck.ended += 1
            finally:
                kill(process)

    async with asyncio.TaskGroup() as group:
        for _ in range(storm.bots):
            group.create_task(one(random.Random(stand.dice.random())))
    return struck


def _fill(stand: Stand, row: Row, struck: Struck, drained: float | None) -> None:
    log = ledger.entries(stand.engine)
    found = verdict.judge(stand)
    broken = ledger.broken(log, stand.requests)
    row.figures = {
        "deliveries": found.sent,
        "kills": struck.kills,
        "pauses": struck.pauses,
        "ended by themselves": struck.ended,
        "calls": stand.calls,
        "faults": sum(stand.faulty.values()),
        "faults by kind": dict(sorted(stand.faulty.items())),
        "doubts": ledger.doubts(log),
        "resolved": dict(sorted(ledger.ways_out(log).items())),
        "answers": dict(sorted(stand.answering.answers.items())),
        "guarded": ledger.guarded(log),
        "confirmed by a person": found.confirmed,
        "expired": found.expired,
        "refused for good": found.refused,
        "let go": found.let_go,
        "drained in s": round(drained, 1) if drained is not None else None,
        "log entries": len(log),
        "lost": len(found.lost),
        "twice": len(found.twice),
        "wrong": len(found.wrong),
    }
    row.wrong = [*found.lost, *found.twice, *found.wrong, *broken]
    row.wrong += [line for key in found.keys[:TOLD] for line in ledger.story(log, stand.requests, key)]
    if drained is None or drained > SETTLES_WITHIN:
        row.wrong.append(f"it took longer than {SETTLES_WITHIN:.0f} s to settle: {stand.left()[:5]}")
