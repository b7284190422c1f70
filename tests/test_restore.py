"""Yesterday's backup: it gives itself away, nothing leaves before somebody has seen to it, and then nothing twice."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery.brake import Brake
from bot.delivery.marking import RESTORED, Marking, read, write
from bot.models import REPEATABLE, Delivery, DeliveryState, Kind
from bot.operating import open_store
from bot.program import restoring
from bot.store import Store, deliveries
from tests.player import Player
from tests.rows import MINUTE, NOW, insert, owe, owed, planned, ready
from tests.theatre import WORKSPACE, Theatre


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


def test_what_may_have_been_sent_since_is_in_doubt_and_all_else_as_it_was(store: Store) -> None:
    store.transact(owe, "due", kind=Kind.SESSION)
    store.transact(owe, "held", kind=Kind.SESSION, state=DeliveryState.LEASED, lease_until=NOW)
    store.transact(owe, "leaving", kind=Kind.SESSION, state=DeliveryState.SENDING, lease_until=NOW)
    store.transact(owe, "lost its moment", kind=Kind.SESSION, expires_at=NOW)
    store.transact(owe, "reminder", expires_at=NOW)
    store.transact(owe, "later", kind=Kind.SESSION, due_at=NOW + MINUTE)
    store.transact(owe, "again", kind=REPEATABLE[-1])
    store.transact(owe, "there", state=DeliveryState.SENT, channel="D1", ts="1.1")
    found = store.transact(restoring.after_restore, now=NOW, wall=NOW)
    assert (found.doubted, found.expired) == (4, 1)
    assert store.transact(restoring.after_restore, now=NOW, wall=NOW) == restoring.Restored(0, 0)
    states = {row.key: row.state for row in store.transact(deliveries.all_of, "T0")}
    assert states == {
        **dict.fromkeys(("due", "held", "leaving"), DeliveryState.DOUBT),
        "lost its moment": DeliveryState.DOUBT,
        "reminder": DeliveryState.EXPIRED,
        "later": DeliveryState.PLANNED,
        "again": DeliveryState.PLANNED,
        "there": DeliveryState.SENT,
    }
    assert store.transact(owed, "due").was_in_doubt


def test_more_rows_than_a_page_are_all_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "PAGE", 3)
    store = ready(f"sqlite:///{tmp_path}/flipside.db")
    store.transact(insert, *(planned(str(number), kind=Kind.SESSION) for number in range(10)))
    assert store.transact(restoring.after_restore, now=NOW, wall=NOW).doubted == 10
    store.close()


def test_the_mark_only_goes_forward_and_survives_what_is_no_mark(tmp_path: Path) -> None:
    path = tmp_path / "flipside.mark"
    assert read(path) is None
    for moment in (NOW, NOW + MINUTE, NOW):
        write(path, moment)
    assert read(path) == NOW + MINUTE
    path.write_bytes(b"\xff half a mar")
    found = read(path)
    assert found is not None
    assert abs(found.timestamp() - time.time()) < 60
    assert [one.name for one in tmp_path.iterdir()] == ["flipside.mark"]


def test_a_file_ahead_of_the_rows_holds_everything_back_until_somebody_has_seen_to_it(
    store: Store, tmp_path: Path
) -> None:
    path, brake = tmp_path / "mark", Brake()
    marking = Marking(store, path, brake)
    asyncio.run(marking())
    assert (read(path), brake.reasons) == (None, ())
    store.transact(owe, "a", state=DeliveryState.SENT, channel="D1", ts="1.1", send_started_at=NOW)
    asyncio.run(marking())
    assert (read(path), brake.reasons) == (NOW, ())
    write(path, NOW + MINUTE)  # and these rows know nothing of it
    restarted = Marking(store, path, brake)
    asyncio.run(restarted())
    assert (read(path), brake.reasons) == (NOW + MINUTE, (RESTORED,))
    store.transact(restoring.after_restore, now=NOW, wall=NOW + 2 * MINUTE)
    asyncio.run(restarted())
    assert brake.reasons == ()


def test_rows_that_are_deleted_do_not_pass_for_a_backup(store: Store, tmp_path: Path) -> None:
    path, brake = tmp_path / "mark", Brake()
    store.transact(owe, "a", state=DeliveryState.SENT, channel="D1", ts="1.1", send_started_at=NOW)
    asyncio.run(Marking(store, path, brake)())
    store.transact(lambda db: db.delete(owed(db, "a")))
    asyncio.run(Marking(store, path, brake)())
    assert brake.reasons == ()


def test_a_mark_that_cannot_be_written_stops_nobody(store: Store, tmp_path: Path) -> None:
    brake = Brake()
    marking = Marking(store, tmp_path / "gone" / "mark", brake)
    store.transact(owe, "a", state=DeliveryState.SENT, channel="D1", ts="1.1", send_started_at=NOW)
    asyncio.run(marking())
    asyncio.run(marking())
    assert brake.reasons == ()


def copied(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as opened:
        opened.execute("VACUUM INTO ?", (str(target),))


def session_rows(theatre: Theatre) -> list[Delivery]:
    return [
        one for one in theatre.ask(deliveries.all_of, WORKSPACE) if one.kind == Kind.SESSION and one.session_id == 1
    ]


def now(theatre: Theatre) -> datetime:
    return theatre.sandbox.clock.now()


def test_after_yesterdays_backup_nothing_is_sent_twice(paired: Theatre, ada: Player, tmp_path: Path) -> None:
    database = tmp_path / "flipside.db"
    copied(database, tmp_path / "backup.db")
    paired.forward(days=7)
    ada.sees("Questions to start from")
    paired.settle()
    before = len(paired.posts("mpim"))
    paired.run(paired._bot.aclose())
    for leftover in tmp_path.glob("flipside.db-*"):
        leftover.unlink()
    shutil.copy(tmp_path / "backup.db", database)
    paired.store = open_store(paired.settings)
    paired.run(paired.raise_curtain())
    paired.forward(hours=1)
    assert "You take part" in ada.types("/mentor status")
    paired.settle()
    assert len(paired.posts("mpim")) == before
    assert {one.state for one in session_rows(paired)} == {DeliveryState.PLANNED}

    paired.ask(restoring.after_restore, now=now(paired), wall=datetime.now(now(paired).tzinfo) + timedelta(seconds=1))
    ada.presses("doubt_yes", ada.sees("session 1", where="private"))
    paired.eventually(lambda: session_rows(paired)[0].state == DeliveryState.SENT, "the answer")
    paired.settle()
    assert len([one for one in paired.posts("mpim") if "Questions to start from" in one["text"]]) == 1
