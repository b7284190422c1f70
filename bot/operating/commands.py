"""The operator's commands that need no Slack, each a function for the command line; what they do stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import typer

from bot import migrations
from bot.operating.opening import give_up, open_store, settings
from bot.settings import WrongSettings


def migrate() -> None:
    """Bring the database up to date."""
    found = settings()
    try:
        store = open_store(found)
    except WrongSettings as error:
        give_up(str(error))
    with closing(store):
        typer.echo(f"{found.database} is at revision {migrations.current(store.engine)}.")


COMMANDS: tuple[Callable[..., None], ...] = (migrate,)
