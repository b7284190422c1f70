"""PostgreSQL and the network to it fail: verbs end in time, happen wholly or not at all, and work again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.store import Db, Store, Unreachable, deliveries, postgresql
from tests import outages
from tests.databases import Databases, lacking
from tests.postgres import NoServer, Server, serving
from tests.proxy import Fault, Proxy, proxied
from tests.rows import owe, ready
from tests.theatre import Theatre

SEED = 20261122
LOST_COMMITS = 40
KILLS = 3
BACK_SECONDS = 10


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that may be killed."""
    with ExitStack() as stack:
        try:
            yield stack.enter_context(serving())
        except NoServer as reason:
            lacking(str(reason))


@pytest.fixture
def here(server: Server, tmp_path: Path) -> Iterator[Store]:
    """A store with a way of its own to the server, to see what is there."""
    databases = Databases(server.url())
    with databases.one("postgresql", tmp_path) as url:
        opened = ready(url)
        yield opened
        opened.close()
    databases.close()


@pytest.fixture
def behind(server: Server, here: Store) -> Iterator[Callable[[Proxy], Store]]:
    """Opens stores that reach the same database through a proxy."""
    with ExitStack() as stack:

        def opened(proxy: Proxy) -> Store:
            store = Store(server.url(here.engine.url.database or "", port=proxy.port))
            stack.callback(store.close)
            return store

        yield opened


def there(store: Store, key: str) -> bool:
    return store.transact(deliveries.with_key, "T0", key) is not None


def test_a_commit_whose_answer_was_lost_happened_and_is_not_done_again(
    server: Server, here: Store, behind: Callable[[Proxy], Store]
) -> None:
    done: list[str] = []

    def often(db: Db, key: str) -> None:
        done.append(key)
        owe(db, key)

    with proxied(server.port) as proxy:
        store = behind(proxy)
        store.transact(often, "before")
        proxy.fault = Fault.LOST_COMMIT
        with pytest.raises(Unreachable, match="nobody knows"):
            store.transact(often, "lost")
        proxy.fault = Fault.NONE
        store.transact(often, "after")
    assert done == ["before", "lost", "after"]
    assert all(there(here, key) for key in done)


def test_a_verb_that_a_reset_interrupts_is_done_once_by_the_next_attempt(
    server: Server, here: Store, behind: Callable[[Proxy], Store]
) -> None:
    attempts: list[int] = []

    def interrupted(db: Db) -> None:
        owe(db, "a")
        attempts.append(1)
        if len(attempts) == 1:
            proxy.reset_all()
            time.sleep(0.1)
            owe(db, "b")

    with proxied(server.port) as proxy, capture_logs() as logged:
        store = behind(proxy)
        store.transact(interrupted)
    assert len(attempts) == 2
    assert there(here, "a") and not there(here, "b")
    assert [one["action"] for one in logged] == ["database_lost", "database_back"]


def test_an_outage_is_told_once_and_its_end_once(server: Server, here: Store, behind: Callable[[Proxy], Store]) -> None:
    async def together(store: Store) -> list[object]:
        return await asyncio.gather(*(store.run(there_in, f"{number}") for number in range(20)), return_exceptions=True)

    def there_in(db: Db, key: str) -> bool:
        return deliveries.with_key(db, "T0", key) is not None

    with proxied(server.port) as proxy, capture_logs() as logged:
        store = behind(proxy)
        assert asyncio.run(together(store)) == [False] * 20
        proxy.fault = Fault.RESET
        assert {type(one) for one in asyncio.run(together(store))} == {Unreachable}
        assert {type(one) for one in asyncio.run(together(store))} == {Unreachable}
        proxy.fault = Fault.NONE
        assert asyncio.run(together(store)) == [False] * 20
    assert [one["action"] for one in logged] == ["database_lost", "database_back"]


def test_no_call_hangs_longer_than_it_may(server: Server, here: Store, behind: Callable[[Proxy], Store]) -> None:
    """An answer to COMMIT never comes; and, at the same time, another connection never stands."""

    def measured(proxy: Proxy, fault: Fault) -> tuple[float, bool]:
        store = behind(proxy)
        proxy.fault = fault
        began = time.monotonic()
        with pytest.raises(Unreachable):
            store.transact(owe, fault)
        took = time.monotonic() - began
        proxy.fault = Fault.NONE
        store.transact(deliveries.all_of, "T0")
        return took, there(here, fault)

    cases = [Fault.SILENT_COMMIT, Fault.BLACK_HOLE]
    with ExitStack() as stack, ThreadPoolExecutor(len(cases)) as threads:
        proxies = [stack.enter_context(proxied(server.port)) for _ in cases]
        results = list(threads.map(measured, proxies, cases))
    most = postgresql.ANSWER_SECONDS + 3 * postgresql.CONNECT_SECONDS
    assert all(took < most for took, _ in results), results
    assert [done for _, done in results] == [True, False]


def test_forty_answers_to_commit_that_are_lost_lose_and_double_nothing(server: Server, tmp_path: Path) -> None:
    judged = outages.lose_commits(tmp_path, server, LOST_COMMITS, SEED)
    print(f"\nanswers to COMMIT lost: {judged}")  # noqa: T201 - the figures to quote
    assert judged.struck >= LOST_COMMITS
    assert (judged.lost, judged.twice, judged.wrong) == (0, 0, 0)


def test_a_server_that_is_killed_loses_and_doubles_nothing(server: Server, tmp_path: Path) -> None:
    judged = outages.kill_server(tmp_path, server, KILLS, SEED)
    print(f"\nserver killed: {judged}")  # noqa: T201 - the same
    assert (judged.lost, judged.twice, judged.wrong) == (0, 0, 0)
    assert judged.back <= BACK_SECONDS


def test_people_are_told_that_the_database_is_out_of_reach(server: Server, here: Store, tmp_path: Path) -> None:
    url = here.engine.url.render_as_string(hide_password=False)
    theatre = Theatre(tmp_path, settings={"database_url": url})
    try:
        ada = theatre.person("U0ADA0001")
        server.kill()
        theatre.run(asyncio.sleep(2))
        assert "cannot reach my database" in ada.types("/mentor status")
        server.start()
        assert "cannot reach" not in theatre.eventually(lambda: ada.types("/mentor status"), "an answer")
    finally:
        theatre.close()
