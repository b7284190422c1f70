"""Tokens: sealed for one owner, sealed anew while they are in use, renewed by one process at a time and kept first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.access import Client, Installed, Seals
from bot.access.oauth import OAuth, Tokens
from bot.access.renewing import Renewing
from bot.errors import SendFailed
from bot.models import Installation
from bot.program import installing
from bot.store import Store, installations
from sandbox.server import Options, Sandbox
from tests.databases import migrated
from tests.premises import FIRST, KEY, MANY, OLDER_KEY, SECOND
from tests.test_seals import SEALS

WHEN = datetime(2027, 3, 1, 12, tzinfo=UTC)


def granted(owner: str, token: str, refresh_token: str | None = None, sealed: str | None = None) -> installing.Granted:
    given: dict[str, Any] = {
        "owner": owner,
        "enterprise": None,
        "whole_enterprise": False,
        "app_id": "A1",
        "bot_user": "U0BOT",
        "scopes": ("chat:write",),
        "token": sealed or SEALS.seal(owner, token),
        "refresh_token": SEALS.seal(owner, refresh_token) if refresh_token else None,
        "expires_at": WHEN,
        "installed_by": "U1",
        "name": owner,
        "at": WHEN,
    }
    return installing.Granted(**given)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = migrated(database_url)
    yield opened
    opened.close()


def test_a_row_that_was_moved_to_another_workspace_opens_nothing(store: Store) -> None:
    theirs = store.transact(installing.install, granted(SECOND, "xoxb-2"))
    store.transact(installing.install, granted(FIRST, "", sealed=theirs.token))
    installed = Installed(
        store,
        SEALS,
        OAuth(AsyncWebClient(), "1.2", "secret", ()),
        client=Client,
        wall=lambda: WHEN - timedelta(hours=1),
        public_url="https://flipside.example.com",
    )
    assert asyncio.run(installed.entry(FIRST, None)) is None
    entry = asyncio.run(installed.entry(SECOND, None))
    assert entry is not None
    assert entry.client.token == "xoxb-2"


def test_keys_are_changed_while_the_bot_runs(store: Store) -> None:
    old = Seals([OLDER_KEY])
    for owner in (FIRST, SECOND):
        store.transact(installing.install, granted(owner, "", sealed=old.seal(owner, f"xoxb-{owner}")))
    assert store.transact(installing.reseal, Seals([KEY, OLDER_KEY]).again, now=WHEN) == 2
    for owner in (FIRST, SECOND):
        row = store.transact(installations.of_owner, owner)
        assert row is not None
        assert SEALS.unseal(owner, row.token or "") == f"xoxb-{owner}"


def play(act: Callable[[Sandbox, aiohttp.ClientSession], Awaitable[None]]) -> None:
    async def whole() -> None:
        sandbox = await Sandbox.start(Options(manifest=MANY))
        try:
            async with aiohttp.ClientSession() as http:
                await act(sandbox, http)
        finally:
            await sandbox.stop()

    asyncio.run(whole())


def process(sandbox: Sandbox, http: aiohttp.ClientSession, store: Store, wall: datetime = WHEN) -> Renewing:
    """Return what renews tokens in one process."""
    client = AsyncWebClient(base_url=sandbox.api_url, session=http, retry_handlers=[], timeout=3)
    secret = sandbox.options.client_secret
    return Renewing(store, SEALS, OAuth(client, sandbox.options.client_id, secret, ()), lambda: wall)


async def installation(sandbox: Sandbox, store: Store) -> Installation:
    """Return an installation whose token the sandbox knows."""
    answer = sandbox.installs.install(FIRST, sandbox.tokens.bot_scopes, "U0COORD01")
    pair = granted(FIRST, answer["access_token"], answer["refresh_token"])
    return await store.run(installing.install, pair)


def asked(sandbox: Sandbox) -> int:
    return sum(call.method == "oauth.v2.access" for call in sandbox.judge.calls)


def test_processes_that_renew_at_once_renew_once(store: Store, database_url: str) -> None:
    others = [Store(database_url) for _ in range(3)]

    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        row = await installation(sandbox, store)
        processes = [process(sandbox, http, one) for one in (store, *others)]
        rows = await asyncio.gather(*(one.renewed(row) for one in processes for _ in range(3)))
        assert asked(sandbox) == 1
        assert len({one.token for one in rows}) == 1
        token = SEALS.unseal(FIRST, rows[0].token or "")
        client = AsyncWebClient(token=token, base_url=sandbox.api_url, session=http)
        assert (await client.auth_test())["team_id"] == FIRST

    play(act)
    for one in others:
        one.close()


def test_a_lost_answer_is_asked_for_again_and_a_dead_process_is_waited_out(store: Store) -> None:
    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        row = await installation(sandbox, store)
        # A process took the lease and died; a minute later another one may try.
        await store.run(installing.begin_renewal, row.id or 0, row.token, wall=WHEN, until=WHEN + timedelta(minutes=1))
        sandbox.faults.plan("oauth.v2.access", "drop", applied=False)
        later = process(sandbox, http, store, WHEN + timedelta(minutes=2))
        got = await later.renewed(row)
        assert (got.token != row.token, got.renewing_until, asked(sandbox)) == (True, None, 2)

    play(act)


def test_a_refresh_token_that_is_refused_ends_it_only_if_nobody_else_was_quicker(store: Store) -> None:
    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        row = await installation(sandbox, store)
        quick = process(sandbox, http, store)
        first = await quick.renewed(row)
        assert (await quick.renewed(row)).token == first.token  # whoever saw the old one is given the new one
        await store.run(installing.renewed, first, SEALS.seal(FIRST, "xoxb-x"), SEALS.seal(FIRST, "xoxe-wrong"), WHEN)
        wrong = await store.run(installations.of_owner, FIRST)
        assert wrong is not None
        with pytest.raises(SendFailed, match="invalid_refresh_token"):
            await quick.renewed(wrong)
        dead = await store.run(installations.of_owner, FIRST)
        assert dead is not None
        assert (dead.state, dead.token) == ("dead", wrong.token)
        with pytest.raises(SendFailed, match="invalid_refresh_token"):
            await quick.renewed(dead)

    play(act)


def test_a_waiter_who_gives_up_does_not_lose_the_new_pair(store: Store) -> None:
    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        row = await installation(sandbox, store)
        renewing = process(sandbox, http, store)
        waiter = asyncio.create_task(renewing.renewed(row))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiter
        await renewing.close()
        kept = await store.run(installations.of_owner, FIRST)
        assert kept is not None
        assert (asked(sandbox), kept.token != row.token) == (1, True)

    play(act)


class WhileKeysChange(OAuth):
    """Slack's answer is on its way while the operator changes the keys."""

    store: Store

    async def renew(self, refresh_token: str, wall: datetime) -> Tokens:
        got = await super().renew(refresh_token, wall)
        assert await self.store.run(installing.reseal, SEALS.again, now=WHEN) == 1
        return got


def test_a_renewal_outlives_a_change_of_keys(store: Store) -> None:
    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        row = await installation(sandbox, store)
        client = AsyncWebClient(base_url=sandbox.api_url, session=http, retry_handlers=[])
        slow = WhileKeysChange(client, sandbox.options.client_id, sandbox.options.client_secret, ())
        slow.store = store
        renewed = await Renewing(store, SEALS, slow, lambda: WHEN).renewed(row)
        kept = await store.run(installations.of_owner, FIRST)
        assert kept is not None
        assert (kept.token, kept.renewing_until) == (renewed.token, None)
        assert SEALS.unseal(FIRST, kept.token or "") != SEALS.unseal(FIRST, row.token or "")

    play(act)


def test_a_call_that_meets_an_expired_token_is_repeated_once_with_the_new_one() -> None:
    async def act(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        renewed = []

        async def renew() -> str:
            renewed.append(1)
            return "xoxb-sandbox"

        sandbox.installs.life = -1
        expired = sandbox.installs.install(FIRST, sandbox.tokens.bot_scopes, "U0COORD01")["access_token"]
        client = Client(renew, token=expired, base_url=sandbox.api_url, session=http)
        said = await client.chat_postMessage(channel="U0ADA0001", text="once")
        assert (said["ok"], renewed) == (True, [1])
        assert sum(call.method == "chat.postMessage" for call in sandbox.judge.calls) == 2
        sandbox.faults.plan("auth.test", "error", code="token_expired", count=2)
        with pytest.raises(SlackApiError):
            await client.auth_test()

    play(act)
