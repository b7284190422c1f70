"""Many workspaces: each installs the app for itself, with its own people, tokens and end; no page is ever a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

import app
from bot.delivery import BRISK
from bot.store import Store, installations, people
from tests.command import free_port
from tests.player import Player
from tests.premises import FIRST, NORTH, ORGANISATION, SECOND, SOUTH, Premises
from tests.theatre import MENTEE, MENTOR


@pytest.fixture
def premises(tmp_path: Path) -> Iterator[Premises]:
    opened = Premises(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def amy(premises: Premises) -> Player:
    """Who runs the program in the second workspace."""
    return premises.person("U0SECAMY1")


def meets(premises: Premises, mentor: str, mentee: str, coordinator: str) -> tuple[Player, Player]:
    """Let two people of one workspace join, and its coordinator introduce them."""
    first, second, third = (premises.person(one) for one in (mentor, mentee, coordinator))
    first.joins(MENTOR)
    second.joins(MENTEE)
    third.types("/mentor rehearse")
    assert "Round 1" in third.types("/mentor publish")
    return first, second


def test_two_workspaces_have_their_own_people_rounds_and_tokens(premises: Premises, tmp_path: Path) -> None:
    assert "Flipside is in Northwind Collective" in premises.installs(FIRST)
    assert "Flipside is in Harbour Works" in premises.installs(SECOND)
    ada, bruno = meets(premises, "U0ADA0001", "U0BRUNO01", "U0COORD01")
    cat, ben = meets(premises, "U0SECCAT1", "U0SECBEN1", "U0SECAMY1")
    assert "Bruno Conti" in str(ada.sees("Bruno Conti"))
    assert "Ben Otero" in str(cat.sees("Ben Otero"))
    for mine, other in ((ada, "Ben Otero"), (bruno, "Cat Lowe"), (cat, "Bruno Conti"), (ben, "Ada Virtanen")):
        assert other not in str(mine.shared()) + str(mine.private())
    stored = b"".join(path.read_bytes() for path in tmp_path.glob("flipside.db*"))
    assert b"xox" not in stored


def test_the_button_leads_to_slack_and_its_word_is_bound_to_the_browser(premises: Premises) -> None:
    status, text, headers = premises.asks("GET", f"{premises.public}/slack/install")
    assert (status, '<form method="post">' in text) == (200, True)
    assert "It cannot read conversations" in text
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert not re.search(r"(src|href)=\"(https?:)?//", text)
    _, _, headers = premises.asks("POST", f"{premises.public}/slack/install")
    for promise in ("__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"):
        assert promise in headers["Set-Cookie"]
    link, cookie = premises.begins()
    back = premises.run(premises.stage.consent(link, team=FIRST))
    assert premises.asks("GET", back)[0] == 400  # another browser: and the word is spent by it
    assert premises.asks("GET", back, cookie)[0] == 400
    assert premises.ask(installations.every) == []


def test_any_process_finishes_what_another_began(premises: Premises) -> None:
    port = free_port()
    settings = premises.settings.model_copy(update={"http_port": port})

    async def play() -> None:
        store = Store(settings.database_url)
        other = app.serve(settings, store, now=premises.sandbox.clock.now, pace=BRISK)
        async with other, aiohttp.ClientSession() as http:
            async with http.post(f"{premises.public}/slack/install", allow_redirects=False) as answer:
                link, cookie = answer.headers["Location"], answer.headers["Set-Cookie"].split(";")[0]
            back = await premises.stage.consent(link, team=FIRST)
            here = back.replace(premises.public, f"http://127.0.0.1:{port}")
            async with http.get(here, headers={"Cookie": cookie}) as answer:
                assert answer.status == 200

    premises.run(play())
    assert "not joined" in premises.person("U0ADA0001").types("/mentor status")


def test_whatever_comes_back_is_answered_with_a_page(premises: Premises) -> None:
    assert "You said no in Slack" in premises.installs(FIRST, allow=False)
    here = f"{premises.public}/slack/oauth_redirect"
    for query in ("", "?code=1", "?state=1&code=2", "?error=access_denied", "?error=%3Cscript%3E&state=%00", "?code=é"):
        status, text, _ = premises.asks("GET", here + query, "__Host-flipside-install=1")
        assert (status, "Flipside was not added" in text) == (400, True), query
        assert "<script>" not in text
    for code, said in {"wrong": "open for too long", "": "Slack did not accept"}.items():
        link, cookie = premises.begins()
        state = re.search(r"state=([^&]+)", link)
        assert state
        status, text, _ = premises.asks("GET", f"{here}?state={state[1]}&code={code}", cookie)
        assert (status, said in text) == (400, True)
    assert premises.ask(installations.every) == []


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"kind": "error", "code": "bad_client_secret"}, "finds the reason in its log"),
        ({"kind": "error", "code": "cannot_install_an_org_installed_app"}, "whole organisation"),
        ({"kind": "drop", "applied": True}, "did not answer in time"),
        ({"kind": "http_5xx", "status": 503}, "did not answer in time"),
        ({"kind": "html_200"}, "did not answer in time"),
        ({"kind": "wrong_json", "body": "object"}, "did not answer in time"),
    ],
)
def test_a_refusal_of_slack_is_a_page(premises: Premises, fault: dict[str, str], said: str) -> None:
    link, cookie = premises.begins()
    back = premises.run(premises.stage.consent(link, team=FIRST))
    premises.run(premises.stage.plan_fault("oauth.v2.access", **fault))
    status, text, _ = premises.asks("GET", back, cookie)
    assert status in {400, 502, 503}
    assert said in text
    assert premises.ask(installations.every) == []


def test_an_organisation_lets_the_app_into_some_of_its_workspaces(premises: Premises) -> None:
    premises.installs(ORGANISATION)
    fay, ivo = premises.person("U0NORFAY1"), premises.person("U0SOUIVO1")
    premises.run(premises.stage.access(grant=[NORTH]))
    premises.eventually(lambda: premises.ask(people.workspace, NORTH), "the first workspace of the organisation")
    hel, _ = meets(premises, "U0NORHEL1", "U0NORGUS1", fay.id)
    hel.sees("Gus Lind")
    assert premises.ask(people.workspace, SOUTH) is None
    premises.run(premises.stage.access(grant=[SOUTH]))
    premises.eventually(lambda: premises.ask(people.workspace, SOUTH), "the second workspace of the organisation")
    assert "not joined" in ivo.types("/mentor status")
    premises.run(premises.stage.access(revoke=[NORTH]))
    premises.eventually(lambda: closed(premises, NORTH), "the end in the first workspace")
    assert not closed(premises, SOUTH)


def closed(premises: Premises, workspace: str) -> bool:
    found = premises.ask(people.workspace, workspace)
    assert found is not None
    return found.removed_at is not None


def test_taking_the_app_out_stops_it_and_installing_again_finds_things_as_they_were(premises: Premises) -> None:
    premises.installs(FIRST)
    ada, _ = meets(premises, "U0ADA0001", "U0BRUNO01", "U0COORD01")
    ada.sees("Bruno Conti")
    premises.run(premises.stage.uninstall(FIRST))
    premises.eventually(lambda: closed(premises, FIRST), "the end")
    gone = premises.installation(FIRST)
    assert (gone.token, gone.refresh_token) == (None, None)
    premises.forward(days=7)
    premises.settle()
    before = len(premises.posts())
    premises.installs(FIRST)
    assert premises.installation(FIRST).generation == 2
    assert not closed(premises, FIRST)
    assert "Bruno Conti" in ada.types("/mentor status")
    ada.sees("Session 1 of 6")
    assert len(premises.posts()) > before


def test_the_end_of_an_earlier_installation_does_not_end_a_later_one(premises: Premises) -> None:
    premises.installs(FIRST)
    premises.run(
        premises.stage.deliver(event={"type": "tokens_revoked", "tokens": {"oauth": ["U0ADA0001"], "bot": []}})
    )
    premises.settle()
    assert not closed(premises, FIRST)
    late = {"type": "app_uninstalled"}
    payload = {"type": "event_callback", "team_id": FIRST, "event_id": "Ev0LATE001", "event_time": 1, "event": late}
    premises.run(premises.stage.deliver(envelope=payload))
    premises.settle()
    assert not closed(premises, FIRST)
    assert premises.installation(FIRST).token is not None


def test_a_token_that_does_not_work_deletes_nothing(premises: Premises) -> None:
    premises.installs(FIRST)
    ada, _ = meets(premises, "U0ADA0001", "U0BRUNO01", "U0COORD01")
    premises.run(premises.stage.kill_tokens(FIRST, "invalid_auth"))
    premises.forward(days=7)
    premises.settle()
    found = premises.installation(FIRST)
    assert (found.state, found.token is not None) == ("active", True)
    assert premises.ask(people.participant, FIRST, ada.id) is not None
    premises.run(premises.stage.kill_tokens(FIRST, None))
    ada.sees("Session 1 of 6")


def test_a_token_that_has_run_out_is_renewed_once_and_people_do_not_notice(premises: Premises) -> None:
    premises.sandbox.installs.life = 1
    premises.installs(FIRST)
    premises.sandbox.installs.life = 43_200
    ada = premises.person("U0ADA0001")
    premises.eventually(lambda: premises.renewals() == 2, "one renewal besides the installation")
    ada.joins(MENTOR)
    assert premises.ask(people.participant, FIRST, ada.id) is not None
    premises.settle()
    assert premises.renewals() == 2


def test_a_refresh_token_that_is_refused_is_the_end_until_somebody_installs_again(premises: Premises) -> None:
    premises.run(premises.stage.plan_fault("oauth.v2.access", "error", code="invalid_refresh_token", after=1))
    premises.sandbox.installs.life = 1
    premises.installs(FIRST)
    premises.eventually(lambda: premises.installation(FIRST).state == "dead", "the end of the token")
    ada = premises.person("U0ADA0001")
    assert f"{premises.public}/slack/install" in ada.types("/mentor status")
    premises.sandbox.installs.life = 43_200
    premises.installs(FIRST)
    assert "not joined" in ada.types("/mentor status")


def test_whoever_installs_coordinates_and_chooses_others(premises: Premises, amy: Player) -> None:
    premises.installs(SECOND)
    dan, eve = premises.person("U0SECDAN1"), premises.person("U0SECEVE1")
    assert "Only coordinators" in dan.types("/mentor coordinators")
    amy.types("/mentor coordinators")
    refused = amy.submits(coordinators=[amy.id, "U0SECNDBOT"])
    assert "no apps" in str(refused["errors"])
    amy.submits(coordinators=[dan.id])
    assert premises.ask(people.coordinators, SECOND) == [dan.id]
    assert "Only coordinators" in amy.types("/mentor rehearse")
    dan.types("/mentor coordinators")
    nobody = dan.submits(coordinators=[])
    assert "Somebody has to coordinate" in str(nobody["errors"])
    assert "Only coordinators" in eve.types("/mentor rehearse")
    assert premises.ask(people.coordinators, FIRST) == []


def test_a_workspace_that_has_not_installed_is_told_where_it_can(premises: Premises) -> None:
    premises.installs(FIRST)
    cat = {"user_id": "U0SECCAT1", "team_id": SECOND, "trigger_id": "1.2"}
    reply = premises.run(premises.stage.deliver(envelope={"command": "/mentor", "text": "join", **cat}))
    assert f"{premises.public}/slack/install" in str(reply["body"])
    pressed = {"type": "block_actions", "user": {"id": "U0SECCAT1"}, "team": {"id": SECOND}, "trigger_id": "1.2"}
    action = {"type": "button", "action_id": "home_join", "block_id": "b", "value": "1"}
    assert premises.run(premises.stage.deliver(envelope={**pressed, "actions": [action]}))["status"] == 200
    assert premises.ask(people.workspace, SECOND) is None
