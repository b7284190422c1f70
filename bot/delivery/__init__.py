"""The tick and its steps: what is due is claimed, sent once, and settled; it knows Slack's limits and errors."""

from bot.delivery.brake import Brake
from bot.delivery.budget import Budget
from bot.delivery.chores import chores
from bot.delivery.courier import Courier
from bot.delivery.looking import Looking
from bot.delivery.marking import Marking
from bot.delivery.pace import BRISK, Pace
from bot.delivery.points import Reached, unwatched
from bot.delivery.skew import Skew
from bot.delivery.tick import Tick
from bot.delivery.ticking import Timer, ticking

__all__ = [
    "BRISK",
    "Brake",
    "Budget",
    "Courier",
    "Looking",
    "Marking",
    "Pace",
    "Reached",
    "Skew",
    "Tick",
    "Timer",
    "chores",
    "ticking",
    "unwatched",
]
