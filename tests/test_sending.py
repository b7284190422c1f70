"""One delivery on its way: whatever dies, breaks or is cancelled, and when, its message never comes twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import text

from bot.models import DeliveryState
from sandbox.judge import Call
from tests.desk import Desk

# What has left already when Slack's no is heard.
ON_THE_WAY = 0.5
BEFORE = ("claimed", "opened")
DOUBTFUL = ("intended", "before_request", "after_request", "before_settled")
REFUSING = """
CREATE TRIGGER refusing BEFORE UPDATE OF state ON delivery WHEN NEW.state = 'sent'
BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"""


class Died(BaseException):
    """The process is dead from this point on."""


def dying(at: str) -> Callable[[str], None]:
    """Return what lets a process die at a point."""

    def reached(point: str) -> None:
        if point == at:
            raise Died

    return reached


async def until(desk: Desk, look: Callable[[], bool], **pace: Any) -> None:
    """Let another process look again and again until this is so."""
    tick = desk.tick("another", **pace)
    async with asyncio.timeout(20):
        while not look():
            await tick()
            await asyncio.sleep(0.05)


async def seen(look: Callable[[], object]) -> None:
    """Wait until this is so."""
    async with asyncio.timeout(20):
        while not look():  # noqa: ASYNC110 - of what the sandbox does nobody tells
            await asyncio.sleep(0.01)


async def dies(desk: Desk, point: str) -> None:
    tick = desk.tick(reached=dying(point))
    await tick()
    await tick.stop()


@pytest.mark.parametrize("point", [*BEFORE, *DOUBTFUL, "settled"])
def test_a_process_may_die_anywhere(tmp_path: Path, point: str) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe()
            loop = asyncio.get_running_loop()
            loop.set_exception_handler(lambda *_: None)  # the death of the task is what is played
            if point == "claimed":
                with pytest.raises(Died):
                    await dies(desk, point)
            else:
                await dies(desk, point)
            left = DeliveryState.LEASED if point in BEFORE else DeliveryState.SENDING
            [row] = desk.rows()
            assert row.state == (DeliveryState.SENT if point == "settled" else left)
            settled = {DeliveryState.DOUBT} if point in DOUBTFUL else {DeliveryState.SENT}
            await until(desk, lambda: desk.rows()[0].state in settled)
            [row] = desk.rows()
            assert len(desk.standing()) == (0 if point in {"intended", "before_request"} else 1)
            assert row.was_in_doubt == (point in DOUBTFUL)

    asyncio.run(play())


def began(call: Call) -> float:
    """Return when a request came in, by the machine's clock."""
    return call.wall - call.millis / 1000


@asynccontextmanager
async def full_disk(desk: Desk) -> AsyncIterator[None]:
    """Let the database refuse every receipt for as long as the block lasts."""
    with desk.store.engine.begin() as connection:
        connection.execute(text(REFUSING))
    yield
    with desk.store.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER refusing"))


def test_a_receipt_waits_for_the_database(tmp_path: Path) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe()
            tick = desk.tick()
            async with full_disk(desk):
                looking = asyncio.create_task(tick())
                await seen(desk.standing)
                await asyncio.sleep(0.3)
                assert desk.rows()[0].state == DeliveryState.SENDING
            await looking
            await tick.stop()
            [row] = desk.rows()
            assert (row.state, row.was_in_doubt) == (DeliveryState.SENT, False)
            assert len(desk.standing()) == 1

    asyncio.run(play())


def test_a_receipt_that_is_never_written_is_a_doubt_and_no_second_message(tmp_path: Path) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe()
            tick = desk.tick()
            async with full_disk(desk):
                await tick()
                await tick.stop()
                await until(desk, lambda: desk.rows()[0].state == DeliveryState.DOUBT)
            await until(desk, lambda: True)
            assert len(desk.standing()) == 1
            assert desk.rows()[0].state == DeliveryState.DOUBT

    asyncio.run(play())


class Buggy(AsyncWebClient):
    """A client that stumbles over Slack's answer."""

    async def chat_postMessage(self, **given: Any) -> Any:  # noqa: N802 - Slack's name
        await super().chat_postMessage(**given)
        raise RuntimeError("nobody foresaw this")


def test_an_error_that_nobody_foresaw_after_the_request_is_a_doubt(tmp_path: Path) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe()
            buggy = Buggy("xoxb-sandbox", desk.sandbox.api_url, session=desk.client.session, retry_handlers=[])
            await desk.tick(client=buggy)()
            assert desk.rows()[0].state == DeliveryState.DOUBT
            assert len(desk.standing()) == 1

    asyncio.run(play())


@pytest.mark.parametrize("applied", [True, False])
def test_a_call_that_is_cancelled_on_its_way_is_a_doubt(tmp_path: Path, applied: bool) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe()
            desk.sandbox.faults.plan("chat.postMessage", "hang", seconds=30, applied=applied)
            before = asyncio.all_tasks()
            tick = asyncio.create_task(desk.tick(timeout=timedelta(seconds=9))())
            await seen(lambda: not desk.sandbox.faults.listing)
            for task in asyncio.all_tasks() - before:
                if "Sending" in repr(task.get_coro()) or task is tick:
                    task.cancel()
            await asyncio.gather(tick, return_exceptions=True)
            assert desk.rows()[0].state == DeliveryState.SENDING
            await until(desk, lambda: desk.rows()[0].state == DeliveryState.DOUBT)
            assert len(desk.standing()) == int(applied)

    asyncio.run(play())


def test_into_one_conversation_goes_one_post_a_second(tmp_path: Path) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe(people=2, each=3)
            ours, theirs = desk.tick("ours", haste=1), desk.tick("theirs", store=desk.open(), haste=1)
            async with asyncio.timeout(30):
                while len(desk.posts()) < 6:
                    await asyncio.gather(ours(), theirs())
            for person in ("U0PERSON000", "U0PERSON001"):
                into = [call.wall for call in desk.posts() if call.arguments["channel"] == person]
                assert len(into) == 3
                assert all(later - earlier > 0.9 for earlier, later in pairwise(into))

    asyncio.run(play())


def test_a_storm_of_limits_is_waited_out_by_every_process(tmp_path: Path) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            desk.owe(people=40)
            for _ in range(3):
                desk.sandbox.faults.plan("chat.postMessage", "ratelimited", after=6, retry_after="2")
            ticks = [desk.tick("ours", haste=4), desk.tick("theirs", store=desk.open(), haste=4)]
            async with asyncio.timeout(60):
                while len(desk.standing()) < 40:
                    await asyncio.gather(*(tick() for tick in ticks))
            early = [
                call
                for limited in desk.posts()
                for call in desk.posts()
                if limited.status == 429 and limited.wall + ON_THE_WAY < began(call) < limited.wall + 2
            ]
            assert early == []
            assert sum(call.status == 429 for call in desk.posts()) == 3
            assert len(set(desk.standing())) == 40
            assert {row.attempts for row in desk.rows()} == {1}  # waiting is no attempt

    asyncio.run(play())
