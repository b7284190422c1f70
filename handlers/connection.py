"""How Bolt is reached: over Socket Mode, or by signed requests to a port; it knows nothing of what they say."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import Settings

EVENTS_PATH = "/slack/events"


def bolt(settings: Settings, client: AsyncWebClient) -> AsyncApp:
    """Return an app without listeners that calls Slack through this client."""
    secret = settings.slack_signing_secret
    return AsyncApp(
        client=client,
        signing_secret=secret.get_secret_value() if secret else None,
        raise_error_for_unhandled_request=False,
        logger=logging.getLogger("slack_bolt"),
    )


@asynccontextmanager
async def connected(settings: Settings, app: AsyncApp) -> AsyncIterator[None]:
    """Let requests in for as long as the block lasts."""
    opened = _over_socket if settings.slack_mode == "socket" else _over_http
    async with opened(settings, app):
        yield


@asynccontextmanager
async def _over_socket(settings: Settings, app: AsyncApp) -> AsyncIterator[None]:
    assert settings.slack_app_token is not None
    handler = AsyncSocketModeHandler(
        app, settings.slack_app_token.get_secret_value(), web_client=app.client, logger=logging.getLogger("slack_sdk")
    )
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def _over_http(settings: Settings, app: AsyncApp) -> AsyncIterator[None]:
    runner = web.AppRunner(app.web_app(EVENTS_PATH), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, port=settings.http_port).start()
    try:
        yield
    finally:
        await runner.cleanup()
