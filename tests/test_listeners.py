"""Who takes a request: whoever is there for it, once, and nobody in their place."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot.settings import Settings
from handlers import connection, rest, visit
from handlers.listeners import Listeners
from tests.register import visited

Json = dict[str, Any]


def test_nothing_is_registered_twice() -> None:
    found = handlers.every_listener()
    for kind, name in found.known:
        with pytest.raises(ValueError, match="already"):
            getattr(found, kind)(name, rest.acknowledged)


def test_nobody_answers_in_the_place_of_a_listener_that_is_slow() -> None:
    """Bolt, left alone, asks the next one after three seconds."""

    async def slow(found: visit.Visit) -> None:
        await asyncio.sleep(3.2)
        await found.ack(text="there it is")

    async def arrive(context: AsyncBoltContext, body: Json, next: Callable[[], Awaitable[None]]) -> None:  # noqa: A002
        context["visit"] = dataclasses.replace(visited(body), context=context)
        await next()

    app = connection.bolt(Settings(_env_file=None), AsyncWebClient(token="xoxb-1"))  # type: ignore[call-arg]
    app.use(arrive)
    found = Listeners()
    found.command("status", slow)
    found.connect(app)
    rest.register(app)
    answer = asyncio.run(
        app.async_dispatch(AsyncBoltRequest(body={"command": "/mentor", "text": "status"}, mode="socket_mode"))
    )
    assert "there it is" in str(answer.body)
