"""Going on after the close: once both want it, in one way, with nobody else, and with prompts they have not had."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import ROOT
from bot.errors import Refusal
from bot.library import load
from bot.models import (
    Commitment,
    Kind,
    PairingState,
    Standing,
)
from bot.program import (
    closing,
    plans,
    prompts,
    rounds,
    sessions,
    upkeep,
)
from bot.program.closing import Next, Outcome
from bot.program.shelves import Shelves
from bot.store import Db, Store, pairings, people
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE
from tests.test_closing import TOTAL, closed, db, newest, owed, person, several, store

__all__ = ["db", "store"]


class Undone(Exception):  # noqa: N818 - takes everything back
    pass


@pytest.mark.parametrize(("way", "mentor"), [(Next.TOGETHER, ADA), (Next.SWAPPED, BRUNO)])
def test_the_two_go_on_once_both_want_it(db: Db, way: Next, mentor: str) -> None:
    now, before = closed(db), newest(db)
    old = [one.id for one in several(db, before)]
    ada = person(db, ADA).id
    added: dict[str, Any] = {"what": "Read it", "added_by": ada, "participant_id": ada, "added_at": NOW}
    for state in ("open", "done"):
        db.add(Commitment(workspace=HERE, pairing_id=before.id or 0, state=state, came_of_it="A lot", **added))
    assert closing.choose(db, HERE, before.id or 0, ADA, way, now=now).outcome == Outcome.OPEN
    found = closing.choose(db, HERE, before.id or 0, BRUNO, way, now=now)
    assert found.outcome == Outcome.GOES_ON
    assert [one.state for one in found.done] == ["done"]
    after = newest(db)
    assert (before.state, after.state) == (PairingState.COMPLETED, PairingState.ACTIVE)
    assert after.follows_id == before.id
    assert after.mentor_id == person(db, mentor).id
    assert len(several(db, after)) == TOTAL
    assert not {*old} & {one.id for one in several(db, after)}
    assert min(one.starts_at for one in several(db, after)) > now
    assert len([row for row in owed(db, Kind.SESSION) if row.pairing_id == after.id]) == TOTAL
    assert [row.pairing_id for row in owed(db, Kind.INTRODUCTION)] == [before.id, after.id]
    assert owed(db, Kind.LOOKBACK) == []
    with pytest.raises(Refusal, match="goes-on"):
        closing.choose(db, HERE, before.id or 0, ADA, Next.STOP, now=now)


def test_going_on_again_and_again_brings_no_prompt_twice(db: Db) -> None:
    books, had = load(ROOT / "prompts"), list[str]()
    for _ in range(3):
        pairing = newest(db)
        for one in several(db, pairing):
            both = people.participants(db, HERE, {pairing.mentor_id, pairing.mentee_id})
            meeting = sessions.Meeting(one, pairing, both[pairing.mentor_id], both[pairing.mentee_id])
            prompts.choose_prompt(db, books, meeting)
            had += [one.prompt or ""] if 1 < one.number < TOTAL else []
        now = closed(db)
        for who in (ADA, BRUNO):
            closing.choose(db, HERE, pairing.id or 0, who, Next.TOGETHER, now=now)
    assert len(had) == len({*had}) == 12
    assert len(pairings.chain(db, newest(db))) == 3
    assert len({one.round_id for one in pairings.pairings(db, HERE)}) == 4


def test_who_goes_on_is_matched_with_nobody_else(db: Db) -> None:
    now, before = closed(db), newest(db)
    for who in (ADA, BRUNO):
        closing.choose(db, HERE, before.id or 0, who, Next.SWAPPED, now=now)
    everybody = people.joined(db, HERE)
    assert set(plans.free_seats(everybody, pairings.pairings(db, HERE)).values()) == {0}
    assert rounds.rehearse(db, HERE, "U0COORD01", seed=1, now=now)[0].number == 2
    assert newest(db).state == PairingState.ACTIVE


def test_two_who_want_to_go_on_differently_are_asked_again(db: Db) -> None:
    now, pairing = closed(db), newest(db).id or 0
    closing.choose(db, HERE, pairing, ADA, Next.TOGETHER, now=now)
    for _ in range(2):
        assert closing.choose(db, HERE, pairing, BRUNO, Next.SWAPPED, now=now).outcome == Outcome.DIFFER
    again = [row for row in owed(db, Kind.CLOSING) if row.values.get("outcome") == Outcome.DIFFER]
    assert [row.recipient for row in again] == [ADA]
    assert closing.choose(db, HERE, pairing, ADA, Next.SWAPPED, now=now).outcome == Outcome.GOES_ON


steps = st.one_of(
    st.tuples(st.sampled_from((ADA, BRUNO)), st.sampled_from([*Next])),
    st.tuples(st.just("wait"), st.sampled_from([Next.ROUND])),
)


@given(story=st.lists(steps, max_size=7))
@settings(max_examples=60, deadline=None)
def test_in_whatever_order_the_two_answer_there_is_one_end(store: Store, story: list[tuple[str, Next]]) -> None:
    def play(db: Db) -> None:
        now, first = closed(db), newest(db)
        said: dict[str, Next] = {}
        for who, way in story:
            over = first.state == PairingState.COMPLETED
            went_on = len(pairings.pairings(db, HERE)) > 1
            if who == "wait":
                upkeep.upkeep(db, HERE, Shelves(LIBRARY), now)
                continue
            with suppress(Refusal):
                closing.choose(db, HERE, first.id or 0, who, way, now=now)
                assert not went_on
                said[who] = way
            agreed = len(said) == 2 and {*said.values()} in ({Next.TOGETHER}, {Next.SWAPPED}) and not over
            every = pairings.pairings(db, HERE)
            assert len(every) == (2 if went_on or agreed else 1)
            assert sum(one.state == PairingState.ACTIVE for one in every) == (
                1 if len(every) > 1 or not _over(db) else 0
            )
            stopped = {who for who, way in said.items() if way == Next.STOP}
            left = {who for who in (ADA, BRUNO) if person(db, who).standing == Standing.LEFT}
            assert stopped <= left
        raise Undone

    def _over(db: Db) -> bool:
        return pairings.pairings(db, HERE)[0].state == PairingState.COMPLETED

    with suppress(Undone):
        store.transact(play)
