"""chat.update, chat.delete and chat.getPermalink: what may be changed, what stays of it, and where it stands."""

from __future__ import annotations

from sandbox.nouns import BOT_USER_ID
from tests.sandbox.conftest import ADA, Slack
from tests.sandbox.test_api_chat import KEY, SECTION, pair, post


def test_an_update_keeps_what_it_leaves_out(slack: Slack) -> None:
    where = pair(slack)
    ts = post(slack, where, blocks=[SECTION], metadata=KEY)
    answer = slack.ok("chat.update", channel=where, ts=ts, text="changed")
    assert (answer["text"], answer["message"]["metadata"]) == ("changed", KEY)
    assert answer["message"]["blocks"][0]["text"]["text"] == "*Hello*"
    assert answer["message"]["edited"]["user"] == BOT_USER_ID
    emptied = slack.ok("chat.update", channel=where, ts=ts, text="bare", blocks=[], metadata={})["message"]
    assert "blocks" not in emptied
    assert "metadata" not in emptied


def test_only_the_bots_own_messages_can_be_changed_or_deleted(slack: Slack) -> None:
    where = pair(slack)
    theirs = slack.do(lambda: slack.sandbox.world.post(where, ADA, text="mine")).ts
    assert slack.refused("chat.update", channel=where, ts=theirs, text="a") == "cant_update_message"
    assert slack.refused("chat.delete", channel=where, ts=theirs) == "cant_delete_message"
    for method in ("chat.update", "chat.delete"):
        assert slack.refused(method, channel=where, ts="1.000001", text="a") == "message_not_found"
        assert slack.refused(method, channel="C0NOWHERE", ts="1.000001", text="a") == "channel_not_found"


def test_an_update_has_limits_of_its_own(slack: Slack) -> None:
    where = pair(slack)
    ts = post(slack, where)
    assert slack.refused("chat.update", channel=where, ts=ts, text="x" * 4_001) == "msg_too_long"
    assert slack.refused("chat.update", channel=where, ts=ts) == "no_text"
    assert slack.refused("chat.update", channel=where, ts=ts, blocks=[{"type": "nothing"}]) == "invalid_blocks"
    assert slack.refused("chat.update", channel=where, ts=ts, attachments={}) == "invalid_attachments"


def test_a_deleted_message_is_gone(slack: Slack) -> None:
    where = pair(slack)
    ts = post(slack, where)
    assert slack.ok("chat.delete", channel=where, ts=ts) == {"ok": True, "channel": where, "ts": ts}
    assert slack.refused("chat.delete", channel=where, ts=ts) == "message_not_found"


def test_a_permalink_names_channel_message_and_thread(slack: Slack) -> None:
    where = pair(slack)
    root = post(slack, where)
    reply = post(slack, where, thread_ts=root)
    assert slack.ok("chat.getPermalink", channel=where, message_ts=root)["permalink"].endswith(
        f"/archives/{where}/p{root.replace('.', '')}"
    )
    link = slack.ok("chat.getPermalink", channel=where, message_ts=reply)["permalink"]
    assert f"thread_ts={root}&cid={where}" in link
    assert slack.refused("chat.getPermalink", channel=where, message_ts="1.000001") == "message_not_found"
    assert slack.refused("chat.getPermalink", channel="C0NOWHERE", message_ts=root) == "channel_not_found"
