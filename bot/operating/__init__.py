"""What an operator does on the command line with settings and database, while the bot runs or stands still."""

from bot.operating.commands import commands
from bot.operating.opening import give_up, open_store, settings

__all__ = ["commands", "give_up", "open_store", "settings"]
