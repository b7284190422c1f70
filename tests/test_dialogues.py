"""The story from `/mentor join` to an emoji, as transcripts."""

from __future__ import annotations

from tests.theatre import MENTEE, MENTOR, Player, Theatre


def test_a_pair_meets(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    assert "/mentor join" in ada.types("/mentor status")
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    assert "You take part" in ada.types("/mentor status")

    rehearsed = carla.types("/mentor rehearse")
    assert "Ada Virtanen" in rehearsed
    assert "Bruno Conti" in rehearsed
    assert theatre.posts() == []

    assert "1" in carla.types("/mentor publish")
    introduced = ada.sees("Bruno Conti")
    assert "Ada Virtanen" in bruno.sees("Ada Virtanen")["text"]
    assert introduced["channel"] == bruno.sees("Ada Virtanen")["channel"]

    theatre.forward(days=7)
    session = ada.sees("Session 1 of 6")
    bruno.reacts("white_check_mark", session)
    ada.sees("You met")
    theatre.forward(days=1, hours=1)
    checkin = bruno.sees("Ada Virtanen", where="private")
    bruno.presses("checkin_met_good", checkin)
    bruno.sees("Thank", where="private")
