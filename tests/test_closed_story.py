"""A coordinator closes a program and opens it again, as the coordinator, those who wait and a pair live it."""

from __future__ import annotations

import pytest

from bot.models import DeliveryState, Kind, PairingState, Program
from bot.store import deliveries, pairings
from tests.player import USUAL, Player, whole
from tests.test_closing_story import comes, halfway, meet, pressable
from tests.test_programs import SECOND, channel, deeds, dismiss, programs, sets_up
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre

__all__ = ["halfway"]


def closes(carla: Player, program: Program | None = None) -> str:
    """Ask, and answer the question; return what stands there then."""
    carla.types("/mentor program")
    asks(carla, "program_close", program)
    return carla.presses_own("program_close_yes")


def asks(player: Player, action_id: str, program: Program | None = None) -> str:
    """Press the button of one program, or of the first, in the newest answer; return the newest answer then."""
    shown = player.newest_answer()
    drawn = [
        block["block_id"]
        for block in shown["blocks"]
        for one in [*block.get("elements", []), block.get("accessory") or {}]
        if one.get("action_id") == action_id and (program is None or one.get("value") == str(program.id))
    ]
    where = {"channel": player.room(), "ts": shown["ts"], "block_id": drawn[0]}
    player.theatre.run(player.actor.press(action_id, **where))
    player.theatre.settle()
    return whole(player.newest_answer())


def waiting(theatre: Theatre) -> list[str]:
    rows = theatre.ask(deliveries.all_of, WORKSPACE)
    return [row.state for row in rows if row.kind == Kind.CLOSED]


def test_a_program_is_closed_after_a_question_and_opened_again_with_all_that_was_in_it(
    theatre: Theatre, carla: Player, ada: Player, bruno: Player
) -> None:
    ada.joins(MENTOR, prepares=False)
    carla.types("/mentor program")
    asked = asks(carla, "program_close")
    assert "1 person waits without a partner, and no pair meets" in asked
    assert "nobody is matched" in asked
    assert "Nothing is lost" in asked
    assert "6 sessions" in carla.presses_own("program_close_no")
    done = closes(carla)
    assert "is closed" in done
    assert "The 1 person who waits hears of it" in done
    told = comes(theatre, ada, "is closed")
    assert "says nothing about you" in whole(told)
    assert "/mentor leave" in whole(told)
    theatre.forward(days=9)
    theatre.settle()
    assert [whole(one) for one in ada.private()] == [whole(told)]
    assert waiting(theatre) == [DeliveryState.SENT]
    for shown in (ada.types("/mentor status"), ada.home()):
        assert "your program is closed" in shown
        assert "next matching" not in shown
    for shown in (bruno.types("/mentor status"), bruno.home()):
        assert "All programs are closed" in shown
        assert "Join" not in shown
    assert "nothing to prepare" in ada.types("/mentor prepare")
    for player, command in (
        *((bruno, "join"), (ada, "join"), (carla, "announce"), (carla, "rehearse"), (carla, "publish")),
    ):
        assert "All programs are closed" in player.types(f"/mentor {command}")
    for command in ("join reverse", "announce reverse", "rehearse reverse", "publish reverse"):
        assert "Reverse mentoring is closed" in carla.types(f"/mentor {command}")
    listed = carla.types("/mentor program")
    assert "No program is open" in listed
    assert "*Reverse mentoring* · closed on" in listed
    assert "is open again" in carla.presses_own("program_reopen")
    assert deeds(theatre) == ["closed", "opened_again"]
    assert "Next: prepare" in ada.types("/mentor status")
    bruno.joins(MENTEE)
    assert "Ada" in carla.types("/mentor rehearse")


def test_of_two_coordinators_the_slower_one_hears_how_it_stands(theatre: Theatre, carla: Player, ada: Player) -> None:
    carla.types("/mentor coordinators")
    assert carla.submits(coordinators=[ada.id])["ok"]
    theatre.run(carla.actor.close(carla.form()["id"], everything=True))
    for player in (ada, carla):
        player.types("/mentor program")
        asks(player, "program_close")
    theatre.person("U0FELIX01").joins(MENTEE)
    assert "Since I asked, somebody has joined" in carla.presses_own("program_close_yes")
    closes(carla)
    assert "is closed already" in ada.presses_own("program_close_yes")
    for player in (ada, carla):
        assert "closed on" in player.types("/mentor program")
    asks(carla, "program_reopen")
    assert "is open already" in asks(ada, "program_reopen")
    assert deeds(theatre).count("closed") == 1


def test_nobody_else_closes_or_opens(theatre: Theatre, carla: Player, ada: Player) -> None:
    closes(carla)
    carla.types("/mentor program")
    asks(carla, "program_reopen")
    carla.types("/mentor program")
    asks(carla, "program_close")
    assert "Only coordinators" in ada.types("/mentor program")
    theatre.ask(dismiss, carla.id)
    assert "Only coordinators" in carla.presses_own("program_close_yes")
    assert programs(theatre)[0].closed_at is None
    assert deeds(theatre) == ["closed", "opened_again"]


def test_an_announcement_that_is_there_leads_nowhere_and_one_that_waits_is_not_posted(
    theatre: Theatre, carla: Player, ada: Player, bruno: Player
) -> None:
    sets_up(carla, "reverse", channel=channel(carla, "reverse-mentoring"))
    carla.types("/mentor announce")
    carla.presses_own("announce_post")
    [posted] = theatre.eventually(lambda: theatre.posts("channel"), "the announcement")
    theatre.forward(days=1)
    carla.types("/mentor stop")
    carla.types("/mentor announce")
    carla.presses_own("announce_post")
    ada.presses("announcement_join", posted)
    closes(carla)
    carla.types("/mentor start")
    theatre.settle()
    assert len(theatre.posts("channel")) == 1
    bruno.presses("announcement_join", posted)
    theatre.settle()
    assert "is closed" in whole(theatre.run(bruno.actor.messages(posted["channel"]))[-1])
    late = ada.submits(**{**USUAL, **MENTOR})
    assert "is closed" in str(late["errors"])


def test_who_waits_in_a_closed_program_can_change_to_an_open_one(
    theatre: Theatre, carla: Player, ada: Player, bruno: Player
) -> None:
    theatre.forward(days=5)  # to a Saturday, when nobody is told that a program was closed
    ada.joins(MENTOR)
    assert sets_up(carla, **SECOND)["ok"]
    first, _ = programs(theatre)
    assert "is closed" in closes(carla, first)
    bruno.types("/mentor join")
    assert "Sales meets design" in whole(bruno.form())
    theatre.run(bruno.actor.close(bruno.form()["id"], everything=True))
    ada.joins(MENTOR)
    assert "Your program is *Sales meets design*" in ada.types("/mentor status")
    assert "your program is closed" not in ada.types("/mentor status")
    theatre.forward(days=3)
    theatre.settle()
    assert "is closed" not in str(ada.private())
    assert "Nothing has been sent" in carla.types("/mentor rehearse")
    shown = carla.types("/mentor program reverse")
    assert "closed on" in shown
    assert carla.newest_answer()["blocks"][0]["accessory"]["value"] == str(first.id)
    asks(carla, "program_edit", first)
    assert carla.submits(neutral="U0PIPPA01")["ok"]
    assert "This program is closed" in whole(carla.form())


@pytest.fixture
def closed(halfway: Theatre, carla: Player) -> Theatre:
    """Ada and Bruno have met for the first of two sessions, and their program was closed then."""
    carla.types("/mentor program")
    assert "Nobody waits without a partner, and 1 pair still meets" in asks(carla, "program_close")
    assert "so I write to nobody" in carla.presses_own("program_close_yes")
    return halfway


def test_a_pair_goes_on_to_its_last_session_and_its_certificates(closed: Theatre, ada: Player, bruno: Player) -> None:
    assert "is your mentee" in ada.types("/mentor status")
    assert ada.types("/mentor join") == ""
    closed.run(ada.actor.close(ada.form()["id"], everything=True))
    meet(closed, ada, 2)
    asked = comes(closed, ada, "Your sessions are behind you")
    assert "The program is closed, so I plan no more sessions" in whole(asked)
    assert {one for one in pressable(asked) if one.startswith("closing_")} == {"closing_thanks"}
    for one in (ada, bruno):
        comes(closed, one, "Your certificate")
    closed.forward(days=15)
    closed.eventually(
        lambda: closed.ask(pairings.pairings, WORKSPACE)[0].state == PairingState.COMPLETED, "the pairing is over"
    )
    assert "your program is closed" in ada.types("/mentor status")
    closed.forward(weeks=28)
    closed.settle()
    assert "Half a year later" not in str(ada.private())


def test_who_wants_another_partner_hears_that_there_is_none(
    closed: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    asked = comes(closed, ada, "Halfway")
    ada.presses("halfway_change", asked)
    assert "there is no other partner" in whole(ada.sees("there is no other partner", where="private"))
    shown = ada.types("/mentor rematch")
    assert "no other partner that I could find" in shown
    assert "Who sees this" in shown
    assert "next matching" not in shown
    assert "there is no further matching" in ada.presses_own("rematch_yes")
    told = bruno.sees("have come to an end", where="private")
    assert "there is no further matching" in whole(told)
    closed.settle()
    assert "need new partners" not in str(carla.private())


def test_what_was_asked_before_is_answered_by_how_it_stands(halfway: Theatre, ada: Player, carla: Player) -> None:
    meet(halfway, ada, 2)
    asked = comes(halfway, ada, "Your sessions are behind you")
    closes(carla)
    for way in ("closing_together", "closing_swapped", "closing_round"):
        ada.presses(way, asked)
        halfway.settle()
        answers = [one for one in halfway.run(ada.actor.messages(asked["channel"])) if one["ephemeral"]]
        assert "is closed since then" in whole(answers[-1])
    ada.presses("closing_stop", asked)
    ada.sees("You have stopped", where="private")
