"""Halfway, the close and going on: what comes of what the two answer, in whatever order, and what never does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.errors import Refusal
from bot.models import (
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
    thanking,
)
from bot.program.closing import Next, Outcome
from bot.program.lookback import Lasting
from bot.store import Db, Store, deliveries, pairings, people
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE, coupled, taken_back

EVE = "U0EVE00001"
DAY = timedelta(days=1)
TOTAL = 6


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
