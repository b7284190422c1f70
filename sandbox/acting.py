"""The control API of one person: everything somebody can see or do, as requests; it holds no rule of its own."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from sandbox import seen
from sandbox.given import Given, wrong

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiohttp import web

    from sandbox.envelope import Reply
    from sandbox.hands import Hands
    from sandbox.server import Sandbox
    from sandbox.world import Channel, Json, User


class Acting:
    """Answers what is under /sandbox/as/{user}."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._world = sandbox.world

    @property
    def _hands(self) -> Hands:
        return self._sandbox.hands

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

    def _user(self, request: web.Request) -> User:
        return self._world.user(request.match_info["user"])

    def _channel(self, request: web.Request) -> Channel:
        return self._hands.seen_by(self._user(request).id, request.match_info["channel"])

    async def overview(self, request: web.Request) -> Json:
        return seen.overview(self._sandbox, self._user(request))

    async def conversation(self, request: web.Request) -> Json:
        user, channel = self._user(request), self._channel(request)
        return {
            "channel": seen.listed(self._world, channel, user),
            "messages": seen.messages(self._world, channel, user),
        }

    async def read(self, request: web.Request) -> Json:
        self._hands.read(self._user(request).id, self._channel(request).id)
        return {}

    async def join(self, request: web.Request) -> Json:
        self._hands.join(self._user(request).id, request.match_info["channel"])
        return {}

    async def dm(self, request: web.Request) -> Json:
        given = await Given.read(request)
        return {"channel": self._hands.open_dm(self._user(request).id, given.texts("users")).id}

    async def say(self, request: web.Request) -> Json:
        given = await Given.read(request)
        thread_ts = given.optional("thread_ts")
        message = self._hands.say(self._user(request).id, given.text("channel"), given.text("text"), thread_ts)
        return {"ts": message.ts}

    async def command(self, request: web.Request) -> Json:
        given = await Given.read(request)
        text = given.text("text")
        if not text.lstrip().startswith("/"):
            raise wrong("a command starts with a slash; anything else is a message")
        return _told(await self._hands.command(self._user(request).id, given.text("channel"), text))

    async def press(self, request: web.Request) -> Json:
        given, user = await Given.read(request), self._user(request)
        where = given.text("action_id"), given.optional("block_id"), given.any("value")
        if view_id := given.optional("view_id"):
            return _told(await self._hands.press_view(user.id, self._hands.view(user.id, view_id), *where))
        message = self._hands.message(user.id, given.text("channel"), given.text("ts"))
        return _told(await self._hands.press(user.id, message, *where))

    async def submit(self, request: web.Request) -> Json:
        given, user = await Given.read(request), self._hands.person(self._user(request).id)
        values = given.mapping("values")
        if not all(isinstance(actions, dict) for actions in values.values()):
            raise wrong("'values' must be an object of objects: block_id, then action_id, then the value")
        return (await self._hands.modals.submit(user, given.text("view_id"), values))._asdict()

    async def close(self, request: web.Request) -> Json:
        given, user = await Given.read(request), self._hands.person(self._user(request).id)
        self._hands.modals.close(user, given.text("view_id"), everything=given.flag("all"))
        return {}

    async def react(self, request: web.Request) -> Json:
        given, user = await Given.read(request), self._user(request)
        channel, ts, name = given.text("channel"), given.text("ts"), given.text("name")
        self._hands.react(user.id, channel, ts, name, remove=given.flag("remove"))
        return {}

    async def home(self, request: web.Request) -> Json:
        return {"view": seen.surface(self._hands.look_at_home(self._user(request).id))}

    async def open_home(self, request: web.Request) -> Json:
        given = await Given.read(request)
        tab = given.optional("tab") or "home"
        if tab not in {"home", "messages"}:
            raise wrong("'tab' is home or messages")
        return {"view": seen.surface(await self._hands.home(self._user(request).id, tab))}


def _told(reply: Reply) -> Json:
    told: dict[str, Any] = dataclasses.asdict(reply)
    return {name: told[name] for name in ("ok", "error", "status", "body", "millis")}
