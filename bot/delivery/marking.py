"""The high-water mark: how far sending has come, kept in a file too, so that a restored backup gives itself away."""

from __future__ import annotations

import asyncio
import os
import socket
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.delivery.brake import Brake
from bot.program import restoring
from bot.store import Store

log = structlog.get_logger()

RESTORED = "restored"
WHY = (
    "the database is older than what was sent: it was restored from a backup. "
    "Nothing is sent until you run: python app.py after-restore"
)


class Marking:
    """The mark of one process; without a file there is none, and nothing is found out.

    The rows are told first, then the file: only rows that went back in time are behind it.
    """

    def __init__(self, store: Store, path: Path | None, brake: Brake) -> None:
        self._store = store
        self._path = path
        self._brake = brake
        self._written: datetime | None = None
        self._writable = True

    async def __call__(self) -> None:
        """Hold everything back while the file knows of a later request than the rows; else take the file along."""
        if self._path is None:
            return
        known = await asyncio.to_thread(read, self._path) if self._written is None else self._written
        newest = await self._store.run(restoring.newest)
        if known is not None and (newest is None or newest < known):
            self._brake.hold(RESTORED, WHY)
            return
        self._brake.release(RESTORED)
        newest = await self._store.run(restoring.take_along)
        if newest is not None and newest != self._written:
            await self._write(self._path, newest)

    async def _write(self, path: Path, newest: datetime) -> None:
        try:
            await asyncio.to_thread(write, path, newest)
        except OSError:
            if self._writable:
                log.exception("the mark cannot be written", action="mark_not_written")
            self._writable = False
        else:
            self._written, self._writable = newest, True


def read(path: Path) -> datetime | None:
    """Return the mark in a file, None when there is no file; of one that cannot be understood, when it was written."""
    try:
        return datetime.fromisoformat(path.read_text(encoding="utf-8", errors="replace").strip()).astimezone(UTC)
    except FileNotFoundError:
        return None
    except ValueError:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def write(path: Path, newest: datetime) -> None:
    """Put the mark into the file, all of it or nothing, also when the power fails; it never goes back."""
    known = read(path)
    if known is not None and known >= newest:
        return
    # In containers every process is number 1, and one volume may hold the mark of them all.
    draft = path.with_name(f"{path.name}.{socket.gethostname()}.{os.getpid()}")
    with draft.open("w", encoding="ascii") as file:
        file.write(f"{newest.isoformat()}\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
