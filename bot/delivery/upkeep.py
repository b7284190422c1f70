"""The chore that does what time alone makes due in each program; what that is it does not know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.delivery.brake import Brake
from bot.delivery.courier import wall
from bot.program.shelves import Shelves
from bot.program.upkeep import upkeep
from bot.store import Store, people


class Upkeep:
    """Looks after every workspace in turn; times that cannot be trusted decide nothing."""

    def __init__(self, store: Store, shelves: Shelves, brake: Brake, now: Callable[[], datetime]) -> None:
        self._store = store
        self._shelves = shelves
        self._brake = brake
        self._now = now

    async def __call__(self) -> None:
        if self._brake.reasons:
            return
        for workspace in await self._store.run(people.reachable, wall()):
            await self._store.run(upkeep, workspace, self._shelves, self._now())
