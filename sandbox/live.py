"""The WebSocket on which a page hears that something changed; it says what and where, never the content."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import seen
from sandbox.nouns import Json, View, WorldError

if TYPE_CHECKING:
    from sandbox.judge import Call
    from sandbox.nouns import Channel, Message
    from sandbox.server import Sandbox
    from sandbox.world import World

WAITING = 1_000
TICK = 0.1
TOLD_TO_ALL = {"user_changed", "user_joined", "uninstalled"}


class Live:
    """Tells each listener the changes that the person they play can see."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def serve(self, request: web.Request) -> web.StreamResponse:
        user_id = request.query.get("user", "")
        try:
            world = self._sandbox.workspace_of(user_id).world
        except WorldError:
            return web.json_response({"error": "user_not_found", "message": "name a user to listen as"}, status=404)
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        listener = Listener(self._sandbox, world, user_id)
        telling = asyncio.create_task(listener.tell(socket))
        try:
            async for _ in socket:
                pass  # the page only listens
        finally:
            listener.leave()
            telling.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await telling
        return socket


class Listener:
    """One page, with the changes it has not been told yet; a page that is too slow is told to redraw everything."""

    def __init__(self, sandbox: Sandbox, world: World, user_id: str) -> None:
        self._sandbox = sandbox
        self._world = world
        self._user_id = user_id
        self._ticking = False
        self._news: asyncio.Queue[Json] = asyncio.Queue()
        world.observers.append(self._changed)
        sandbox.judge.observers.append(self._called)
        sandbox.clock.observers.append(self._moved)

    def leave(self) -> None:
        self._world.observers.remove(self._changed)
        self._sandbox.judge.observers.remove(self._called)
        self._sandbox.clock.observers.remove(self._moved)

    async def tell(self, socket: web.WebSocketResponse) -> None:
        while True:
            await socket.send_json(await self._news.get())

    def _put(self, news: Json) -> None:
        if self._news.qsize() >= WAITING:
            while not self._news.empty():
                self._news.get_nowait()
            news = {"kind": "everything"}
        self._news.put_nowait(news)

    def _changed(self, kind: str, data: Json) -> None:
        if kind in TOLD_TO_ALL or self._user_id in _audience(self._world, data):
            self._put({"kind": kind, **_where(data)})

    def _called(self, _: Call) -> None:
        # One tick for all the calls of a moment: under load there are thousands.
        if not self._ticking:
            self._ticking = True
            asyncio.get_running_loop().call_later(TICK, self._tick)

    def _tick(self) -> None:
        self._ticking = False
        self._put({"kind": "calls"})

    def _moved(self) -> None:
        self._put({"kind": "clock", **seen.clock(self._sandbox)})


def _audience(world: World, data: Json) -> list[str]:
    message: Message | None = data.get("message")
    channel: Channel | None = data.get("channel") if message is None else world.channels.get(message.channel)
    if message is not None and message.visible_to is not None:
        return [message.visible_to]
    if channel is not None and not isinstance(channel, str):
        return channel.members
    view = data.get("view")
    return [view.user] if isinstance(view, View) else []


def _where(data: Json) -> Json:
    where: Json = {}
    if (message := data.get("message")) is not None:
        where |= {"channel": message.channel, "ts": message.ts}
    elif (channel := data.get("channel")) is not None:
        where["channel"] = getattr(channel, "id", channel)
    if (user := data.get("user")) is not None:
        where["user"] = getattr(user, "id", user)
    return where
