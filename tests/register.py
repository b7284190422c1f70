"""Bolt's app with a list of who listens to what; it dispatches as any other."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.grammar import COMMANDS, COORDINATOR_COMMANDS


class Register(AsyncApp):
    """Bolt's app, which writes down under which names listeners are registered."""

    def __init__(self) -> None:
        super().__init__(client=AsyncWebClient(token="xoxb-1"), signing_secret="secret")
        self.names: dict[str, list[str]] = defaultdict(list)

    def _wrote(self, kind: str, name: Any) -> None:
        if isinstance(name, str):
            self.names[kind].append(name)

    def action(self, constraints: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("action", constraints)
        return super().action(constraints, *args, **kwargs)

    def view(self, constraints: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("view", constraints)
        return super().view(constraints, *args, **kwargs)

    def event(self, event: Any, *args: Any, **kwargs: Any) -> Any:
        self._wrote("event", event)
        return super().event(event, *args, **kwargs)


def registered(app: Register) -> list[tuple[str, str]]:
    """Return every request that a listener other than the catch-all is there for."""
    named = [(kind, name) for kind, names in app.names.items() for name in names]
    return [*named, *(("command", name) for name in [*COMMANDS, *COORDINATOR_COMMANDS, "", "nonsense"])]
