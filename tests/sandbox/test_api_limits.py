"""Slack's rate limits: off, on, kept and broken."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from sandbox.clock import Clock
from sandbox.limits import PER_MINUTE, Limits, Window
from sandbox.people import seeded
from tests.sandbox.conftest import ADA, Slack
from tests.sandbox.test_api_chat import pair, post

BEARER = {"Authorization": "Bearer xoxb-sandbox"}


def test_limits_are_off_until_they_are_switched_on(slack: Slack) -> None:
    for _ in range(30):
        slack.ok("users.list", limit=1)
    slack.sandbox.limits.enabled = True
    for _ in range(20):
        slack.ok("users.list", limit=1)
    assert slack.refused("users.list", limit=1) == "ratelimited"


def test_a_limited_call_says_when_to_come_again(starts: Callable[..., Slack]) -> None:
    slack = starts(rate_limits=True)
    for _ in range(20):
        slack.ok("users.list", limit=1)
    status, text, headers = slack.post("/api/users.list", headers=BEARER)
    assert (status, json.loads(text)) == (429, {"ok": False, "error": "ratelimited"})
    wait = int(headers["Retry-After"])
    assert 1 <= wait <= 60
    assert slack.ok("users.info", user=ADA), "other methods go on"
    assert not slack.sandbox.limits.violations
    assert slack.refused("users.list") == "ratelimited"
    assert slack.sandbox.limits.violations["users.list"] == 1
    slack.sandbox.clock.forward(dt.timedelta(seconds=wait))
    assert slack.ok("users.list")
    assert slack.sandbox.limits.violations["users.list"] == 1


def test_posting_is_limited_per_conversation(starts: Callable[..., Slack]) -> None:
    slack = starts(rate_limits=True)
    where = pair(slack)
    for _ in range(5):
        post(slack, where)
    assert slack.refused("chat.postMessage", channel=where, text="hello") == "ratelimited"
    for _ in range(4):
        post(slack, ADA)
    direct = slack.ok("conversations.open", users=ADA)["channel"]["id"]
    assert post(slack, direct), "another conversation goes on"
    assert slack.refused("chat.postMessage", channel=ADA, text="hello") == "ratelimited"
    assert slack.refused("chat.postEphemeral", channel=where, user=ADA, text="hello") == "ratelimited"


def test_posting_has_a_ceiling_for_the_workspace() -> None:
    world, limits = seeded(Clock()), Limits(enabled=True)
    waits = [limits.check(world, "chat.postMessage", "t5", f"C{number}") for number in range(301)]
    assert waits[:300] == [0] * 300
    assert waits[300] > 0


@given(st.sampled_from(sorted(PER_MINUTE)), st.lists(st.floats(0, 20), max_size=200))
def test_no_window_ever_holds_more_than_its_limit(tier: str, pauses: list[float]) -> None:
    window, let_through, now = Window(PER_MINUTE[tier], 60), [], 0.0
    for pause in pauses:
        now += pause
        wait = window.wait(now)
        if wait == 0:
            window.add(now)
            let_through.append(now)
            assert sum(moment + 60 > now for moment in let_through) <= PER_MINUTE[tier]
        else:
            assert copy.deepcopy(window).wait(now + wait) == 0
