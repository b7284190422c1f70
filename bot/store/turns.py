"""Whose turn it is: which verbs wait for each other on PostgreSQL, where several are at work at once.

SQLite has one writer and needs none of this.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import TypeVar

from sqlalchemy import Connection

V = TypeVar("V", bound=Callable[..., object])

EVERYBODY = 0x466C6970  # a number of our own, for other programs may use the same server's locks


def beside_others(verb: V) -> V:
    """Mark a verb that may run beside any other: it only reads, or is one statement that holds whatever they do."""
    verb.beside_others = True  # type: ignore[attr-defined]
    return verb


def take(connection: Connection, verb: Callable[..., object], args: tuple[object, ...]) -> None:
    """Wait until no other verb of the same workspace is at work; one that names no workspace waits for them all.

    A verb's first argument is a workspace's id or a row of it.
    """
    if connection.dialect.name != "postgresql" or getattr(verb, "beside_others", False):
        return
    first = args[0] if args else None
    workspace = first if isinstance(first, str) else getattr(first, "workspace", None)
    if workspace is None:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({EVERYBODY}, 0)")
    else:
        take_of(connection, (workspace,))


def take_of(connection: Connection, workspaces: Iterable[str]) -> None:
    """Wait until no other verb of these workspaces is at work: for a verb that finds out by itself which they are."""
    if connection.dialect.name != "postgresql":
        return
    # Two that share a number wait for each other, no more; in one order, so that no two wait in a circle.
    numbers = sorted({zlib.crc32(one.encode()) - 2**31 for one in workspaces})
    turns = "".join(f", pg_advisory_xact_lock({EVERYBODY + 1}, {number})" for number in numbers)
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock_shared({EVERYBODY}, 0){turns}")
