"""An answer counts for the request it was asked about, also when it comes late, and for no later one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import Refusal
from bot.models import Delivery, DeliveryState, Kind
from bot.program import doubt
from bot.store import Db, Store, deliveries, doubts
from tests.rows import MINUTE, NOW, insert, planned, ready

ADA, CARLA = "U0ADA0001", "U0COORD01"
DAY = timedelta(days=1)


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


def test_a_certificate_that_somebody_has_confirmed_gets_its_picture_where_they_were_asked(store: Store) -> None:
    """The row of a private message knows a person's id, and Slack shows no file there."""
    row = planned("a", kind=Kind.CERTIFICATE, recipient=ADA, state=DeliveryState.CHECKING, channel=ADA)
    store.transact(insert, row)
    asked = {"state": DeliveryState.SENT, "channel": "D1", "ts": "1.1"}
    store.transact(insert, planned("q", kind=Kind.QUESTION, recipient=ADA, about=row.id, **asked))
    assert answer(store, row.id or 0, row.epoch, there=True).channel == "D1"
    files = [one for one in store.transact(deliveries.all_of, "T0") if one.kind == Kind.FILE]
    assert [(one.recipient, one.about) for one in files] == [(ADA, row.id)]
    store.close()


def unanswered(store: Store, heard: DeliveryState) -> int:
    """Let a reminder need a person, of which a coordinator was told, or could not be."""
    values = {"state": DeliveryState.NEEDS_PERSON, "not_before": NOW, "checks": 1}
    row = planned("a", kind=Kind.REMINDER, recipient=ADA, **values)
    store.transact(insert, row)
    receipt = {"channel": "D1", "ts": "1.1"} if heard == DeliveryState.SENT else {}
    store.transact(insert, planned("t", kind=Kind.ATTENTION, recipient=CARLA, about=row.id, state=heard, **receipt))
    return row.id or 0


def state_of(store: Store, delivery: int) -> str:
    row = store.transact(deliveries.delivery, "T0", delivery)
    assert row is not None
    return row.state


@pytest.mark.parametrize("heard", [DeliveryState.FAILED, DeliveryState.EXPIRED])
def test_what_no_coordinator_could_be_shown_for_a_day_is_asked_about_again(store: Store, heard: DeliveryState) -> None:
    delivery = unanswered(store, heard)
    store.transact(doubt.escalate, now=NOW + DAY - MINUTE)
    assert state_of(store, delivery) == DeliveryState.NEEDS_PERSON
    store.transact(doubt.escalate, now=NOW + DAY)
    assert state_of(store, delivery) == DeliveryState.DOUBT
    store.transact(doubt.ask, now=NOW + DAY, wall=NOW + DAY, quiet=MINUTE)
    assert state_of(store, delivery) == DeliveryState.CHECKING
    asked = store.transact(doubts.about, "T0", delivery, Kind.QUESTION)
    assert [one.recipient for one in asked] == [ADA]
    store.transact(doubt.escalate, now=NOW + DAY)  # it has only just been asked
    assert state_of(store, delivery) == DeliveryState.CHECKING
    store.close()


@pytest.mark.parametrize("heard", [DeliveryState.SENT, DeliveryState.PLANNED, DeliveryState.DOUBT])
def test_what_a_coordinator_was_shown_or_will_be_waits_for_them(store: Store, heard: DeliveryState) -> None:
    delivery = unanswered(store, heard)
    store.transact(doubt.escalate, now=NOW + 30 * DAY)
    assert state_of(store, delivery) == DeliveryState.NEEDS_PERSON
    store.close()
