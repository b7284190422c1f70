"""When the tick happens: every few seconds by APScheduler, and at once when woken; what it does it does not know."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.delivery.pace import Pace
from bot.delivery.tick import Tick

log = structlog.get_logger()

STOP_SECONDS = 15


@asynccontextmanager
async def ticking(tick: Tick, pace: Pace) -> AsyncIterator[Callable[[], None]]:
    """Look at what is due every few seconds, and whenever woken; at the end, wait for what is being sent."""

    async def look() -> None:
        try:
            await tick()
        except Exception:
            log.exception("a tick failed", action="tick_failed")

    scheduler = AsyncIOScheduler(timezone=UTC)
    job = scheduler.add_job(
        look, "interval", seconds=pace.tick.total_seconds(), max_instances=1, coalesce=True, misfire_grace_time=None
    )

    def wake() -> None:
        job.modify(next_run_time=datetime.now(UTC))

    scheduler.start()
    try:
        yield wake
    finally:
        scheduler.pause()
        async with asyncio.timeout(STOP_SECONDS):
            await tick.stop()
        scheduler.shutdown(wait=False)
