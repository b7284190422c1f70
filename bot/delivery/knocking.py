"""The first questions to Slack: waits for one that cannot be reached; what a refusal means for us it does not know."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.delivery.outcomes import classify
from bot.delivery.pace import Pace
from bot.errors import Outcome

log = structlog.get_logger()

T = TypeVar("T")


async def until_answered(call: Callable[[], Awaitable[T]], pace: Pace) -> T:
    """Return Slack's answer, however long it takes; SendFailed when Slack refuses and waiting would not help."""
    for attempt in itertools.count(1):
        try:
            return await call()
        except (SlackApiError, aiohttp.ClientError, OSError, ValueError) as error:
            failure = classify(error)
        if failure.outcome in {Outcome.PAUSED, Outcome.PERMANENT} or failure.code == "missing_scope":
            raise failure
        log.warning("Slack cannot be reached", action="slack_unreachable", reason=failure.code)
        await asyncio.sleep(max(pace.retry(attempt).total_seconds(), failure.wait))
    raise AssertionError("unreachable")
