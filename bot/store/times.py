"""What the database takes for the time; a file has no clock of its own."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import text

from bot.store import Db, beside_others


@beside_others
def now(db: Db) -> datetime | None:
    """Return the database server's time, None where the database is a file on this machine."""
    connection = db.connection()
    if connection.dialect.name == "sqlite":
        return None
    found: datetime | None = connection.scalar(text("SELECT clock_timestamp()"))
    return found
