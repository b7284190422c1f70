"""The command `backup`: a copy of the database under a name that says when; a server's is another program's work."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import make_url

from bot.operating.opening import give_up, settings
from bot.store import copying

To = Annotated[
    Path | None,
    typer.Option("--to", help="The copy's name, or a folder that is there; beside the database, unless told."),
]


def backup_command(now: Callable[[], datetime]) -> Callable[..., None]:
    """The command, which asks `now` for the time in the copy's name."""

    def backup(to: To = None) -> None:
        """Copy the SQLite database while the bot runs; for PostgreSQL, say how."""
        url = make_url(settings().database_url)
        stamp = now().strftime("%Y%m%dT%H%M%SZ")
        if url.get_backend_name() == "postgresql":
            give_up(f"DATABASE_URL is a PostgreSQL server, which makes its own copies: {dump_command(stamp)}")
        file = Path(url.database or "")
        copy = _name(file, to, stamp)
        try:
            copying.copy(file, copy)
        except FileExistsError:
            give_up(f"{copy}: there is such a file already; nothing was copied")
        except (OSError, sqlite3.Error, copying.BadCopy) as error:
            give_up(f"{file} could not be copied to {copy}: {error}")
        typer.echo(f"{copy}: {copy.stat().st_size:,} bytes, checked")

    return backup


def dump_command(stamp: str) -> str:
    """Return the command that copies a PostgreSQL database, for a shell in which DATABASE_URL is set."""
    return f'pg_dump --format=custom --file=flipside-{stamp}.dump "$DATABASE_URL"'


def _name(file: Path, to: Path | None, stamp: str) -> Path:
    usual = f"{file.stem}-{stamp}{file.suffix}"
    if to is None:
        return file.with_name(usual)
    return to / usual if to.is_dir() else to
