"""Asks the database's clock now and then; Slack's is told by every answer of Slack's."""

from __future__ import annotations

from datetime import timedelta

from bot.delivery.courier import wall
from bot.delivery.skew import Skew
from bot.store import Store, times


class Clocks:
    """The clocks as one process asks them."""

    def __init__(self, store: Store, skew: Skew) -> None:
        self._store = store
        self._skew = skew

    async def __call__(self) -> None:
        """Ask the database what time it is."""
        asked = wall()
        theirs = await self._store.run(times.now)
        if theirs is not None:
            self._skew.seen("database", theirs, asked, wall(), exact=timedelta())
