"""The command `trail`: what coordinators and operators did, a line each, oldest first; it changes nothing."""

from __future__ import annotations

from contextlib import closing

import typer

from bot.models import Trail
from bot.operating.opening import give_up, present_store, settings
from bot.program import trail as kept
from bot.settings import WrongSettings

NOBODY = "erased"  # whose number it was, nobody knows any more
OPERATOR = "operator"


def trail() -> None:
    """Print what coordinators and operators did: when, in which workspace, who, what, and about what."""
    try:
        store = present_store(settings())
    except WrongSettings as error:
        give_up(str(error))
    with closing(store):
        for entry, slack_id in store.transact(kept.told):
            typer.echo(_line(entry, slack_id))


def _line(entry: Trail, slack_id: str | None) -> str:
    who = OPERATOR if entry.alias is None else f"{slack_id or NOBODY} (person {entry.alias})"
    where = f"{entry.workspace} {entry.number}".strip()
    return f"{entry.at:%Y-%m-%d %H:%M:%S}Z  {where}  {who}  {entry.did}  {entry.about}".rstrip()
