"""The store: a verb is a transaction, whoever else is at the database; times are aware; a claim has one owner."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import select

from bot.models import CheckIn, Delivery, DeliveryState, Inbox, Program, Reaction, Workspace
from bot.store import Db, Store, deliveries
from tests.rows import NOW, insert, owe, ready


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


@pytest.fixture
def other(store: Store, database_url: str) -> Iterator[Store]:
    """A second store on the same database, as another process would have."""
    opened = Store(database_url)
    yield opened
    opened.close()


def count(db: Db) -> int:
    return len(db.exec(select(Workspace)).all())


def add(db: Db, name: str) -> str:
    db.add(Workspace(id=name, name=name, bot_user="U0BOT"))
    return name


def one_more(db: Db) -> None:
    """Read, then write what follows from it."""
    row = db.get(Workspace, "T0")
    assert row is not None
    row.name = str(int(row.name or "0") + 1)
    db.add(row)


def test_a_verb_is_committed_and_its_answer_returned(store: Store, other: Store) -> None:
    assert asyncio.run(store.run(add, "T1")) == "T1"
    assert other.transact(count) == 2


def test_a_verb_that_raises_leaves_nothing(store: Store, other: Store) -> None:
    def half(db: Db) -> None:
        add(db, "T1")
        db.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        asyncio.run(store.run(half))
    assert other.transact(count) == 1
    assert asyncio.run(store.run(add, "T1")) == "T1"


def test_what_a_verb_returned_can_be_read_afterwards(store: Store) -> None:
    row = asyncio.run(store.run(owe, "a", values={"number": 1}))
    assert (row.key, row.values, row.due_at) == ("a", {"number": 1}, NOW)


def test_the_verbs_of_many_tasks_all_happen(store: Store) -> None:
    async def together() -> None:
        await asyncio.gather(*(store.run(one_more) for _ in range(100)))

    asyncio.run(together())
    assert store.transact(lambda db: db.get_one(Workspace, "T0").name) == "100"


def test_a_task_that_is_cancelled_does_not_stop_its_verb_halfway(store: Store) -> None:
    begun = threading.Event()

    def slow(db: Db) -> None:
        begun.set()
        add(db, "T1")
        db.flush()
        threading.Event().wait(0.2)
        add(db, "T2")

    async def cancelled() -> None:
        task = asyncio.create_task(store.run(slow))
        await asyncio.to_thread(begun.wait)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(cancelled())
    assert asyncio.run(store.run(count)) == 3


def test_two_stores_on_one_database_lose_no_change(store: Store, other: Store) -> None:
    def often(one: Store) -> None:
        for _ in range(25):
            one.transact(one_more)

    with ThreadPoolExecutor() as threads:
        list(threads.map(often, [store, other, store, other]))
    assert store.transact(lambda db: db.get_one(Workspace, "T0").name) == "100"


def test_a_verb_waits_for_the_one_that_writes(store: Store, other: Store) -> None:
    began, may_end = threading.Event(), threading.Event()

    def long(db: Db) -> None:
        began.set()
        assert may_end.wait(5)
        one_more(db)

    with ThreadPoolExecutor() as threads:
        first = threads.submit(store.transact, long)
        assert began.wait(5)
        second = threads.submit(other.transact, one_more)
        assert not second.done()
        may_end.set()
        first.result(5)
        second.result(5)
    assert store.transact(lambda db: db.get_one(Workspace, "T0").name) == "2"


CAREFUL: dict[str, dict[str, Any]] = {
    "sqlite": {"PRAGMA journal_mode": "wal", "PRAGMA synchronous": 2, "PRAGMA foreign_keys": 1},
    "postgresql": {
        "SHOW transaction_isolation": "read committed",
        "SHOW synchronous_commit": "on",
        "SHOW statement_timeout": "10s",
        "SHOW lock_timeout": "9s",
        "SHOW idle_in_transaction_session_timeout": "1min",
        "SHOW timezone": "UTC",
    },
}


def test_every_connection_is_careful(store: Store) -> None:
    wanted = CAREFUL[store.engine.dialect.name]

    def asked(db: Db) -> dict[str, Any]:
        return {question: db.connection().execute(text(question)).scalar() for question in wanted}

    assert store.transact(asked) == wanted
    with ThreadPoolExecutor() as threads:
        assert threads.submit(store.transact, asked).result() == wanted


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="must have timezone"):
        store.transact(owe, "a", due_at=datetime(2026, 11, 24, 8, 0))  # noqa: DTZ001 - the point


@pytest.mark.parametrize("hours", [-11, 0, 5.5, 13])
def test_a_time_of_any_zone_comes_back_as_the_same_moment_in_utc(store: Store, hours: float) -> None:
    moment = NOW.astimezone(timezone(timedelta(hours=hours)))
    store.transact(owe, "a", due_at=moment)
    row = store.transact(deliveries.with_key, "T0", "a")
    assert row is not None
    assert row.due_at == moment
    assert row.due_at.utcoffset() == timedelta()


def test_the_character_nul_is_no_error(store: Store) -> None:
    """PostgreSQL's texts cannot hold it; there it is left out."""
    store.transact(owe, "a\x00b", values={"typed": "c\x00d"})
    row = store.transact(deliveries.all_of, "T0")[0]
    assert row.key.replace("\x00", "") == "ab"
    assert row.values == {"typed": "c\x00d"}


UNIQUE: dict[str, Callable[[], Any]] = {
    "delivery": lambda: Delivery(workspace="T0", key="a", kind="reminder", priority=5, due_at=NOW),
    "inbox": lambda: Inbox(workspace="T0", key="Ev1", received_at=NOW),
    "program": lambda: Program(workspace="T0", name="Reverse mentoring"),
}


# Workspaces themselves, and what is known before a workspace is.
OF_ALL = {"workspace", "epoch", "mark", "installation", "installstate"}


@pytest.mark.parametrize("noun", UNIQUE)
def test_the_same_thing_cannot_be_written_twice(store: Store, noun: str) -> None:
    store.transact(insert, UNIQUE[noun]())
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        store.transact(insert, UNIQUE[noun]())
    elsewhere = UNIQUE[noun]()
    elsewhere.workspace = "T1"
    store.transact(insert, Workspace(id="T1", name="", bot_user="U0BOT"), elsewhere)


def test_every_noun_has_a_key_that_begins_with_the_workspace() -> None:
    for table in Workspace.metadata.tables.values():
        keys = [
            one.columns.keys() for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)
        ]
        keys += [one.columns.keys() for one in table.indexes]  # of what there may be any number of: nothing is unique
        assert table.name in OF_ALL or [key for key in keys if key[0] == "workspace"], table.name


def test_what_belongs_to_nothing_cannot_be_written(store: Store) -> None:
    for stray in (
        CheckIn(workspace="T0", session_id=9, participant_id=9, answer="not_yet", answered_at=NOW),
        Reaction(workspace="T0", session_id=9, channel="", ts="", slack_id="", name="", event_ts="", present=True),
        Program(workspace="T9", name=""),
    ):
        with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
            store.transact(insert, stray)


def test_nothing_is_sent_without_a_receipt(store: Store) -> None:
    with pytest.raises(IntegrityError, match="sent_has_receipt"):
        store.transact(owe, "a", state=DeliveryState.SENT)


def test_an_error_does_not_say_what_was_written(store: Store) -> None:
    with pytest.raises(IntegrityError) as refused:
        store.transact(owe, "very-private", state=DeliveryState.SENT)
    assert "very-private" not in str(refused.value)
