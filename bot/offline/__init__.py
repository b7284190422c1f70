"""A matching from a file, with no Slack and no database: the command `match`."""

from bot.offline.command import match_command

__all__ = ["match_command"]
