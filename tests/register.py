"""Everything that can be asked for, by the names under which listeners are there for it; it holds no rules."""

from __future__ import annotations

import handlers
from handlers.grammar import COMMANDS, COORDINATOR_COMMANDS
from handlers.visit import Asked


def registered() -> list[Asked]:
    """Return every request that a listener other than the catch-all is there for, and what is no command at all."""
    typed = [Asked("command", text) for text in [*COMMANDS, *COORDINATOR_COMMANDS, "", "nonsense"]]
    return [*typed, *(asked for asked in handlers.every_listener().known if asked.kind != "command")]
