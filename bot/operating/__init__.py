"""What an operator does on the command line with settings and database, while the bot runs or stands still."""

from bot.operating.commands import commands
from bot.operating.opening import give_up, open_store, settings, settle
from bot.operating.prompts import prompts_command

__all__ = ["commands", "give_up", "open_store", "prompts_command", "settings", "settle"]
