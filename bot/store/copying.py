"""A copy of an SQLite database while others write to it: whole, checked, and only then under its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

READ_ONLY = 0o600  # a copy holds what people told the bot, so only its owner may read it


class BadCopy(Exception):  # noqa: N818 - reads as what it is
    """The copy does not hold what it should: the database itself is damaged, or the disk is."""


def copy(file: Path, to: Path) -> None:
    """Copy a database into a new file. FileExistsError, OSError, sqlite3.Error or BadCopy leave nothing behind.

    Others may read and write meanwhile: what is copied is one moment, and what they commit afterwards is not in it.
    """
    if to.exists():
        raise FileExistsError(str(to))
    unfinished = to.with_name(f".{to.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(READ_ONLY)
    try:
        source_uri = f"{file.absolute().as_uri()}?mode=ro"  # a database that is not there is not to be made
        with closing(sqlite3.connect(source_uri, uri=True)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # one file, not three
            _check(target)
        _to_disk(unfinished)
        os.link(unfinished, to)  # unlike a renaming, it takes nobody else's place
        _to_disk(to.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _check(database: sqlite3.Connection) -> None:
    found = database.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise BadCopy(str(found))
    if broken := database.execute("PRAGMA foreign_key_check").fetchall():
        raise BadCopy(f"{len(broken)} rows refer to rows that are not there")


def _to_disk(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
