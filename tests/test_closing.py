"""Halfway, the close and going on: what comes of what the two answer, in whatever order, and what never does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import ROOT
from bot.errors import Refusal
from bot.library import load
from bot.models import (
    Commitment,
    Delivery,
    DeliveryState,
    Kind,
    Pairing,
    PairingState,
    Participant,
    Session,
    SessionState,
    Standing,
)
from bot.program import (
    closing,
    halfway,
    lookback,
    plans,
    prompts,
    rounds,
    sessions,
    thanking,
    upkeep,
)
from bot.program.closing import Next, Outcome
from bot.program.halfway import Way
from bot.program.lookback import Lasting
from bot.program.shelves import Shelves
from bot.store import Db, Store, deliveries, pairings, people
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE, coupled, taken_back

EVE = "U0EVE00001"
DAY = timedelta(days=1)
TOTAL = 6


class Undone(Exception):  # noqa: N818 - takes everything back
    pass


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with coupled(tmp_path_factory.mktemp("closing"), "social-media", {}) as opened:
        yield opened


@pytest.fixture
def db(store: Store) -> Iterator[Db]:
    with taken_back(store) as opened:
        yield opened


def newest(db: Db) -> Pairing:
    return pairings.pairings(db, HERE)[-1]


def several(db: Db, pairing: Pairing) -> list[Session]:
    return pairings.sessions(db, HERE, pairing.id or 0)


def person(db: Db, slack_id: str) -> Participant:
    found = people.participant(db, HERE, slack_id)
    assert found is not None
    return found


def owed(db: Db, kind: Kind) -> list[Delivery]:
    db.flush()
    db.expire_all()
    return [row for row in deliveries.all_of(db, HERE) if row.kind == kind]


def become(db: Db, numbers: range, state: SessionState) -> datetime:
    """Let sessions of the newest pairing be over, and return a moment two days after the last of them."""
    last = NOW
    for one in several(db, newest(db)):
        if one.number in numbers:
            one.state, last = state, one.starts_at
            db.add(one)
    db.flush()
    return last + 2 * DAY


def closed(db: Db, state: SessionState = SessionState.MET) -> datetime:
    """Bring the newest pairing to its close."""
    now = become(db, range(1, TOTAL + 1), state)
    closing.begin(db, HERE, LIBRARY, now)
    return now


def test_halfway_is_asked_once_after_the_session_halfway(db: Db) -> None:
    now = become(db, range(1, 4), SessionState.MET)
    halfway.ask(db, HERE, LIBRARY, now - 2 * DAY)  # just begun
    assert owed(db, Kind.HALFWAY) == []
    for _ in range(3):
        halfway.ask(db, HERE, LIBRARY, now)
    assert {row.recipient for row in owed(db, Kind.HALFWAY)} == {ADA, BRUNO}
    assert len(owed(db, Kind.HALFWAY)) == 2


@pytest.mark.parametrize("state", [SessionState.SKIPPED, SessionState.MISSED, SessionState.OPEN])
def test_halfway_comes_whatever_became_of_that_session(db: Db, state: SessionState) -> None:
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), state))
    assert len(owed(db, Kind.HALFWAY)) == 2


def test_halfway_is_not_asked_of_a_session_to_come_nor_long_after(db: Db) -> None:
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), SessionState.PLANNED))
    halfway.ask(db, HERE, LIBRARY, become(db, range(3, 4), SessionState.MET) + 30 * DAY)
    assert owed(db, Kind.HALFWAY) == []


def test_halfway_answers_stay_with_their_author_and_change_nothing(db: Db) -> None:
    pairing = newest(db).id or 0
    for way in (Way.CHANGE, Way.KEEP):
        found = halfway.answer(db, HERE, pairing, ADA, way, now=NOW)
    assert (found.next, found.total) == (1, TOTAL)
    assert newest(db).state == PairingState.ACTIVE
    with pytest.raises(Refusal, match="pairing-not-yours"):
        halfway.answer(db, HERE, pairing, EVE, Way.KEEP, now=NOW)


def test_the_close_waits_for_every_session(db: Db) -> None:
    now = become(db, range(1, TOTAL + 1), SessionState.MET)
    [*_, last] = several(db, newest(db))
    for state in (SessionState.PLANNED, SessionState.OPEN):
        last.state = state
        db.add(last)
        closing.begin(db, HERE, LIBRARY, now)
        assert owed(db, Kind.CLOSING) == []
    last = several(db, newest(db))[-1]
    last.state = SessionState.MISSED
    db.add(last)
    for _ in range(3):
        closing.begin(db, HERE, LIBRARY, now)
    assert {row.recipient for row in owed(db, Kind.CLOSING)} == {ADA, BRUNO}
    assert len(owed(db, Kind.CLOSING)) == len(owed(db, Kind.CERTIFICATE)) == 2


def test_there_is_no_certificate_without_a_session(db: Db) -> None:
    closed(db, SessionState.SKIPPED)
    assert len(owed(db, Kind.CLOSING)) == 2
    assert owed(db, Kind.CERTIFICATE) == []


def test_nobody_chooses_before_the_close_or_for_others(db: Db) -> None:
    pairing = newest(db).id or 0
    for slack_id, why in ((ADA, "closing-refused-early"), (EVE, "pairing-not-yours")):
        with pytest.raises(Refusal, match=why):
            closing.choose(db, HERE, pairing, slack_id, Next.STOP, now=NOW)
        with pytest.raises(Refusal, match=why):
            thanking.thank(db, HERE, pairing, slack_id, "Thank you", agrees=True, now=NOW)
    with pytest.raises(Refusal, match="pairing-unknown"):
        closing.choose(db, "T0OTHER", pairing, ADA, Next.STOP, now=NOW)


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


def test_who_stops_has_left_and_who_hoped_hears_a_kind_word(db: Db) -> None:
    now, pairing = closed(db), newest(db).id or 0
    closing.choose(db, HERE, pairing, ADA, Next.TOGETHER, now=now)
    assert closing.choose(db, HERE, pairing, BRUNO, Next.STOP, now=now).outcome == Outcome.OVER
    assert (newest(db).state, person(db, BRUNO).standing) == (PairingState.COMPLETED, Standing.LEFT)
    assert person(db, ADA).standing == Standing.JOINED
    assert [(row.recipient, row.values["closed"]) for row in owed(db, Kind.ENDED)] == [(ADA, True)]
    # Each can still say what they want for themselves.
    assert closing.choose(db, HERE, pairing, ADA, Next.STOP, now=now).outcome == Outcome.OVER
    assert person(db, ADA).standing == Standing.LEFT
    assert closing.choose(db, HERE, pairing, ADA, Next.TOGETHER, now=now).outcome == Outcome.OVER
    assert len(pairings.pairings(db, HERE)) == 1


def test_what_nobody_answers_is_closed_and_they_stay_for_the_next_matching(db: Db) -> None:
    now = closed(db)
    closing.end_unanswered(db, HERE, LIBRARY, now + closing.ANSWER_WITHIN - timedelta(minutes=1))
    assert newest(db).state == PairingState.ACTIVE
    for _ in range(2):
        closing.end_unanswered(db, HERE, LIBRARY, now + closing.ANSWER_WITHIN)
    assert newest(db).state == PairingState.COMPLETED
    assert owed(db, Kind.ENDED) == []
    assert person(db, ADA).standing == person(db, BRUNO).standing == Standing.JOINED
    later = owed(db, Kind.LOOKBACK)
    assert {row.recipient for row in later} == {ADA, BRUNO}
    assert {row.due_at - now for row in later} == {closing.ANSWER_WITHIN + closing.LOOK_BACK_AFTER}


def test_the_thanks_are_posted_once_both_agree(db: Db) -> None:
    now, pairing = closed(db), newest(db).id or 0
    thanking.thank(db, HERE, pairing, ADA, "For the patience", agrees=True, now=now)
    for note, agrees in (("For the courage", False), ("", True)):
        assert not thanking.thank(db, HERE, pairing, BRUNO, note, agrees=agrees, now=now)[1]
    assert owed(db, Kind.THANKS) == []
    assert thanking.thank(db, HERE, pairing, BRUNO, "For the courage", agrees=True, now=now)[1]
    [row] = owed(db, Kind.THANKS)
    assert row.recipient is None
    assert not thanking.thank(db, HERE, pairing, ADA, "", agrees=True, now=now)[1]  # taken back before it was sent
    row.state, row.channel, row.ts = DeliveryState.SENT, "D1", "1.1"
    db.add(row)
    with pytest.raises(Refusal, match="thanks-refused-posted"):
        thanking.written(db, HERE, pairing, BRUNO)


def test_half_a_year_later_the_answer_can_be_changed_and_is_nobody_elses(db: Db) -> None:
    now, pairing = closed(db), newest(db).id or 0
    with pytest.raises(Refusal, match="closing-refused-early"):
        lookback.answer(db, HERE, pairing, ADA, Lasting.YES, now=now)
    closing.end_unanswered(db, HERE, LIBRARY, now + closing.ANSWER_WITHIN)
    for said in (Lasting.YES, Lasting.NO):
        lookback.answer(db, HERE, pairing, ADA, said, now=now)
    with pytest.raises(Refusal, match="pairing-not-yours"):
        lookback.answer(db, HERE, pairing, EVE, Lasting.YES, now=now)


def test_a_pairing_on_a_break_is_asked_nothing_and_does_not_go_on(db: Db) -> None:
    now, pairing = closed(db), newest(db)
    pairing.state = PairingState.PAUSED
    db.add(pairing)
    closing.end_unanswered(db, HERE, LIBRARY, now + 60 * DAY)
    assert newest(db).state == PairingState.PAUSED
    with pytest.raises(Refusal, match="closing-refused-paused"):
        closing.choose(db, HERE, pairing.id or 0, ADA, Next.TOGETHER, now=now)
    assert closing.choose(db, HERE, pairing.id or 0, ADA, Next.ROUND, now=now).outcome == Outcome.OVER


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


def test_a_program_of_one_session_has_no_half_and_still_a_close(db: Db) -> None:
    for one in several(db, newest(db))[1:]:
        one.state = SessionState.SKIPPED
        db.add(one)
    only = several(db, newest(db))[0]
    only.state, only.total = SessionState.MET, 1
    db.add(only)
    now = several(db, newest(db))[-1].starts_at + 2 * DAY
    halfway.ask(db, HERE, LIBRARY, only.starts_at + 2 * DAY)
    closing.begin(db, HERE, LIBRARY, now)
    assert (len(owed(db, Kind.HALFWAY)), len(owed(db, Kind.CLOSING))) == (0, 2)
