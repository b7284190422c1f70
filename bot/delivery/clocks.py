"""Asks the clocks around us now and then: the database's, and Slack's, which every answer of Slack's tells too."""

from __future__ import annotations

from datetime import timedelta

from bot.delivery.courier import Courier, wall
from bot.delivery.skew import Skew
from bot.errors import SendFailed
from bot.store import Store, people, times


class Clocks:
    """The clocks as one process asks them."""

    def __init__(self, store: Store, courier: Courier, skew: Skew) -> None:
        self._store = store
        self._courier = courier
        self._skew = skew

    async def __call__(self) -> None:
        """Ask the database what time it is, and Slack anything: its answer bears a date."""
        asked = wall()
        theirs = await self._store.run(times.now)
        if theirs is not None:
            self._skew.seen("database", theirs, asked, wall(), exact=timedelta())
        for workspace in await self._store.run(people.reachable, asked):
            try:
                await self._courier.identity(workspace)
            except SendFailed:
                continue
            return
