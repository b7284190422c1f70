"""One request of one person: who asks, when, and the ways to act and to answer; it knows no conversation."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refusal
from bot.library import Library
from bot.messages.phrases import say
from bot.messages.text import Block, Post, plain_text
from bot.models import Person
from bot.program import inbox, language
from bot.program.shelves import Shelves
from bot.store import Db, Store, people
from handlers import grammar
from handlers.fields import numbers
from handlers.grammar import Typed, parse
from handlers.people import Directory, Tongue

P = ParamSpec("P")
T = TypeVar("T")

READ = "read"  # the context's word for whether this request has read the person's language; nobody reads an event
ONCE = "once"  # the context's word for the key of what a person did, until it has been kept


class Asked(NamedTuple):
    """What a request asks for: an event, a command, an action or a view, and its name."""

    kind: str
    name: str


@dataclasses.dataclass(frozen=True)
class Visit:
    """What every listener is given; `person` is asked of Slack in interactions, and only an id in events."""

    store: Store
    shelves: Shelves
    workspace: str
    person: Person
    directory: Directory
    now: datetime
    wall: datetime
    wake: Callable[[], None]  # there is something to deliver now
    work: Callable[[str], Awaitable[None]]  # give an event in the inbox its effect
    calendars_at: str | None  # where calendars reach us, if anywhere
    tongue: Tongue  # the language that the person chose, if any
    body: dict[str, Any]
    context: AsyncBoltContext

    @property
    def slack_id(self) -> str:
        return self.person.slack_id

    @property
    def locale(self) -> str:
        return self.tongue.chosen or self.person.locale

    @property
    def client(self) -> AsyncWebClient:
        client = self.context.client
        assert client is not None
        return client

    @functools.cached_property
    def asked(self) -> Asked:
        """An event by its type, a command by what was meant, a press and a form by their ids; else nothing."""
        match self.body:
            case {"event": {"type": str(name)}}:
                return Asked("event", name)
            case {"command": grammar.COMMAND}:
                return Asked("command", self.typed.command)
            case {"type": "block_actions", "actions": [{"action_id": str(name)}, *_]}:
                return Asked("action", name)
            case {"type": "view_submission", "view": {"callback_id": str(name)}}:
                return Asked("view", name)
        return Asked("", "")

    @property
    def view(self) -> dict[str, Any]:
        """The form that was sent."""
        view: dict[str, Any] = self.body["view"]
        return view

    @property
    def pressed(self) -> str:
        """The value of the button that was pressed, or of the menu's choice; empty for a command."""
        action: dict[str, Any] = next(iter(self.body.get("actions", [])), {})
        return str(action.get("value") or (action.get("selected_option") or {}).get("value") or "")

    @property
    def rest(self) -> str:
        """What was typed after the command."""
        return self.typed.rest

    @functools.cached_property
    def typed(self) -> Typed:
        """What was typed after `/mentor`, as it is understood in the person's language."""
        return parse(self.body.get("text"), self.locale)

    def number(self) -> int:
        """Return the row that the pressed button names; a Refusal when it names none."""
        return numbers(self.pressed, 1)[0]

    async def do(self, verb: Callable[Concatenate[Db, str, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a verb of the program in this workspace, in one transaction; Repeated when this request was here before.

        The first verb of a request is the one that changes something; what follows only asks.
        """
        key = self.context.pop(ONCE, None)
        if key is None:
            return await self.ask(verb, *args, **kwargs)

        def run(db: Db) -> T:
            self._hear(db)
            return verb(db, self.workspace, *args, **kwargs)

        return await self.store.run(inbox.once, self.workspace, key, run, wall=self.wall)

    async def ask(self, question: Callable[Concatenate[Db, str, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask something of this workspace that changes nothing, before the verb that does."""

        @functools.wraps(question)
        def run(db: Db, workspace: str, /, *args: P.args, **kwargs: P.kwargs) -> T:
            self._hear(db)
            return question(db, workspace, *args, **kwargs)

        return await self.store.run(run, self.workspace, *args, **kwargs)

    def _hear(self, db: Db) -> None:
        """Read the person's language in the visit's first transaction, whatever comes of that."""
        if not self.context.get(READ, True):
            self.tongue.is_now(language.chosen(db, self.workspace, self.slack_id))
            self.context[READ] = True

    async def library(self) -> Library:
        """Return the library of this workspace as it stands now."""
        return await self.ask(self.shelves.of)

    async def coordinates(self) -> bool:
        """Return whether the person runs the program, as it stands in the table now."""
        return await self.ask(people.coordinates, self.slack_id)

    async def only_coordinators(self) -> None:
        """Raise a Refusal unless the person runs the program."""
        if not await self.coordinates():
            raise Refusal("coordinators-only")

    async def look_up(self, slack_id: str) -> Person:
        """Return what Slack says of somebody else."""
        return await self.directory.look_up(self.client, self.workspace, slack_id)

    async def ack(self, **answer: Any) -> None:
        await self.context.ack(**answer)

    async def open(self, view: dict[str, Any]) -> None:
        """Open a window, over the one that is open, then acknowledge: if it cannot open, that is the answer."""
        in_modal = (self.body.get("view") or {}).get("type") == "modal"
        open_window = self.client.views_push if in_modal else self.client.views_open
        await open_window(trigger_id=self.body["trigger_id"], view=view)
        await self.ack()

    async def turn(self, view: dict[str, Any]) -> None:
        """Turn the page of the window in which a button was pressed; without a window, open one."""
        before = self.body.get("view") or {}
        if before.get("type") == "modal":
            await self.client.views_update(view_id=before["id"], view=view)
            await self.ack()
        else:
            await self.open(view)

    async def answer(self, shown: Post) -> None:
        """Answer a command; or a button: in place of its message or window, or in a new window.

        A new window opens over the Home tab, and where Slack names no place for an answer.
        """
        if "command" in self.body:
            await self.ack(text=shown.text, blocks=shown.blocks, response_type="ephemeral")
        elif self.body.get("view") or not self.body.get("response_url"):
            await self.turn(window(self.locale, shown))
        else:
            respond = self.context.respond
            assert respond is not None
            await self.ack()
            await respond(text=shown.text, blocks=shown.blocks, replace_original=True)

    async def aside(self, shown: Post) -> None:
        """Answer a button of a message that others see too: only this person sees it, and the message stays."""
        if not self.body.get("response_url"):
            await self.open(window(self.locale, shown))
            return
        respond = self.context.respond
        assert respond is not None
        await self.ack()
        await respond(text=shown.text, blocks=shown.blocks, response_type="ephemeral", replace_original=False)


def window(locale: str, shown: Post) -> dict[str, Any]:
    """Return a modal view that shows a message; a window takes twice as many blocks, so every message fits."""
    return page(locale, shown.blocks)


def page(locale: str, blocks: list[Block]) -> dict[str, Any]:
    """Return a modal view with these blocks, a hundred at most."""
    return {
        "type": "modal",
        "callback_id": "window",
        "title": plain_text(say(locale, "window-title"), 24),
        "close": plain_text(say(locale, "button-close"), 24),
        "blocks": blocks,
    }
