"""What one process does every so often besides the tick, and how often; what each of them does it does not know."""

from __future__ import annotations

from datetime import timedelta

from bot.delivery.auditing import Auditing
from bot.delivery.clocks import Clocks
from bot.delivery.looking import Looking
from bot.delivery.marking import Marking
from bot.delivery.pace import Pace
from bot.delivery.upkeep import Upkeep
from bot.delivery.watching import Chore

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def chores(
    pace: Pace, looking: Looking, marking: Marking, clocks: Clocks, auditing: Auditing, upkeep: Upkeep
) -> list[Chore]:
    """Return the chores; what each may take before it is broken off is as long as a lease."""
    return [
        Chore("doubts", looking, pace.tick, pace.lease),
        Chore("mark", marking, SECOND, pace.lease),
        Chore("clocks", clocks, MINUTE, pace.lease),
        Chore("upkeep", upkeep, pace.upkeep, pace.lease),
        Chore("audit", auditing, 5 * MINUTE, pace.lease),
    ]
