"""How a button is answered where it was pressed: at the address that came with it, if that is Slack's."""

from __future__ import annotations

import asyncio
from typing import Any

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient
from slack_sdk.webhook.webhook_response import WebhookResponse

from bot.access.outward import is_slacks


class Respond(AsyncRespond):
    """Bolt's, through the session of ours, which goes nowhere but to Slack."""

    def __init__(self, response_url: str | None, client: AsyncWebClient) -> None:
        super().__init__(response_url=response_url)
        self._client = client

    async def __call__(self, text: str | dict[str, Any] = "", *_: Any, **answer: Any) -> WebhookResponse:
        """Answer; ValueError when there is no address, or another than Slack's."""
        if self.response_url is None or not is_slacks(self.response_url, self._client.base_url):
            raise ValueError("there is no address of Slack's to answer at")
        client = AsyncWebhookClient(self.response_url, session=self._client.session)
        message = {"text": text, **answer}
        async with asyncio.timeout(self._client.timeout):
            return await client.send_dict({key: value for key, value in message.items() if value is not None})
