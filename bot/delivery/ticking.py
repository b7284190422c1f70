"""When the tick and the other chores happen: every so often by APScheduler, and at once when woken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from apscheduler.job import Job
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import figures
from bot.delivery.courier import wall
from bot.delivery.marking import Marking
from bot.delivery.pace import Pace
from bot.delivery.tick import Tick
from bot.delivery.watching import Chore, watching
from bot.store import Unreachable

STOP_SECONDS = 15


class Timer:
    """The chores of one process and their jobs; the first chore is the look at what is due."""

    def __init__(self, chores: Sequence[Chore]) -> None:
        # Grace without end: a late look is better than none. Coalesced: a clock that leapt ahead means one look.
        self.scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        )
        self.chores = tuple(chores)
        self._jobs: dict[str, Job] = {
            one.name: self.scheduler.add_job(one.__call__, "interval", seconds=one.every.total_seconds(), id=one.name)
            for one in self.chores
        }

    def wake(self) -> None:
        """Look at once at what is due."""
        self.again(self.chores[0])

    def again(self, chore: Chore) -> None:
        """Do a chore now, and then every so often from now on, whatever the clock said before."""
        with suppress(JobLookupError):  # whoever is answered while we stop wakes nothing any more
            self._jobs[chore.name].modify(next_run_time=datetime.now(UTC))

    def is_fresh(self) -> bool:
        """Say whether what is due has been looked at lately, for whoever asks whether this process may be relied on."""
        return self.chores[0].is_fresh()


@asynccontextmanager
async def ticking(tick: Tick, marking: Marking, chores: Sequence[Chore], pace: Pace) -> AsyncIterator[Timer]:
    """Look at what is due every few seconds, and whenever woken; at the end, wait for what is being sent."""

    async def look() -> None:
        await tick()
        figures.looked(wall().timestamp())

    await marking()  # before anything is sent
    timer = Timer([Chore("tick", look, pace.tick, pace.lease), *chores])
    timer.scheduler.start()
    watch = asyncio.create_task(watching(timer.chores, timer.again, pace.tick))
    try:
        yield timer
    finally:
        watch.cancel()
        timer.scheduler.pause()
        async with asyncio.timeout(STOP_SECONDS):
            await tick.stop()
        timer.scheduler.shutdown(wait=False)
        with suppress(Unreachable):
            await marking()
