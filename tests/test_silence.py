"""Three silent sessions in a row are asked about once, one word is enough to be no silence, and a week is a pause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import Delivery, DeliveryState, Kind, Pairing, PairingState, Session
from bot.program import commitments, feedback, holding, pausing, sessions, silence
from bot.program.feedback import Answer
from bot.program.shelves import Shelves
from bot.program.silence import ANSWER_WITHIN, SPEAK_WITHIN, Wish
from bot.store import Db, deliveries, pairings
from tests.cast import LIBRARY
from tests.doubtful import ADA, BRUNO
from tests.meeting import WEEK, Played
from tests.player import Player
from tests.theatre import WORKSPACE, Theatre


@pytest.fixture
def played(tmp_path: Path) -> Played:
    return Played(tmp_path, total=8)


def rows(played: Played, kind: Kind) -> list[Delivery]:
    return [row for row in played.store.transact(deliveries.all_of, WORKSPACE) if row.kind == kind]


def goes_by(played: Played, number: int) -> None:
    """Let a session begin and be over for two days."""
    played.opens(number)
    played.now += SPEAK_WITHIN
    listen(played)


def listen(played: Played) -> None:
    for _ in range(2):
        played.do(silence.listen, LIBRARY, played.now)


def arrives(played: Played) -> Delivery:
    """Let the newest question be there."""
    row = rows(played, Kind.SILENT)[-1]
    played.store.transact(_arrive, row.id or 0, played)
    return row


def _arrive(db: Db, /, row_id: int, played: Played) -> None:
    row = db.get_one(Delivery, row_id)
    row.state, row.channel, row.ts, row.sent_from = DeliveryState.SENT, "D1", f"9.{row_id}", played.now
    db.add(row)


def state(played: Played) -> str:
    found = played.do(pairings.pairing, 1)
    assert found is not None
    return found.state


def says(played: Played, wish: Wish, who: str = ADA) -> None:
    question = rows(played, Kind.SILENT)[-1]
    played.do(silence.answer, 1, question.session_id or 0, who, wish, now=played.now)


def three_go_by(played: Played) -> None:
    for number in (1, 2, 3):
        goes_by(played, number)
    arrives(played)


def test_after_three_they_are_asked_once_and_after_a_week_they_pause(played: Played) -> None:
    goes_by(played, 1)
    goes_by(played, 2)
    assert not rows(played, Kind.SILENT)
    goes_by(played, 3)
    [question] = rows(played, Kind.SILENT)
    assert (question.recipient, question.session_id) == (None, played.session(3).id)
    arrives(played)
    played.now += ANSWER_WITHIN - timedelta(minutes=1)
    listen(played)
    assert state(played) == PairingState.ACTIVE
    played.now += timedelta(minutes=1)
    listen(played)
    assert state(played) == PairingState.PAUSED
    assert len(rows(played, Kind.PAUSED)) == 1
    [notice] = rows(played, Kind.NOTICE)
    assert notice.values == {"notice": "notice-silent"}
    says(played, Wish.GO_ON)
    assert state(played) == PairingState.ACTIVE
    listen(played)
    assert state(played) == PairingState.ACTIVE


def test_a_week_begins_when_the_question_is_there(played: Played) -> None:
    for number in (1, 2, 3):
        goes_by(played, number)
    played.now += 2 * ANSWER_WITHIN
    listen(played)
    assert state(played) == PairingState.ACTIVE


def test_who_goes_on_is_asked_again_after_three_more(played: Played) -> None:
    three_go_by(played)
    says(played, Wish.GO_ON)
    for number in (4, 5):
        goes_by(played, number)
        assert (state(played), len(rows(played, Kind.SILENT))) == (PairingState.ACTIVE, 1)
    goes_by(played, 6)
    assert len(rows(played, Kind.SILENT)) == 2


def test_who_has_paused_and_come_back_has_answered(played: Played) -> None:
    three_go_by(played)
    played.now += timedelta(days=3)
    played.do(pausing.pause, BRUNO, None, now=played.now)
    played.now += WEEK
    played.do(pausing.resume, BRUNO, now=played.now)
    listen(played)
    assert state(played) == PairingState.ACTIVE


@pytest.mark.parametrize(
    ("wish", "becomes"),
    [(Wish.GO_ON, PairingState.ACTIVE), (Wish.PAUSE, PairingState.PAUSED), (Wish.STOP, PairingState.ENDED)],
)
def test_the_first_answer_counts_and_only_of_the_two(played: Played, wish: Wish, becomes: PairingState) -> None:
    three_go_by(played)
    for who, pairing_id, session_id, why in (
        ("U0STRANGER", 1, 3, "pairing-not-yours"),
        (ADA, 99, 3, "pairing-unknown"),
        (ADA, 1, 99, "form-outdated"),
    ):
        with pytest.raises(Refusal, match=why):
            played.do(silence.answer, pairing_id, session_id, who, wish, now=played.now)
    says(played, wish)
    assert state(played) == becomes
    with pytest.raises(Refusal, match="pairing-over" if wish == Wish.STOP else "silence-answered-already"):
        says(played, Wish.STOP, BRUNO)
    played.now += ANSWER_WITHIN
    listen(played)
    assert state(played) == becomes


def check_in(played: Played, session: Session) -> None:
    played.do(feedback.check_in, session.id or 0, ADA, Answer.NOT_YET, now=played.now)


def react(played: Played, session: Session) -> None:
    event = {
        "type": "reaction_added",
        "user": BRUNO,
        "reaction": "tada",
        "item": {"type": "message", "channel": "D1", "ts": f"{session.number}.{session.revision}"},
        "event_ts": "1.1",
    }
    assert played.store.transact(feedback.react, Shelves(LIBRARY), WORKSPACE, event, now=played.now)


def move(played: Played, session: Session) -> None:
    played.do(sessions.next_week, session.id or 0, session.revision, ADA, now=played.now)


def skip(played: Played, session: Session) -> None:
    played.do(sessions.skip, session.id or 0, session.revision, BRUNO, now=played.now)


def meet(played: Played, session: Session) -> None:
    played.do(holding.say_met, session.id or 0, BRUNO, now=played.now)


def take_on(played: Played, _session: Session) -> None:
    played.do(commitments.add, 1, ADA, who=2, what="Try it", due_on=None, now=played.now)


@pytest.mark.parametrize("word", [check_in, react, move, skip, meet, take_on], ids=lambda word: word.__name__)
@pytest.mark.parametrize("number", [1, 3])
def test_one_word_of_one_of_them_is_no_silence(
    played: Played, word: Callable[[Played, Session], None], number: int
) -> None:
    for one in (1, 2, 3):
        played.opens(one)
        if one == number:
            word(played, played.session(one))
        played.now += SPEAK_WITHIN
        listen(played)
    assert not rows(played, Kind.SILENT)


@settings(max_examples=15, deadline=None)
@given(spoken=st.sets(st.integers(1, 8)))
def test_they_are_asked_when_three_in_a_row_are_silent_and_never_oftener(
    tmp_path_factory: pytest.TempPathFactory, spoken: set[int]
) -> None:
    played = Played(tmp_path_factory.mktemp("silence"), total=8)
    should, row = [], 0
    for number in range(1, 9):
        played.opens(number)
        if number in spoken:
            check_in(played, played.session(number))
        played.now += SPEAK_WITHIN
        listen(played)
        row = 0 if number in spoken else row + 1
        if row == 3:
            should.append(number)
            row = 0
            arrives(played)
            says(played, Wish.GO_ON, BRUNO)
    assert [row.session_id for row in rows(played, Kind.SILENT)] == [played.session(one).id for one in should]
    played.store.close()


def test_two_are_asked_in_their_conversation_and_one_tap_lets_them_go_on(
    paired: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    for number in (1, 2, 3):
        paired.forward(days=7 if number == 1 else 28)
        ada.sees(f"Session {number} of 6")
        paired.settle()
    paired.forward(days=3)
    asked = ada.sees("Do you two go on?")
    assert asked["channel"] == bruno.sees("Do you two go on?")["channel"]
    assert "Whoever of you answers first" in asked["text"]
    bruno.presses("silent_go_on", asked)
    gone_on = ada.sees("Good, you go on")
    assert gone_on["ts"] == asked["ts"]
    assert "Do you two go on?" not in "".join(one["text"] for one in carla.private())
    assert paired.ask(lambda db: db.get_one(Pairing, 1).state) == PairingState.ACTIVE
