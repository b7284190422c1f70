"""An answer counts for the request it was asked about, also when it comes late, and for no later one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import Refusal
from bot.models import Delivery, DeliveryState, Kind
from bot.program import doubt
from bot.store import Db, Store, deliveries
from tests.rows import NOW, insert, planned, ready

ADA = "U0ADA0001"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return ready(f"sqlite:///{tmp_path}/flipside.db")


def asked(store: Store, epoch: int) -> int:
    """Let Ada be asked about a reminder whose request left under this owner number."""
    row = planned("a", kind=Kind.REMINDER, recipient=ADA, state=DeliveryState.CHECKING, epoch=epoch)
    store.transact(insert, row)
    store.transact(insert, planned("q", kind=Kind.QUESTION, recipient=ADA, about=row.id))
    return row.id or 0


def answer(store: Store, delivery: int, epoch: int, *, there: bool) -> Delivery:
    return store.transact(doubt.answer, "T0", delivery, ADA, epoch=epoch, there=there, now=NOW)


def in_doubt_again(db: Db, delivery: int) -> int:
    """Let the message have been sent once more, with its answer lost too, and asked about."""
    row = deliveries.delivery(db, "T0", delivery)
    assert row is not None
    row.state, row.epoch = DeliveryState.CHECKING, row.epoch + 1
    db.add(row)
    return row.epoch


def test_a_no_that_was_on_its_way_since_the_first_doubt_does_not_send_the_message_a_third_time(store: Store) -> None:
    delivery = asked(store, epoch=3)
    assert answer(store, delivery, 3, there=False).state == DeliveryState.PLANNED
    newer = store.transact(in_doubt_again, delivery)
    with pytest.raises(Refusal, match="doubt-answered-already"):
        answer(store, delivery, 3, there=False)
    assert answer(store, delivery, newer, there=True).state == DeliveryState.SENT
    store.close()


def test_a_second_answer_is_told_that_it_is_late(store: Store) -> None:
    delivery = asked(store, epoch=1)
    assert answer(store, delivery, 1, there=True).state == DeliveryState.SENT
    with pytest.raises(Refusal, match="doubt-answered-already"):
        answer(store, delivery, 1, there=False)
    store.close()
