"""What is done every so often goes on being done: after errors, hangs, outages, and clocks set back or ahead."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.delivery.brake import Brake
from bot.delivery.skew import MOST, Skew
from bot.delivery.ticking import Timer
from bot.delivery.watching import Chore, watching
from bot.store import Unreachable
from tests.player import Player
from tests.theatre import Theatre

OFTEN = timedelta(seconds=0.02)
PATIENCE = 20.0
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


class Turns:
    """A body that counts its turns and does what it is told in the first of them."""

    def __init__(self, *first: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self.begun = 0
        self._first = list(first)

    async def __call__(self) -> None:
        self.begun += 1
        if self._first:
            await self._first.pop(0)()

    async def reach(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.begun < count:  # noqa: ASYNC110 - the scheduler tells nobody
                await asyncio.sleep(0.005)


async def fails() -> None:
    raise ValueError("a bug")


async def is_away() -> None:
    raise Unreachable("the database does not answer")


async def hangs() -> None:
    await asyncio.Event().wait()


def chore(body: Turns, every: timedelta = OFTEN, limit: timedelta = OFTEN * 5) -> Chore:
    return Chore("test", body, every, limit)


def play(story: Callable[[Timer], Coroutine[Any, Any, None]], *chores: Chore) -> None:
    """Run a timer with a watch over it for as long as the story lasts."""

    async def played() -> None:
        timer = Timer(chores)
        timer.scheduler.start()
        watch = asyncio.create_task(watching(timer.chores, timer.again, OFTEN))
        try:
            await story(timer)
        finally:
            watch.cancel()
            timer.scheduler.shutdown(wait=False)

    asyncio.run(played())


@pytest.mark.parametrize("first", [fails, is_away, hangs], ids=lambda one: one.__name__)
def test_whatever_goes_wrong_there_is_a_next_turn(first: Callable[[], Coroutine[Any, Any, None]]) -> None:
    body = Turns(first, first)

    async def story(_timer: Timer) -> None:
        await body.reach(5)

    play(story, chore(body))


def test_a_turn_that_overruns_is_never_joined_by_a_second_one() -> None:
    together: list[int] = []
    busy = 0

    async def slow() -> None:
        nonlocal busy
        busy += 1
        together.append(busy)
        await asyncio.sleep(OFTEN.total_seconds() * 3)
        busy -= 1

    body = Turns(*[slow] * 4)

    async def story(timer: Timer) -> None:
        for _ in range(20):
            timer.wake()
            await asyncio.sleep(0.005)
        await body.reach(5)

    play(story, chore(body))
    assert max(together) == 1


def test_a_loop_that_was_blocked_for_long_loses_no_chore() -> None:
    body = Turns()

    async def story(_timer: Timer) -> None:
        await body.reach(1)
        blocked = body.begun
        time.sleep(1.2)  # noqa: ASYNC251 - longer than a scheduler's usual grace
        await body.reach(blocked + 3)

    play(story, chore(body))


def test_after_a_clock_was_set_back_the_chores_go_on() -> None:
    """What it leaves behind is a job whose next turn lies an hour ahead."""
    bodies = [Turns(), Turns()]
    chores = [Chore(f"test {number}", body, OFTEN, OFTEN * 5) for number, body in enumerate(bodies)]

    async def story(timer: Timer) -> None:
        for body in bodies:
            await body.reach(2)
        for one in timer.scheduler.get_jobs():
            one.modify(next_run_time=datetime.now(UTC) + timedelta(hours=1))
        stood = [body.begun for body in bodies]
        for body, count in zip(bodies, stood, strict=True):
            await body.reach(count + 5)

    play(story, *chores)


def test_a_clock_that_leapt_three_days_ahead_means_one_turn() -> None:
    body = Turns()

    async def story(timer: Timer) -> None:
        job = timer.scheduler.get_jobs()[0]
        job.modify(next_run_time=datetime.now(UTC) - timedelta(days=3))
        await body.reach(1)
        await asyncio.sleep(0.2)

    play(story, chore(body, every=timedelta(minutes=1), limit=timedelta(minutes=1)))
    assert body.begun == 1


def test_a_chore_that_is_being_done_is_not_taken_for_one_that_stands_still() -> None:
    async def story() -> None:
        one = chore(Turns(hangs), limit=timedelta(minutes=1))
        doing = asyncio.create_task(one())
        await asyncio.sleep(OFTEN.total_seconds() * 10)
        assert not one.stands_still()
        doing.cancel()
        await doing  # without a word: the bot stops
        assert one.stands_still()
        assert one.is_fresh()

    asyncio.run(story())


@pytest.mark.parametrize(
    ("theirs", "asked", "answered", "off"),
    [
        (NOW, NOW, NOW, 0),
        (NOW, NOW + SECOND, NOW + SECOND, 0),  # they cut off the fraction
        (NOW + 5 * SECOND, NOW, NOW + 10 * SECOND, 0),  # an answer that took long says nothing
        (NOW + 90 * SECOND, NOW, NOW + SECOND, 89),
        (NOW - 90 * SECOND, NOW, NOW + SECOND, -89),
        (NOW - 61 * SECOND, NOW, NOW, -60),
        (NOW - 62 * SECOND, NOW, NOW, -61),
    ],
)
def test_a_clock_is_as_far_off_as_is_certain(theirs: datetime, asked: datetime, answered: datetime, off: int) -> None:
    brake = Brake()
    assert Skew(brake).seen("slack", theirs, asked, answered, exact=SECOND) == off * SECOND
    assert brake.reasons == (("clock_slack",) if abs(off) * SECOND > MOST else ())


def test_a_clock_that_is_set_right_releases_the_brake_and_no_other_reason() -> None:
    brake = Brake()
    brake.hold("restored", "")
    skew = Skew(brake)
    skew.seen("slack", NOW + 2 * MOST, NOW, NOW, exact=SECOND)
    skew.seen("database", NOW, NOW, NOW, exact=SECOND)
    assert list(brake.reasons) == ["restored", "clock_slack"]
    skew.seen("slack", NOW, NOW, NOW, exact=SECOND)
    assert list(brake.reasons) == ["restored"]


@pytest.mark.parametrize(
    ("date", "held"),
    [
        (None, ()),
        ("Tue, 24 Nov 2020 08:00:00 GMT", ("clock_slack",)),
        ("yesterday", ()),
        ("", ()),
        ("Tue, 99 Nov 2020 08:00:00", ()),
    ],
)
def test_the_date_of_every_answer_is_seen(date: str | None, held: tuple[str, ...]) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(headers={"Date": date} if date is not None else {})

    async def story() -> Brake:
        brake = Brake()
        application = web.Application()
        application.router.add_get("/", answer)
        runner = web.AppRunner(application)
        await runner.setup()
        await (site := web.TCPSite(runner, "127.0.0.1", 0)).start()
        async with aiohttp.ClientSession(trace_configs=[Skew(brake).trace()]) as http:
            await http.get(f"http://127.0.0.1:{runner.addresses[0][1]}/")
        await site.stop()
        await runner.cleanup()
        return brake

    assert asyncio.run(story()).reasons == held


def test_with_a_clock_that_is_wrong_people_are_answered_and_nothing_is_sent(paired: Theatre, ada: Player) -> None:
    paired.sandbox.skew = 2 * MOST.total_seconds()
    assert "You take part" in ada.types("/mentor status")
    ada.types("/mentor join")
    paired.run(ada.actor.close(ada.form()["id"], everything=True))
    before = len(paired.posts("mpim"))
    paired.forward(days=7)
    paired.settle()
    assert len(paired.posts("mpim")) == before
    paired.sandbox.skew = 0.0
    ada.types("/mentor join")
    paired.wake()
    ada.sees("Questions to start from")
