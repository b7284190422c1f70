"""The partnership agreement: both write it, both see it, nobody's words are lost, and nobody else is shown it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import Pairing, PairingState
from bot.program import agreements
from bot.store import Db, Store
from bot.store import agreements as kept
from tests.player import Player, whole
from tests.rows import NOW, insert, pair, ready
from tests.theatre import WORKSPACE, Theatre

ADA, BRUNO, STRANGER = "U0ADA0001", "U0BRUNO01", "U0STRANGER"


def test_two_fill_it_in_at_their_first_session_and_either_changes_it(
    paired: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    paired.forward(days=7)
    session = ada.sees("Session 1 of 6")
    paired.settle()
    assert "Fill in our agreement" in str(session["blocks"])
    ada.presses("agreement_open", session)
    scope = whole(ada.form())
    assert "Who sees this" in scope
    assert ada.submits(why="Periwinkle", off_limits="My <!channel> & team")["ok"]
    assert "Periwinkle" in whole(ada.form())
    shown = bruno.sees("What you have agreed on")
    assert shown["ts"] == session["ts"]
    assert "My &lt;!channel&gt; &amp; team" in shown["text"]
    assert "What do we tell others" not in shown["text"]

    bruno.types("/mentor session")
    bruno.presses_own("agreement_open")
    boxes = {block["block_id"]: block["element"] for block in bruno.form()["blocks"] if block["type"] == "input"}
    assert boxes["why"]["initial_value"] == "Periwinkle"
    assert bruno.submits(why="Marigold")["ok"]
    ada.sees("Marigold")
    for seen in (carla.types("/mentor session"), carla.home(), str(carla.private()), carla.types("/mentor rehearse")):
        assert "Marigold" not in seen
        assert "Periwinkle" not in seen


def test_who_was_slower_is_told_and_nothing_is_lost(paired: Theatre, ada: Player, bruno: Player) -> None:
    paired.forward(days=7)
    session = ada.sees("Session 1 of 6")
    paired.settle()
    ada.presses("agreement_open", session)
    bruno.presses("agreement_open", session)
    assert "at least one" in str(bruno.submits(why=" ")["errors"])
    assert bruno.submits(why="Marigold")["ok"]
    late = ada.submits(why="Periwinkle")
    assert "Your partner has written it" in str(late["errors"])
    assert ada.form()["values"]["why"]["why"]["value"] == "Periwinkle"
    row = paired.ask(kept.of_pairing, WORKSPACE, 1)
    assert row is not None
    assert (row.answers, row.revision) == ({"why": "Marigold"}, 1)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = ready(f"sqlite:///{tmp_path_factory.mktemp('couple')}/flipside.db")
    opened.transact(insert, *pair())
    yield opened
    opened.close()


@pytest.fixture
def db(template: Store) -> Iterator[Db]:
    """An open database, of which nothing is kept."""
    with Db(template.engine) as opened:
        yield opened


def test_it_is_nobody_elses_and_is_not_written_once_all_is_over(db: Db) -> None:
    answers = {"why": "Periwinkle"}
    for who, pairing_id, why in ((STRANGER, 1, "pairing-not-yours"), (ADA, 99, "pairing-unknown")):
        with pytest.raises(Refusal, match=why):
            agreements.read(db, "T0", pairing_id, who)
        with pytest.raises(Refusal, match=why):
            agreements.keep(db, "T0", pairing_id, who, answers, 0, now=NOW)
    agreements.keep(db, "T0", 1, ADA, answers, 0, now=NOW)
    db.get_one(Pairing, 1).state = PairingState.COMPLETED
    assert agreements.read(db, "T0", 1, BRUNO).answers == answers
    with pytest.raises(Refusal, match="pairing-over"):
        agreements.keep(db, "T0", 1, BRUNO, {"why": "Marigold"}, 1, now=NOW)


STEPS = st.lists(st.tuples(st.sampled_from([ADA, BRUNO]), st.sampled_from(["open", "send"])), max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whoever_writes_has_seen_what_they_write_over(db: Db, steps: list[tuple[str, str]]) -> None:
    open_forms = {ADA: 0, BRUNO: 0}
    seen: dict[str, str | None] = {ADA: None, BRUNO: None}
    stands: str | None = None
    for number, (who, did) in enumerate(steps):
        if did == "open":
            open_forms[who] = agreements.read(db, "T0", 1, who).revision
            seen[who] = stands
            continue
        try:
            agreements.keep(db, "T0", 1, who, {"why": f"{who} {number}"}, open_forms[who], now=NOW)
        except Refusal:
            assert seen[who] != stands
        else:
            assert seen[who] == stands
            stands = f"{who} {number}"
    assert agreements.read(db, "T0", 1, ADA).answers.get("why") == stands
    db.rollback()
