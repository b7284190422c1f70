"""What opens the database: one engine, and the one seam between what stores and what waits; the only place with SQL."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlmodel import Session as Db

from bot.store import engines, turns
from bot.store.outages import Outage, Unreachable
from bot.store.turns import beside_others

__all__ = ["Db", "Store", "Unreachable", "beside_others"]

P = ParamSpec("P")
T = TypeVar("T")

# More than any verb needs: whoever waits for one is told so before the process stands still.
RUN_SECONDS = 120


class Store:
    """One database. `run` is the only way in: one verb, one transaction, on a worker thread."""

    def __init__(self, url: str) -> None:
        self.engine = engines.opened(url)
        # SQLite has one writer; one thread spares the waiting and keeps the order of verbs.
        workers = engines.WORKERS if self.engine.dialect.name == "postgresql" else 1
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="store")
        self._outage = Outage()

    async def run(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the verb returns, after its transaction has been committed; its exception rolls back.

        Unreachable: the database does not answer. A COMMIT may have happened nevertheless, so that whatever follows
        must hold either way: a fenced write does, a key that is unique does.
        """
        call = functools.partial(self.transact, verb, *args, **kwargs)
        try:
            async with asyncio.timeout(RUN_SECONDS):
                return await asyncio.get_running_loop().run_in_executor(self._workers, call)
        except TimeoutError as late:
            raise Unreachable("no answer in time") from late

    def transact(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do what `run` does, on this thread: for the command line."""
        attempt = 1
        while True:
            try:
                answer = self._once(verb, *args, **kwargs)
            except (DBAPIError, PendingRollbackError) as error:
                if engines.gone(error):
                    if not self._outage.wait(attempt, error):
                        raise Unreachable("the database does not answer") from error
                elif not engines.gave_way(error) or attempt == engines.ATTEMPTS:
                    raise
                attempt += 1
            else:
                self._outage.over()
                return answer

    def _once(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self.engine.connect() as connection, connection.begin() as transaction:
            turns.take(connection, verb, args)
            # The rows stay as they are, whatever becomes of the COMMIT: it is not this session's.
            with Db(connection, expire_on_commit=False) as db, db.begin():
                answer = verb(db, *args, **kwargs)
            try:
                transaction.commit()
            except DBAPIError as error:
                if engines.gone(error):  # it may have happened: to do it again is not for us to decide
                    self._outage.wait(1, error)
                    raise Unreachable("nobody knows whether it was committed") from error
                raise
            return answer

    def close(self) -> None:
        self._workers.shutdown()
        self.engine.dispose()
