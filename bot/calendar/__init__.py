"""Dates as calendars read them: entries in, documents (RFC 5545) and links out; it knows no session and no words."""

from bot.calendar.documents import document
from bot.calendar.entries import Entry, Standing, uid_of
from bot.calendar.links import google, outlook

__all__ = ["Entry", "Standing", "document", "google", "outlook", "uid_of"]
