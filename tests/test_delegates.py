"""A delegate moves a leader's sessions and sees nothing else of them."""

from __future__ import annotations

import pytest

from bot.models import SessionState
from bot.store import pairings
from tests.player import Player, whole
from tests.test_sessions import choices, state
from tests.theatre import WORKSPACE, Json, Theatre

PRIVATE = ("Ada", "Topic", "TikTok", "What became", "skip")


@pytest.fixture
def dana(theatre: Theatre) -> Player:
    """Who keeps Bruno's calendar; she takes part in nothing."""
    return theatre.person("U0CELIA01")


@pytest.fixture
def delegated(paired: Theatre, bruno: Player, dana: Player) -> Theatre:
    bruno.types("/mentor session")
    bruno.presses_own("delegate_open")
    assert "Who sees this" in whole(bruno.form())
    assert bruno.submits(delegate=dana.id)["ok"]
    assert "can move your sessions now" in whole(bruno.form())
    paired.run(bruno.actor.close(bruno.form()["id"], everything=True))
    return paired


def test_a_delegate_moves_and_sees_dates_only(delegated: Theatre, ada: Player, bruno: Player, dana: Player) -> None:
    seen = dana.types("/mentor session")
    assert "For Bruno Conti" in seen
    assert "Session 1 of 6" in seen
    assert [word for word in PRIVATE if word in seen] == []
    dana.presses_own("session_time")
    assert "Ada" not in str(dana.form())
    assert dana.submits(time=choices(dana)[2])["ok"]
    ada.sees("On behalf of Bruno Conti, session 1 has been moved")
    assert state(delegated, 1) == (SessionState.PLANNED, 1)
    assert "moved by Bruno Conti" in bruno.types("/mentor session")
    assert delegated.posts("mpim") == [one for one in delegated.posts("mpim") if "Celia" not in one["text"]]


def test_a_delegate_can_do_nothing_else(delegated: Theatre, dana: Player, bruno: Player) -> None:
    dana.types("/mentor session")
    old = dana.newest_answer()
    for action in ("session_met", "session_skip", "session_free", "session_other_prompt"):
        with pytest.raises(Exception, match=r"no such|not_found|no element|unknown"):
            delegated.run(dana.actor.press(action, channel=dana.room(), ts=old["ts"]))
    bruno.types("/mentor session")
    bruno.presses_own("delegate_open")
    assert bruno.submits(delegate=None)["ok"]
    assert "Only you can move" in whole(bruno.form())
    assert "two other people" in dana.presses_own("session_next_week")
    assert "no sessions" in dana.types("/mentor session")
    assert state(delegated, 1)[1] == 0


def test_nobody_is_a_delegate_of_themselves_and_no_app_is(paired: Theatre, bruno: Player) -> None:
    bruno.types("/mentor session")
    bruno.presses_own("delegate_open")
    for wrong, why in ((bruno.id, "your own sessions anyway"), ("U0FLIPBOT", "no app")):
        result: Json = bruno.submits(delegate=wrong)
        assert why in str(result["errors"])
    found = paired.ask(pairings.session, WORKSPACE, 1)
    assert found is not None


def test_mentors_are_not_offered_a_delegate(paired: Theatre, ada: Player) -> None:
    assert paired
    assert "Who may move" not in ada.types("/mentor session")
