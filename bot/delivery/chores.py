"""What one process does every so often besides the tick, and how often; what each of them does it does not know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.delivery.auditing import Auditing
from bot.delivery.brake import Brake
from bot.delivery.clocks import Clocks
from bot.delivery.courier import Courier
from bot.delivery.looking import Looking
from bot.delivery.marking import Marking
from bot.delivery.pace import Pace
from bot.delivery.skew import Skew
from bot.delivery.tokens import Tokens
from bot.delivery.upkeep import Upkeep
from bot.delivery.watching import Chore
from bot.program.shelves import Shelves
from bot.store import Store

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def chores(
    store: Store,
    courier: Courier,
    shelves: Shelves,
    *,
    looking: Looking,
    marking: Marking,
    skew: Skew,
    brake: Brake,
    now: Callable[[], datetime],
    pace: Pace,
) -> list[Chore]:
    """Return the chores; what each may take before it is broken off is as long as a lease."""
    return [
        Chore("doubts", looking, pace.tick, pace.lease),
        Chore("mark", marking, SECOND, pace.lease),
        Chore("clocks", Clocks(store, skew), MINUTE, pace.lease),
        Chore("tokens", Tokens(store, courier, pace), MINUTE, pace.lease),
        Chore("upkeep", Upkeep(store, shelves, brake, now), pace.upkeep, pace.lease),
        Chore("audit", Auditing(store, now), 5 * MINUTE, pace.lease),
    ]
