"""The sandbox's time: it runs at a chosen speed and can be set forward, never back."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """UTC time that starts at `start` (default: the machine's now) and passes `speed` times as fast."""

    def __init__(self, speed: float = 1.0, start: dt.datetime | None = None) -> None:
        self._speed = speed
        self._start = start or dt.datetime.now(dt.UTC)
        self._began = time.monotonic()
        self._forward = dt.timedelta()
        self.observers: list[Callable[[], None]] = []

    def now(self) -> dt.datetime:
        passed = (time.monotonic() - self._began) * self._speed
        return self._start + dt.timedelta(seconds=passed) + self._forward

    def forward(self, by: dt.timedelta) -> dt.datetime:
        """Set the clock forward and return the new now; a negative step raises ValueError."""
        if by < dt.timedelta():
            raise ValueError("the sandbox's clock only goes forward")
        self._forward += by
        for observer in list(self.observers):
            observer()
        return self.now()
