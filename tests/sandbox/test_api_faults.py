"""Faults on demand: what the caller sees, and whether it happened all the same."""

from __future__ import annotations

import datetime as dt
import json
import time
from typing import Any

import aiohttp
import pytest

from sandbox.faults import KINDS, Faults
from tests.sandbox.conftest import Slack
from tests.sandbox.test_api_chat import pair, post

BEARER = {"Authorization": "Bearer xoxb-sandbox"}
POST = "chat.postMessage"
LOST = (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)


class Scene:
    """A conversation into which one message is posted under a fault."""

    def __init__(self, slack: Slack) -> None:
        self.slack = slack
        self.where = pair(slack)

    def plan(self, kind: str, **params: Any) -> None:
        self.slack.sandbox.faults.plan(POST, kind, **params)

    def post(self, **session: Any) -> tuple[int, str, dict[str, str]]:
        sent = {"channel": self.where, "text": "hello"}
        return self.slack.post(f"/api/{POST}", json=sent, headers=BEARER, **session)

    @property
    def posted(self) -> int:
        return len(self.slack.sandbox.world.channel(self.where).messages)

    @property
    def recorded(self) -> tuple[str | None, bool, int]:
        call = self.slack.sandbox.judge.calls[-1]
        return call.fault, call.applied, call.status


@pytest.fixture
def scene(slack: Slack) -> Scene:
    return Scene(slack)


@pytest.mark.parametrize("after", ["30", "0", "999999", "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_429_with_any_retry_after(scene: Scene, after: str) -> None:
    scene.plan("ratelimited", retry_after=after)
    status, text, headers = scene.post()
    assert (status, headers["Retry-After"]) == (429, after)
    assert '"ratelimited"' in text
    assert (scene.posted, scene.recorded) == (0, ("ratelimited", False, 429))
    assert scene.post()[0] == 200, "one fault hits one call"


def test_429_without_retry_after_and_as_text(scene: Scene) -> None:
    scene.plan("ratelimited", retry_after="", body="text")
    status, text, headers = scene.post()
    assert (status, text, headers["Content-Type"]) == (429, "Too Many Requests", "text/plain; charset=utf-8")
    assert "Retry-After" not in headers


@pytest.mark.parametrize("applied", [False, True])
def test_an_error_code(scene: Scene, applied: bool) -> None:
    scene.plan("error", code="fatal_error", applied=applied)
    assert '"fatal_error"' in scene.post()[1]
    assert (scene.posted, scene.recorded) == (int(applied), ("error", applied, 200))


@pytest.mark.parametrize(("applied", "posted"), [("before", 0), ("after", 1)])
def test_5xx_before_and_after(scene: Scene, applied: str, posted: int) -> None:
    scene.plan("http_5xx", status=502, applied=applied)
    status, text, _ = scene.post()
    assert status == 502
    assert text.startswith("<!DOCTYPE html>")
    assert (scene.posted, scene.recorded) == (posted, ("http_5xx", bool(posted), 502))


def test_5xx_with_a_json_body(scene: Scene) -> None:
    scene.plan("http_5xx", body="json")
    assert scene.post()[1] == '{"ok": false, "error": "internal_error"}'


@pytest.mark.parametrize("applied", [False, True])
def test_a_hang(scene: Scene, applied: bool) -> None:
    scene.plan("hang", seconds=5, applied=applied)
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        scene.post(timeout=aiohttp.ClientTimeout(total=0.2))
    assert time.monotonic() - began < 2
    assert scene.posted == int(applied)


def test_a_hang_ends_without_an_answer(scene: Scene) -> None:
    scene.plan("hang", seconds=0.1)
    with pytest.raises(LOST):
        scene.post()
    assert scene.recorded == ("hang", False, 0)


@pytest.mark.parametrize("applied", [False, True])
def test_a_dropped_connection(scene: Scene, applied: bool) -> None:
    scene.plan("drop", applied=applied)
    with pytest.raises(LOST):
        scene.post()
    assert (scene.posted, scene.recorded) == (int(applied), ("drop", applied, 0))


def test_the_sdk_repeats_a_dropped_call_by_default(scene: Scene) -> None:
    from slack_sdk.web.async_client import AsyncWebClient  # noqa: PLC0415

    scene.plan("drop", applied=True)
    client = AsyncWebClient("xoxb-sandbox", base_url=scene.slack.sandbox.api_url, session=scene.slack.session)
    assert scene.slack.run(client.chat_postMessage(channel=scene.where, text="hello"))["ok"]
    assert scene.posted == 2


@pytest.mark.parametrize("applied", [False, True])
def test_half_a_body(scene: Scene, applied: bool) -> None:
    scene.plan("half_body", applied=applied)
    with pytest.raises(aiohttp.ClientPayloadError):
        scene.post()
    assert scene.posted == int(applied)


def test_html_with_200(scene: Scene) -> None:
    scene.plan("html_200")
    status, text, headers = scene.post()
    assert (status, headers["Content-Type"].split(";")[0]) == (200, "text/html")
    assert "<html>" in text
    assert scene.posted == 0


@pytest.mark.parametrize(
    ("kind", "read"), [("object", {"surprise": True}), ("list", []), ("null", None), ("word", "ok"), ("text", None)]
)
def test_json_that_no_method_answers(scene: Scene, kind: str, read: Any) -> None:
    scene.plan("wrong_json", body=kind, applied="after")
    status, text, headers = scene.post()
    assert (status, headers["Content-Type"].split(";")[0]) == (200, "application/json")
    if kind == "text":
        with pytest.raises(ValueError, match="Expecting"):
            json.loads(text)
    else:
        assert json.loads(text) == read
    assert (scene.posted, scene.recorded) == (1, ("wrong_json", True, 200))


@pytest.mark.parametrize("applied", [False, True])
def test_a_reset_connection(scene: Scene, applied: bool) -> None:
    scene.plan("reset", applied=applied)
    with pytest.raises(aiohttp.ClientOSError, match="reset"):
        scene.post()
    assert (scene.posted, scene.recorded) == (int(applied), ("reset", applied, 0))


def test_an_answer_that_comes_drop_by_drop(scene: Scene) -> None:
    scene.plan("drip", seconds=5)
    with pytest.raises(TimeoutError):
        scene.post(timeout=aiohttp.ClientTimeout(total=0.3))
    assert (scene.posted, scene.recorded) == (1, ("drip", True, 200))
    scene.plan("drip", seconds=0.1)
    assert scene.post()[0] == 200


def test_a_history_that_does_not_know_the_newest_yet(reader: Slack) -> None:
    where = pair(reader)
    post(reader, where, text="old")
    reader.sandbox.clock.forward(dt.timedelta(minutes=5))
    post(reader, where, text="new")
    reader.sandbox.faults.plan("conversations.history", "stale", seconds=60)
    seen = [[one["text"] for one in reader.ok("conversations.history", channel=where)["messages"]] for _ in range(2)]
    assert seen == [["old"], ["new", "old"]]


def test_late_acceptance_after_the_caller_gave_up(scene: Scene) -> None:
    scene.plan("late", seconds=0.2, held=True)
    with pytest.raises(TimeoutError):
        scene.post(timeout=aiohttp.ClientTimeout(total=0.3))
    assert scene.posted == 0
    scene.slack.wait(0.5)
    assert (scene.posted, scene.recorded) == (1, ("late", True, 200))


def test_late_acceptance(scene: Scene) -> None:
    scene.plan("late", seconds=0.2)
    with pytest.raises(LOST):
        scene.post()
    assert scene.posted == 0
    scene.slack.wait(0.4)
    assert (scene.posted, scene.recorded) == (1, ("late", True, 200))


def test_faults_are_counted_and_may_wait(scene: Scene) -> None:
    scene.plan("error", code="internal_error", count=2, after=1)
    answers = ["internal_error" in scene.post()[1] for _ in range(4)]
    assert answers == [False, True, True, False]


def test_a_star_means_any_method() -> None:
    faults = Faults()
    faults.plan("*", "drop", count=2)
    assert faults.take("socket") is None
    assert faults.take("users.list") is not None
    assert faults.take("views.open") is not None
    assert faults.take("views.open") is None


def test_chance_is_repeatable() -> None:
    def hits(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.plan("*", "drop", count=1_000, chance=0.3)
        return [faults.take("a") is not None for _ in range(200)]

    assert hits(1) == hits(1)
    assert hits(1) != hits(2)
    assert 30 < sum(hits(1)) < 90


def test_the_plan_can_be_read_and_cleared() -> None:
    faults = Faults()
    faults.plan("socket", "disconnect", reason="warning")
    (listed,) = faults.listing
    assert (listed["method"], listed["kind"], listed["params"]) == ("socket", "disconnect", {"reason": "warning"})
    faults.clear()
    assert faults.listing == []


def test_what_cannot_be_planned_is_refused() -> None:
    faults = Faults()
    for method, kind, params in (
        (POST, "earthquake", {}),
        ("socket", "http_5xx", {}),
        (POST, "drop", {"seconds": 3}),
        (POST, "drop", {"count": 0}),
        (POST, "drop", {"chance": 0}),
    ):
        with pytest.raises(ValueError, match=r"."):
            faults.plan(method, kind, **params)
    assert set(KINDS["events"]) == {"duplicate", "reorder", "late", "lose_first"}
