"""A coordinator changes a rehearsal as often as it takes, sees all that would be sent, and publishes exactly that."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.models import Round
from bot.store import deliveries, pairings, people
from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

MENTORS = ("U0ADA0001", "U0PIPPA01")
MENTEES = ("U0BRUNO01", "U0FELIX01")


@pytest.fixture
def four(theatre: Theatre) -> Theatre:
    """Two mentors and two mentees have joined."""
    for slack_id in MENTORS:
        theatre.person(slack_id).joins(MENTOR)
    for slack_id in MENTEES:
        theatre.person(slack_id).joins(MENTEE)
    return theatre


def newest(theatre: Theatre) -> Round:
    program = theatre.ask(people.program, WORKSPACE)
    found = theatre.ask(pairings.latest_round, WORKSPACE, program.id)
    assert found is not None
    return found


def couples(theatre: Theatre) -> list[tuple[int, int]]:
    return [(row["mentor"], row["mentee"]) for row in newest(theatre).plan["pairs"]]


def choose(carla: Player, pair: tuple[int, int], way: str) -> None:
    """Choose from the menu of a pair in the newest answer."""
    theatre, shown = carla.theatre, carla.newest_answer()
    value = f"{newest(theatre).id}:{pair[0]}:{pair[1]}:{way}"
    block = next(one["block_id"] for one in shown["blocks"] if value in str(one))
    theatre.run(carla.actor.press("pair_change", value, channel=carla.room(), ts=shown["ts"], block_id=block))
    theatre.settle()


def test_a_pair_that_is_ruled_out_does_not_come_back_until_it_is_allowed(four: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    before = couples(four)
    choose(carla, before[0], "forbid")
    after = couples(four)
    assert before[0] not in after
    assert len(after) == 2
    answer = whole(carla.newest_answer())
    assert "You have ruled out" in answer
    assert ":new:" in answer
    assert "No longer a pair" in answer
    carla.types("/mentor rehearse")
    assert couples(four) == after
    carla.presses_own("pair_free")
    assert couples(four) == before


def test_a_locked_pair_stays_whatever_else_changes(four: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    one, other = couples(four)
    choose(carla, one, "swap")
    form = carla.form()
    menu = next(block["element"] for block in form["blocks"] if block["type"] == "input")
    result = carla.submits(**{"with": menu["options"][0]["value"]})
    assert result["ok"]
    assert set(couples(four)) == {(one[0], other[1]), (other[0], one[1])}
    assert ":lock:" in whole(carla.form())
    assert sorted(map(tuple, newest(four).wishes["locked"])) == sorted(couples(four))


def test_weights_are_seen_and_changed_and_wrong_ones_refused(four: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    carla.presses_own("rehearsal_weights")
    blocks = [block for block in carla.form()["blocks"] if block["type"] == "input"]
    zero = {block["block_id"]: "0" for block in blocks}
    assert carla.submits(**zero)["errors"]
    assert carla.submits(**{**zero, "hours": "1", "floor": "20"})["ok"]
    assert newest(four).wishes["weights"]["hours"] == 1
    assert newest(four).wishes["floor"] == pytest.approx(0.2)


def test_what_will_be_sent_is_what_is_owed_after_publishing(four: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    carla.presses_own("rehearsal_sends")
    shown = whole(carla.form())
    assert four.posts() == []
    four.run(carla.actor.close(carla.form()["id"], everything=True))
    carla.types("/mentor publish")
    owed = [row for row in four.ask(deliveries.all_of, WORKSPACE) if row.session_id is not None]
    assert shown.count("•") == 2 + len([row for row in owed if row.kind != "checkin"]) + len(
        {row.session_id for row in owed}
    )
    first = min(row.due_at for row in owed)
    assert isinstance(first, datetime)


def test_an_old_rehearsal_cannot_be_changed_or_published(four: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    old = carla.newest_answer()
    carla.types("/mentor rehearse")
    for action in ("rehearsal_publish", "rehearsal_weights"):
        four.run(carla.actor.press(action, channel=carla.room(), ts=old["ts"]))
    four.settle()
    assert "newer one" in whole(carla.newest_answer())
    assert four.posts() == []


def test_only_coordinators_change_a_rehearsal(four: Theatre, ada: Player, carla: Player) -> None:
    carla.types("/mentor rehearse")
    payload: Json = {
        "type": "block_actions",
        "user": {"id": ada.id, "team_id": WORKSPACE},
        "team": {"id": WORKSPACE, "domain": "x"},
        "trigger_id": "1.2.3",
        "actions": [{"type": "button", "action_id": "pair_free", "value": f"{newest(four).id}:1:3", "block_id": "b"}],
    }
    before = newest(four).id
    assert four.run(four.stage.deliver(envelope=payload))["ok"]
    assert newest(four).id == before
