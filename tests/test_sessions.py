"""What two people can do with their sessions, as transcripts."""

from __future__ import annotations

from bot.models import SessionState
from bot.store import pairings
from tests.player import Player, whole
from tests.theatre import WORKSPACE, Json, Theatre


def message(paired: Theatre, ada: Player, number: int) -> Json:
    """Let time go on until a session's message is there."""
    paired.forward(days=7 if number == 1 else 28)
    seen = ada.sees(f"Session {number} of 6")
    paired.settle()
    return seen


def state(paired: Theatre, number: int) -> tuple[str, int]:
    found = paired.ask(pairings.session, WORKSPACE, number)
    assert found is not None
    return found.state, found.revision


def choices(player: Player) -> list[str]:
    field = next(block for block in player.form()["blocks"] if block.get("block_id") == "time")
    return [option["value"] for option in field["element"]["options"]]


def test_the_first_date_is_changed_from_the_introduction_once(paired: Theatre, ada: Player, bruno: Player) -> None:
    hello = ada.sees("Meet your partner")
    bruno.presses("session_next_week", hello)
    ada.sees("Bruno Conti has moved session 1")
    ada.presses("session_time", hello)
    ada.hears("another date already", hello["channel"])
    assert state(paired, 1) == (SessionState.PLANNED, 1)


def test_another_time_that_suits_both_is_chosen_from_a_list(paired: Theatre, ada: Player, bruno: Player) -> None:
    answer = ada.types("/mentor session")
    assert "With Bruno Conti" in answer
    assert "Session 1 of 6" in answer
    ada.presses_own("session_time")
    times = choices(ada)
    assert len(times) > 5
    assert ada.submits(time=times[3])["ok"]
    assert "Session 1 is on" in whole(ada.form())
    bruno.sees("Ada Virtanen has moved session 1")
    assert "moved by Ada Virtanen" in bruno.types("/mentor session")
    assert state(paired, 1) == (SessionState.PLANNED, 1)


def test_a_form_that_stood_open_while_the_partner_moved_changes_nothing(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    ada.types("/mentor session")
    ada.presses_own("session_time")
    bruno.types("/mentor session")
    assert "moved by Bruno Conti" in bruno.presses_own("session_next_week")
    result = ada.submits(time=choices(ada)[0])
    assert "another date already" in str(result["errors"])
    assert state(paired, 1) == (SessionState.PLANNED, 1)


def test_a_form_that_stood_open_for_long_says_so(paired: Theatre, ada: Player) -> None:
    ada.types("/mentor session")
    ada.presses_own("session_time")
    first = choices(ada)[0]
    paired.forward(days=3)
    result = ada.submits(time=first)
    assert "does not suit both" in str(result["errors"])
    assert state(paired, 1)[1] == 0


def test_a_session_is_skipped_and_given_another_date_after_all(paired: Theatre, ada: Player, bruno: Player) -> None:
    message(paired, ada, 1)
    second = message(paired, ada, 2)
    ada.presses("session_skip", second)
    bruno.sees("Ada Virtanen is skipping session 2")
    paired.settle()
    shown = next(one for one in bruno.shared() if one["ts"] == second["ts"])
    assert "This session is skipped" in whole(shown)
    assert state(paired, 2)[0] == SessionState.SKIPPED
    assert "skipped by Ada Virtanen" in bruno.types("/mentor session")
    bruno.presses("session_next_week", shown)
    ada.sees("Bruno Conti has moved session 2")
    assert state(paired, 2) == (SessionState.PLANNED, 1)


def test_two_partners_at_once_have_one_effect(paired: Theatre, ada: Player, bruno: Player) -> None:
    for player in (ada, bruno):
        player.types("/mentor session")
    ada.presses_own("session_next_week")
    assert "another date already" in bruno.presses_own("session_next_week")
    assert state(paired, 1)[1] == 1


def test_their_own_topic_and_back_to_one_of_the_library(paired: Theatre, ada: Player, bruno: Player) -> None:
    message(paired, ada, 1)
    second = message(paired, ada, 2)
    ada.presses("session_free", second)
    bruno.sees("you choose the topic yourselves")
    assert "Topic: your own" in bruno.types("/mentor session")
    bruno.presses("session_other_prompt", next(one for one in bruno.shared() if one["ts"] == second["ts"]))
    paired.eventually(
        lambda: any(one["ts"] == second["ts"] and "Questions to start from" in whole(one) for one in ada.shared()),
        "a prompt in its place",
    )


def test_who_has_no_sessions_is_told_so(theatre: Theatre, ada: Player) -> None:
    assert theatre
    assert "no sessions" in ada.types("/mentor session")
