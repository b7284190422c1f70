"""What opens the database: one engine, and the one seam between what stores and what waits; the only place with SQL."""

from __future__ import annotations

import asyncio
import functools
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlmodel import Session as Db

__all__ = ["Db", "Store"]

P = ParamSpec("P")
T = TypeVar("T")

BUSY_SECONDS = 10
ATTEMPTS = 5


class Store:
    """One database. `run` is the only way in: one verb, one transaction, on a worker thread."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        # SQLite has one writer; one thread spares the waiting and keeps the order of verbs.
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    async def run(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the verb returns, after its transaction has been committed; its exception rolls back."""
        call = functools.partial(self.transact, verb, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._worker, call)

    def transact(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what `run` does, on this thread: for the command line."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with Db(self.engine, expire_on_commit=False) as db, db.begin():
                    return verb(db, *args, **kwargs)
            except OperationalError as error:
                if attempt == ATTEMPTS or "locked" not in str(error):
                    raise
        raise AssertionError("unreachable")

    def close(self) -> None:
        self._worker.shutdown()
        self.engine.dispose()


def _engine(url: str) -> Engine:
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
