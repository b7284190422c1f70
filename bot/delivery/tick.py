"""One look at what is due: advance, claim, send, settle, until nothing is left; it decides nothing about people."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

import structlog

from bot.delivery.brake import Brake
from bot.delivery.courier import Courier, wall
from bot.delivery.pace import Pace
from bot.delivery.points import Reached, unwatched
from bot.delivery.sending import Claimed, Sending
from bot.delivery.settle import Moment
from bot.delivery.taking import take_up
from bot.program import inbox, sessions
from bot.program.shelves import Shelves
from bot.store import Db, Store, allowances, beside_others, claims, deliveries

log = structlog.get_logger()

ABREAST = 32  # deliveries that one process has under way
FEWEST = 16  # that are claimed together, so that few transactions claim many


class Tick:
    """The tick of one process; `now` is asked for people's time, `owner` names the process in its claims."""

    def __init__(
        self,
        store: Store,
        courier: Courier,
        shelves: Shelves,
        *,
        now: Callable[[], datetime],
        owner: str,
        pace: Pace,
        brake: Brake,
        reached: Reached = unwatched,
    ) -> None:
        self._store = store
        self._brake = brake
        self._shelves = shelves
        self._now = now
        self._owner = owner
        self._pace = pace
        self._reached = reached
        self._sending = Sending(store, courier, self._moment, pace, reached)
        self._under_way: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self._turn = asyncio.Lock()

    async def __call__(self) -> int:
        """Look once and return how many deliveries were taken up; two looks never overlap.

        A look lasts as long as there is something to send, and less than the time between two looks: what is still
        under way then goes on.
        """
        async with self._turn:
            held = bool(self._brake.reasons)
            failed = await self._store.run(advance, self._shelves, self._moment(), held=held)
            if failed:
                log.error("events without an effect", action="event_poisoned", events=failed)
            return await self._work(time.monotonic() + self._pace.look.total_seconds())

    async def stop(self) -> None:
        """Take up nothing more and wait for what is under way; there is no look after it."""
        self._stopping.set()
        await self._turn.acquire()
        if self._under_way:
            await asyncio.wait(self._under_way)

    def _moment(self) -> Moment:
        return Moment(self._now(), wall())

    async def _work(self, until: float) -> int:
        count = 0
        while not (self._stopping.is_set() or self._brake.reasons) and (left := until - time.monotonic()) > 0:
            taken = await self._take_up() if ABREAST - len(self._under_way) >= FEWEST else 0
            count += taken
            if taken:
                continue
            nap = left if self._is_full() else await self._nap(left)
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=nap, return_when=asyncio.FIRST_COMPLETED)
            elif nap is None:
                break
            else:
                await self._rest(nap)
        return count

    def _is_full(self) -> bool:
        return ABREAST - len(self._under_way) < FEWEST

    async def _take_up(self) -> int:
        claimed, at = time.monotonic(), self._moment()
        taken = await self._store.run(
            take_up, self._shelves, at, self._pace, owner=self._owner, limit=ABREAST - len(self._under_way)
        )
        for row, error in taken.poisoned:
            log.error(
                "a delivery could not be drawn",
                action="delivery_poisoned",
                delivery=row.id,
                kind=row.kind,
                exc_info=error,
            )
        for view in taken.scenes:
            self._reached("claimed")
            self._start(self._sending(Claimed(view, claimed, at.wall)))
        return len(taken.scenes)

    def _start(self, delivery: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(delivery)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _nap(self, left: float) -> float | None:
        """Return the seconds until something that is due may go, None when that is not within this look."""
        at = self._moment()
        ready = await self._store.run(ready_at, at, self._pace)
        seconds = (ready - at.wall).total_seconds() if ready is not None else left
        return seconds if seconds < left else None

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return


def advance(db: Db, shelves: Shelves, at: Moment, *, held: bool = False) -> list[str]:
    """Do what time alone makes due: events, leases that ended, new dates; return the events that failed.

    While sending is held back only what people did has its effect: times that cannot be trusted decide nothing.
    """
    failed = inbox.work_left(db, shelves, now=at.now, wall=at.wall)
    if not held:
        deliveries.lease_over(db, at.wall)
        if passed := sessions.rebook_missed(db, now=at.now):
            log.warning("messages have lost their moment", action="moment_passed", deliveries=passed)
        allowances.forget(db, at.wall)
    return failed


@beside_others
def ready_at(db: Db, at: Moment, pace: Pace) -> datetime | None:
    """Return when something that is due may go that may not go now, None when nothing waits."""
    ready = (claims.next_ready(db, now=at.now, wall=at.wall), allowances.soonest(db, at.wall, haste=pace.haste))
    return min((one for one in ready if one is not None), default=None)
