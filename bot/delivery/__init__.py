"""The tick and its steps: what is due is claimed, sent once, and settled; it knows Slack's limits and errors."""

from bot.delivery.budget import Budget
from bot.delivery.courier import Courier
from bot.delivery.pace import BRISK, Pace
from bot.delivery.tick import Tick
from bot.delivery.ticking import ticking

__all__ = ["BRISK", "Budget", "Courier", "Pace", "Tick", "ticking"]
