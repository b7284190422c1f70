"""Commitments: what partners take on stands where both see it, is ticked off once, and is nobody else's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from bot.errors import Refusal
from bot.models import Commitment, Pairing, PairingState, Participant
from bot.program import commitments
from bot.program.commitments import MOST_OPEN, State
from bot.store import Db, Store
from bot.store import commitments as kept
from tests.cast import NOW, participant
from tests.player import Player, whole
from tests.rows import insert, pair, ready
from tests.theatre import WORKSPACE, Json, Theatre

ADA, BRUNO, STRANGER = "U0ADA0001", "U0BRUNO01", "U0STRANGER"


def takes_on(player: Player, what: str, **more: str) -> Json:
    """Fill the form in that is open; the mentor does it unless told otherwise."""
    return player.submits(**{"who": "1", "what": what, **more})


def test_what_is_taken_on_stands_in_the_session_message_and_is_ticked_off(
    paired: Theatre, session: Json, ada: Player, bruno: Player
) -> None:
    ada.presses("commitments_open", session)
    assert "nothing open" in whole(ada.form())
    ada.presses("commitment_add")
    scope = whole(ada.form())
    assert "Who sees this" in scope
    assert "Not the coordinator" in scope
    assert takes_on(ada, "Show <!channel> & Bruno the app", due="2026-12-20")["ok"]
    assert "Show &lt;!channel&gt; &amp; Bruno the app" in whole(ada.form())
    shown = bruno.sees("What you have taken on")
    assert shown["ts"] == session["ts"]
    assert "by Sun, 20 Dec" in shown["text"]
    assert "How did it go?" not in shown["text"], "there has been no time for it"

    assert "1 open" in bruno.types("/mentor commitments")
    bruno.presses_own("commitment_settle")
    assert bruno.submits(how="done", came="We use it every Monday")["ok"]
    assert "We use it every Monday" in whole(bruno.form())
    paired.settle()
    assert "taken on" not in ada.sees("Session 1 of 6")["text"]
    assert "We use it every Monday" in ada.types("/mentor commitments")


def test_what_is_open_is_asked_about_in_the_next_session(paired: Theatre, session: Json, ada: Player) -> None:
    ada.presses("commitments_open", session)
    ada.presses("commitment_add")
    takes_on(ada, "Read one page", who="2")
    ada.sees("Read one page")
    paired.forward(days=28)
    asked = ada.sees("Session 2 of 6")["text"]
    assert "*Bruno Conti:* Read one page" in asked
    assert "How did it go?" in asked
    row = paired.ask(kept.of_pairing, WORKSPACE, 1)[0]
    assert (row.session_id, row.state) == (1, State.OPEN)


def test_a_form_left_open_says_that_the_other_was_faster(
    paired: Theatre, session: Json, ada: Player, bruno: Player
) -> None:
    ada.presses("commitments_open", session)
    ada.presses("commitment_add")
    takes_on(ada, "Read one page")
    ada.presses("commitment_settle")
    bruno.types("/mentor commitments")
    bruno.presses_own("commitment_settle")
    assert bruno.submits(how="dropped")["ok"]
    late = ada.submits(how="done", came="Read it twice")
    assert "ticked this off already: Read one page" in str(late["errors"])
    assert [(row.state, row.came_of_it) for row in paired.ask(kept.of_pairing, WORKSPACE, 1)] == [("dropped", "")]
    bruno.presses_own("commitment_add")
    assert "within a year" in str(takes_on(bruno, "Later", due="2020-01-01")["errors"])


def test_nobody_else_sees_or_settles_any(paired: Theatre, session: Json, ada: Player, carla: Player) -> None:
    ada.presses("commitments_open", session)
    ada.presses("commitment_add")
    takes_on(ada, "Marigold")
    paired.settle()
    seen = carla.types("/mentor commitments") + str(carla.private()) + carla.home() + carla.types("/mentor rehearse")
    assert "no partner" in seen
    assert "Marigold" not in seen


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Ada in Helsinki and Bruno in Rome, whose first session has not been sent."""
    opened = ready(f"sqlite:///{tmp_path_factory.mktemp('couple')}/flipside.db")
    opened.transact(insert, *pair(), participant(3, name=""))
    opened.transact(move_to, {1: "Europe/Helsinki", 2: "Europe/Rome"})
    yield opened
    opened.close()


def move_to(db: Db, zones: dict[int, str]) -> None:
    for number, zone in zones.items():
        db.get_one(Participant, number).zone = zone


@pytest.fixture
def db(template: Store) -> Iterator[Db]:
    """An open database, of which nothing is kept."""
    with Db(template.engine) as opened:
        yield opened


def add(db: Db, pairing_id: int = 1, **more: Any) -> commitments.Taken:
    told: dict[str, Any] = {"by": ADA, "who": 1, "what": "Try it", "due_on": None, "now": NOW} | more
    return commitments.add(db, "T0", pairing_id, **told)


def test_only_partners_of_a_pairing_that_goes_on_add_to_it(db: Db) -> None:
    for pairing_id, more, why in (
        (1, {"by": STRANGER}, "pairing-not-yours"),
        (99, {}, "pairing-unknown"),
        (1, {"who": 3}, "form-outdated"),
        (1, {"due_on": NOW.date() - timedelta(days=1)}, "commitment-refused-due"),
        (1, {"due_on": NOW.date() + timedelta(days=367)}, "commitment-refused-due"),
    ):
        with pytest.raises(Refusal, match=why):
            add(db, pairing_id, **more)
    for state, why in ((PairingState.COMPLETED, "pairing-over"), (PairingState.ENDED, "pairing-over")):
        db.get_one(Pairing, 1).state = state
        with pytest.raises(Refusal, match=why):
            add(db)
    assert kept.of_pairing(db, "T0", 1) == []


def test_no_list_grows_without_end(db: Db) -> None:
    for _ in range(MOST_OPEN):
        add(db)
    with pytest.raises(Refusal, match="commitment-refused-many"):
        add(db)
    commitments.settle(db, "T0", 1, BRUNO, state=State.DROPPED, came_of_it="", now=NOW)
    assert len(add(db).open) == MOST_OPEN


def test_a_day_is_a_day_where_its_author_is(db: Db) -> None:
    late = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)  # past midnight in Helsinki, not in Rome
    with pytest.raises(Refusal, match="commitment-refused-due"):
        add(db, due_on=late.date(), now=late)
    assert add(db, due_on=late.date(), now=late, by=BRUNO).open


STEPS = st.lists(
    st.tuples(st.sampled_from([ADA, BRUNO, STRANGER]), st.sampled_from(["add", "done", "dropped"]), st.integers(1, 6)),
    max_size=20,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_two_do_at_once_each_commitment_ends_once(db: Db, steps: list[tuple[str, str, int]]) -> None:
    """Against a plain reckoning of what should be there."""
    should: dict[int, str] = {}
    for who, did, number in steps:
        try:
            if did == "add":
                add(db, by=who)
                should[len(should) + 1] = "open"
            else:
                commitments.settle(db, "T0", number, who, state=State(did), came_of_it=did, now=NOW)
                assert should[number] == "open"
                should[number] = did
        except Refusal as no:
            full = did == "add" and no.message == "commitment-refused-many"
            assert who == STRANGER or full or should.get(number) != "open"
    rows = db.exec(select(Commitment)).all()
    assert {row.id: row.state for row in rows} == should
    assert all(row.came_of_it == ("" if row.state == "open" else row.state) for row in rows)
    db.rollback()
