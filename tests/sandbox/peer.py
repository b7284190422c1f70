"""A small real app on Bolt that the sandbox delivers to, and the scene in which tests play with it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.actors import Actor, Stage
from sandbox.server import Options, Sandbox
from tests.sandbox.props import ADA, BRUNO, BUTTONS, MANIFEST, Json, form

# What the app answers to the word after the command, and to the name in the form.
COMMANDS: dict[str, Any] = {
    "hello": "Hello",
    "shout": {"text": "Hello all", "response_type": "in_channel"},
    "buttons": {"text": "Press", "blocks": [BUTTONS]},
    "broken": {"text": "x", "blocks": [{"type": "nonsense"}]},
}
FORMS: dict[str, Json] = {
    "wrong": {"response_action": "errors", "errors": {"name": "Not that one"}},
    "misplaced": {"response_action": "errors", "errors": {"nowhere": "Not that one"}},
    "more": {"response_action": "push", "view": form("More")},
    "change": {"response_action": "update", "view": form("Changed")},
    "clear": {"response_action": "clear"},
    "invalid": {"response_action": "update", "view": {"type": "modal"}},
}


def tiny_app(secret: str, base_url: str = "") -> tuple[AsyncApp, list[Json]]:
    """Return an app that answers by what it is told, and the list of all it heard."""
    heard: list[Json] = []
    client = AsyncWebClient("xoxb-sandbox", base_url=base_url, retry_handlers=[])
    app = AsyncApp(client=client, signing_secret=secret, ignoring_self_events_enabled=False)

    @app.event(re.compile(".*"))
    async def happened(body: Json, client: AsyncWebClient) -> None:
        heard.append(body)
        if body["event"]["type"] == "app_home_opened":
            view = {"type": "home", "blocks": [BUTTONS]}
            await client.views_publish(user_id=body["event"]["user"], view=view)

    @app.command(re.compile(".*"))
    async def command(ack: Any, body: Json, client: AsyncWebClient) -> None:
        heard.append(body)
        word = body["text"]
        if word == "join":
            await client.views_open(trigger_id=body["trigger_id"], view=form())
        await asyncio.sleep(1 if word == "slow" else 0)
        answer = COMMANDS.get(word, "")
        await (ack(**answer) if isinstance(answer, dict) else ack(answer))

    @app.view("form")
    async def submitted(ack: Any, body: Json) -> None:
        heard.append(body)
        name = body["view"]["state"]["values"].get("name", {}).get("value", {}).get("value")
        await asyncio.sleep(1 if name == "slow" else 0)
        await ack(**FORMS.get(name, {}))

    @app.view_closed("form")
    @app.action(re.compile(".*"))
    async def acted(ack: Any, body: Json) -> None:
        heard.append(body)
        await ack()

    return app, heard


@dataclasses.dataclass
class Scene:
    """A sandbox, the app on it, and who plays."""

    sandbox: Sandbox
    app: AsyncApp
    heard: list[Json]
    handlers: list[AsyncSocketModeHandler]
    stage: Stage
    ada: Actor
    bruno: Actor
    stack: contextlib.AsyncExitStack

    async def actor(self, user_id: str) -> Actor:
        return await self.stack.enter_async_context(Actor(self.sandbox.url, user_id))

    def events(self, kind: str) -> list[Json]:
        return [body["event"] for body in self.heard if body.get("event", {}).get("type") == kind]

    async def until(self, true: Callable[[], object], within: float = 5.0) -> None:
        deadline = time.monotonic() + within
        while not true():
            assert time.monotonic() < deadline, f"it never came true; heard {self.heard}"
            await asyncio.sleep(0.01)

    async def hears(self, kind: str, count: int = 1) -> list[Json]:
        await self.until(lambda: len(self.events(kind)) >= count)
        return self.events(kind)


@contextlib.asynccontextmanager
async def scene(
    *, sockets: int = 1, http: bool = False, manifest: Json = MANIFEST, ping: float = 1
) -> AsyncIterator[Scene]:
    """Open a sandbox with the tiny app connected, by sockets or by signed HTTP."""
    async with contextlib.AsyncExitStack() as stack:
        app, heard = tiny_app(Options(manifest={}).signing_secret)
        options = Options(manifest=manifest)
        if http:
            options = dataclasses.replace(options, request_url=await _listening(app, stack))
        sandbox = await Sandbox.start(options)
        stack.push_async_callback(sandbox.stop)
        sandbox.delivery.retry_delays = (0.0, 0.05, 0.1)
        sandbox.delivery.ack_within = 0.5
        app.client.base_url = sandbox.api_url
        handlers = [AsyncSocketModeHandler(app, "xapp-sandbox", ping_interval=ping) for _ in range(sockets)]
        for handler in handlers:
            stack.push_async_callback(handler.close_async)
            if not http:
                await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt has no types here
        ada, bruno = [await stack.enter_async_context(Actor(sandbox.url, user)) for user in (ADA, BRUNO)]
        stage = await stack.enter_async_context(Stage(sandbox.url))
        await stage.connected(0 if http else sockets)
        yield Scene(sandbox, app, heard, handlers, stage, ada, bruno, stack)


async def _listening(app: AsyncApp, stack: contextlib.AsyncExitStack) -> str:
    runner = web.AppRunner(app.web_app(path="/slack/events"), access_log=None)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"


def plain(name: str, play: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    """Return a test that needs no plugin to run a coroutine."""

    def test() -> None:
        with asyncio.Runner() as runner:
            runner.run(play())

    test.__name__ = name
    return test


def played(**options: Any) -> Callable[[Callable[[Scene], Awaitable[None]]], Callable[[], None]]:
    """Make a plain test of a story played in a scene."""

    def decorate(story: Callable[[Scene], Awaitable[None]]) -> Callable[[], None]:
        async def play() -> None:
            async with scene(**options) as opened:
                await story(opened)

        return plain(story.__name__, play)

    return decorate
