"""The one door out: calls that reach people, each made once, within Slack's limits; it decides nothing about people."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import figures
from bot.allowance import DELETE, HISTORY, OPEN, POST, REACT, SHARE, TICKET, UPDATE
from bot.delivery.budget import Budget
from bot.delivery.outcomes import classify
from bot.delivery.scene import File
from bot.errors import Outcome, SendFailed
from bot.messages.text import Post

ClientOf = Callable[[str], Awaitable[AsyncWebClient]]

METADATA = "flipside_delivery"
UPLOAD = "upload"  # not a method: the bytes go to an address that Slack names
ASKED = "users.info"
LOCALE_SECONDS = 600.0
MOST_LOCALES = 10_000
PAGE = 15  # messages, the most that Slack shows to every app (docs/slack.md section 1)


def wall() -> datetime:
    """Return the machine's time, which no sandbox sets forward."""
    return datetime.now(UTC)


@dataclasses.dataclass(frozen=True)
class Identity:
    """Who we are in a workspace, and what we may do there."""

    bot_id: str | None
    scopes: frozenset[str]


class Courier:
    """Calls Slack through clients that have no retry handlers: they would repeat a post whose answer was lost.

    `client_of` returns the client of a workspace; SendFailed when there is no token for it that works.
    """

    def __init__(self, client_of: ClientOf, budget: Budget, timeout: timedelta) -> None:
        self._client_of = client_of
        self._budget = budget
        self._timeout = timeout
        self._locales: dict[tuple[str, str], tuple[str, float]] = {}  # and until when it is taken for true

    async def ready(self, workspace: str) -> None:
        """Get the workspace's client, which may take a while; SendFailed when there is no token that works."""
        await self._client_of(workspace)

    async def afford(self, workspace: str, method: str) -> None:
        """Take one call of a method from its allowance; SendFailed with the wait when Slack would not take it now.

        What a delivery calls has been taken with its claim.
        """
        await self._budget.take(workspace, method, wall())

    async def open(self, workspace: str, slack_ids: list[str]) -> str:
        """Return the conversation of the bot with these people: always the same one for the same people."""
        try:
            answer = await self._once(workspace, OPEN, lambda client: client.conversations_open(users=slack_ids))
        except SendFailed as failure:
            if failure.outcome == Outcome.DOUBT:  # opening twice is opening once
                raise SendFailed(Outcome.NOT_SENT, failure.code) from failure
            raise
        return str(answer["channel"]["id"])

    async def post(self, workspace: str, channel: str, shown: Post, key: str, thread_ts: str | None) -> tuple[str, str]:
        """Post a message with its key in the metadata; return its conversation and ts."""
        metadata = {"event_type": METADATA, "event_payload": {"key": key}}
        answer = await self._once(
            workspace,
            POST,
            lambda client: client.chat_postMessage(
                channel=channel,
                text=shown.text,
                blocks=shown.blocks,
                thread_ts=thread_ts,
                metadata=metadata,
                parse="none",
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            ),
        )
        try:
            return str(answer["channel"]), str(answer["ts"])
        except KeyError as error:
            raise SendFailed(Outcome.DOUBT, "no_receipt") from error

    async def update(self, workspace: str, channel: str, ts: str, shown: Post) -> None:
        """Draw a message again."""
        await self._once(
            workspace,
            UPDATE,
            lambda client: client.chat_update(
                channel=channel, ts=ts, text=shown.text, blocks=shown.blocks, parse="none", link_names=False
            ),
        )

    async def react(self, workspace: str, channel: str, ts: str, name: str) -> None:
        """Put a reaction on a message; one that is there already is as good."""
        try:
            await self._once(
                workspace, REACT, lambda client: client.reactions_add(channel=channel, timestamp=ts, name=name)
            )
        except SendFailed as failure:
            if failure.code != "already_reacted":
                raise

    async def upload(self, workspace: str, file: File) -> str:
        """Leave a file with Slack, where nobody sees it yet, and return its id; done twice, it does no harm."""
        try:
            ticket = await self._once(
                workspace,
                TICKET,
                lambda client: client.files_getUploadURLExternal(
                    filename=file.name, length=len(file.content), alt_txt=file.alt or None
                ),
            )
            await self._once(workspace, UPLOAD, lambda client: _put(client, str(ticket["upload_url"]), file.content))
        except SendFailed as failure:
            if failure.outcome == Outcome.DOUBT:
                raise SendFailed(Outcome.NOT_SENT, failure.code) from failure
            raise
        return str(ticket["file_id"])

    async def share(
        self, workspace: str, channel: str, file_id: str, title: str, thread_ts: str | None, *, again: bool
    ) -> tuple[str, str]:
        """Show an uploaded file in a conversation; return that and the file's id, for Slack does not tell the ts.

        Slack takes an upload once. `again` says that this one may have been taken before: if Slack knows it no more,
        the file stands there.
        """
        try:
            await self._once(
                workspace,
                SHARE,
                lambda client: client.files_completeUploadExternal(
                    files=[{"id": file_id, "title": title}], channel_id=channel, thread_ts=thread_ts
                ),
            )
        except SendFailed as failure:
            if failure.code != "file_not_found":
                raise
            if not again:
                raise SendFailed(Outcome.NOT_SENT, failure.code) from failure
        return channel, file_id

    async def locale(self, workspace: str, slack_id: str) -> str:
        """Return the language in which somebody uses Slack, asked for now and then; English when Slack does not say."""
        known, until = self._locales.get((workspace, slack_id), ("", 0.0))
        if time.monotonic() < until:
            return known
        try:
            answer = await self._once(
                workspace, ASKED, lambda client: client.users_info(user=slack_id, include_locale=True)
            )
            found, fresh = str((answer.get("user") or {}).get("locale") or "en"), LOCALE_SECONDS
        except SendFailed:
            found, fresh = known or "en", LOCALE_SECONDS / 10
        if len(self._locales) >= MOST_LOCALES:
            self._locales.clear()
        self._locales[workspace, slack_id] = (found, time.monotonic() + fresh)
        return found

    async def identity(self, workspace: str) -> Identity:
        """Return who we are in a workspace and what its token may do."""
        answer = await self._once(workspace, "auth.test", lambda client: client.auth_test())
        scopes = str(answer.headers.get("x-oauth-scopes", "")).split(",")
        return Identity(answer.get("bot_id"), frozenset(scope.strip() for scope in scopes))

    async def read(self, workspace: str, channel: str, oldest: str, cursor: str) -> tuple[list[Any], str]:
        """Return a page of a conversation, newest first, and where the next page begins, empty at the end."""
        answer = await self._once(
            workspace,
            HISTORY,
            lambda client: client.conversations_history(
                channel=channel, oldest=oldest, cursor=cursor or None, limit=PAGE, include_all_metadata=True
            ),
        )
        following = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        return list(answer.get("messages") or []), str(following if answer.get("has_more") else "")

    async def remove(self, workspace: str, channel: str, ts: str) -> None:
        """Delete a message of ours; one that is gone already is as good."""
        await self.afford(workspace, DELETE)
        try:
            await self._once(workspace, DELETE, lambda client: client.chat_delete(channel=channel, ts=ts))
        except SendFailed as failure:
            if failure.code != "message_not_found":
                raise

    async def _once(self, workspace: str, method: str, call: Callable[[AsyncWebClient], Awaitable[Any]]) -> Any:
        client = await self._client_of(workspace)
        if client.retry_handlers:
            raise ValueError("the courier's client must not retry by itself")
        self._budget.obey(workspace, method, wall())
        try:
            async with asyncio.timeout(self._timeout.total_seconds()):
                answer = await call(client)
        except (SlackApiError, aiohttp.ClientError, OSError, ValueError, AttributeError) as error:
            failure = classify(error)
        else:
            figures.called(method, "ok")
            return answer
        figures.called(method, failure.outcome)
        if failure.outcome == Outcome.LIMITED:
            await self._budget.pause(workspace, method, wall() + timedelta(seconds=failure.wait))
        raise failure


async def _put(client: AsyncWebClient, address: str, content: bytes) -> None:
    assert client.session is not None
    async with client.session.post(address, data=content) as answer:
        answer.raise_for_status()
