"""Coordinators set programs up and announce them, people join one of several, and each has rounds of its own."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import select

from bot.models import Program, Trail
from bot.store import Db, people
from tests.player import USUAL, Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

SECOND: Json = {"name": "Sales meets design", "aims": ["voices", "network"]}


def programs(theatre: Theatre) -> list[Program]:
    return theatre.ask(people.programs, WORKSPACE)


def deeds(theatre: Theatre) -> list[str]:
    return theatre.ask(lambda db: list(db.exec(select(Trail.did).order_by(Trail.number))))  # type: ignore[arg-type]


def channel(player: Player, name: str) -> str:
    return player.room(name)


def sets_up(player: Player, which: str = "new", /, **answers: Any) -> Json:
    player.types(f"/mentor program {which}")
    result = player.submits(**answers)
    if result["ok"]:
        player.theatre.run(player.actor.close(player.form()["id"], everything=True))
    return result


def presses_of(player: Player, action_id: str, program: Program) -> str:
    """Press the button of one program in the newest answer; return the newest answer then."""
    shown = player.newest_answer()
    drawn = [block for block in shown["blocks"] if (block.get("accessory") or {}).get("value") == str(program.id)]
    where = {"channel": player.room(), "ts": shown["ts"], "block_id": drawn[0]["block_id"]}
    player.theatre.run(player.actor.press(action_id, **where))
    player.theatre.settle()
    return whole(player.newest_answer())


def closes(player: Player) -> None:
    player.theatre.run(player.actor.close(player.form()["id"], everything=True))


def test_a_program_is_set_up_in_a_form_that_shows_it_as_it_is(theatre: Theatre, carla: Player) -> None:
    shown = carla.types("/mentor program")
    assert "Reverse mentoring" in shown
    assert "6 sessions of 45 minutes, every 4 weeks" in shown
    carla.presses_own("program_edit")
    room = channel(carla, "reverse-mentoring")
    result = carla.submits(
        name="  Ways <of> working ",
        aims=["digital", "network"],
        sessions="4",
        cadence_weeks="2",
        minutes="60",
        level_gap="2",
        approval="automatic",
        channel=room,
        neutral="U0PIPPA01",
        quiet_days=["4"],
        holidays="2026-12-24 – 2026-12-26\n6 January 2027",
        quarter_cap="3",
        circle_weeks="0",
    )
    assert result["ok"], result
    assert "is set up" in whole(carla.form())
    closes(carla)
    [kept] = programs(theatre)
    assert (kept.name, kept.aims, kept.sessions, kept.cadence_weeks) == (
        "Ways <of> working",
        ["digital", "network"],
        4,
        2,
    )
    assert (kept.minutes, kept.level_gap, kept.approval) == (60, 2, "automatic")
    assert (kept.channel, kept.neutral, kept.quiet_days) == (room, "U0PIPPA01", [4])
    assert (kept.quarter_cap, kept.circle_weeks) == (3, 0)
    assert kept.holidays == ["2026-12-24", "2026-12-25", "2026-12-26", "2027-01-06"]
    assert deeds(theatre) == ["set_up"]
    listed = carla.types("/mentor program")
    assert "Ways &lt;of&gt; working" in listed
    assert "Neutral person: <@U0PIPPA01>" in listed
    assert sets_up(carla, "ways")["ok"]
    assert programs(theatre)[0].model_dump() == kept.model_dump()


@pytest.mark.parametrize(
    ("answers", "field", "words"),
    [
        ({"holidays": "2026-12-24\nthe day after"}, "holidays", '"the day after" as a date'),
        ({"holidays": "3/4/2027"}, "holidays", "two dates"),
        ({"holidays": "2027-01-06 – 2027-01-01"}, "holidays", "ends before it begins"),
        ({"quiet_days": [str(day) for day in range(7)]}, "quiet_days", "At least one day"),
        ({"neutral": "U0GUEST01"}, "neutral", "no guest"),
        ({"name": "reverse MENTORING"}, "name", "Another program has this name"),
        ({"name": " \u200b "}, "name", "Please answer"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_kept(
    theatre: Theatre, carla: Player, answers: Json, field: str, words: str
) -> None:
    result = sets_up(carla, **({"name": "Another"} | answers))
    assert not result["ok"]
    assert words in result["errors"][field]
    assert len(programs(theatre)) == 1
    assert deeds(theatre) == []


def test_a_form_that_somebody_else_overtook_takes_nothing_away(theatre: Theatre, carla: Player, ada: Player) -> None:
    carla.types("/mentor coordinators")
    assert carla.submits(coordinators=[ada.id])["ok"]
    closes(carla)
    for player in (ada, carla):
        player.types("/mentor program reverse")
    assert ada.submits(sessions="3")["ok"]
    late = carla.submits(name="Mine")
    assert "Somebody else has changed" in late["errors"]["name"]
    assert (programs(theatre)[0].sessions, programs(theatre)[0].name) == (3, "Reverse mentoring")


def test_who_is_the_neutral_person_is_told_once_and_so_is_who_was_it_before(theatre: Theatre, carla: Player) -> None:
    celia, pippa = (theatre.person(one) for one in ("U0CELIA01", "U0PIPPA01"))
    for changes in ({"neutral": celia.id}, {"sessions": "5"}, {"neutral": pippa.id}):
        assert sets_up(carla, "reverse", **changes)["ok"]
        theatre.settle()
    assert "you alone" in whole(pippa.sees("You are the neutral person now", where="private"))
    celia.sees("not the neutral person of", where="private")
    assert [len(one.private()) for one in (celia, pippa)] == [2, 1]


def test_nobody_else_sets_up_or_announces(theatre: Theatre, ada: Player, carla: Player) -> None:
    sets_up(carla, "reverse", channel=channel(carla, "reverse-mentoring"))
    for command in ("program", "program new", "announce", "rehearse", "publish"):
        assert "Only coordinators" in ada.types(f"/mentor {command}")
    carla.types("/mentor program reverse")
    carla.types("/mentor announce")
    theatre.ask(dismiss, carla.id)
    assert "Only coordinators" in carla.submits(name="Mine")["errors"]["name"]
    closes(carla)
    assert "Only coordinators" in carla.presses_own("announce_post")
    assert programs(theatre)[0].name == "Reverse mentoring"
    assert theatre.posts("channel") == []


def dismiss(db: Db, slack_id: str) -> None:
    for one in people.appointed(db, WORKSPACE):
        if one.slack_id == slack_id:
            db.delete(one)


def test_an_announcement_is_shown_first_posted_once_and_joined_from(
    theatre: Theatre, carla: Player, ada: Player, bruno: Player
) -> None:
    assert "no channel yet" in carla.types("/mentor announce")
    sets_up(carla, "reverse", channel=channel(carla, "reverse-mentoring"), aims=["digital"])
    shown = carla.types("/mentor announce")
    assert "Be at home with new technology" in shown
    assert theatre.posts("channel") == []
    assert "I post it in" in carla.presses_own("announce_post")
    [posted] = theatre.eventually(lambda: theatre.posts("channel"), "the announcement")
    assert posted["channel"] == channel(carla, "reverse-mentoring")
    carla.types("/mentor announce")
    assert "today already" in carla.presses_own("announce_post")
    ada.presses("announcement_join", posted)
    assert ada.submits(**{**USUAL, **MENTOR})["ok"]
    assert theatre.ask(people.participant, WORKSPACE, ada.id) is not None
    guest = theatre.person("U0GUEST01")
    theatre.run(guest.actor.join(posted["channel"]))
    guest.presses("announcement_join", posted)
    theatre.settle()
    told = theatre.run(guest.actor.messages(posted["channel"]))
    assert "Guests of this workspace" in whole(told[-1])
    bruno.presses("announcement_join", posted)
    bruno.presses("announcement_join", posted)
    assert bruno.submits(**{**USUAL, **MENTEE})["ok"]
    assert len(theatre.ask(people.joined, WORKSPACE)) == 2
    assert deeds(theatre) == ["set_up", "announced"]
    theatre.settle()
    assert len(theatre.posts("channel")) == 1


def test_where_the_bot_is_not_a_coordinator_learns_what_to_do(theatre: Theatre, carla: Player) -> None:
    room = channel(carla, "general")
    sets_up(carla, "reverse", channel=room)
    carla.types("/mentor announce")
    carla.presses_own("announce_post")
    asked = carla.sees("/invite", where="private")
    assert f"<#{room}>" in whole(asked)
    assert theatre.posts("channel") == []
    world = theatre.sandbox.world
    world.join(world.team.bot_user, room)
    carla.presses("doubt_no", asked)
    theatre.eventually(lambda: theatre.posts("channel"), "the announcement")
