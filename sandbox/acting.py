"""The control API of one person: everything somebody can see or do, as requests; it holds no rule of its own."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, NamedTuple

from sandbox import seen
from sandbox.given import Given, wrong

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiohttp import web

    from sandbox.envelope import Reply
    from sandbox.hands import Hands
    from sandbox.nouns import Channel, Json, User
    from sandbox.server import Sandbox
    from sandbox.workspace import Workspace


class Here(NamedTuple):
    """Somebody, where they are."""

    workspace: Workspace
    hands: Hands
    user: User

    def channel(self, request: web.Request) -> Channel:
        return self.hands.seen_by(self.user.id, request.match_info["channel"])


class Acting:
    """Answers what is under /sandbox/as/{user}."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def table(self) -> list[tuple[str, str, Callable[[web.Request], Awaitable[Json]]]]:
        here, channel = "/sandbox/as/{user}", "/sandbox/as/{user}/channels/{channel}"
        return [
            ("GET", here, self.overview),
            ("GET", channel, self.conversation),
            ("POST", f"{channel}/read", self.read),
            ("POST", f"{channel}/join", self.join),
            ("POST", f"{here}/dm", self.dm),
            ("POST", f"{here}/messages", self.say),
            ("POST", f"{here}/command", self.command),
            ("POST", f"{here}/press", self.press),
            ("POST", f"{here}/modal/submit", self.submit),
            ("POST", f"{here}/modal/close", self.close),
            ("POST", f"{here}/react", self.react),
            ("GET", f"{here}/home", self.home),
            ("POST", f"{here}/home", self.open_home),
        ]

    def _here(self, request: web.Request) -> Here:
        workspace = self._sandbox.workspace_of(request.match_info["user"])
        return Here(workspace, workspace.hands, workspace.world.user(request.match_info["user"]))

    async def overview(self, request: web.Request) -> Json:
        here = self._here(request)
        return seen.overview(here.workspace, here.user)

    async def conversation(self, request: web.Request) -> Json:
        here = self._here(request)
        world, channel = here.workspace.world, here.channel(request)
        return {
            "channel": seen.listed(world, channel, here.user),
            "messages": seen.messages(world, channel, here.user),
        }

    async def read(self, request: web.Request) -> Json:
        here = self._here(request)
        here.hands.read(here.user.id, here.channel(request).id)
        return {}

    async def join(self, request: web.Request) -> Json:
        here = self._here(request)
        here.hands.join(here.user.id, request.match_info["channel"])
        return {}

    async def dm(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        return {"channel": here.hands.open_dm(here.user.id, given.texts("users")).id}

    async def say(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        thread_ts = given.optional("thread_ts")
        message = here.hands.say(here.user.id, given.text("channel"), given.text("text"), thread_ts)
        return {"ts": message.ts}

    async def command(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        text = given.text("text")
        if not text.lstrip().startswith("/"):
            raise wrong("a command starts with a slash; anything else is a message")
        return _told(await here.hands.command(here.user.id, given.text("channel"), text))

    async def press(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        hands, user = here.hands, here.user
        where = given.text("action_id"), given.optional("block_id"), given.any("value")
        if view_id := given.optional("view_id"):
            return _told(await hands.press_view(user.id, hands.view(user.id, view_id), *where))
        message = hands.message(user.id, given.text("channel"), given.text("ts"))
        return _told(await hands.press(user.id, message, *where))

    async def submit(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        user, values = here.hands.person(here.user.id), given.mapping("values")
        if not all(isinstance(actions, dict) for actions in values.values()):
            raise wrong("'values' must be an object of objects: block_id, then action_id, then the value")
        return (await here.hands.modals.submit(user, given.text("view_id"), values))._asdict()

    async def close(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        user = here.hands.person(here.user.id)
        here.hands.modals.close(user, given.text("view_id"), everything=given.flag("all"))
        return {}

    async def react(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        channel, ts, name = given.text("channel"), given.text("ts"), given.text("name")
        here.hands.react(here.user.id, channel, ts, name, remove=given.flag("remove"))
        return {}

    async def home(self, request: web.Request) -> Json:
        here = self._here(request)
        return {"view": seen.surface(here.hands.look_at_home(here.user.id))}

    async def open_home(self, request: web.Request) -> Json:
        given, here = await Given.read(request), self._here(request)
        tab = given.optional("tab") or "home"
        if tab not in {"home", "messages"}:
            raise wrong("'tab' is home or messages")
        return {"view": seen.surface(await here.hands.home(here.user.id, tab))}


def _told(reply: Reply) -> Json:
    told: dict[str, Any] = dataclasses.asdict(reply)
    return {name: told[name] for name in ("ok", "error", "status", "body", "millis")}
