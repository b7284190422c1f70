"""A PostgreSQL server that waits for the disk as a real one does, if this machine has one; it holds empty databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import psycopg
from psycopg import sql

from tests.postgres import NoServer, serving


@contextmanager
def postgresql(*names: str) -> Iterator[list[str]]:
    """Yield the addresses of so many databases; none where there is no server."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(serving(durable=True))
        except NoServer as reason:
            print(f"PostgreSQL is left out: {reason}")
            yield []
            return
        with psycopg.connect(server.url(), autocommit=True) as connection:
            for name in names:
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield [server.url(name) for name in names]
