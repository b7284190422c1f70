"""Another partner: either side, no reason, neutral words; who lost one comes first, and a block is nobody else's."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from bot.errors import Refusal
from bot.models import Block, Joining, PairingState, Person, Role
from bot.program import membership, plans, publishing, rematching, rounds
from bot.store import Db, blocks, pairings, people
from tests.cast import NOW
from tests.couple import ADA, BRUNO, HERE
from tests.player import Player
from tests.prepared import prepared
from tests.test_pausing import db, person, store, the_pairing
from tests.theatre import Theatre

__all__ = ["db", "store"]

CLEO, DORA, CARLA = "U0CLEO0001", "U0DORA0001", "U0COORD01"


def joins(db: Db, who: str, role: Role, level: int, **changes: Any) -> int:
    usual = {"department": "x", "languages": ["en"], "days": [0, 1, 2, 3, 4], "starts": 540, "ends": 1020}
    topics = {"offers": ["ai-tools"], "wants": ["ai-tools"]}
    said = Joining.model_validate({**usual, **topics, "role": role, "level": level, **changes})
    found, _ = membership.join(db, HERE, Person(who, who, zone="Europe/Rome"), said, now=NOW)
    prepared(db, who, NOW)
    return found.id or 0


def matched(db: Db) -> set[tuple[int, int]]:
    rehearsal, _ = rounds.rehearse(db, HERE, CARLA, seed=1, now=NOW)
    return {(pair["mentor"], pair["mentee"]) for pair in rehearsal.plan["pairs"]}


@pytest.mark.parametrize("asks", [ADA, BRUNO])
def test_whoever_asks_both_are_first_and_the_two_are_told_the_same(db: Db, asks: str) -> None:
    pairing = the_pairing(db)
    other = rematching.rematch(db, HERE, pairing.id or 0, asks, now=NOW)
    assert other.slack_id != asks
    assert pairing.state == PairingState.ENDED
    assert {person(db, who).first_since for who in (ADA, BRUNO)} == {NOW}
    with pytest.raises(Refusal, match="pairing-over"):
        rematching.rematch(db, HERE, pairing.id or 0, other.slack_id, now=NOW)
    with pytest.raises(Refusal, match="rematch-refused-nobody"):
        rematching.running(db, HERE, asks)


def test_who_lost_a_partner_comes_before_who_fits_better(db: Db) -> None:
    """One mentee for two mentors: without her loss, Ada's seat would go to the one who has waited as long and fits."""
    bruno, ada = person(db, BRUNO).id, person(db, ADA).id
    cleo = joins(db, CLEO, Role.MENTOR, 1, style="show")
    membership.leave(db, HERE, BRUNO, now=NOW)
    assert person(db, ADA).first_since == NOW
    dora = joins(db, DORA, Role.MENTEE, 5, style="show")
    assert (ada, dora) in matched(db)
    assert (cleo, dora) not in matched(db)
    person(db, ADA).first_since = None
    assert (cleo, dora) in matched(db)
    assert bruno not in {mentee for _, mentee in matched(db)}


def test_being_matched_is_the_end_of_being_first(db: Db) -> None:
    membership.leave(db, HERE, BRUNO, now=NOW)
    joins(db, DORA, Role.MENTEE, 5)
    matched(db)
    publishing.publish(db, HERE, CARLA, now=NOW)
    assert person(db, ADA).first_since is None


def test_a_block_keeps_two_apart_in_either_role_and_can_be_taken_back(db: Db) -> None:
    """Beside the rule that nobody is paired twice, which this story takes away with the pairing."""
    pairing = the_pairing(db)
    with pytest.raises(Refusal, match="pairing-not-yours"):
        rematching.block(db, HERE, pairing.id or 0, CARLA)
    with pytest.raises(Refusal, match="pairing-unknown"):
        rematching.block(db, HERE, 999, ADA)
    for _ in range(2):
        rematching.block(db, HERE, pairing.id or 0, BRUNO)
    everybody = people.joined(db, HERE)
    assert blocks.among(db, HERE, everybody) == [(person(db, BRUNO).id, person(db, ADA).id)]
    dora = joins(db, DORA, Role.MENTEE, 5)
    membership.leave(db, HERE, BRUNO, now=NOW)
    assert (person(db, ADA).id, dora) in matched(db)
    before = plans.fingerprint(people.program(db, HERE), everybody, plans.past_of(db, people.program(db, HERE), []))
    blocks.keep(db, Block(workspace=HERE, slack_id=DORA, blocked=ADA))
    with suppress(Refusal):
        assert (person(db, ADA).id, dora) not in matched(db)
    everybody = people.joined(db, HERE)
    assert before != plans.fingerprint(
        people.program(db, HERE), everybody, plans.past_of(db, people.program(db, HERE), everybody)
    )
    rematching.unblock(db, HERE, pairing.id or 0, BRUNO)
    assert blocks.among(db, HERE, [person(db, ADA), person(db, BRUNO)]) == []


def test_another_partner_in_private(paired: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    asked = bruno.types("/mentor rematch")
    assert "Who sees this" in asked
    assert "Ada Virtanen" in asked
    assert "stays as it is" in bruno.presses_own("rematch_no")
    bruno.types("/mentor rematch")
    assert "come first" in bruno.presses_own("rematch_yes")
    told = ada.sees("have come to an end", where="private")
    assert "first in the next matching" in told["text"]
    heard = carla.sees("need new partners", where="private")
    assert "Ada Virtanen and Bruno Conti" in heard["text"]
    assert "Noted" in bruno.presses_own("rematch_block")
    assert "no partner at the moment" in ada.types("/mentor rematch")
    paired.settle()
    said = str(ada.private()) + str(ada.shared()) + str(carla.private()) + carla.types("/mentor rehearse")
    for word in ("asked", "again with", "rematch_block", "no reason"):
        assert word not in said
    assert [one.state for one in paired.ask(pairings.pairings, HERE)] == [PairingState.ENDED]
    assert "Taken back" in bruno.presses_own("rematch_unblock")


def test_nobody_without_a_partner_can_ask(theatre: Theatre, ada: Player) -> None:
    assert "no partner at the moment" in ada.types("/mentor rematch")
