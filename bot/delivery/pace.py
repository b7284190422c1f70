"""How long the machine waits for what, in its own time; it knows nothing of people's time."""

from __future__ import annotations

import dataclasses
from datetime import timedelta


@dataclasses.dataclass(frozen=True)
class Pace:
    """The waits (docs/architecture.md, "Two clocks"): `timeout` < `lease`, `quiet` before a doubt is asked about."""

    tick: timedelta = timedelta(seconds=5)
    timeout: timedelta = timedelta(seconds=10)
    upkeep: timedelta = timedelta(seconds=60)  # between two looks at what time makes due besides messages
    lease: timedelta = timedelta(seconds=60)
    quiet: timedelta = timedelta(seconds=90)
    again: timedelta = timedelta(seconds=30)  # between two looks for a message in doubt
    late: timedelta = timedelta(minutes=15)  # until the last look, for what Slack took after we had given up on it
    guard: timedelta = timedelta(seconds=2)
    pause: timedelta = timedelta(seconds=60)  # of a workspace whose token does not work
    first_retry: timedelta = timedelta(seconds=2)
    longest_retry: timedelta = timedelta(minutes=10)
    haste: float = 1  # how much more than Slack a Slack on this machine takes of every method

    @property
    def look(self) -> timedelta:
        """How long one look at what is due lasts at most, so that the next one begins in time."""
        return self.tick * 0.9

    def retry(self, attempts: int) -> timedelta:
        """Return how long to wait after this many attempts: doubling, up to the longest."""
        return min(self.first_retry * float(2 ** min(attempts - 1, 20)), self.longest_retry)


# For a Slack on this machine: it answers at once, and its people do not want to wait.
BRISK = Pace(
    tick=timedelta(seconds=0.25),
    timeout=timedelta(seconds=3),
    upkeep=timedelta(seconds=0.5),
    lease=timedelta(seconds=6),
    quiet=timedelta(seconds=3),
    again=timedelta(seconds=1),
    late=timedelta(seconds=10),
    pause=timedelta(seconds=2),
    first_retry=timedelta(seconds=0.25),
    longest_retry=timedelta(seconds=5),
    haste=20,
)
