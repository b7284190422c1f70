"""The story from `/mentor join` to an emoji, as transcripts."""

from __future__ import annotations

from bot.models import DeliveryState
from bot.program.courtesy import CAN_WAIT
from bot.store import deliveries, pairings
from tests.databases import on_both
from tests.player import Player
from tests.prepared import prepared
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre


def test_a_pair_meets(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    assert "/mentor join" in ada.types("/mentor status")
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    assert "You take part" in ada.types("/mentor status")

    rehearsed = carla.types("/mentor rehearse")
    assert "Ada Virtanen" in rehearsed
    assert "Bruno Conti" in rehearsed
    assert theatre.posts() == []

    assert "Round 1" in carla.types("/mentor publish")
    assert ada.sees("Bruno Conti")["channel"] == bruno.sees("Ada Virtanen")["channel"]
    assert "Session 1 of 6" in bruno.types("/mentor status").replace("session", "Session")

    theatre.forward(days=7)
    invited = ada.sees("Session 1 of 6")
    theatre.eventually(lambda: len(ada.sees("Session 1 of 6")["reactions"]) == 5, "the seeded reactions")

    bruno.reacts("white_check_mark", invited)
    ada.sees("You met")

    theatre.forward(days=1, hours=1)
    checkin = bruno.sees("How was session", where="private")
    bruno.presses("checkin_met_good", checkin)
    answered = bruno.sees("Thank", where="private")
    assert answered["ts"] == checkin["ts"]


def test_joining_twice_changes_the_answers(ada: Player) -> None:
    first = ada.joins(MENTOR)
    again = ada.joins(MENTOR, department="Research")
    assert first["title"] != again["title"]
    ada.types("/mentor join")
    department = next(block for block in ada.form()["blocks"] if block.get("block_id") == "department")
    assert department["element"]["initial_value"] == "Research"


def test_a_wrong_form_keeps_what_was_typed_and_says_what_is_wrong(ada: Player) -> None:
    ada.types("/mentor join")
    wrong = ada.submits(**{**USUAL_WRONG, "role": "mentor"})
    assert set(wrong["errors"]) == {"offers", "ends"}
    assert ada.form()["values"]["department"]["department"]["value"] == "Product"


USUAL_WRONG: Json = {
    "level": "1",
    "department": "Product",
    "languages": ["en"],
    "days": ["0"],
    "starts": "1020",
    "ends": "540",
    "style": "talk",
    "capacity": "1",
}


def test_publishing_twice_is_publishing_once(paired: Theatre, carla: Player) -> None:
    before = paired.posts()
    assert "published already" in carla.types("/mentor publish")
    paired.settle()
    assert paired.posts() == before


def test_publishing_says_when_people_changed_since_the_rehearsal(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    assert "nothing to publish" in carla.types("/mentor publish")
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    ada.joins(MENTOR, style="show")
    assert "since this rehearsal" in carla.types("/mentor publish")
    assert theatre.posts() == []


def test_only_coordinators_match(ada: Player) -> None:
    ada.joins(MENTOR)
    assert "Only coordinators" in ada.types("/mentor rehearse")
    assert "Only coordinators" in ada.types("/mentor publish")


def test_somebody_without_a_partner_is_told_why(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    ada.joins(MENTOR, languages=["fi"])
    bruno.joins(MENTEE, languages=["it"])
    rehearsed = carla.types("/mentor rehearse")
    for words in ("Without a partner", "What would match them", "1 more mentor who speaks Italian", "languages"):
        assert words in rehearsed
    carla.types("/mentor publish")
    assert "1 more mentee who speaks Finnish" in ada.sees("partner", where="private")["text"]
    assert "language" in bruno.sees("partner", where="private")["text"]
    assert theatre.posts("mpim") == []


def test_the_home_does_what_the_commands_do(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    bruno.joins(MENTEE)
    assert "Join" in ada.home()
    ada.presses("home_join")
    result = ada.submits(**{**JOINING, **MENTOR})
    assert result["ok"]
    theatre.run(ada.actor.close(ada.form()["id"], everything=True))
    assert "Next: prepare" in ada.home()
    theatre.ask(prepared, ada.id, theatre.sandbox.clock.now())

    carla.home()
    carla.presses("home_rehearse")
    assert "Ada Virtanen" in str(carla.form()["blocks"])
    carla.presses("rehearsal_publish")
    ada.sees("Bruno Conti")
    assert "Bruno Conti" in ada.home()

    theatre.run(carla.actor.close(carla.form()["id"], everything=True))
    ada.presses("home_leave")
    ada.presses("leave_yes")
    bruno.sees("Ada Virtanen", where="private")
    assert "You take part" not in ada.home()


JOINING: Json = {
    "languages": ["en"],
    "days": ["0", "1", "2", "3", "4"],
    "starts": "540",
    "ends": "1020",
    "style": "talk",
    "capacity": "1",
}


@on_both
def test_leaving_ends_the_pairing_kindly_and_stops_every_message(paired: Theatre, ada: Player, bruno: Player) -> None:
    assert "Bruno Conti" in ada.types("/mentor leave")
    ada.presses_own("leave_no")
    assert "You take part" in ada.types("/mentor status")
    ada.types("/mentor leave")
    ada.presses_own("leave_yes")
    told = bruno.sees("Ada Virtanen", where="private")
    assert "leave" not in told["text"]
    before = len(paired.posts("mpim"))
    paired.forward(days=60)
    paired.settle()
    assert len(paired.posts("mpim")) == before
    for shown in (ada.types("/mentor status"), ada.home()):
        assert "welcome back" in shown
    assert "do not take part" in ada.types("/mentor leave")


def test_a_deactivated_person_is_gone_and_the_partner_is_told(paired: Theatre, bruno: Player) -> None:
    paired.run(paired.stage.change_profile("U0ADA0001", deleted=True))
    bruno.sees("Ada Virtanen", where="private")
    assert "no partner" in bruno.types("/mentor status")


def test_a_new_zone_is_read_at_once(paired: Theatre, ada: Player) -> None:
    paired.run(paired.stage.change_profile("U0ADA0001", tz="Asia/Tokyo"))
    paired.settle()
    paired.forward(days=7)
    assert "Tokyo" in ada.sees("Session 1 of 6")["text"]


@on_both
def test_every_message_of_a_whole_program_comes_once(paired: Theatre, ada: Player) -> None:
    for day in range(6 * 28):
        paired.forward(days=1)
        paired.settle_briefly()
        if day % 28 == 14:  # two who never say a word are asked whether they go on
            paired.settle()
            ada.reacts("tada", [one for one in ada.shared() if one["text"].startswith("Session")][-1])
    paired.settle()
    texts = [one["text"][: len("Session 1 of 6")] for one in paired.posts("mpim") if one["text"].startswith("Session")]
    assert texts == [f"Session {number} of 6" for number in range(1, 7)]
    keys = [one["metadata"]["event_payload"]["key"] for one in paired.posts() if one["metadata"]]
    assert len(keys) == len(set(keys))
    rows = paired.ask(deliveries.all_of, WORKSPACE)
    waiting = [row for row in rows if row.state not in {DeliveryState.SENT, DeliveryState.EXPIRED}]
    assert {row.kind for row in waiting} <= {*CAN_WAIT}  # what is not said out of working hours
    assert {row.state for row in waiting} <= {DeliveryState.PLANNED}
    prompts = {one.prompt for one in paired.ask(pairings.sessions, WORKSPACE, 1)}
    assert len(prompts) == 6
    assert "All your sessions" in ada.types("/mentor status") or "Next" in ada.types("/mentor status")
