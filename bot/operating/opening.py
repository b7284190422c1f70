"""What every command begins with: settings that are right and a database that opens, or a line that says why not."""

from __future__ import annotations

import gc
import resource
import zoneinfo
from typing import NoReturn

import typer
from sqlalchemy.exc import SQLAlchemyError

from bot import logs, migrations
from bot.settings import Settings, WrongSettings, read
from bot.store import Store

WRONG_SETTINGS = 2


def settings() -> Settings:
    """Return the settings, with zones and logs set up by them; wrong ones end the program.

    From here on a crash leaves no memory on the disk: tokens and what people said stand in it.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        found = read()
    except WrongSettings as error:
        give_up(str(error))
    zoneinfo.reset_tzpath(())  # the zone rules of the tzdata package are newer than most machines'
    logs.configure(found.log_level, found.log_format, found.secrets())
    return found


def give_up(line: str) -> NoReturn:
    """End the program with a line on standard error and the exit code of wrong settings."""
    typer.echo(line, err=True)
    raise typer.Exit(WRONG_SETTINGS)


def open_store(settings: Settings) -> Store:
    """Return the store, brought up to date; one that a newer version wrote is refused with WrongSettings."""
    store = Store(settings.database_url)
    try:
        migrations.upgrade(store.engine)
    except SQLAlchemyError as error:
        store.close()
        raise WrongSettings(f"DATABASE_URL: the database cannot be used: {str(error).splitlines()[0]}") from error
    except migrations.NewerSchema as error:
        store.close()
        raise WrongSettings(f"DATABASE_URL: {error}; install that version") from error
    return store


def present_store(settings: Settings) -> Store:
    """Return the store as it stands, for what must not change its schema; WrongSettings if it is of another version."""
    store = Store(settings.database_url)
    try:
        found = migrations.current(store.engine)
    except SQLAlchemyError as error:
        store.close()
        raise WrongSettings(f"DATABASE_URL: the database cannot be used: {str(error).splitlines()[0]}") from error
    if found != migrations.newest():
        store.close()
        raise WrongSettings(
            f"DATABASE_URL: the database is at revision {found}, not {migrations.newest()}; migrate first"
        )
    return store


def settle() -> None:
    """Take all that is there now for lasting: the collector would stop everything for 0.1 s to look through it."""
    gc.collect()
    gc.freeze()
