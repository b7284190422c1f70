"""Who meets whom: participants in; pairs, reasons and the unmatched out; it knows no store, no Slack and no clock."""

from bot.matching.assign import assign
from bot.matching.match import Matching, Pair, Unmatched, match
from bot.matching.scores import STYLES, Weights

__all__ = ["STYLES", "Matching", "Pair", "Unmatched", "Weights", "assign", "match"]
