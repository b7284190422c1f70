"""What Slack still takes from us, asked of the rows that all processes share; it knows no message."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.errors import Outcome, SendFailed
from bot.store import Store, allowances


class Budget:
    """The allowances of every workspace and method; `haste` is how much more a Slack on this machine takes."""

    def __init__(self, store: Store, haste: float = 1) -> None:
        self._store = store
        self._haste = haste
        self._paused: dict[tuple[str, str], datetime] = {}

    async def take(self, workspace: str, method: str, wall: datetime) -> None:
        """Take one call; raise SendFailed with the wait when Slack would not take it now."""
        if await self._store.run(allowances.take, workspace, method, wall, haste=self._haste):
            return
        free_at = await self._store.run(allowances.free_at, workspace, method)
        raise SendFailed(Outcome.LIMITED, "our_budget", _seconds((free_at or wall) - wall))

    async def pause(self, workspace: str, method: str, until: datetime) -> None:
        """Let nobody call before this moment: Slack said when it takes calls again.

        What this process has heard it obeys at once, before the rows know it.
        """
        self._paused[workspace, method] = until
        await self._store.run(allowances.pause, workspace, method, until, haste=self._haste)

    def obey(self, workspace: str, method: str, wall: datetime) -> None:
        """Raise SendFailed with the wait when Slack has told this process to wait."""
        until = self._paused.get((workspace, method))
        if until is None:
            return
        if until > wall:
            raise SendFailed(Outcome.LIMITED, "paused", _seconds(until - wall))
        del self._paused[workspace, method]


def _seconds(wait: timedelta) -> float:
    return max(wait.total_seconds(), 0.0)
