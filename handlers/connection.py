"""How Bolt is reached: over Socket Mode, or by signed requests to a port; it knows nothing of what they say."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import Settings, WrongSettings

EVENTS_PATH = "/slack/events"
PATIENCE = 60.0  # seconds; about as long as an address of Slack's is good for
LONGEST_STAMP = 15  # digits
# Bolt looks for these by itself: the first makes it warn, the others make it wait for installations.
READ_BY_BOLT = ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")


def bolt(settings: Settings, client: AsyncWebClient) -> AsyncApp:
    """Return an app without listeners that calls Slack through this client."""
    secret = settings.slack_signing_secret
    hidden = {name: os.environ.pop(name) for name in READ_BY_BOLT if name in os.environ}
    try:
        return AsyncApp(
            client=client,
            signing_secret=secret.get_secret_value() if secret else None,
            raise_error_for_unhandled_request=False,
            logger=logging.getLogger("slack_bolt"),
        )
    finally:
        os.environ.update(hidden)


async def opened(settings: Settings, client: AsyncWebClient) -> str | None:
    """Return the address of a socket that Slack opened for us; None in http mode, which needs none."""
    if settings.slack_mode == "http" or settings.slack_app_token is None:
        return None
    answer = await client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    return str(answer["url"])


@asynccontextmanager
async def connected(
    settings: Settings, app: AsyncApp, url: str | None, patience: float = PATIENCE
) -> AsyncIterator[None]:
    """Let requests in for as long as the block lasts: from the socket at this address, or by HTTP."""
    way_in = _over_http(settings, app) if url is None else _over_socket(settings, app, url, patience)
    async with way_in:
        yield


@asynccontextmanager
async def _over_socket(settings: Settings, app: AsyncApp, url: str, patience: float) -> AsyncIterator[None]:
    assert settings.slack_app_token is not None
    token = settings.slack_app_token.get_secret_value()
    client = PatientClient(token, logging.getLogger("slack_sdk"), app.client)
    client.wss_uri, client.patience = url, patience
    handler = Handler(app, client)
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call]
        yield
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


class PatientClient(SocketModeClient):
    """Asks Slack for another address when one leads nowhere; the library would knock at the same one for ever."""

    patience: float = PATIENCE

    async def connect(self) -> None:
        while not self.closed:
            try:
                async with asyncio.timeout(self.patience):
                    await super().connect()  # type: ignore[no-untyped-call]
                    return
            except TimeoutError:
                self.wss_uri = None


class Handler(AsyncSocketModeHandler):
    """Bolt's, with a client of ours."""

    def __init__(self, app: AsyncApp, client: SocketModeClient) -> None:
        self.app = app
        self.client = client
        client.socket_mode_request_listeners.append(self.handle)  # type: ignore[arg-type]


@asynccontextmanager
async def _over_http(settings: Settings, app: AsyncApp) -> AsyncIterator[None]:
    application = app.web_app(EVENTS_PATH)
    application.middlewares.append(_readable)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, port=settings.http_port).start()
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else type(error).__name__
            raise WrongSettings(f"HTTP_PORT: {settings.http_port} cannot be opened ({reason})") from error
        yield
    finally:
        await runner.cleanup()


@web.middleware
async def _readable(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse what cannot have come from Slack and what Bolt, which expects Slack, would stumble over."""
    stamp = request.headers.get("X-Slack-Request-Timestamp", "0")
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= LONGEST_STAMP):
        raise web.HTTPUnauthorized
    if not request.headers.get("X-Slack-Signature", "").isascii():
        raise web.HTTPUnauthorized
    try:
        readable = isinstance((await to_bolt_request(request)).body, dict)
    except Exception:  # noqa: BLE001 - Bolt reads before it looks at the signature, so anything may have been sent
        readable = False
    if not readable:
        raise web.HTTPBadRequest
    return await handler(request)
