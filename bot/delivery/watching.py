"""What outlives a failure: chores that survive errors and outages, and a watch that begins anew what stands still.

All of it goes by the monotonic clock, which nobody sets back.
"""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from bot.store import Unreachable

log = structlog.get_logger()

MISSED = 3  # intervals without a turn that was finished


@dataclasses.dataclass
class Chore:
    """Something to do every so often, within a limit; whatever goes wrong, it is done again the next time."""

    name: str
    body: Callable[[], Awaitable[object]]
    every: timedelta
    limit: timedelta
    finished: float = dataclasses.field(default_factory=time.monotonic)
    _doing: asyncio.Lock = dataclasses.field(default_factory=asyncio.Lock)

    async def __call__(self) -> None:
        """Do it once, unless it is being done."""
        if self._doing.locked():
            return
        async with self._doing:
            try:
                async with asyncio.timeout(self.limit.total_seconds()) as bound:
                    await self.body()
            except Unreachable:
                return  # the store has told it, once; the next turn tries again
            except asyncio.CancelledError:
                return  # the timer ends; APScheduler would call it an error
            except Exception:
                if bound.expired():
                    log.warning("a chore took too long", action="chore_broken_off", chore=self.name)
                else:
                    log.exception("a chore failed", action="chore_failed", chore=self.name)
            else:
                self.finished = time.monotonic()

    def stands_still(self) -> bool:
        """Say whether nobody is at it although its last turn is several intervals ago."""
        return not self._doing.locked() and self._idle() > MISSED * self.every.total_seconds()

    def is_fresh(self) -> bool:
        """Say whether its last turn is as late as it may be, the time allowed for doing it included."""
        return self._idle() <= (MISSED * self.every + self.limit).total_seconds()

    def _idle(self) -> float:
        return time.monotonic() - self.finished


async def watching(chores: Sequence[Chore], again: Callable[[Chore], None], every: timedelta) -> None:
    """Look after the chores for ever: what stands still is begun again."""
    while True:
        await asyncio.sleep(every.total_seconds())
        for chore in chores:
            if chore.stands_still():
                log.warning("a chore stood still", action="chore_restarted", chore=chore.name)
                again(chore)
