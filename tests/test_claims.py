"""Claims: a delivery has one owner at a time, and whoever is its owner no longer changes nothing."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from bot import allowance
from bot.models import REPEATABLE, DeliveryState, Kind, Workspace
from bot.store import Db, Store, allowances, claims, deliveries
from tests import races
from tests.databases import KINDS, Databases
from tests.rows import MINUTE, NOW, insert, move, owe, owed, pair, ready, take

ROWS = 64
LATER = NOW + MINUTE
SECOND = timedelta(seconds=1)
WAITS: list[dict[str, Any]] = [
    {"due_at": NOW + SECOND},
    {"not_before": NOW + SECOND},
    {"expires_at": NOW},
    *({"state": state} for state in DeliveryState if state not in {DeliveryState.PLANNED, DeliveryState.SENT}),
    {"state": DeliveryState.SENT, "channel": "C1", "ts": "1.1"},
]


@pytest.fixture
def stores(database_url: str) -> Iterator[list[Store]]:
    """Two stores on one database, as two processes have them."""
    opened = [ready(database_url), Store(database_url)]
    yield opened
    for one in opened:
        one.close()


@pytest.fixture
def store(stores: list[Store]) -> Store:
    return stores[0]


@pytest.fixture(scope="module", params=KINDS)
def shelf(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A store that is emptied and used again."""
    with databases.one(request.param, tmp_path_factory.mktemp("shelf")) as url:
        opened = ready(url)
        yield opened
        opened.close()


@pytest.mark.parametrize("workers", [1, 8, 32])
def test_no_row_has_two_owners_however_many_take_at_once(database_url: str, workers: int) -> None:
    race = races.claims(database_url, workers, ROWS)
    print(f"\n{workers} workers: {race.per_second:.0f} claims a second, {race.twice} twice")  # noqa: T201 - to quote
    assert (race.claimed, race.twice, race.left) == (ROWS, 0, 0)


def test_a_claim_counts_up_and_names_its_owner_and_its_lease(store: Store) -> None:
    store.transact(owe, "a")
    row = store.transact(take, "ada")
    assert row is not None
    assert (row.state, row.owner, row.epoch, row.attempts) == (DeliveryState.LEASED, "ada", 1, 1)
    assert row.lease_until == LATER
    assert store.transact(take, "bruno") is None


@pytest.mark.parametrize("values", WAITS, ids=str)
def test_what_is_not_due_is_not_taken(store: Store, values: dict[str, Any]) -> None:
    store.transact(owe, "a", **values)
    assert store.transact(take, "ada") is None


@pytest.mark.parametrize(
    ("field", "until"), [("stopped_at", None), ("removed_at", None), ("paused_until", NOW + SECOND)]
)
def test_a_workspace_that_is_stopped_or_paused_is_passed_over(store: Store, field: str, until: datetime | None) -> None:
    other = Workspace(id="T1", name="", bot_user="U0BOT")
    setattr(other, field, until or NOW)
    store.transact(insert, other)
    store.transact(owe, "a", workspace="T1", priority=1)
    store.transact(owe, "b", priority=2)
    first = store.transact(take, "ada")
    assert first is not None
    assert first.key == "b"
    assert store.transact(take, "ada") is None
    later = store.transact(take, "ada", wall=LATER)
    assert (later is not None) == (until is not None)


def test_a_method_that_is_used_up_is_passed_over_and_others_are_not(store: Store) -> None:
    store.transact(owe, "a", kind="session", priority=1)
    store.transact(owe, "b", kind="refresh", priority=2)
    while store.transact(allowances.take, "T0", allowance.POST, NOW):
        pass
    first = store.transact(take, "ada")
    assert first is not None
    assert first.key == "b"
    assert store.transact(take, "ada") is None
    assert store.transact(take, "ada", wall=NOW + SECOND) is not None


def test_what_must_be_opened_first_waits_for_openings_too(store: Store) -> None:
    store.transact(insert, *pair())
    store.transact(owe, "a", kind="session", pairing_id=1)
    store.transact(allowances.pause, "T0", allowance.OPEN, NOW + SECOND)
    assert store.transact(take, "ada") is None
    store.transact(owe, "b", kind="session", recipient="U0ADA0001")
    private = store.transact(take, "ada")
    assert private is not None
    assert private.key == "b"


def test_where_the_conversation_stands_openings_do_not_matter(store: Store) -> None:
    store.transact(insert, *pair(channel="D1"))
    store.transact(owe, "a", kind="session", pairing_id=1)
    store.transact(allowances.pause, "T0", allowance.OPEN, NOW + SECOND)
    assert store.transact(take, "ada") is not None


@settings(deadline=None)  # a commit waits for the disk
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-3, 3)), max_size=8))
def test_the_most_urgent_that_is_due_is_taken_first_and_each_once(shelf: Store, rows: list[tuple[int, int]]) -> None:
    def play(db: Db) -> list[str]:
        for row in deliveries.all_of(db, "T0"):
            db.delete(row)
        db.flush()
        for number, (priority, minutes) in enumerate(rows):
            owe(db, str(number), priority=priority, due_at=NOW + minutes * MINUTE)
        return [row.key for row in iter(lambda: take(db, "ada"), None)]

    due = sorted((priority, minutes, number) for number, (priority, minutes) in enumerate(rows) if minutes <= 0)
    assert shelf.transact(play) == [str(number) for *_, number in due]


def test_whoever_lost_the_row_changes_nothing(stores: list[Store]) -> None:
    ours, theirs = stores
    ours.transact(owe, "a")
    late = ours.transact(take, "ada")
    assert late is not None
    theirs.transact(deliveries.lease_over, LATER + SECOND)
    newer = theirs.transact(take, "bruno", wall=LATER + SECOND)
    assert newer is not None
    assert newer.epoch == late.epoch + 1
    for states in ((DeliveryState.LEASED,), tuple(DeliveryState)):
        assert not ours.transact(move, late, states, state=DeliveryState.SENDING, owner="ada")
    assert ours.transact(owed, "a").model_dump() == newer.model_dump()
    assert theirs.transact(move, newer, (DeliveryState.LEASED,), state=DeliveryState.SENDING)
    assert ours.transact(owed, "a").state == DeliveryState.SENDING


def test_a_row_is_moved_only_from_the_states_that_are_named(store: Store) -> None:
    store.transact(owe, "a")
    held = store.transact(take, "ada")
    assert held is not None
    assert not store.transact(move, held, (DeliveryState.SENDING,), state=DeliveryState.CANCELLED)
    assert store.transact(move, held, (DeliveryState.LEASED,), state=DeliveryState.SENDING)
    assert not store.transact(move, held, (DeliveryState.LEASED,), state=DeliveryState.CANCELLED)
    assert store.transact(owed, "a").state == DeliveryState.SENDING


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", [DeliveryState.LEASED, DeliveryState.SENDING])
def test_a_lease_that_ended_is_given_back_or_is_a_doubt(store: Store, kind: Kind, state: DeliveryState) -> None:
    store.transact(owe, "a", kind=kind, state=state, epoch=1, owner="ada", lease_until=LATER)
    store.transact(deliveries.lease_over, LATER)
    assert store.transact(owed, "a").state == state
    store.transact(deliveries.lease_over, LATER + SECOND)
    row = store.transact(owed, "a")
    certain = state == DeliveryState.LEASED or kind in REPEATABLE
    assert row.state == (DeliveryState.PLANNED if certain else DeliveryState.DOUBT)
    assert row.was_in_doubt is not certain
    assert row.owner is None
    assert (store.transact(take, "bruno") is not None) is certain


@pytest.mark.parametrize(("busy", "waits"), [("T0", True), ("T1", False)])
def test_a_claim_waits_for_whoever_is_at_work_in_its_workspace_and_for_no_other(
    stores: list[Store], busy: str, waits: bool
) -> None:
    one_writer = stores[0].engine.dialect.name == "sqlite"
    stores[0].transact(owe, "a")
    begun, may_end = threading.Event(), threading.Event()

    def work(_db: Db, _workspace: str) -> None:
        begun.set()
        assert may_end.wait(60)

    with ThreadPoolExecutor(2) as threads:
        threads.submit(stores[0].transact, work, busy)
        assert begun.wait(60)
        claim = threads.submit(stores[1].transact, take, "ada")
        done, _ = wait([claim], timeout=1 if waits or one_writer else 60)
        assert bool(done) is not (waits or one_writer)
        may_end.set()
    assert claim.result() is not None


def test_what_is_due_is_found_without_reading_what_is_planned(tmp_path: Path) -> None:
    store = ready(f"sqlite:///{tmp_path}/flipside.db")
    store.transact(owe, "a")
    asked: list[tuple[str, Any]] = []
    event.listen(store.engine, "before_cursor_execute", lambda *seen: asked.append((seen[2], seen[3])))
    store.transact(take, "ada")
    store.transact(claims.next_ready, now=NOW, wall=NOW)
    store.transact(deliveries.expired, NOW, 10)
    with sqlite3.connect(tmp_path / "flipside.db") as opened:
        plans = [
            step[3]
            for statement, values in asked
            if "due_at" in statement
            for step in opened.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    store.close()
    # Every conversation that was written to lately has an allowance: of a claim's rows none may go through them all.
    allowed = [step for step in plans if "allowance" in step]
    assert len(allowed) == 2
    assert all("(workspace=? AND method=?)" in step for step in allowed)
    reads = [step for step in plans if "delivery" in step]
    by_date = "SEARCH delivery USING INDEX ix_delivery_due (state=? AND workspace=? AND due_at<?)"
    assert reads.count(by_date) == 4
    assert set(reads) == {by_date, "SEARCH delivery USING INTEGER PRIMARY KEY (rowid=?)"}
