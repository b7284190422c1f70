"""The auditor: it finds every promise that is broken, all of them in one run, and nothing where all is well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import select

from bot import allowance
from bot.models import Delivery, DeliveryState, Kind, Pairing, PairingState, Role, Round, Session, SessionState
from bot.program import switch
from bot.program.audit import MARGIN, Promise, audit
from bot.store import Db, Store, allowances, people
from tests.doubtful import joined
from tests.rows import MINUTE, NOW, insert, owe, ready

LONG_AGO = NOW - 2 * MARGIN
HOUR = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    yield from opened(f"sqlite:///{tmp_path}/flipside.db")


@pytest.fixture
def either(database_url: str) -> Iterator[Store]:
    yield from opened(database_url)


def opened(url: str) -> Iterator[Store]:
    store = ready(url)
    store.transact(_pair)
    yield store
    store.close()


def _pair(db: Db) -> None:
    """Let there be one pairing, number 1, with two sessions."""
    program = people.program(db, "T0").id or 0
    insert(
        db,
        Round(workspace="T0", program_id=program, number=1, seed=0, fingerprint="", rehearsed_by="", rehearsed_at=NOW),
    )
    mentor, mentee = (joined(db, f"U0{role}", role, NOW, "T0") for role in (Role.MENTOR, Role.MENTEE))
    insert(db, Pairing(workspace="T0", round_id=1, mentor_id=mentor, mentee_id=mentee, started_at=NOW))
    for number in (1, 2):
        row = Session(workspace="T0", pairing_id=1, number=number, total=2, starts_at=NOW, minutes=45)
        insert(db, row)
        owe(db, f"session {number}", kind=Kind.SESSION, session_id=row.id, pairing_id=1, values={"revision": 0})


def found(store: Store, **times: Any) -> dict[Promise, int]:
    at = {"now": NOW, "wall": NOW} | times
    return {one.promise: len(one.rows) for one in store.transact(audit, **at)}


def plant(db: Db) -> None:
    """Break every promise there is, each once."""
    sending = {"state": DeliveryState.SENDING, "epoch": 1, "send_started_at": NOW, "lease_until": NOW + MINUTE}
    owe(db, "late", due_at=LONG_AGO)
    owe(db, "orphan", **(sending | {"lease_until": NOW - 2 * MINUTE}))
    owe(db, "bare", state=DeliveryState.SENT, epoch=1, send_started_at=NOW, channel="D1", ts=None)
    owe(db, "unfenced", **(sending | {"epoch": 0}))
    owe(db, "unintended", **(sending | {"send_started_at": None}))
    owe(db, "unnoted", state=DeliveryState.DOUBT, not_before=NOW)
    owe(db, "left lying", state=DeliveryState.DOUBT, was_in_doubt=True, not_before=NOW - 2 * HOUR)
    owe(db, "never asked", state=DeliveryState.CHECKING, was_in_doubt=True, not_before=NOW)
    owe(db, "nobody called", state=DeliveryState.NEEDS_PERSON)
    for key in ("once", "twice"):
        owe(
            db,
            key,
            state=DeliveryState.LEASED,
            kind=Kind.SESSION,
            session_id=1,
            lease_until=NOW,
            values={"revision": 0},
        )
    db.connection().execute(text("UPDATE delivery SET state = 'cancelled' WHERE key = 'session 2'"))
    owe(db, "nowhere", state="somewhere")


def unguarded(store: Store) -> None:
    """Take away what the database itself would refuse."""
    with store.engine.begin() as connection:
        connection.execute(text("DROP INDEX uq_delivery_session_unsent"))
        if connection.dialect.name == "postgresql":
            connection.execute(text("ALTER TABLE delivery DROP CONSTRAINT ck_delivery_sent_has_receipt"))


def planted(db: Db) -> None:
    if db.connection().dialect.name == "sqlite":
        db.connection().execute(text("PRAGMA ignore_check_constraints = ON"))
    plant(db)


def test_every_broken_promise_is_found_in_one_run_and_none_where_all_is_well(either: Store) -> None:
    assert found(either) == {}
    unguarded(either)
    either.transact(planted)
    assert found(either) == dict.fromkeys(Promise, 1) | {Promise.ASKED: 2, Promise.ONE_MESSAGE: 2}


@pytest.mark.parametrize("promise", [Promise.ONE_MESSAGE, Promise.RECEIPT])
def test_two_of_them_the_database_itself_refuses_to_break(either: Store, promise: Promise) -> None:
    broken: dict[str, Any] = (
        {"kind": Kind.SESSION, "session_id": 1, "values": {"revision": 1}}
        if promise == Promise.ONE_MESSAGE
        else {"state": DeliveryState.SENT, "channel": "D1"}
    )
    with pytest.raises(Exception, match=r"(?i)constraint"):
        either.transact(owe, "broken", **broken)


def _stop(db: Db) -> None:
    switch.stop(db, "T0", "U0CARLA", now=NOW)


def _pause(db: Db) -> None:
    people.pause(db, "T0", NOW, "token_revoked")


def _use_up(db: Db) -> None:
    for _ in range(45):
        allowances.take(db, "T0", allowance.POST, NOW)


def _wait(db: Db) -> None:
    for row in db.exec(_late()):
        row.not_before = NOW
        db.add(row)


def _expire(db: Db) -> None:
    for row in db.exec(_late()):
        row.expires_at = NOW
        db.add(row)


def _late() -> Any:
    return select(Delivery).where(Delivery.key == "late")


@pytest.mark.parametrize("held_back", [_stop, _pause, _use_up, _wait, _expire])
def test_what_is_held_back_with_reason_is_not_late(store: Store, held_back: Any) -> None:
    store.transact(owe, "late", due_at=LONG_AGO)
    assert found(store) == {Promise.ON_TIME: 1}
    store.transact(held_back)
    assert found(store) == {}


def test_where_time_runs_faster_lateness_means_nothing(store: Store) -> None:
    assert found(store, now=NOW + timedelta(minutes=10)) == {}


@pytest.mark.parametrize(
    "values",
    [
        {"state": SessionState.CANCELLED},
        {"state": SessionState.MET},
        {"starts_at": NOW + timedelta(days=9)},
        {"revision": 0, "pairing": PairingState.ENDED},
    ],
    ids=str,
)
def test_a_session_that_needs_no_message_is_not_lost(store: Store, values: dict[str, Any]) -> None:
    def change(db: Db) -> None:
        db.connection().execute(text("UPDATE delivery SET state = 'cancelled' WHERE kind = 'session'"))
        for row in (db.get_one(Session, number) for number in (1, 2)):
            for name, value in values.items():
                if name != "pairing":
                    setattr(row, name, value)
            db.add(row)
        db.get_one(Pairing, 1).state = values.get("pairing", PairingState.ACTIVE)

    store.transact(change)
    assert found(store) == {}
