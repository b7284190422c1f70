"""Asks Slack in turn whether each workspace's token still works, before a message needs it; it renews none."""

from __future__ import annotations

import structlog

from bot.delivery.courier import Courier, wall
from bot.delivery.pace import Pace
from bot.errors import Outcome, SendFailed
from bot.store import Store, people

log = structlog.get_logger()

TURNS = 24 * 60  # a day of minutes, in which every token has its turn


class Tokens:
    """The tokens as one process asks for them; each answer tells Slack's clock, too (bot/delivery/skew.py)."""

    def __init__(self, store: Store, courier: Courier, pace: Pace) -> None:
        self._store = store
        self._courier = courier
        self._pace = pace
        self._last = ""

    async def __call__(self) -> None:
        """Ask for those that did not work when they were used last, and for as many others as are this minute's."""
        for workspace in await self._store.run(people.refused):
            if await self._ask(workspace) is None:
                log.info("a token works again", action="token_accepted", workspace=workspace)
                await self._store.run(people.accepted, workspace)
        there = await self._store.run(people.reachable, wall())
        turns = -(-len(there) // TURNS)
        for number, workspace in enumerate(_after(self._last, there), 1):
            self._last, failure = workspace, await self._ask(workspace)
            if failure is not None and failure.outcome == Outcome.PAUSED:
                log.error("a token does not work", action="token_refused", workspace=workspace, code=failure.code)
            elif number >= turns:  # somebody has answered, or Slack cannot be reached
                return

    async def _ask(self, workspace: str) -> SendFailed | None:
        try:
            await self._courier.identity(workspace)
        except SendFailed as failure:
            if failure.outcome == Outcome.PAUSED:
                await self._store.run(people.pause, workspace, wall() + self._pace.pause, failure.code)
            return failure
        return None


def _after(last: str, workspaces: list[str]) -> list[str]:
    """Return them in their order, beginning after the one that was last."""
    return sorted(workspaces, key=lambda one: (one <= last, one))
