"""Taking a break, as transcripts: what is typed, pressed and read, and what an old or a strange hand cannot do."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.models import PairingState
from bot.store import pairings
from tests.player import Player
from tests.theatre import MENTOR, WORKSPACE, Theatre

HELSINKI = ZoneInfo("Europe/Helsinki")


def state(theatre: Theatre) -> str:
    return theatre.ask(pairings.pairings, WORKSPACE)[0].state


def in_days(theatre: Theatre, days: int, form: str = "%Y-%m-%d") -> str:
    return (theatre.sandbox.clock.now() + timedelta(days=days)).astimezone(HELSINKI).strftime(form)


def test_a_break_until_a_day_ends_by_itself(paired: Theatre, ada: Player, bruno: Player) -> None:
    answer = ada.types(f"/mentor pause until {in_days(paired, 40, '%-d %B %Y')}")
    assert "You are on a break until" in answer
    assert in_days(paired, 40, "%-d %b") in answer
    told = bruno.sees("takes a break until")
    assert "Ada Virtanen" in told["text"]
    assert "Session 1 of 6 is now on" in told["text"]
    assert "You are on a break until" in ada.types("/mentor status")
    assert "Your sessions wait until" in bruno.types("/mentor status")
    paired.forward(days=30)
    paired.settle()
    assert not [one for one in ada.shared() if "Questions to start from" in one["text"]]
    paired.forward(days=11)
    ada.sees("On we go")
    paired.eventually(lambda: state(paired) == PairingState.ACTIVE, "the break is over")
    assert "break" not in ada.types("/mentor status")
    paired.forward(days=9)
    bruno.sees("Questions to start from")


def test_a_break_without_a_day_waits_for_a_word(paired: Theatre, ada: Player, bruno: Player) -> None:
    assert "for as long as you like" in ada.types("/mentor pause")
    told = bruno.sees("takes a break, and does not know yet")
    assert "gets a date when you go on" in told["text"]
    assert "not on a break" in bruno.types("/mentor resume")
    paired.forward(days=60)
    paired.settle()
    assert not [one for one in ada.shared() if "Questions to start from" in one["text"]]
    assert "Welcome back" in ada.types("/mentor resume")
    assert "Session 1 of 6" in bruno.sees("On we go")["text"]
    paired.forward(days=10)
    bruno.sees("Questions to start from")
    assert "not on a break" in ada.types("/mentor resume")


def test_who_has_no_partner_is_promised_neither_a_word_to_one_nor_the_next_matching(ada: Player) -> None:
    ada.joins(MENTOR)
    assert "next matching" in ada.types("/mentor status")
    answer = ada.types("/mentor pause")
    assert "for as long as you like" in answer
    assert "Your partners" not in answer
    assert "next matching" not in ada.types("/mentor status")


def test_a_day_is_chosen_in_a_form_which_may_be_left_open(paired: Theatre, ada: Player) -> None:
    ada.home()
    ada.presses("home_pause")
    about, who, control = ada.form()["blocks"]
    assert "no sessions and no reminders" in str(about)
    assert "Who sees this" in str(who)
    assert control["type"] == "input"
    paired.forward(days=1)
    wrong = ada.submits(until=in_days(paired, -1))
    assert "not ahead of us" in wrong["errors"]["until"]
    assert state(paired) == PairingState.ACTIVE
    assert ada.submits(until=in_days(paired, 20))["ok"]
    assert "on a break until" in str(ada.form()["blocks"])
    ada.presses("pause_resume")
    assert "Welcome back" in str(ada.form()["blocks"])
    assert state(paired) == PairingState.ACTIVE


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("until yesterday evening", "as a date"),
        ("until 2020-01-01", "not ahead of us"),
        ("until 2031-01-01", "more than a year"),
        ("until 3/4", "two dates"),
        ("<!channel>", "as a date"),
    ],
)
def test_what_is_no_day_is_said_and_changes_nothing(paired: Theatre, ada: Player, typed: str, answer: str) -> None:
    said = ada.types(f"/mentor pause {typed}")
    assert answer in said
    assert "<!channel>" not in said
    assert state(paired) == PairingState.ACTIVE


def test_during_a_break_no_button_of_the_partner_moves_a_session(paired: Theatre, ada: Player, bruno: Player) -> None:
    paired.forward(days=7)
    session = bruno.sees("Questions to start from")
    ada.types("/mentor pause")
    bruno.sees("takes a break")
    before = paired.ask(pairings.sessions, WORKSPACE, 1)[0].starts_at
    bruno.presses("session_next_week", session)
    paired.settle()
    assert [one for one in bruno.shared() if one["ephemeral"] and "on a break" in one["text"]]
    assert paired.ask(pairings.sessions, WORKSPACE, 1)[0].starts_at == before


def test_a_stranger_has_nothing_to_pause(theatre: Theatre) -> None:
    guest = theatre.person("U0GUEST01")
    assert "no break to take" in guest.types("/mentor pause until 2027-01-10")
    assert "no break to take or to end" in guest.types("/mentor resume")
