"""Which listener takes a request, by what it asks for: one is looked up; it knows none of the conversations.

Bolt asks its listeners one after the other, and prepares for each all that it could want: with a hundred and seventy of
them that took longer than all the rest of an answer. So a middleware looks one up, and lets Bolt's runner run it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, KeysView
from typing import TypeAlias

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from handlers.visit import Asked, Visit

Listener: TypeAlias = Callable[[Visit], Awaitable[None]]

# Seconds until a listener has acknowledged. Slack tells the person after three, whatever is said later; Bolt would have
# somebody else answer then.
PATIENCE = 60


class _Listener(AsyncListener):
    """A listener as Bolt runs it: it would fill arguments by their names, and a visit is all that is taken."""

    lazy_functions = ()
    ack_timeout = PATIENCE

    def __init__(self, listener: Listener, *, of_events: bool) -> None:
        self._listener = listener
        self.auto_acknowledgement = of_events

    async def run_ack_function(
        self,
        *,
        request: AsyncBoltRequest,
        response: BoltResponse,  # noqa: ARG002 - Bolt gives it
    ) -> BoltResponse | None:
        ack, runner = request.context.ack, request.context.listener_runner
        try:
            await self._listener(request.context["visit"])
        except Exception as error:
            if ack.response is None:
                raise
            # Bolt's runner would forget the acknowledgement (docs/slack.md section 13).
            await runner.listener_error_handler.handle(error=error, request=request, response=None)
        return None


class Listeners:
    """All that people and Slack can ask for, with who takes it."""

    def __init__(self) -> None:
        self._known: dict[Asked, _Listener] = {}

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
        """Let them take what comes, before Bolt asks the listeners that it knows."""
        app.use(self.take)

    async def take(
        self,
        visit: Visit,
        context: AsyncBoltContext,
        request: AsyncBoltRequest,
        next: Callable[[], Awaitable[None]],  # noqa: A002 - Bolt fills arguments by name
    ) -> BoltResponse | None:
        """Give a visit to its listener, as Bolt does, and return what it acknowledges with; or let it pass on."""
        found = self._known.get(visit.asked)
        if found is None:
            await next()
            return None
        name = " ".join(visit.asked)
        return await context.listener_runner.run(request, None, name, found)  # type: ignore[arg-type] # as Bolt calls it

    def _add(self, asked: Asked, listener: Listener) -> None:
        if asked in self._known:
            raise ValueError(f"{asked} has a listener already")
        self._known[asked] = _Listener(listener, of_events=asked.kind == "event")
