"""How each `/mentor` command finds its listener, and the button in the Home tab that asks for the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from slack_bolt.app.async_app import AsyncApp

from handlers.visit import Visit


def typed(name: str) -> Callable[[Visit], Awaitable[bool]]:
    """Return a matcher that holds when what was typed means this command."""

    async def means(visit: Visit) -> bool:
        return visit.typed.command == name

    return means


def offer(app: AsyncApp, name: str, listener: Callable[..., Awaitable[None]]) -> None:
    """Let a listener be asked for by `/mentor` and this name, and by the Home tab's button home_NAME."""
    app.command("/mentor", matchers=[typed(name)])(listener)
    app.action(f"home_{name}")(listener)
