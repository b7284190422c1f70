"""The tick and its steps: what is due is claimed, sent once, and settled; it knows Slack's limits and errors."""

from bot.delivery.auditing import Auditing
from bot.delivery.brake import Brake
from bot.delivery.budget import Budget
from bot.delivery.chores import chores
from bot.delivery.clocks import Clocks
from bot.delivery.courier import Courier
from bot.delivery.looking import Looking
from bot.delivery.marking import Marking
from bot.delivery.pace import BRISK, Pace
from bot.delivery.points import Reached, unwatched
from bot.delivery.skew import Skew
from bot.delivery.tick import Tick
from bot.delivery.ticking import Timer, ticking
from bot.delivery.upkeep import Upkeep

__all__ = [
    "BRISK",
    "Auditing",
    "Brake",
    "Budget",
    "Clocks",
    "Courier",
    "Looking",
    "Marking",
    "Pace",
    "Reached",
    "Skew",
    "Tick",
    "Timer",
    "Upkeep",
    "chores",
    "ticking",
    "unwatched",
]
