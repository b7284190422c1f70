"""A process that slept after its guard lets nothing out any more, however far its request has come."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.delivery import awake
from bot.delivery.outcomes import classify
from bot.errors import Outcome
from sandbox.server import Options, Sandbox
from tests.theatre import MANIFEST


@pytest.mark.parametrize("turns", [0, 1], ids=["before the headers", "before the body"])
def test_what_would_leave_after_a_sleep_has_certainly_not_been_sent(turns: int) -> None:
    async def story() -> None:
        sandbox = await Sandbox.start(Options(manifest=MANIFEST))
        async with aiohttp.ClientSession(trace_configs=[awake.trace()]) as http:
            client = AsyncWebClient("xoxb-sandbox", sandbox.api_url, session=http, retry_handlers=[])
            answers = iter([True] * turns)
            with awake.only_while(lambda: next(answers, False)), pytest.raises(aiohttp.ClientError) as slept:
                await client.chat_postMessage(channel="U0ADA0001", text="Hello")
            assert sandbox.judge.counts["chat.postMessage"] == 0
            with awake.only_while(lambda: True):
                await client.chat_postMessage(channel="U0ADA0001", text="Hello")
            await client.chat_postMessage(channel="U0ADA0001", text="Hello")
            assert sandbox.judge.counts["chat.postMessage"] == 2
        await sandbox.stop()
        failure = classify(slept.value)
        assert (failure.outcome, failure.code) == (Outcome.NOT_SENT, "guard")

    asyncio.run(story())
