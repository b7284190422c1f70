"""How each kind of database is opened: its transactions, its deadlines, and which of its errors are no bugs."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, PendingRollbackError

BUSY_SECONDS = 10
ATTEMPTS = 5
# How many verbs of one process may be at a PostgreSQL server at once; twenty processes stay under its usual hundred.
WORKERS = 4
# Connection exceptions, a server that stops, starts, or has no room for us.
GONE = ("08", "57P01", "57P02", "57P03", "57P05", "25P03", "53300")
# The transaction was rolled back for the sake of another one: a conflict, a deadlock, a lock that was not free in time.
# What SQLite says of it; the second where many open one file at the same moment.
LOCKED = ("locked", "locking protocol")
GIVEN_WAY = ("40001", "40P01", "55P03")


def opened(url: str) -> Engine:
    """Return the engine of a database; nothing is connected yet."""
    if make_url(url).get_backend_name() != "postgresql":
        return _sqlite(url)
    from bot.store import postgresql  # noqa: PLC0415 - whoever has SQLite needs no driver of it in memory

    return postgresql.opened(url, WORKERS)


def gone(error: DBAPIError | PendingRollbackError) -> bool:
    """Say whether the error tells of a database that cannot be reached now."""
    if not isinstance(error, DBAPIError):
        return True  # the verb went on after it had met the error itself
    if isinstance(error.orig, sqlite3.Error):
        return False
    from psycopg import OperationalError  # noqa: PLC0415 - here its driver is loaded

    code = getattr(error.orig, "sqlstate", None)
    without_word = code is None and isinstance(error.orig, OperationalError)
    return error.connection_invalidated or without_word or str(code).startswith(GONE)


def gave_way(error: DBAPIError | PendingRollbackError) -> bool:
    """Say whether the transaction failed for the sake of others, so that it may be tried again."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    locked = isinstance(cause, sqlite3.OperationalError) and any(word in str(cause) for word in LOCKED)
    return locked or getattr(cause, "sqlstate", None) in GIVEN_WAY


def _sqlite(url: str) -> Engine:
    engine = create_engine(
        url, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not open transactions of its own
        cursor = connection.cursor()
        _write_ahead(cursor)
        cursor.execute("PRAGMA synchronous=FULL")  # a lost `sending` mark would be a second message
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")  # what somebody had erased must not lie about in free pages
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # Takes the write lock first: a read that turns into a write would fail at once under WAL.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _write_ahead(cursor: sqlite3.Cursor) -> None:
    """Switch to the write-ahead log; SQLite does not wait when another process does so at the same moment."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if attempt == ATTEMPTS:
                raise
            cursor.execute("BEGIN IMMEDIATE")  # this waits
            cursor.execute("ROLLBACK")
        else:
            return
