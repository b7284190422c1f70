"""The second half of a program as people live it: halfway, the close, the certificate, and going on."""

from __future__ import annotations

import pytest

from bot.models import Kind, PairingState
from bot.program import closing
from bot.store import Db, deliveries, pairings, people
from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre


def two_sessions(db: Db) -> None:
    program = people.program(db, WORKSPACE)
    program.sessions, program.cadence_weeks = 2, 2
    db.add(program)


@pytest.fixture
def halfway(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> Theatre:
    """Ada and Bruno have met for the first of two sessions."""
    theatre.ask(two_sessions)
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    meet(theatre, ada, 1)
    return theatre


@pytest.fixture
def closed(halfway: Theatre, ada: Player, bruno: Player) -> Theatre:
    """They have met for both, and the close has come."""
    meet(halfway, ada, 2)
    for one in (ada, bruno):
        comes(halfway, one, "Your sessions are behind you")
    return halfway


def meet(theatre: Theatre, one: Player, number: int) -> None:
    """Let time pass until a session is there, and say that it was held."""
    for _ in range(8):
        if any(f"Session {number} of 2" in seen["text"] and "Questions" in seen["text"] for seen in one.shared()):
            break
        theatre.forward(days=3)
        theatre.settle()
    one.presses("session_met", one.sees(f"Session {number} of 2"))
    one.sees("You met")
    theatre.forward(days=1)


def comes(theatre: Theatre, one: Player, words: str, *, hours: int = 5, tries: int = 30) -> Json:
    """Let time pass, some hours at a time, until a person is told these words in private."""
    for _ in range(tries):
        found = [seen for seen in one.private() if words in whole(seen)]
        if found:
            return found[-1]
        theatre.forward(hours=hours)
        theatre.settle()
    raise AssertionError(f"never told: {words}")


def pressable(message: Json) -> set[str]:
    return {
        str(element["action_id"])
        for block in message.get("blocks", [])
        if block["type"] == "actions"
        for element in block["elements"]
    }


def test_halfway_each_says_in_private_how_it_goes_on(halfway: Theatre, ada: Player, bruno: Player) -> None:
    asked = comes(halfway, ada, "Halfway")
    kinds = [block["type"] for block in asked["blocks"]]
    assert kinds.index("context") < kinds.index("actions")
    ada.presses("assess_middle", asked)
    assert ada.submits()["ok"]
    ada.presses("halfway_change", asked)
    answered = ada.sees("/mentor rematch", where="private")
    assert answered["ts"] == asked["ts"]
    ada.presses("halfway_again", answered)
    ada.presses("halfway_keep", ada.sees("Halfway", where="private"))
    ada.sees("goes on as it is", where="private")
    everything = str(bruno.shared()) + str(bruno.private()) + bruno.home()
    assert "rematch" not in everything.replace("`/mentor rematch`", "")
    assert "another partner`" not in str(halfway.posts("mpim"))


def test_each_is_sent_a_certificate_and_their_thanks_are_shown_once_both_agree(
    closed: Theatre, ada: Player, bruno: Player
) -> None:
    asked = {one: one.sees("Your sessions are behind you", where="private") for one in (ada, bruno)}
    ada.presses("assess_end", asked[ada])
    assert ada.submits()["ok"]
    for one, other, words in ((ada, bruno, "For asking <!channel> twice"), (bruno, ada, "For the phone")):
        assert words not in str(other.shared()) + str(other.private())
        one.presses("closing_thanks", asked[one])
        assert one.submits(note=words, agree=["agrees"])["ok"]
    shown = ada.sees("What you thank each other for")
    assert "For the phone" in str(shown["blocks"])
    assert "For asking <!channel> twice" in str(shown["blocks"])
    assert shown["ts"] == bruno.sees("What you thank each other for")["ts"]
    for one in (ada, bruno):
        comes(closed, one, "Your certificate")
    closed.eventually(lambda: len(pictures(closed)) == 2, "both pictures")


def pictures(theatre: Theatre) -> list[str]:
    rows = theatre.ask(deliveries.all_of, WORKSPACE)
    return [row.recipient for row in rows if row.kind == Kind.FILE and row.recipient and row.state == "sent"]


def test_the_two_swap_roles_once_both_want_it(closed: Theatre, ada: Player, bruno: Player) -> None:
    asked = {one: one.sees("Your sessions are behind you", where="private") for one in (ada, bruno)}
    ada.presses("closing_together", asked[ada])
    ada.sees("As soon as Bruno Conti wants the same", where="private")
    bruno.presses("closing_swapped", asked[bruno])
    bruno.sees("not in the same roles", where="private")
    ada.presses("closing_swapped", ada.sees("As soon as Bruno Conti wants the same", where="private"))
    ada.sees("You both want to go on", where="private")
    bruno.sees("You go on together")
    assert "is your mentee" in bruno.types("/mentor status")
    # What was asked before the two went on has no effect any more.
    bruno.presses("closing_stop", asked[bruno])
    closed.settle()
    states = [one.state for one in closed.ask(pairings.pairings, WORKSPACE)]
    assert states == [PairingState.COMPLETED, PairingState.ACTIVE]
    assert len({one.channel for one in closed.ask(pairings.pairings, WORKSPACE)}) == 1


def test_who_stops_has_left_and_the_other_hears_neutral_words(closed: Theatre, ada: Player, bruno: Player) -> None:
    asked = {one: one.sees("Your sessions are behind you", where="private") for one in (ada, bruno)}
    ada.presses("closing_together", asked[ada])
    bruno.presses("closing_stop", asked[bruno])
    assert not {"closing_stop", "closing_together"} & pressable(bruno.sees("You have stopped", where="private"))
    told = ada.sees("This time you do not go on together", where="private")
    assert "stop" not in told["text"].lower()
    assert "not joined" not in ada.types("/mentor status")


def test_half_a_year_later_there_is_one_question(closed: Theatre, ada: Player) -> None:
    closed.forward(days=closing.ANSWER_WITHIN.days)
    closed.eventually(
        lambda: closed.ask(pairings.pairings, WORKSPACE)[0].state == PairingState.COMPLETED, "the pairing is over"
    )
    closed.forward(weeks=25)
    asked = comes(closed, ada, "Half a year later", hours=15)
    ada.presses("lookback_yes", asked)
    assert ada.sees("That is all I wanted to know", where="private")["ts"] == asked["ts"]
