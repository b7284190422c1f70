"""Which listener takes a request, by what it asks for: one is looked up; it knows none of the conversations.

Bolt asks its listeners one after the other, and prepares for each all that it could want: with a hundred and seventy of
them that took longer than all the rest of an answer. So it is told of one for each kind of request.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, KeysView
from typing import TypeAlias

from slack_bolt.app.async_app import AsyncApp

from handlers.rest import ANYTHING
from handlers.visit import Asked, Visit

Listener: TypeAlias = Callable[[Visit], Awaitable[None]]


class Listeners:
    """All that people and Slack can ask for, with who takes it."""

    def __init__(self) -> None:
        self._known: dict[Asked, Listener] = {}

    @property
    def known(self) -> KeysView[Asked]:
        """Everything that a listener is there for."""
        return self._known.keys()

    def command(self, name: str, listener: Listener) -> None:
        """Let a listener take `/mentor` and this name."""
        self._add(Asked("command", name), listener)

    def action(self, name: str, listener: Listener) -> None:
        """Let it take the presses of buttons and menus with this id."""
        self._add(Asked("action", name), listener)

    def view(self, name: str, listener: Listener) -> None:
        """Let it take the forms with this id."""
        self._add(Asked("view", name), listener)

    def event(self, name: str, listener: Listener) -> None:
        """Let it take the events of this type."""
        self._add(Asked("event", name), listener)

    def offer(self, name: str, listener: Listener) -> None:
        """Let it take a command, and the Home tab's button home_NAME, which asks for the same."""
        self.command(name, listener)
        self.action(f"home_{name}", listener)

    def connect(self, app: AsyncApp) -> None:
        """Tell Bolt what there are listeners for; the rest it may give to others."""
        app.event(ANYTHING, matchers=[self.knows])(self.take)
        app.action(ANYTHING, matchers=[self.knows])(self.take)
        app.view(ANYTHING, matchers=[self.knows])(self.take)
        app.command("/mentor", matchers=[self.knows])(self.take)

    async def knows(self, visit: Visit) -> bool:
        """Say whether there is a listener for what is asked."""
        return visit.asked in self._known

    async def take(self, visit: Visit) -> None:
        """Give a visit to its listener."""
        await self._known[visit.asked](visit)

    def _add(self, asked: Asked, listener: Listener) -> None:
        if asked in self._known:
            raise ValueError(f"{asked} has a listener already")
        self._known[asked] = listener
