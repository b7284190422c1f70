"""The commands `export` and `erase`: what an operator does when a person asks them instead of the bot."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import Annotated

import typer

from bot.operating.opening import give_up, present_store, settings
from bot.program import privacy
from bot.settings import WrongSettings
from bot.store import Store

Person = Annotated[str, typer.Argument(help="The person's Slack member id, such as U012ABCDEF.", metavar="MEMBER")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask again.")]


def personal_commands(now: Callable[[], datetime]) -> tuple[Callable[..., None], Callable[..., None]]:
    """The two commands, which ask `now` for the machine's time."""

    def export(person: Person) -> None:
        """Print everything that is kept of a person, as JSON, by workspace."""
        with closing(_present()) as store:
            found = store.transact(privacy.export, person, now=now())
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))

    def erase(person: Person, yes: Yes = False) -> None:
        """Take away for good what is kept of a person, in every workspace; their pairings end."""
        with closing(_present()) as store:
            if not yes:
                typer.confirm(f"Erase everything that is kept of {person}? This cannot be undone", abort=True)
            count = store.transact(privacy.erase_everywhere, person, now=now())
        typer.echo(f"{person} is erased; workspaces in which something was kept: {count}.")

    return export, erase


def _present() -> Store:
    try:
        return present_store(settings())
    except WrongSettings as error:
        give_up(str(error))
