"""The matcher by which each `/mentor` command finds its listener."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.grammar import parse


def typed(name: str) -> Callable[[dict[str, Any]], Awaitable[bool]]:
    """Return a matcher that holds when what was typed means this command."""

    async def means(command: dict[str, Any]) -> bool:
        return parse(command.get("text")).command == name

    return means
