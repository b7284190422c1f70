"""What opens a workspace to us: its client and the bot's own id there; it knows no tokens and no installations."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.errors import Refusal

EXPIRED = "token_expired"


@dataclasses.dataclass(frozen=True)
class Entry:
    """A workspace that we may work in."""

    workspace: str
    bot_user: str
    client: AsyncWebClient


class Access(Protocol):
    """One of the two ways to come by tokens: from the settings, or from installations."""

    async def entry(self, workspace: str | None, enterprise: str | None) -> Entry | None:
        """Return what opens the workspace that a request names; None when nothing does."""

    async def client(self, workspace: str) -> AsyncWebClient:
        """Return the client of a workspace, without retry handlers; SendFailed when there is no token that works."""

    def refusal(self) -> Refusal:
        """Return the "no" to somebody whose workspace we may not work in."""


def code_of(error: SlackApiError) -> str:
    """Return Slack's error code; empty when the answer was nothing that can be read."""
    try:
        return str(error.response["error"])
    except (KeyError, TypeError):
        return ""


class Client(AsyncWebClient):
    """Renews a token that Slack calls expired, once, and repeats the call, which Slack had not taken."""

    def __init__(self, renew: Callable[[], Awaitable[str]], **given: Any) -> None:
        super().__init__(**given, retry_handlers=[])  # the usual ones repeat a post whose answer was lost
        self._renew = renew

    async def api_call(self, api_method: str, **arguments: Any) -> AsyncSlackResponse:
        used = self.token
        try:
            return await super().api_call(api_method, **arguments)
        except SlackApiError as error:
            if code_of(error) != EXPIRED:
                raise
        if self.token == used:
            self.token = await self._renew()
        return await super().api_call(api_method, **arguments)
