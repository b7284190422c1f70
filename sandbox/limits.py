"""Slack's rate limits per method and per conversation, in the sandbox's time; it counts and never waits."""

from __future__ import annotations

import collections
import dataclasses
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.world import World

PER_MINUTE = {"t1": 1, "t2": 20, "t3": 50, "t4": 100, "t5": 300}
POSTING = frozenset({"chat.postMessage", "chat.postEphemeral", "response_url"})
BURST = 5  # posts into one conversation: five in five seconds, so one a second on average


@dataclasses.dataclass
class Window:
    """At most `limit` calls in any `seconds`."""

    limit: int
    seconds: float
    ends: collections.deque[float] = dataclasses.field(default_factory=collections.deque)
    blocked_until: float = 0.0

    def wait(self, now: float) -> int:
        """Return 0 if a call fits now, or the whole seconds until one fits."""
        while self.ends and self.ends[0] <= now:
            self.ends.popleft()
        if len(self.ends) < self.limit:
            return 0
        return math.ceil(self.ends[0] - now)

    def add(self, now: float) -> None:
        self.ends.append(now + self.seconds)


class Limits:
    """Off by default; `violations` counts the calls that came again before their Retry-After was over."""

    def __init__(self, *, enabled: bool = False, restricted_history: bool = False) -> None:
        self.enabled = enabled
        self.restricted_history = restricted_history
        self.violations: collections.Counter[str] = collections.Counter()
        self._windows: dict[tuple[str, str], Window] = {}

    def check(self, world: World, method: str, tier: str | None, channel: str | None = None) -> int:
        """Return 0 and count the call, or the Retry-After of a call that is refused."""
        windows = self._of(world, method, tier, channel)
        now = world.clock.now().timestamp()
        if any(now < window.blocked_until for window in windows):
            self.violations[method] += 1
        wait = max((window.wait(now) for window in windows), default=0)
        for window in windows:
            if not wait:
                window.add(now)
            elif window.wait(now):
                window.blocked_until = now + wait
        return wait

    def _of(self, world: World, method: str, tier: str | None, channel: str | None) -> list[Window]:
        windows = []
        if self.restricted_history and method == "conversations.history":
            windows.append(self._window((world.team.id, method), 1, 60))
        elif self.enabled and tier in PER_MINUTE:
            windows.append(self._window((world.team.id, method), PER_MINUTE[tier], 60))
        if self.enabled and channel and method in POSTING:
            conversation = _conversation(world, channel)
            windows.append(self._window((world.team.id, f"posts into {conversation}"), BURST, BURST))
        return windows

    def _window(self, key: tuple[str, str], limit: int, seconds: float) -> Window:
        window = self._windows.get(key)
        if window is None or window.limit != limit:
            window = self._windows[key] = Window(limit, seconds)
        return window


def _conversation(world: World, given: str) -> str:
    """Return what names a conversation: for the DM with the app it is the person, as they may be named instead."""
    channel = world.channels.get(given)
    return channel.members[0] if channel and channel.kind == "im" else given
