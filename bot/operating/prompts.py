"""The command `prompts`: a file of prompts, checked like ours, becomes a workspace's own; it talks to no Slack."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import library
from bot.errors import Refusal
from bot.operating.opening import give_up, present_store, settings
from bot.program import own_prompts
from bot.settings import WrongSettings
from bot.store import Store, people

WRONG_FILE = 1

File = Annotated[Path, typer.Argument(help="A TOML file with one topic, as prompts/README.md tells.", metavar="FILE")]
Where = Annotated[str | None, typer.Option("--workspace", help="The workspace's id; needed where there are several.")]
Check = Annotated[bool, typer.Option("--check", help="Only say what is wrong with the file.")]


def prompts_command(ours: Path, now: Callable[[], datetime]) -> Callable[..., None]:
    """The command, which knows the folder of our prompts and asks `now` for the machine's time."""

    def prompts(file: File, workspace: Where = None, check: Check = False) -> None:
        """Add the prompts of a file to a workspace's own; the same file again changes them."""
        try:
            topic, titles, found = library.load_own(file, library.load(ours))
        except OSError as error:
            give_up(f"{file}: {error.strerror}")
        except library.LibraryError as wrong:
            typer.echo(str(wrong), err=True)
            raise typer.Exit(WRONG_FILE) from None
        if check:
            typer.echo(f"{file}: {len(found)} prompts, and nothing wrong with them.")
            return
        with closing(_present()) as store:
            where = _workspace(store, workspace)
            try:
                new, changed = store.transact(own_prompts.take_in, where, topic, titles, found, now=now())
            except Refusal:
                give_up(
                    f"{file}: more than there is room for: {own_prompts.MOST_PROMPTS} prompts of one's own, "
                    f"{own_prompts.MOST_IN_A_TOPIC} in a topic and {own_prompts.MOST_TOPICS} topics; nothing is kept"
                )
        typer.echo(f"{where}: {new} prompts are new, {changed} were there and are as in the file now.")

    return prompts


def _present() -> Store:
    try:
        return present_store(settings())
    except WrongSettings as error:
        give_up(str(error))


def _workspace(store: Store, named: str | None) -> str:
    there = [one.id for one in store.transact(people.workspaces)]
    if named is not None and named not in there:
        give_up(f"--workspace: there is no {named}; there are: {', '.join(there) or 'none'}")
    if named is None and len(there) != 1:
        give_up(f"--workspace: needed, for there are several: {', '.join(there)}" if there else "no workspace yet")
    return named or there[0]
