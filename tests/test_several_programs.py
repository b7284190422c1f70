"""Several programs beside each other: people, rounds and dates of their own."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import col, select

from bot.models import Round, Session
from bot.store import people
from tests.player import USUAL, Player, whole
from tests.prepared import prepared
from tests.test_programs import SECOND, closes, presses_of, programs, sets_up
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre


def test_programs_have_people_and_rounds_of_their_own(
    theatre: Theatre, carla: Player, ada: Player, bruno: Player
) -> None:
    assert sets_up(carla, **SECOND)["ok"]
    first, second = programs(theatre)
    assert second.name == "Sales meets design"
    asked = ada.types("/mentor join")
    assert "Which program" in asked
    presses_of(ada, "choose_join", second)
    assert "Sales meets design" in whole(ada.form())
    assert ada.submits(**{**USUAL, **MENTOR})["ok"]
    theatre.ask(prepared, ada.id, theatre.sandbox.clock.now())
    bruno.joins(MENTEE, program="sales")
    pippa, felix = theatre.person("U0PIPPA01"), theatre.person("U0FELIX01")
    pippa.joins(MENTOR, program="Reverse")
    felix.joins(MENTEE, program="reverse mentoring")
    assert [len(theatre.ask(people.joined, WORKSPACE, one.id)) for one in (first, second)] == [2, 2]
    assert "not the name of one program" in carla.types("/mentor rehearse nothing")
    assert "Which program" in carla.types("/mentor rehearse")
    shown = presses_of(carla, "choose_rehearse", second)
    assert "Sales meets design" in shown
    assert "Ada" in shown
    assert "Pippa" not in shown
    assert "Which program" in carla.types("/mentor publish")
    assert "nothing to publish" in carla.types("/mentor publish Reverse")
    assert "is published" in carla.types("/mentor publish sales")
    ada.sees("Ada Virtanen")
    assert "You have a partner in Sales meets design" in ada.types("/mentor join reverse")
    assert "Pippa" in carla.types("/mentor rehearse reverse")
    rounds = theatre.ask(lambda db: [(one.program_id, one.number) for one in db.exec(select(Round))])
    assert sorted(rounds) == [(first.id, 1), (second.id, 1)]
    assert pippa.shared() == []
    theatre.settle()


def test_whoever_has_no_partner_changes_programs_and_stays_in_one(theatre: Theatre, carla: Player, ada: Player) -> None:
    sets_up(carla, **SECOND)
    first, second = programs(theatre)
    ada.joins(MENTOR, program="reverse")
    ada.joins(MENTOR, program="sales")
    assert theatre.ask(people.joined, WORKSPACE, first.id) == []
    [there] = theatre.ask(people.joined, WORKSPACE, second.id)
    assert there.slack_id == ada.id
    ada.types("/mentor join")
    assert "Sales meets design" in whole(ada.form())
    closes(ada)
    assert "Your program is *Sales meets design*" in ada.types("/mentor status")
    assert "Your program is *Sales meets design*" in ada.home()


def test_a_session_that_falls_on_a_new_holiday_gets_another_date_and_the_two_are_told(
    paired: Theatre, carla: Player, ada: Player
) -> None:
    def starts() -> list[datetime]:
        return paired.ask(lambda db: [one.starts_at for one in db.exec(select(Session).order_by(col(Session.number)))])

    before = starts()
    sets_up(carla, "reverse", holidays=str(before[0].date()))
    after = starts()
    assert after[0].date() != before[0].date()
    assert after[1:] == before[1:]
    ada.sees("Session 1 has moved to")
    sets_up(carla, "reverse", name="Renamed")
    assert starts() == after
    paired.settle()
