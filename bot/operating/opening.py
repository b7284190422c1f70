"""What every command begins with: settings that are right and a database that opens, or a line that says why not."""

from __future__ import annotations

import zoneinfo
from typing import NoReturn

import typer
from sqlalchemy.exc import SQLAlchemyError

from bot import logs, migrations
from bot.settings import Settings, WrongSettings, read
from bot.store import Store

WRONG_SETTINGS = 2


def settings() -> Settings:
    """Return the settings, with zones and logs set up by them; wrong ones end the program."""
    try:
        found = read()
    except WrongSettings as error:
        give_up(str(error))
    zoneinfo.reset_tzpath(())  # the zone rules of the tzdata package are newer than most machines'
    logs.configure(found.log_level, found.log_format)
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
