"""HTTP mode: the story by signed requests, and nothing by any other; what comes twice has its effect once."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.models import RoundState
from bot.store import pairings, people
from sandbox.signed import FORM, signature
from tests.player import Player
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

SECRET = "sandbox-signing-secret"
JSON = "application/json"


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    opened = Theatre(tmp_path, mode="http")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    """A bot at whose door anything may be thrown."""
    opened = Theatre(tmp_path_factory.mktemp("door"), mode="http")
    yield opened
    opened.close()


def send(theatre: Theatre, body: bytes, headers: dict[str, str], method: str = "POST") -> tuple[int, str]:
    async def post() -> tuple[int, str]:
        url = f"http://127.0.0.1:{theatre.settings.http_port}/slack/events"
        async with (
            aiohttp.ClientSession() as http,
            http.request(method, url, data=body, headers=headers) as answer,
        ):
            return answer.status, await answer.text()

    return theatre.run(post())


def signed(body: bytes, kind: str, *, age: float = 0, secret: str = SECRET) -> dict[str, str]:
    stamp = str(int(time.time() - age))
    return {
        "Content-Type": kind,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature(secret, stamp, body),
    }


def command(text: str, who: str = "U0COORD01") -> bytes:
    return urlencode({"command": "/mentor", "text": text, "user_id": who, "team_id": WORKSPACE}).encode()


def reaction(message: Json, name: str, who: str) -> bytes:
    item = {"type": "message", "channel": message["channel"], "ts": message["ts"]}
    event = {"type": "reaction_added", "user": who, "reaction": name, "item": item, "event_ts": f"{time.time():.6f}"}
    return json.dumps(
        {"type": "event_callback", "team_id": WORKSPACE, "event_id": "Ev0TWICE01", "event": event}
    ).encode()


def rounds(theatre: Theatre) -> list[str]:
    newest = theatre.ask(lambda db: pairings.latest_round(db, WORKSPACE, people.program(db, WORKSPACE).id or 0))
    return [newest.state] if newest else []


def test_a_pair_meets_by_signed_requests(theatre: Theatre, session: Json, ada: Player, bruno: Player) -> None:
    assert theatre.run(theatre.stage.post("verify")) == {"verified": True}
    ada.reacts("white_check_mark", session)
    bruno.sees("You met")
    assert theatre.sandbox.delivery.connections == []


def test_a_request_that_is_not_signed_as_it_should_be_has_no_effect(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    body, other = command("publish"), command("status")
    right = signed(body, FORM)
    wrong: dict[str, dict[str, str]] = {
        "another secret": signed(body, FORM, secret="another"),
        "another body": signed(other, FORM),
        "too old": signed(body, FORM, age=6 * 60),
        "from the future": signed(body, FORM, age=-6 * 60),
        "another time": {**right, "X-Slack-Request-Timestamp": str(int(time.time()) - 1)},
        "no number": {**right, "X-Slack-Request-Timestamp": "noon"},
        "a number of another script": {**right, "X-Slack-Request-Timestamp": "١٢٣"},
        "an endless number": {**right, "X-Slack-Request-Timestamp": "1" * 5000},
        "no signature": {"Content-Type": FORM, "X-Slack-Request-Timestamp": right["X-Slack-Request-Timestamp"]},
        "no time": {"Content-Type": FORM, "X-Slack-Signature": right["X-Slack-Signature"]},
        "nothing": {"Content-Type": FORM},
        "a signature that is no text": {**right, "X-Slack-Signature": "v0=é"},
    }
    for why, headers in wrong.items():
        assert send(theatre, body, headers)[0] == 401, why
    assert send(theatre, body + b"&ssl_check=1", {"Content-Type": FORM})[0] == 200  # that is how Slack checks TLS
    assert rounds(theatre) == [RoundState.REHEARSED]
    status, answer = send(theatre, body, right)
    assert (status, rounds(theatre)) == (200, [RoundState.PUBLISHED])
    assert "Round 1" in answer


def test_a_command_that_comes_twice_publishes_once(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> None:
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    body = command("publish")
    headers = signed(body, FORM)
    assert "Round 1" in send(theatre, body, headers)[1]
    ada.sees("Bruno Conti")
    theatre.settle()
    before = theatre.posts()
    assert "published already" in send(theatre, body, headers)[1]
    theatre.settle()
    assert theatre.posts() == before


def test_an_event_that_comes_twice_moves_a_session_once(theatre: Theatre, session: Json, ada: Player) -> None:
    body = reaction(session, "calendar", ada.id)
    headers = signed(body, JSON)
    assert send(theatre, body, headers)[0] == 200
    ada.sees("has moved session 1")
    theatre.settle()
    moved = theatre.ask(pairings.session, WORKSPACE, 1)
    assert send(theatre, body, {**headers, "X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"})[0] == 200
    theatre.settle()
    assert theatre.ask(pairings.session, WORKSPACE, 1) == moved
    assert moved is not None
    assert moved.revision == 1


def test_a_button_that_is_pressed_twice_by_one_request_moves_a_session_once(
    theatre: Theatre, session: Json, ada: Player
) -> None:
    action = {"type": "button", "action_id": "session_next_week", "block_id": "b", "value": "1:0"}
    payload: dict[str, Any] = {"type": "block_actions", "user": {"id": ada.id, "team_id": WORKSPACE}}
    payload |= {"team": {"id": WORKSPACE}, "actions": [action], "channel": {"id": session["channel"]}}
    body = urlencode({"payload": json.dumps(payload)}).encode()
    headers = signed(body, FORM)
    assert [send(theatre, body, headers)[0] for _ in range(2)] == [200, 200]
    moved = theatre.ask(pairings.session, WORKSPACE, 1)
    assert moved is not None
    assert moved.revision == 1


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_only_posts_are_taken(door: Theatre, method: str) -> None:
    body = command("help")
    assert send(door, body, signed(body, FORM), method)[0] in {404, 405}


HEADERS = st.dictionaries(
    st.sampled_from(["X-Slack-Request-Timestamp", "X-Slack-Signature", "Content-Type", "X-Slack-Retry-Num"]),
    st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f"), max_size=40)
    | st.sampled_from([FORM, JSON, "text/plain; charset=klingon", "v0=0", str(int(time.time()))]),
)


@settings(deadline=None)
@given(st.binary(max_size=200), HEADERS)
def test_whatever_comes_unsigned_is_refused_and_is_no_fault_of_ours(
    door: Theatre, body: bytes, headers: dict[str, str]
) -> None:
    status, _ = send(door, body, headers)
    assert 400 <= status < 500 or b"ssl_check=1" in body  # which Slack does not sign
    assert door.ask(people.joined, WORKSPACE) == []


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from([FORM, JSON, "text/plain", "text/plain; charset=klingon", ""]))
def test_whatever_slack_signs_is_no_fault_of_ours(door: Theatre, body: bytes, kind: str) -> None:
    assert send(door, body, signed(body, kind))[0] < 500
