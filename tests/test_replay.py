"""Whatever Slack signed and somebody sends a hundred times has its effect, and its private answer, once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from sqlmodel import select

from bot.models import Inbox, RoundState
from bot.store import Db, pairings, people
from tests.command import free_port
from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre

TIMES = 100
AT_ONCE = 5
PASSED_ON = ("Content-Type", "X-Slack-Request-Timestamp", "X-Slack-Signature")


class Echo:
    """Stands between Slack and the bot and passes each signed request on a hundred times; it changes nothing."""

    def __init__(self) -> None:
        self.port = free_port()
        self.target = ""
        self.answers: list[list[str]] = []
        self._later: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        application = web.Application()
        application.router.add_post("/slack/events", self._pass_on)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE))

    async def close(self) -> None:
        await self._http.close()
        await self._runner.cleanup()

    async def over(self) -> None:
        """Wait until everything has been passed on."""
        await asyncio.gather(*self._later)

    async def _pass_on(self, request: web.Request) -> web.Response:
        """Pass a request on a few times at once and answer with what comes back; the other times follow."""
        body = await request.read()
        headers = {name: request.headers[name] for name in PASSED_ON}
        answers = await self._times(AT_ONCE, body, headers)
        said = [text for text, _ in answers if text]
        self.answers.append(said)
        self._later.append(asyncio.create_task(self._again(body, headers, said)))
        text, kind = max(answers, key=lambda one: bool(one[0]))
        return web.Response(text=text, content_type=kind)

    async def _again(self, body: bytes, headers: dict[str, str], said: list[str]) -> None:
        said += [text for text, _ in await self._times(TIMES - AT_ONCE, body, headers) if text]

    async def _times(self, count: int, body: bytes, headers: dict[str, str]) -> list[tuple[str, str]]:
        return await asyncio.gather(*(self._once(body, headers) for _ in range(count)))

    async def _once(self, body: bytes, headers: dict[str, str]) -> tuple[str, str]:
        async with self._http.post(self.target, data=body, headers=headers) as answer:
            assert answer.status == 200
            return await answer.text(), answer.content_type


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def theatre(tmp_path: Path, echo: Echo) -> Iterator[Theatre]:
    opened = Theatre(tmp_path, mode="http", request_url=f"http://127.0.0.1:{echo.port}/slack/events")
    echo.target = f"http://127.0.0.1:{opened.settings.http_port}/slack/events"
    opened.run(echo.open())
    yield opened
    opened.run(echo.over())
    opened.run(echo.close())
    opened.close()


def inbox_of(db: Db) -> list[str]:
    return [json.dumps(row.model_dump(mode="json")) for row in db.exec(select(Inbox))]


def newest_round(theatre: Theatre) -> tuple[int | None, str] | None:
    found = theatre.ask(lambda db: pairings.latest_round(db, WORKSPACE, people.program(db, WORKSPACE).id or 0))
    return (found.id, found.state) if found is not None else None


def test_a_story_that_is_told_a_hundred_times_over_happens_once(
    theatre: Theatre, echo: Echo, ada: Player, bruno: Player, carla: Player
) -> None:
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    assert "Bruno Conti" in carla.types("/mentor rehearse")
    assert newest_round(theatre) == (1, RoundState.REHEARSED), "each rehearsal has an id of its own"
    assert "Round 1" in carla.types("/mentor publish")
    ada.sees("Ada Virtanen")
    theatre.settle()
    assert len(theatre.posts("mpim")) == 1
    assert "Bruno" in ada.types("/mentor leave")
    ada.presses_own("leave_yes")
    theatre.run(echo.over())
    theatre.settle()
    assert newest_round(theatre) == (1, RoundState.PUBLISHED)
    assert [one.slack_id for one in theatre.ask(people.joined, WORKSPACE)] == [bruno.id]
    told = [one for one in bruno.private() if "have come to an end" in whole(one)]
    assert (len(told), len(bruno.private())) == (1, 2), "the word, and the file that takes the dates out of calendars"
    assert max(map(len, echo.answers)) == 1, "one of a hundred is answered with words"


def test_what_is_kept_of_it_tells_nobody_what_was_done(theatre: Theatre, echo: Echo, ada: Player) -> None:
    ada.joins(MENTOR, hope="Marigold")
    ada.types("/mentor status Snapdragon")
    theatre.run(echo.over())
    rows = theatre.ask(inbox_of)
    assert len(rows) == 3
    assert not [row for row in rows for word in (ada.id, "status", "Marigold", "Snapdragon") if word in row]
