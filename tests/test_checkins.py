"""Check-ins: whatever two answer, in any order and as often as they like, the session is what both say now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.models import Delivery, DeliveryState, Kind, Session, SessionState
from bot.program import feedback
from bot.program.feedback import MET, Answer
from bot.store import Db, Store, deliveries
from bot.store import feedback as kept
from tests.player import Player
from tests.rows import NOW, insert, owe, pair, ready
from tests.theatre import WORKSPACE, Theatre

ADA, BRUNO = "U0ADA0001", "U0BRUNO01"
ANSWERS = st.lists(st.tuples(st.sampled_from([ADA, BRUNO]), st.sampled_from([*Answer])), min_size=1, max_size=8)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Ada and Bruno, whose first session is over and has its message."""
    opened = ready(f"sqlite:///{tmp_path_factory.mktemp('couple')}/flipside.db")
    facts: dict[str, Any] = {"number": 1, "total": 6, "minutes": 45, "state": SessionState.OPEN}
    opened.transact(insert, *pair(), Session(id=1, workspace="T0", pairing_id=1, starts_at=NOW, **facts))
    opened.transact(owe, "shown", kind=Kind.SESSION, state=DeliveryState.SENT, channel="G1", ts="1.1", session_id=1)
    yield opened
    opened.close()


@pytest.fixture
def db(template: Store) -> Iterator[Db]:
    """An open database, of which nothing is kept."""
    with Db(template.engine) as opened:
        yield opened


def check_in(db: Db, who: str, answer: Answer) -> None:
    feedback.check_in(db, "T0", 1, who, answer, now=NOW)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=ANSWERS)
def test_a_session_was_held_when_somebody_says_so_and_missed_when_both_say_no(
    db: Db, answers: list[tuple[str, Answer]]
) -> None:
    newest: dict[str, Answer] = {}
    missed = False
    for who, answer in answers:
        check_in(db, who, answer)
        newest[who] = answer
        held = bool({*MET} & {*newest.values()})
        missed = not held and (missed or (len(newest) == 2 and {*newest.values()} == {Answer.NO}))
    state = db.get_one(Session, 1).state
    held = bool({*MET} & {*newest.values()})
    assert (state == SessionState.MET) == held
    assert (state == SessionState.MISSED) == missed
    said = {who: kept.checkin(db, "T0", 1, number) for number, who in ((1, ADA), (2, BRUNO))}
    assert {who: row.answer for who, row in said.items() if row} == newest
    again = [row for row in deliveries.all_of(db, "T0") if row.values.get("again")]
    assert {row.recipient for row in again} == {who for who, answer in answers if answer == Answer.BOOKED}
    db.rollback()


def test_a_past_date_is_no_meeting(db: Db) -> None:
    for answer in (Answer.BOOKED, Answer.NOT_YET, Answer.NO):
        check_in(db, ADA, answer)
        assert db.get_one(Session, 1).state == SessionState.OPEN
        assert db.get_one(Session, 1).said_met == []


def test_who_has_found_a_time_is_asked_once_more_unless_the_two_have_met(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    paired.forward(days=7)
    shown = ada.sees("Session 1 of 6")
    paired.forward(days=1, hours=1)
    first = ada.sees("Just between us", where="private")
    ada.presses("checkin_booked", first)
    ada.sees("have found a time", where="private")
    paired.forward(days=8)
    again = paired.eventually(
        lambda: [one for one in ada.private() if "Just between us" in one["text"] and one["ts"] != first["ts"]],
        "the second question",
    )
    ada.presses("checkin_booked", again[0])
    bruno.presses("checkin_booked", bruno.sees("Just between us", where="private"))
    bruno.sees("have found a time", where="private")
    bruno.reacts("white_check_mark", shown)
    ada.sees("You met")
    paired.forward(days=8)
    paired.settle()
    assert "Just between us" not in "".join(one["text"] for one in bruno.private())
    assert [row.state for row in paired.ask(asked_again)] == [DeliveryState.SENT, DeliveryState.CANCELLED]


def asked_again(db: Db) -> list[Delivery]:
    return [row for row in deliveries.all_of(db, WORKSPACE) if row.values.get("again")]


def test_the_answer_of_one_is_not_in_sight_of_the_other(paired: Theatre, ada: Player, bruno: Player) -> None:
    paired.forward(days=7)
    ada.sees("Session 1 of 6")
    paired.settle()
    before = [one["text"] for one in bruno.shared()]
    paired.forward(days=1, hours=1)
    for press in ("checkin_no", "checkin_not_yet", "checkin_booked"):
        ada.presses(press, ada.sees("Just between us", where="private"))
        thanked = ada.sees("Thank you, noted", where="private")
        ada.presses("checkin_change", thanked)
    paired.settle()
    assert [one["text"] for one in bruno.shared()] == before
