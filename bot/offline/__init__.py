"""A matching from a file, with no Slack and no database: the command `match`."""

from bot.offline.command import match_command
from bot.offline.tongue import of_machine

__all__ = ["match_command", "of_machine"]
