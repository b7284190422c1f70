"""The library to read outside Slack: one page for a browser, and tables for docs/library.md; it changes no prompt."""

from bot.book.page import page
from bot.book.tables import counted, in_all_languages, inserted

__all__ = ["counted", "in_all_languages", "inserted", "page"]
