"""Who meets whom: participants in; pairs, reasons and the unmatched out; it knows no store, no Slack and no clock."""

from bot.matching.assign import assign
from bot.matching.match import Matching, Pair, match
from bot.matching.reasons import Need, Unmatched
from bot.matching.round import BrokenLock, LockError
from bot.matching.scores import STYLES, Weights
from bot.matching.worth import Seat

__all__ = [
    "STYLES",
    "BrokenLock",
    "LockError",
    "Matching",
    "Need",
    "Pair",
    "Seat",
    "Unmatched",
    "Weights",
    "assign",
    "match",
]
