"""The databases of the tests: a file, or one of a PostgreSQL server that starts with the first test that needs it."""

from __future__ import annotations

import atexit
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import NoReturn

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from bot import migrations
from bot.store import Store
from tests.postgres import NoServer, serving

KINDS = ("sqlite", "postgresql")
# Plays a dialogue on each kind of database.
on_both = pytest.mark.parametrize("theatre", KINDS, indirect=True)


class Databases:
    """Hands out databases, each once: copies of one that was migrated once.

    Without the address of a PostgreSQL server it uses the one that is given by FLIPSIDE_TEST_POSTGRES, or starts one.
    """

    def __init__(self, server: str | None = None) -> None:
        self._stack = ExitStack()
        self._template = f"flipside_{os.getpid()}"
        self._names = (f"flipside_{os.getpid()}_{number}" for number in itertools.count())
        self._given = server
        self._migrated = False

    @contextmanager
    def one(self, kind: str, folder: Path, *, migrated: bool = True) -> Iterator[str]:
        """Lend the address of a database that nobody else uses."""
        if kind == "sqlite":
            url = f"sqlite:///{folder}/flipside.db"
            yield begun(url) if migrated else url
            return
        name = next(self._names)
        url = self._server()
        if migrated and not self._migrated:
            _make(url, self._template)
            store = Store(named(url, self._template))
            migrations.upgrade(store.engine)
            store.close()
            self._migrated = True
        _make(url, name, self._template if migrated else "template1")
        try:
            yield named(url, name)
        finally:
            _drop(url, name)

    def close(self) -> None:
        if self._migrated:
            _drop(self._server(), self._template)
        self._stack.close()

    def _server(self) -> str:
        """Return the address of a server; without one the test is skipped, and in continuous integration it fails."""
        if self._given is None:
            self._given = os.environ.get("FLIPSIDE_TEST_POSTGRES") or started(self._stack)
        return self._given


def begun(url: str) -> str:
    """Let the file of an address be there, migrated; return the address. What is there stays as it is."""
    file = make_url(url).database
    if url.startswith("sqlite:") and file and not Path(file).exists():
        shutil.copyfile(_migrated_file(), file)
    return url


def migrated(url: str) -> Store:
    """Return a store on a database that is migrated, if need be."""
    store = Store(begun(url))
    migrations.upgrade(store.engine)
    return store


@cache
def _migrated_file() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="flipside-file-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store(f"sqlite:///{folder}/flipside.db")
    migrations.upgrade(store.engine)
    store.close()
    return folder / "flipside.db"


def started(stack: ExitStack) -> str:
    """Return the address of a server that runs until the stack closes."""
    try:
        return stack.enter_context(serving()).url()
    except NoServer as reason:
        lacking(str(reason))


def lacking(reason: str) -> NoReturn:
    """Skip the test, or let it fail where everything must be tested."""
    if os.environ.get("CI"):
        pytest.fail(f"no PostgreSQL server: {reason}")
    pytest.skip(f"no PostgreSQL server: {reason}")


def named(url: str, database: str) -> str:
    """Return the address of another database of the same server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def _make(url: str, name: str, template: str = "template1") -> None:
    if template == "template1":
        _drop(url, name)
    copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(copy)


def _drop(url: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
