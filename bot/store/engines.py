"""How each kind of database is opened: its transactions, its deadlines, and which of its errors are no bugs."""

from __future__ import annotations

import sqlite3
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.types.string import StrDumper
from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, PendingRollbackError

RV = TypeVar("RV")

BUSY_SECONDS = 10
ATTEMPTS = 5
# How many verbs of one process may be at a PostgreSQL server at once; twenty processes stay under its usual hundred.
WORKERS = 4
CONNECT_SECONDS = 3
STATEMENT_SECONDS = 10
ANSWER_SECONDS = 12  # longer, for the server's own word is the better one
# What the server must do for us, and give up for us when we are gone; a large matching is reckoned in a transaction.
SERVER = {
    "statement_timeout": f"{STATEMENT_SECONDS}s",
    "lock_timeout": f"{STATEMENT_SECONDS - 1}s",  # told apart from a statement that takes too long itself
    "idle_in_transaction_session_timeout": "60s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "timezone": "UTC",
}
# The same for our side of the connection; milliseconds in the last.
CLIENT = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
# Connection exceptions, a server that stops, starts, or has no room for us.
GONE = ("08", "57P01", "57P02", "57P03", "57P05", "25P03", "53300")
# The transaction was rolled back for the sake of another one: a conflict, a deadlock, a lock that was not free in time.
GIVEN_WAY = ("40001", "40P01", "55P03")


def opened(url: str) -> Engine:
    """Return the engine of a database; nothing is connected yet."""
    return _postgresql(url) if make_url(url).get_backend_name() == "postgresql" else _sqlite(url)


def gone(error: DBAPIError | PendingRollbackError) -> bool:
    """Say whether the error tells of a database that cannot be reached now."""
    if not isinstance(error, DBAPIError):
        return True  # the verb went on after it had met the error itself
    if isinstance(error.orig, sqlite3.Error):
        return False
    code = getattr(error.orig, "sqlstate", None)
    without_word = code is None and isinstance(error.orig, psycopg.OperationalError)
    return error.connection_invalidated or without_word or str(code).startswith(GONE)


def gave_way(error: DBAPIError | PendingRollbackError) -> bool:
    """Say whether the transaction failed for the sake of others, so that it may be tried again."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    locked = isinstance(cause, sqlite3.OperationalError) and "locked" in str(cause)
    return locked or getattr(cause, "sqlstate", None) in GIVEN_WAY


class Patient(psycopg.Connection[Any]):
    """A connection that waits for an answer only so long: a network may swallow it and never say so.

    Of an error it keeps the server's first line, for the next ones quote the row that was being written.
    """

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = ANSWER_SECONDS) -> RV:
        try:
            return super().wait(gen, interval, timeout)
        except psycopg.errors._WaitTimeout as silent:  # noqa: SLF001 - it has no other name
            self.pgconn.finish()
            raise psycopg.OperationalError("no answer in time") from silent
        except psycopg.Error as error:
            if error.diag.message_primary is not None:
                error.args = (error.diag.message_primary,)
            raise


class Plain(StrDumper):
    """PostgreSQL has no character NUL in its texts; whoever types one does not miss it."""

    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\x00", "") if "\x00" in obj else obj)


def _postgresql(url: str) -> Engine:
    asked = make_url(url)
    # What somebody wrote into the address comes last, and wins.
    options = " ".join([*(f"-c {name}={value}" for name, value in SERVER.items()), str(asked.query.get("options", ""))])
    engine = create_engine(
        asked.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        pool_size=WORKERS,
        pool_timeout=STATEMENT_SECONDS,
        connect_args={**CLIENT, **{key: asked.query[key] for key in CLIENT if key in asked.query}, "options": options},
    )

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _record: Any, args: Any, wanted: Any) -> Any:
        connection = Patient.connect(*args, **wanted)
        connection.adapters.register_dumper(str, Plain)
        return connection

    return engine


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
