"""What the machines around the bot are told: that it lives, whether it may be relied on, and what it has counted."""

from __future__ import annotations

import asyncio
import inspect
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text

from bot import figures, migrations
from bot.models import Delivery, DeliveryState, Inbox, Workspace
from bot.store import Db, allowances, standing
from handlers.health import Health
from tests.command import Slack, flipside, free_port
from tests.databases import lacking
from tests.player import Player
from tests.postgres import NoServer, programs, serving
from tests.rows import MINUTE, NOW, insert, planned, ready
from tests.test_docs import CODE
from tests.theatre import MENTEE, MENTOR, Theatre


def told(theatre: Theatre, path: str) -> tuple[int, str]:
    async def ask() -> tuple[int, str]:
        url = f"http://127.0.0.1:{theatre.settings.ops_port}{path}"
        async with aiohttp.ClientSession() as http, http.get(url) as answer:
            return answer.status, await answer.text()

    return theatre.run(ask())


def figure(page: str, name: str) -> float:
    """Return what a page of figures says of one, with its labels; 0 when it is not there yet."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", page, re.MULTILINE)
    return float(found[1]) if found else 0.0


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    opened = Theatre(tmp_path, ops_port=free_port())
    yield opened
    opened.close()


def test_a_bot_that_is_well_says_so_and_counts_what_it_does(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    before = told(theatre, "/metrics")[1]
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    ada.sees("Ada Virtanen")
    theatre.settle()
    assert told(theatre, "/healthz") == (200, "alive\n")
    assert told(theatre, "/readyz") == (200, "ready\n")
    status, after = told(theatre, "/metrics")
    assert status == 200

    def counted(name: str) -> float:
        return figure(after, name) - figure(before, name)

    assert counted('flipside_delivery_lateness_seconds_count{kind="introduction"}') == 1
    assert counted('flipside_calls_total{method="conversations.open",outcome="ok"}') >= 1
    assert counted('flipside_calls_total{method="chat.postMessage",outcome="ok"}') == 1
    assert figure(after, "flipside_last_look_timestamp_seconds") > 0
    assert counted('flipside_ack_seconds_count{kind="command"}') == 4
    assert figure(after, "flipside_connected") == 1
    assert figure(after, "flipside_database_up") == 1
    assert figure(after, 'flipside_workspaces{standing="active"}') == 1
    assert not re.search("U0ADA|U0BRUNO|U0COORD|T0FLIP|Ada|Bruno", after)


def test_a_bot_without_its_rows_lives_but_is_not_ready(theatre: Theatre) -> None:
    def spoil(db: Db) -> None:
        db.connection().execute(text("DROP TABLE inbox"))

    theatre.ask(spoil)
    assert told(theatre, "/healthz")[0] == 200
    assert told(theatre, "/readyz") == (503, "not ready: database\n")
    assert figure(told(theatre, "/metrics")[1], "flipside_database_up") == 0


def test_a_bot_of_another_version_than_its_rows_is_not_ready(theatre: Theatre) -> None:
    def newer(db: Db) -> None:
        db.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))

    theatre.ask(newer)
    assert told(theatre, "/readyz") == (503, "not ready: schema\n")


def test_a_bot_that_slack_cannot_reach_lives_but_is_not_ready(theatre: Theatre) -> None:
    async def wrong() -> list[str]:
        clock = theatre.sandbox.clock.now
        return await Health(theatre.store, migrations.newest(), clock, clock).wrong()

    assert theatre.run(wrong()) == ["slack"]


def test_a_balancer_may_ask_where_slack_calls_but_not_for_figures(tmp_path: Path) -> None:
    with Slack(tmp_path) as slack:
        port = free_port()
        settings = {**slack.settings, "SLACK_MODE": "http", "HTTP_PORT": str(port)}
        with flipside(tmp_path, "run", **settings) as bot:
            bot.says("action=started")
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=10) as answer:
                assert answer.read() == b"ready\n"
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10)


def test_how_things_stand_is_counted_without_what_nobody_has_to_act_on(tmp_path: Path) -> None:
    store = ready(f"sqlite:///{tmp_path}/a.db")
    hour = timedelta(hours=1)
    rows: list[Delivery | Workspace | Inbox] = [
        Workspace(id="T1", name="", bot_user="", stopped_at=NOW),
        Workspace(id="T2", name="", bot_user="", removed_at=NOW),
        Workspace(id="T3", name="", bot_user="", paused_until=NOW + MINUTE, paused_why="token_revoked"),
        Workspace(id="T4", name="", bot_user="", paused_until=NOW - MINUTE, paused_why="token_revoked"),
        planned("due"),
        planned("long due", due_at=NOW - hour, expires_at=NOW + hour),
        planned("expired", due_at=NOW - 9 * hour, expires_at=NOW - hour),
        planned("to come", due_at=NOW + hour),
        planned("of a stopped workspace", workspace="T1", due_at=NOW - 9 * hour),
        planned("of a removed workspace", workspace="T2", due_at=NOW - 9 * hour),
        planned("of a workspace that waits", workspace="T3", due_at=NOW - 9 * hour),
        planned("doubt", state=DeliveryState.DOUBT),
        planned("sent", state=DeliveryState.SENT, channel="C", ts="1"),
        Inbox(workspace="T0", key="done", received_at=NOW - hour, done_at=NOW),
        Inbox(workspace="T0", key="left", received_at=NOW - MINUTE),
    ]
    for row in rows:
        store.transact(insert, row)
    found = store.transact(standing.standing, now=NOW, wall=NOW)
    assert {state: count for state, count in found.deliveries.items() if count} == {"due": 2, "doubt": 1}
    assert (found.oldest_due, found.inbox, found.oldest_event) == (3600, 1, 60)
    assert found.allowances["chat.postMessage"] == 0
    assert store.transact(allowances.take, "T0", "chat.postMessage", NOW, calls=20)
    assert store.transact(allowances.take, "T4", "chat.postMessage", NOW, calls=10)
    assert store.transact(standing.standing, now=NOW, wall=NOW).allowances["chat.postMessage"] == 0.5
    assert found.workspaces == {"active": 1, "stopped": 1, "paused": 2, "removed": 1}
    store.close()


def test_every_figure_is_counted_somewhere() -> None:
    code = [path.read_text(encoding="utf-8") for path in CODE if path.name != "figures.py"]
    functions = [
        name for name, one in vars(figures).items() if inspect.isfunction(one) and one.__module__ == "bot.figures"
    ]
    assert len(functions) > 10
    assert not [name for name in functions if not any(f"figures.{name}(" in text for text in code)]


def test_a_database_that_goes_and_comes_back_is_told_and_counted_once() -> None:
    outages = "flipside_database_outages_total"
    before = figure(figures.text().decode(), outages)
    try:
        programs()
    except NoServer as reason:
        lacking(str(reason))
    with serving() as server, closing(ready(server.url())) as store:

        async def play() -> list[list[str]]:
            moments = iter(NOW + number * MINUTE for number in range(100))  # so that each asks anew
            health = Health(store, migrations.newest(), lambda: NOW, lambda: next(moments))
            seen = [await health.wrong()]
            server.kill()
            seen += [await health.wrong(), await health.wrong()]
            server.start()
            return [*seen, await health.wrong()]

        assert asyncio.run(play()) == [["slack"], ["database", "slack"], ["database", "slack"], ["slack"]]
    assert figure(figures.text().decode(), outages) == before + 1
