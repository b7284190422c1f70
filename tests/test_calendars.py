"""`/mentor calendar`: an address that only its owner has, and that leads nowhere once revoked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import icalendar
import pytest
from sqlmodel import select

from bot.models import Feed, Standing
from bot.program import membership, privacy
from bot.settings import Settings
from bot.store import Db, feeds, people
from handlers.feeds import digest
from tests.command import free_port
from tests.player import Player, whole
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

ADDRESS = re.compile(r"`(http://127\.0\.0\.1:\d+/calendar/[\w-]{43}\.ics)`")


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    opened = Theatre(tmp_path, ops_port=free_port())
    yield opened
    opened.close()


def got(theatre: Theatre, address: str) -> tuple[int, bytes, Json]:
    async def ask() -> tuple[int, bytes, Json]:
        async with aiohttp.ClientSession() as http, http.get(address) as answer:
            return answer.status, await answer.read(), dict(answer.headers)

    return theatre.run(ask())


def events(theatre: Theatre, address: str) -> list[icalendar.Component]:
    status, body, headers = got(theatre, address)
    assert (status, headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert headers["Cache-Control"].startswith("private")
    return list(icalendar.Calendar.from_ical(body).walk("VEVENT"))


def makes(person: Player) -> str:
    """Ask for an address and return it."""
    person.types("/mentor calendar")
    found = ADDRESS.search(person.presses_own("calendar_new"))
    assert found
    return found[1]


def kept(db: Db) -> list[Feed]:
    return list(db.exec(select(Feed)))


def test_a_calendar_follows_the_sessions_of_its_owner(paired: Theatre, ada: Player) -> None:
    offered = ada.types("/mentor calendar")
    assert offered.index("Who sees this") < offered.index("Make my address")
    address = makes(ada)
    first = events(paired, address)
    assert [one["sequence"] for one in first] == [0] * 6
    assert first[0]["summary"] == "Ada Virtanen & Bruno Conti, session 1 of 6"
    paired.forward(days=7)
    session = ada.sees("Session 1 of 6")
    ada.presses("session_next_week", session)
    paired.eventually(lambda: 3 in [one["sequence"] for one in events(paired, address)], "the move")
    moved = {str(one["uid"]): one for one in events(paired, address)}
    assert moved.keys() == {str(one["uid"]) for one in first}
    assert moved[str(first[0]["uid"])].decoded("dtstart") > first[0].decoded("dtstart")


def test_a_new_address_ends_the_one_before_and_revoking_ends_it_for_good(paired: Theatre, ada: Player) -> None:
    first = makes(ada)
    word = first.rpartition("/")[2].removesuffix(".ics")
    (one,) = paired.ask(kept)
    assert one.digest == digest(word), "only the digest is kept"
    assert word not in repr(one)
    wrong = [first[:-6] + "AA.ics", first[:-4] + "x.ics", first.replace("calendar/", "calendar/%00")]
    answers = [got(paired, one)[:2] for one in wrong]
    assert {*answers} == {(404, b"404: Not Found")}, "whatever the reason"
    assert "Make a new address" in ada.types("/mentor calendar")
    ada.home()
    ada.presses("home_calendar")
    ada.presses("calendar_new")
    found = ADDRESS.search(whole(ada.form()))
    assert found
    second = found[1]
    assert got(paired, first)[0] == 404
    assert got(paired, second)[0] == 200
    ada.types("/mentor calendar")
    assert "leads nowhere" in ada.presses_own("calendar_revoke")
    assert got(paired, second)[0] == 404
    assert paired.ask(kept) == []


def test_whose_account_is_closed_or_data_erased_has_no_calendar_any_more(
    paired: Theatre, ada: Player, bruno: Player
) -> None:
    hers, his = makes(ada), makes(bruno)
    paired.ask(membership.leave, WORKSPACE, ada.id, now=paired.sandbox.clock.now(), standing=Standing.GONE)
    paired.ask(privacy.erase, WORKSPACE, bruno.id, by=bruno.id, now=paired.sandbox.clock.now())
    assert (got(paired, hers)[0], got(paired, his)[0]) == (404, 404)


def test_who_has_left_sees_the_sessions_called_off(paired: Theatre, ada: Player) -> None:
    address = makes(ada)
    ada.types("/mentor leave")
    ada.presses_own("leave_yes")
    assert {str(one["status"]) for one in events(paired, address)} == {"CANCELLED"}
    assert "do not take part" in ada.types("/mentor calendar")


def test_who_has_not_joined_is_told_so(theatre: Theatre, ada: Player) -> None:
    assert "/mentor join" in ada.types("/mentor calendar")


def test_where_calendars_cannot_reach_the_bot_it_says_so(tmp_path: Path) -> None:
    theatre = Theatre(tmp_path)
    try:
        ada = theatre.person("U0ADA0001")
        ada.joins(MENTOR)
        assert "at which address" in ada.types("/mentor calendar")
        assert theatre.ask(kept) == []
    finally:
        theatre.close()


def test_a_calendar_shows_nothing_of_other_pairs(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    other = theatre.person("U0DENIZ01")
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    other.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    theatre.settle()
    seen = [len(events(theatre, makes(one))) for one in (ada, bruno, other)]
    assert sorted(seen) == [0, 6, 6]


def test_an_app_that_was_taken_out_serves_no_calendar(paired: Theatre, ada: Player) -> None:
    address = makes(ada)
    ours = digest(address.rpartition("/")[2].removesuffix(".ics"))

    def take_out(db: Db) -> None:
        workspace = people.workspace(db, WORKSPACE)
        assert workspace is not None
        workspace.removed_at = paired.sandbox.clock.now()
        db.add(workspace)

    assert paired.ask(feeds.with_digest, ours) is not None
    paired.ask(take_out)
    assert paired.ask(feeds.with_digest, ours) is None


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({}, None),
        ({"ops_port": 9464}, "http://127.0.0.1:9464"),
        ({"ops_port": 9464, "ops_host": "::1"}, "http://[::1]:9464"),
        ({"ops_port": 9464, "ops_host": "0.0.0.0"}, None),
        ({"ops_port": 9464, "public_url": "https://flipside.example.com/"}, "https://flipside.example.com"),
    ],
)
def test_the_address_is_the_public_one_or_that_of_this_machine(given: Json, place: str | None) -> None:
    assert Settings(_env_file=None, **given).calendars_at == place  # type: ignore[call-arg]
