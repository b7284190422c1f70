"""Who lets us in: the token in the settings, or installations; what is done inside it does not know."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.access import outward
from bot.access.entry import Access, Client, Entry
from bot.access.installed import Installed
from bot.access.oauth import OAuth
from bot.access.seals import BrokenSeal, Seals
from bot.access.single import OneToken
from bot.delivery import Pace
from bot.delivery.knocking import until_answered
from bot.errors import SendFailed
from bot.program import installing, workspaces
from bot.settings import Settings, WrongSettings
from bot.store import Store, Unreachable, installations

__all__ = ["Access", "BrokenSeal", "Client", "Entry", "Installed", "OneToken", "Seals", "accepted", "opened", "reseal"]

log = structlog.get_logger()


@asynccontextmanager
async def opened(
    settings: Settings,
    store: Store,
    scopes: tuple[str, ...],
    pace: Pace,
    *,
    now: Callable[[], datetime],
    wall: Callable[[], datetime],
    traces: tuple[aiohttp.TraceConfig, ...],
) -> AsyncIterator[tuple[Access, AsyncWebClient]]:
    """Give the way in that the settings name, with a client for what needs no workspace; look after both meanwhile.

    `traces` are told of every request that leaves, and of every answer of Slack's.
    """
    async with outward.session(settings.slack_api_url, *traces) as http:
        usual: dict[str, Any] = {
            "base_url": settings.slack_api_url,
            "timeout": int(pace.timeout.total_seconds()),
            "session": http,
        }
        plain = AsyncWebClient(**usual, retry_handlers=[])
        access: Access
        if settings.installs:
            access = installed = await _installed(settings, store, plain, partial(Client, **usual), scopes, wall)
        else:
            access, installed = await _by_one_token(settings, store, usual, pace), None
        purge = partial(_purge, store, timedelta(days=settings.purge_after_days), now=now, wall=wall)
        upkeep = asyncio.create_task(_upkeep(installed, purge, pace))
        try:
            yield access, plain
        finally:
            upkeep.cancel()
            with suppress(asyncio.CancelledError):
                await upkeep
            if installed is not None:
                await installed.close()


async def accepted(setting: str, call: Callable[[], Awaitable[Any]], pace: Pace) -> Any:
    """Return Slack's answer; WrongSettings when it refuses what the setting says."""
    try:
        return await until_answered(call, pace)
    except SendFailed as refused:
        raise WrongSettings(f"{setting}: Slack does not accept it ({refused.code})") from refused


def reseal(settings: Settings, store: Store, now: datetime) -> int:
    """Seal all tokens with the first key; return how many installations changed; BrokenSeal when a key is missing."""
    return store.transact(installing.reseal, Seals(settings.keys()).again, now=now)


async def _by_one_token(settings: Settings, store: Store, usual: dict[str, Any], pace: Pace) -> OneToken:
    assert settings.slack_bot_token is not None
    client = AsyncWebClient(token=settings.slack_bot_token.get_secret_value(), **usual, retry_handlers=[])
    home = await accepted("SLACK_BOT_TOKEN", client.auth_test, pace)
    workspace, bot_user = str(home["team_id"]), str(home["user_id"])
    await store.run(
        workspaces.settle_in, workspace, name=str(home["team"]), bot_user=bot_user, coordinators=settings.coordinators
    )
    return OneToken(workspace, bot_user, client)


async def _installed(
    settings: Settings,
    store: Store,
    plain: AsyncWebClient,
    client: Callable[..., Client],
    scopes: tuple[str, ...],
    wall: Callable[[], datetime],
) -> Installed:
    seals = Seals(settings.keys())
    for row in await store.run(installations.every):
        try:
            if row.token is not None:
                seals.unseal(row.owner, row.token)
        except BrokenSeal as broken:
            raise WrongSettings("TOKEN_KEYS: no key opens the tokens in the database; add the one they had") from broken
    assert settings.slack_client_id is not None
    assert settings.slack_client_secret is not None
    assert settings.public_url is not None
    return Installed(
        store,
        seals,
        OAuth(plain, settings.slack_client_id, settings.slack_client_secret.get_secret_value(), scopes),
        client=client,
        wall=wall,
        public_url=settings.public_url,
    )


async def _purge(store: Store, keep: timedelta, *, now: Callable[[], datetime], wall: Callable[[], datetime]) -> bool:
    """Delete what is left of one workspace that was taken out so long ago; return whether there was one."""
    workspace = await store.run(installations.to_purge, wall() - keep)
    if workspace is None:
        return False
    while await store.run(installing.purge, workspace, now=now(), wall=wall(), keep=keep):
        pass
    return True


async def _upkeep(installed: Installed | None, purge: Callable[[], Awaitable[bool]], pace: Pace) -> None:
    """Renew tokens ahead of their end, and delete what is left of workspaces whose time is over."""
    while True:
        try:
            if installed is not None:
                await installed.renew_ahead()
            more = True
            while more:
                more = await purge()
        except Unreachable:
            pass  # the store has told it, once
        except Exception:
            log.exception("the upkeep of installations failed", action="upkeep_failed")
        await asyncio.sleep(pace.pause.total_seconds())
