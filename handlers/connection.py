"""How Bolt is reached: over Socket Mode, or by signed requests to a port; it knows nothing of what they say."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot import figures
from bot.settings import Settings, WrongSettings
from handlers import door

EVENTS_PATH = "/slack/events"
PATIENCE = 60.0  # seconds; about as long as an address of Slack's is good for
KINDS = {"events_api": "event", "event_callback": "event", "slash_commands": "command"}
# Bolt looks for these by itself: the first makes it warn, the others make it wait for installations.
READ_BY_BOLT = ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")


def bolt(settings: Settings, client: AsyncWebClient) -> AsyncApp:
    """Return an app without listeners that calls Slack through this client."""
    secret = settings.slack_signing_secret
    hidden = {name: os.environ.pop(name) for name in READ_BY_BOLT if name in os.environ}
    try:
        return AsyncApp(
            client=client,
            authorize=_anybody,
            ignoring_self_events_enabled=False,  # it needs what only handlers/arrival.py asks for
            signing_secret=secret.get_secret_value() if secret else None,
            raise_error_for_unhandled_request=False,
            logger=logging.getLogger("slack_bolt"),
        )
    finally:
        os.environ.update(hidden)


async def _anybody(enterprise_id: str | None, team_id: str | None, user_id: str | None) -> AuthorizeResult:
    """Let every signed request in: handlers/arrival.py asks who it is, of our own rows and not of Slack each time."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, user_id=user_id)


async def opened(settings: Settings, client: AsyncWebClient) -> str | None:
    """Return the address of a socket that Slack opened for us; None in http mode, which needs none."""
    if settings.slack_mode == "http" or settings.slack_app_token is None:
        return None
    answer = await client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    return str(answer["url"])


@asynccontextmanager
async def connected(
    settings: Settings,
    app: AsyncApp,
    url: str | None,
    *,
    routes: Sequence[web.RouteDef] = (),
    patience: float = PATIENCE,
) -> AsyncIterator[Callable[[], Awaitable[bool]]]:
    """Let requests in for as long as the block lasts: from the socket at this address, or by HTTP.

    The block is given the question whether Slack can reach us now; `routes` are served beside Slack's, by HTTP only.
    """
    way_in = _over_http(settings, app, routes) if url is None else _over_socket(settings, app, url, patience)
    async with way_in as is_connected:
        yield is_connected


@asynccontextmanager
async def _over_socket(
    settings: Settings, app: AsyncApp, url: str, patience: float
) -> AsyncIterator[Callable[[], Awaitable[bool]]]:
    assert settings.slack_app_token is not None
    token = settings.slack_app_token.get_secret_value()
    client = PatientClient(token, logging.getLogger("slack_sdk"), app.client)
    client.wss_uri, client.patience = url, patience
    handler = Handler(app, client)
    try:
        await handler.connect_async()  # type: ignore[no-untyped-call]
        yield client.is_connected
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
        client.socket_mode_request_listeners.append(self.handle)

    async def handle(self, client: AsyncBaseSocketModeClient, req: SocketModeRequest) -> None:
        async with _timed(KINDS.get(req.type, "interaction")):
            await super().handle(client, req)  # type: ignore[arg-type] # Bolt's says which client it is


@asynccontextmanager
async def _timed(kind: str) -> AsyncIterator[None]:
    """Count how long it took until Slack had its answer."""
    clock = asyncio.get_running_loop().time
    began = clock()
    yield
    figures.acknowledged(kind, clock() - began)


@asynccontextmanager
async def _over_http(
    settings: Settings, app: AsyncApp, routes: Sequence[web.RouteDef]
) -> AsyncIterator[Callable[[], Awaitable[bool]]]:
    application = app.web_app(EVENTS_PATH)
    application.add_routes(routes)
    assert settings.slack_signing_secret is not None
    secret = settings.slack_signing_secret.get_secret_value()
    application.middlewares.extend([door.only_signed(secret, EVENTS_PATH), _readable])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()

    async def is_open() -> bool:
        return bool(runner.sites)

    try:
        try:
            await web.TCPSite(runner, port=settings.http_port).start()
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else type(error).__name__
            raise WrongSettings(f"HTTP_PORT: {settings.http_port} cannot be opened ({reason})") from error
        yield is_open
    finally:
        await runner.cleanup()


@web.middleware
async def _readable(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse what Bolt, which expects Slack, would stumble over."""
    if request.path != EVENTS_PATH:
        return await handler(request)
    try:
        body = (await to_bolt_request(request)).body
    except Exception:  # noqa: BLE001 - whoever has the secret may sign anything
        body = None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    kind = "command" if "command" in body else KINDS.get(str(body.get("type")), "interaction")
    async with _timed(kind):
        return await handler(request)
