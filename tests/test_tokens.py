"""Tokens that stopped working are found before a message needs them, and those that work again are used at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from bot.delivery import Budget, Courier, Pace
from bot.delivery.tokens import TURNS, Tokens
from bot.models import Workspace
from bot.store import Store, people, standing
from sandbox.server import Options, Sandbox
from tests.rows import NOW, insert, ready
from tests.theatre import MANIFEST

Story = Callable[["Round"], Coroutine[Any, Any, None]]


class Round:
    """A process that asks for the tokens of some workspaces, all of which open one sandbox; `asked` in their order."""

    def __init__(self, store: Store, sandbox: Sandbox, client: AsyncWebClient) -> None:
        self.store = store
        self.faults = sandbox.faults
        self.asked: list[str] = []

        async def client_of(workspace: str) -> AsyncWebClient:
            self.asked.append(workspace)
            return client

        self.turn = Tokens(store, Courier(client_of, Budget(store), Pace().timeout), Pace())

    def paused(self) -> int:
        return self.store.transact(standing.standing, now=NOW, wall=NOW).workspaces["paused"]


@asynccontextmanager
async def around(folder: Path, workspaces: int) -> AsyncIterator[Round]:
    store = ready(f"sqlite:///{folder}/a.db")
    names = [f"T{number + 1:04}" for number in range(workspaces - 1)]  # T0 is there
    store.transact(insert, *(Workspace(id=name, name="", bot_user="") for name in names))
    sandbox = await Sandbox.start(Options(manifest=MANIFEST))
    try:
        async with aiohttp.ClientSession() as http:
            client = AsyncWebClient("xoxb-sandbox", sandbox.api_url, session=http, retry_handlers=[])
            yield Round(store, sandbox, client)
    finally:
        await sandbox.stop()
        store.close()


def play(folder: Path, story: Story, workspaces: int = 1) -> None:
    async def played() -> None:
        async with around(folder, workspaces) as found:
            await story(found)

    asyncio.run(played())


@pytest.mark.parametrize("code", ["account_inactive", "token_revoked", "invalid_auth"])
def test_a_token_that_died_is_found_told_once_and_taken_back(code: str, tmp_path: Path) -> None:
    async def story(there: Round) -> None:
        await there.turn()
        assert there.paused() == 0
        there.faults.plan("auth.test", "error", code=code, count=3)
        for _ in range(3):
            await there.turn()
            assert there.paused() == 1
        await there.turn()
        assert there.paused() == 0
        assert there.store.transact(people.reachable, NOW) == ["T0"]

    with capture_logs() as logged:
        play(tmp_path, story)
    assert [line["action"] for line in logged] == ["token_refused", "token_accepted"]


def test_a_minute_has_one_turn_and_all_have_theirs_before_one_has_another(tmp_path: Path) -> None:
    async def story(there: Round) -> None:
        for _ in range(5):
            await there.turn()
        assert there.asked == ["T0", "T0001", "T0002", "T0", "T0001"]

    play(tmp_path, story, workspaces=3)


def test_a_day_has_a_turn_for_every_token(tmp_path: Path) -> None:
    async def story(there: Round) -> None:
        await there.turn()
        assert len(there.asked) == 3
        await there.turn()
        assert len({*there.asked}) == 6

    play(tmp_path, story, workspaces=2 * TURNS + 1)


def test_a_slack_that_cannot_be_reached_makes_no_token_wrong_and_is_asked_once(tmp_path: Path) -> None:
    async def story(there: Round) -> None:
        there.faults.plan("auth.test", "error", code="internal_error", count=1)
        await there.turn()
        assert there.asked == ["T0"]
        assert there.paused() == 0

    play(tmp_path, story, workspaces=3)


def test_behind_a_token_that_died_the_next_one_is_asked(tmp_path: Path) -> None:
    """Slack's clock is told by an answer, so that a minute without any would tell nothing."""

    async def story(there: Round) -> None:
        there.faults.plan("auth.test", "error", code="token_revoked", count=1)
        await there.turn()
        assert there.asked == ["T0", "T0001"]
        await there.turn()
        assert there.asked[2:] == ["T0", "T0002"]

    play(tmp_path, story, workspaces=3)
