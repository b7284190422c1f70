"""How many calls of a method Slack still takes from us now, by workspace; it makes none itself."""

from __future__ import annotations

from datetime import datetime, timedelta

POST = "chat.postMessage"
OPEN = "conversations.open"
UPDATE = "chat.update"
REACT = "reactions.add"

# Calls a minute (docs/slack.md section 1: "several hundred", then tier 3), and how many may go at once.
RATES = {POST: (200, 40), OPEN: (50, 20), UPDATE: (50, 20), REACT: (50, 20)}


class Budget:
    """One bucket per workspace and method, in the machine's time; a pause that Slack asked for empties it.

    A bucket is the moment at which it would be full again (a leaky bucket as a meter).
    """

    def __init__(self) -> None:
        self._full: dict[tuple[str, str], datetime] = {}

    def wait(self, workspace: str, method: str, wall: datetime) -> timedelta:
        """Return how long a call has to wait: zero when it may go now."""
        full = self._full.get((workspace, method), wall)
        return max(full - _spare(method) - wall, timedelta())

    def spend(self, workspace: str, method: str, wall: datetime) -> None:
        """Count one call."""
        full = max(self._full.get((workspace, method), wall), wall)
        self._full[(workspace, method)] = full + timedelta(minutes=1) / RATES[method][0]

    def pause(self, workspace: str, method: str, until: datetime) -> None:
        """Let nobody call before this moment: Slack said when it takes calls again."""
        full = self._full.get((workspace, method), until)
        self._full[(workspace, method)] = max(full, until + _spare(method))

    def empty(self, wall: datetime) -> list[tuple[str, str]]:
        """Return the workspaces and methods for which a call would have to wait."""
        return [key for key in self._full if self.wait(*key, wall) > timedelta()]


def _spare(method: str) -> timedelta:
    rate, burst = RATES[method]
    return timedelta(minutes=1) / rate * (burst - 1)
