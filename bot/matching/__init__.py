"""Who meets whom: participants in; pairs, reasons and the unmatched out; it knows no store, no Slack and no clock."""

from bot.matching.assign import assign
from bot.matching.crowd import Terms
from bot.matching.limits import Limit, Limits, limits
from bot.matching.match import Matching, Pair, match
from bot.matching.reasons import Need, Unmatched
from bot.matching.round import BrokenLock, LockError
from bot.matching.worth import Seat
from bot.models import STYLES, Weights

__all__ = [
    "STYLES",
    "BrokenLock",
    "Limit",
    "Limits",
    "LockError",
    "Matching",
    "Need",
    "Pair",
    "Seat",
    "Terms",
    "Unmatched",
    "Weights",
    "assign",
    "limits",
    "match",
]
