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
from handlers import connection, errors, rest
from handlers.listeners import Listener, Listeners
from handlers.visit import Visit
from tests.register import visited

Json = dict[str, Any]


def test_nothing_is_registered_twice() -> None:
    found = handlers.every_listener()
    for kind, name in found.known:
        with pytest.raises(ValueError, match="already"):
            getattr(found, kind)(name, rest.acknowledged)


def answered(listener: Listener) -> str:
    """Return what Slack gets for a command that this listener is there for, as the bot runs it."""

    async def arrive(context: AsyncBoltContext, body: Json, next: Callable[[], Awaitable[None]]) -> None:  # noqa: A002
        context["respond"] = unheard
        context["visit"] = dataclasses.replace(visited(body), context=context)
        await next()

    app = connection.bolt(Settings(_env_file=None), AsyncWebClient(token="xoxb-1"))  # type: ignore[call-arg]
    app.use(arrive)
    app.error(errors.boundary)
    found = Listeners()
    found.command("status", listener)
    found.connect(app)
    rest.register(app)
    request = AsyncBoltRequest(body={"command": "/mentor", "text": "status"}, mode="socket_mode")
    answer = asyncio.run(app.async_dispatch(request))
    assert answer.status == 200
    return str(answer.body)


async def unheard(**_: Any) -> None:
    raise ValueError


def test_nobody_answers_in_the_place_of_a_listener_that_is_slow() -> None:
    """Bolt, left alone, asks the next one after three seconds."""

    async def slow(visit: Visit) -> None:
        await asyncio.sleep(3.2)
        await visit.ack(text="there it is")

    assert "there it is" in answered(slow)


def test_what_fails_right_after_its_acknowledgement_has_acknowledged() -> None:
    """Bolt, left alone, forgets it."""

    async def fails(visit: Visit) -> None:
        await visit.ack(text="there it is")
        raise OSError

    assert "there it is" in answered(fails)


def test_what_fails_before_is_answered_with_a_number_that_is_logged_too() -> None:
    async def fails(_: Visit) -> None:
        raise OSError

    assert "give the coordinator this number" in answered(fails)
