"""reactions.*: the emoji on messages."""

from __future__ import annotations

import pytest

from sandbox.nouns import BOT_USER_ID
from tests.sandbox.conftest import ADA, Slack
from tests.sandbox.test_api_chat import channel, pair, post


def test_a_reaction_is_added_read_and_removed(slack: Slack) -> None:
    where = pair(slack)
    item = {"channel": where, "timestamp": post(slack, where)}
    assert slack.ok("reactions.add", name="tada", **item) == {"ok": True}
    slack.do(slack.sandbox.world.react, ADA, where, item["timestamp"], "tada")
    found = slack.ok("reactions.get", full=True, **item)
    assert (found["type"], found["channel"]) == ("message", where)
    assert found["message"]["reactions"] == [{"name": "tada", "users": [BOT_USER_ID, ADA], "count": 2}]
    assert found["message"]["permalink"]
    assert slack.refused("reactions.add", name="tada", **item) == "already_reacted"
    assert slack.ok("reactions.remove", name="tada", **item) == {"ok": True}
    assert slack.refused("reactions.remove", name="tada", **item) == "no_reaction"
    left = slack.ok("reactions.get", **item)["message"]["reactions"]
    assert left == [{"name": "tada", "users": [ADA], "count": 1}]


def test_aliases_are_one_emoji_and_skin_tones_others(slack: Slack) -> None:
    where = pair(slack)
    item = {"channel": where, "timestamp": post(slack, where)}
    slack.ok("reactions.add", name="thumbsup", **item)
    assert slack.refused("reactions.add", name=":+1:", **item) == "already_reacted"
    slack.ok("reactions.add", name="thumbsup::skin-tone-3", **item)
    names = [reaction["name"] for reaction in slack.ok("reactions.get", **item)["message"]["reactions"]]
    assert names == ["+1", "+1::skin-tone-3"]


@pytest.mark.parametrize("name", ["", "two words", "tada!", "+1::skin-tone-9", "🎉"])
def test_a_name_is_no_emoji(slack: Slack, name: str) -> None:
    where = pair(slack)
    assert slack.refused("reactions.add", channel=where, timestamp=post(slack, where), name=name) == "invalid_name"


def test_the_item_must_be_there(slack: Slack) -> None:
    where = pair(slack)
    ts = post(slack, where)
    general = channel(slack, "general")
    for method in ("reactions.add", "reactions.remove"):
        assert slack.refused(method, name="tada", channel="C0NOWHERE", timestamp=ts) == "channel_not_found"
        assert slack.refused(method, name="tada", channel=general, timestamp=ts) == "channel_not_found"
        assert slack.refused(method, name="tada", channel=where, timestamp="1.000001") == "message_not_found"
        assert slack.refused(method, name="tada", channel=where, timestamp="now") == "bad_timestamp"
        assert slack.refused(method, name="tada", channel=where) == "no_item_specified"
    assert slack.refused("reactions.get") == "no_item_specified"
    assert slack.refused("reactions.get", file="F0NOTHING") == "file_not_found"
    assert slack.refused("reactions.remove", name="tada", file="F0NOTHING") == "file_not_found"
    assert slack.refused("reactions.add", channel=where, timestamp=ts) == "invalid_name"


def test_a_message_carries_so_many_reactions(slack: Slack) -> None:
    where = pair(slack)
    item = {"channel": where, "timestamp": post(slack, where)}
    for number in range(23):
        slack.ok("reactions.add", name=f"emoji_{number}", **item)
    assert slack.refused("reactions.add", name="one_more", **item) == "too_many_reactions"
    for number in range(23, 50):
        slack.do(slack.sandbox.world.react, ADA, where, item["timestamp"], f"emoji_{number}")
    assert slack.refused("reactions.add", name="one_more", **item) == "too_many_emoji"
