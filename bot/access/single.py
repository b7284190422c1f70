"""The way in by the one token in the settings: into one workspace; it knows no installations."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from bot.access.entry import Entry
from bot.errors import Outcome, Refusal, SendFailed


class OneToken:
    """Opens the workspace of the token, and no other."""

    def __init__(self, workspace: str, bot_user: str, client: AsyncWebClient) -> None:
        self._entry = Entry(workspace, bot_user, client)

    async def entry(self, workspace: str | None, enterprise: str | None) -> Entry | None:  # noqa: ARG002 - one token
        return self._entry if workspace in {None, self._entry.workspace} else None

    async def client(self, workspace: str) -> AsyncWebClient:
        if workspace != self._entry.workspace:
            raise SendFailed(Outcome.PAUSED, "not_installed")
        return self._entry.client

    def refusal(self) -> Refusal:
        return Refusal("join-refused-stranger")
