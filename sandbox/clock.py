"""The sandbox's time: it runs at a chosen speed and goes forward when told to, at once or evenly, never back."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import datetime as dt
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Half an hour when a week takes ten seconds, so that a session's message comes before its session is over.
TOLD_EVERY = 0.025


def _later(seconds: float, do: Callable[[], None]) -> None:
    asyncio.get_running_loop().call_later(seconds, do)


@dataclasses.dataclass(frozen=True)
class Step:
    """A stretch of time that passes within `over` seconds of the machine's time."""

    by: dt.timedelta
    over: float
    began: float

    def left(self, at: float) -> float:
        return self.began + self.over - at

    def passed(self, at: float) -> dt.timedelta:
        return self.by if self.left(at) <= 0 else self.by * min((at - self.began) / self.over, 1.0)


class Clock:
    """UTC time that starts at `start` (default: the machine's now) and passes `speed` times as fast.

    `monotonic` is the machine's time in seconds, and `later` calls something that many of them from now.
    """

    def __init__(
        self,
        speed: float = 1.0,
        start: dt.datetime | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        later: Callable[[float, Callable[[], None]], None] = _later,
    ) -> None:
        self._speed = speed
        self._start = start or dt.datetime.now(dt.UTC)
        self._monotonic = monotonic
        self._later = later
        self._began = monotonic()
        self._forward = dt.timedelta()
        self._steps: list[Step] = []
        self.observers: list[Callable[[], None]] = []

    @property
    def hurries(self) -> bool:
        """Whether a step is under way."""
        return bool(self._steps)

    def now(self) -> dt.datetime:
        at = self._monotonic()
        passed = dt.timedelta(seconds=(at - self._began) * self._speed)
        return self._start + passed + self._forward + sum((step.passed(at) for step in self._steps), dt.timedelta())

    def forward(self, by: dt.timedelta, over: float = 0) -> dt.datetime:
        """Go forward, at once or evenly while `over` seconds pass, and return the now; steps add up.

        The observers are told at once, forty times a second, and when it is done; a step back raises ValueError.
        """
        if by < dt.timedelta() or not over >= 0:
            raise ValueError("the sandbox's clock only goes forward")
        resting = not self._steps
        if over:
            self._steps.append(Step(by, over, self._monotonic()))
        else:
            self._forward += by
        if resting:
            self._turn()
        else:
            self._tell()
        return self.now()

    @contextlib.contextmanager
    def observed(self, observer: Callable[[], None]) -> Iterator[None]:
        """Tell an observer for as long as the block lasts."""
        self.observers.append(observer)
        try:
            yield
        finally:
            self.observers.remove(observer)

    def _turn(self) -> None:
        at = self._monotonic()
        self._forward += sum((step.by for step in self._steps if step.left(at) <= 0), dt.timedelta())
        self._steps = [step for step in self._steps if step.left(at) > 0]
        if self._steps:
            self._later(min(TOLD_EVERY, max(step.left(at) for step in self._steps)), self._turn)
        self._tell()

    def _tell(self) -> None:
        for observer in list(self.observers):
            observer()
