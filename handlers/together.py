"""What comes at once is stored at once: one transaction for all that waited while the last one ran."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Together(Generic[T]):
    """Gives a verb the things of one workspace that came while it was at work, instead of one after the other.

    A transaction costs what the disk needs to keep it, however much is in it; `most` are in one, so that nobody waits
    long for others. Before it begins, things gather for so many seconds.
    """

    def __init__(self, verb: Callable[[str, list[T]], Awaitable[object]], most: int, gathers: float = 0.0) -> None:
        self._verb = verb
        self._most = most
        self._gathers = gathers
        self._waiting: dict[str, list[tuple[T, asyncio.Future[None]]]] = defaultdict(list)
        self._at_work: dict[str, asyncio.Task[None]] = {}

    async def do(self, workspace: str, thing: T) -> None:
        """Return when the verb has done this thing; raise what it raises for it."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[workspace].append((thing, done))
        if workspace not in self._at_work:
            self._at_work[workspace] = asyncio.create_task(self._work(workspace))
        await done

    async def _work(self, workspace: str) -> None:
        waiting = self._waiting[workspace]
        try:
            while waiting:
                if self._gathers and len(waiting) < self._most:
                    await asyncio.sleep(self._gathers)
                batch = waiting[: self._most]
                del waiting[: self._most]
                await self._do_all(workspace, batch)
        finally:
            del self._at_work[workspace], self._waiting[workspace]

    async def _do_all(self, workspace: str, batch: list[tuple[T, asyncio.Future[None]]]) -> None:
        """Do all at once or, if that fails, each by itself: one that cannot be done is in nobody's way."""
        try:
            await self._verb(workspace, [thing for thing, _ in batch])
        except Exception as error:  # noqa: BLE001 - it is theirs who wait
            if len(batch) > 1:
                for one in batch:
                    await self._do_all(workspace, [one])
            elif not batch[0][1].done():
                batch[0][1].set_exception(error)
            return
        for _, done in batch:
            if not done.done():  # whoever waited may have been cancelled
                done.set_result(None)
