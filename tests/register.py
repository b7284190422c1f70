"""Everything that can be asked for, by the names under which listeners are there for it; it holds no rules."""

from __future__ import annotations

import dataclasses
from typing import Any

import handlers
from bot.models import Person
from handlers.grammar import COMMANDS, COORDINATOR_COMMANDS
from handlers.people import Tongue
from handlers.visit import Asked, Visit


def registered() -> list[Asked]:
    """Return every request that a listener is there for, and what is no command at all."""
    typed = [Asked("command", text) for text in [*COMMANDS, *COORDINATOR_COMMANDS, "", "nonsense"]]
    return [*typed, *(asked for asked in handlers.every_listener().known if asked.kind != "command")]


def visited(body: dict[str, Any]) -> Visit:
    """Return a visit that knows nothing but its request."""
    unknown: dict[str, Any] = dict.fromkeys(field.name for field in dataclasses.fields(Visit))
    return Visit(**unknown | {"person": Person("U1", "Ada"), "tongue": Tongue("en"), "body": body})
