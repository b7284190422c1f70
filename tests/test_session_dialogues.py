"""The story of a session, as transcripts: another date, another prompt, and what each says of it in private."""

from __future__ import annotations

import pytest

from bot.models import SessionState
from bot.store import pairings
from tests.databases import on_both
from tests.player import Player
from tests.theatre import WORKSPACE, Json, Theatre


@on_both
def test_next_week_moves_a_session_and_loses_nothing(paired: Theatre, session: Json, ada: Player) -> None:
    ada.reacts("calendar", session)
    ada.sees("has moved session 1")
    old = paired.eventually(
        lambda: next((one for one in ada.shared() if one["ts"] == session["ts"] and "blocks" in one
                      and "session_next_week" not in str(one["blocks"])), None),
        "the old message without buttons",
    )  # fmt: skip
    assert old["ts"] == session["ts"]
    paired.forward(days=9)
    paired.settle()
    invitations = [one for one in ada.shared() if "Questions to start from" in one["text"]]
    assert len(invitations) == 1
    assert invitations[0]["ts"] != session["ts"]


def test_a_button_of_an_old_message_says_that_it_is_old(
    paired: Theatre, session: Json, ada: Player, bruno: Player
) -> None:
    ada.presses("session_next_week", session)
    paired.settle()
    with pytest.raises(Exception, match=r"no such|not_found|no element|unknown"):
        bruno.presses("session_next_week", session)


def test_another_prompt_comes_in_place_of_the_first(paired: Theatre, session: Json, ada: Player, bruno: Player) -> None:
    bruno.presses("session_met", session)
    paired.forward(days=28)
    second = ada.sees("Session 2 of 6")
    title = second["text"].splitlines()[0]
    ada.reacts("arrows_counterclockwise", second)
    changed = paired.eventually(
        lambda: next((one for one in bruno.shared() if one["ts"] == second["ts"] and title not in one["text"]), None),
        "another prompt in the same message",
    )
    assert "Session 2 of 6" in changed["text"]


def test_the_first_session_keeps_its_agreement(paired: Theatre, session: Json, ada: Player) -> None:
    assert "session_other_prompt" not in str(session["blocks"])
    ada.reacts("arrows_counterclockwise", session)
    paired.settle()
    assert next(one for one in ada.shared() if one["ts"] == session["ts"])["text"] == session["text"]


def test_both_sides_of_a_check_in_stay_private(paired: Theatre, session: Json, ada: Player, bruno: Player) -> None:
    paired.forward(days=1, hours=1)
    ada.presses("checkin_met_bad", ada.sees("How was session", where="private"))
    answered = ada.sees("Thank", where="private")
    ada.presses("checkin_note", answered)
    assert ada.submits(note="Unbearable <!channel> & loud")["ok"]
    paired.settle()
    everything_bruno_sees = str(bruno.shared()) + str(bruno.private()) + bruno.home() + bruno.types("/mentor status")
    assert "nbearable" not in everything_bruno_sees
    assert "nbearable" not in str(paired.posts())
    ada.presses("checkin_change", answered)
    ada.presses("checkin_not_yet", answered)
    paired.settle()
    found = paired.ask(pairings.session, WORKSPACE, 1)
    assert found is not None
    assert found.state == SessionState.OPEN
