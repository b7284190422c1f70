"""How each `/mentor` command finds its listener, and the button in the Home tab that asks for the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.app.async_app import AsyncApp

from handlers.grammar import parse


def typed(name: str) -> Callable[[dict[str, Any]], Awaitable[bool]]:
    """Return a matcher that holds when what was typed means this command."""

    async def means(command: dict[str, Any]) -> bool:
        return parse(command.get("text")).command == name

    return means


def offer(app: AsyncApp, name: str, listener: Callable[..., Awaitable[None]]) -> None:
    """Let a listener be asked for by `/mentor` and this name, and by the Home tab's button home_NAME."""
    app.command("/mentor", matchers=[typed(name)])(listener)
    app.action(f"home_{name}")(listener)
