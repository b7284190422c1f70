"""Who is asking: what Slack says of a person, asked at most once in ten minutes."""

from __future__ import annotations

import time

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.models import Person
from bot.program.inbox import person_of

FRESH_SECONDS = 600
MOST = 10_000


def code_of(error: SlackApiError) -> str:
    """Return Slack's error code; empty when the answer was nothing that can be read."""
    try:
        return str(error.response["error"])
    except (KeyError, TypeError):
        return ""


class Directory:
    """Remembers people for a while; `forget` when Slack says that somebody changed."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[float, Person]] = {}

    async def look_up(self, client: AsyncWebClient, workspace: str, slack_id: str) -> Person:
        """Return the person; somebody whom Slack does not show us is a stranger."""
        key = (workspace, slack_id)
        asked, person = self._known.get(key, (float("-inf"), None))
        if person is not None and time.monotonic() - asked < FRESH_SECONDS:
            return person
        try:
            answer = await client.users_info(user=slack_id, include_locale=True)
        except SlackApiError as error:
            if code_of(error) not in {"user_not_found", "user_not_visible"}:
                raise
            return Person(slack_id, slack_id, is_stranger=True)
        except (aiohttp.ClientError, TimeoutError):
            if person is None:
                raise
            return person
        if len(self._known) >= MOST:
            self._known.clear()
        found = person_of(answer["user"], workspace)
        self._known[key] = (time.monotonic(), found)
        return found

    def forget(self, workspace: str, slack_id: str) -> None:
        self._known.pop((workspace, slack_id), None)
