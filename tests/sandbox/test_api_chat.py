"""chat.*: posting, changing and deleting the bot's messages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from sandbox.nouns import BOT_USER_ID
from tests.sandbox.conftest import ADA, BRUNO, CARLA, GONE, MANIFEST, OTHER_BOT, READING, Slack, manifest

Json = dict[str, Any]
SECTION: Json = {"type": "section", "text": {"type": "mrkdwn", "text": "*Hello*"}}
KEY: Json = {"event_type": "session", "event_payload": {"key": "k1"}}


def pair(slack: Slack) -> str:
    return str(slack.ok("conversations.open", users=f"{ADA},{BRUNO}")["channel"]["id"])


def channel(slack: Slack, name: str) -> str:
    return next(found.id for found in slack.sandbox.world.channels.values() if found.name == name)


def post(slack: Slack, where: str, **fields: Any) -> str:
    return str(slack.ok("chat.postMessage", channel=where, **{"text": "hello", **fields})["ts"])


def test_a_message_is_posted_completed_and_returned(slack: Slack) -> None:
    where = pair(slack)
    answer = slack.ok("chat.postMessage", channel=where, text="hello", blocks=[SECTION], metadata=KEY)
    message = answer["message"]
    assert (answer["channel"], answer["ts"]) == (where, message["ts"])
    assert (message["user"], message["bot_id"], message["metadata"]) == (BOT_USER_ID, "B0FLIPSIDE", KEY)
    (block,) = message["blocks"]
    assert block["block_id"]
    assert block["text"] == {"type": "mrkdwn", "text": "*Hello*", "verbatim": False}
    stored = slack.sandbox.world.message(where, answer["ts"])
    assert (stored.text, stored.metadata) == ("hello", KEY)


def test_the_same_call_twice_posts_twice(slack: Slack) -> None:
    where = pair(slack)
    first, second = post(slack, where, metadata=KEY), post(slack, where, metadata=KEY)
    assert first < second
    assert len(slack.sandbox.world.channel(where).messages) == 2


def test_a_person_stands_for_the_dm_with_the_app(slack: Slack) -> None:
    answer = slack.ok("chat.postMessage", channel=ADA, text="hello")
    assert answer["channel"] == slack.ok("conversations.open", users=ADA)["channel"]["id"]


@pytest.mark.parametrize("nobody", ["U0NOBODY", "C0NOWHERE", "general", "#general", GONE, OTHER_BOT, "USLACKBOT"])
def test_there_is_nowhere_to_post(slack: Slack, nobody: str) -> None:
    assert slack.refused("chat.postMessage", channel=nobody, text="hello") == "channel_not_found"


def test_other_peoples_conversations_do_not_exist_for_the_bot(slack: Slack) -> None:
    world = slack.sandbox.world
    secret = world.open_conversation([ADA, BRUNO])[0]
    secret.members.remove(BOT_USER_ID)
    assert slack.refused("chat.postMessage", channel=secret.id, text="hello") == "channel_not_found"


def test_the_bot_posts_only_where_it_is_a_member(slack: Slack) -> None:
    assert slack.refused("chat.postMessage", channel=channel(slack, "general"), text="hello") == "not_in_channel"
    assert post(slack, channel(slack, "reverse-mentoring"))


def test_an_archived_channel_takes_no_message(slack: Slack) -> None:
    where = channel(slack, "reverse-mentoring")
    ts = post(slack, where)
    slack.sandbox.world.channel(where).is_archived = True
    assert slack.refused("chat.postMessage", channel=where, text="hello") == "is_archived"
    assert slack.refused("chat.postEphemeral", channel=where, user=ADA, text="hello") == "is_archived"
    assert slack.refused("chat.update", channel=where, ts=ts, text="hello") == "is_inactive"
    assert slack.refused("reactions.add", channel=where, timestamp=ts, name="tada") == "is_archived"


def test_the_dm_of_somebody_who_left_takes_no_message(slack: Slack) -> None:
    where = slack.ok("conversations.open", users=ADA)["channel"]["id"]
    slack.sandbox.world.user(ADA).deleted = True
    assert slack.refused("chat.postMessage", channel=where, text="hello") == "is_archived"


def test_the_messages_tab_can_be_switched_off(starts: Callable[..., Slack]) -> None:
    features = {**MANIFEST["features"], "app_home": {"messages_tab_enabled": False}}
    slack = starts(manifest={**MANIFEST, "features": features})
    assert slack.refused("chat.postMessage", channel=ADA, text="hello") == "messages_tab_disabled"
    assert post(slack, pair(slack))


def test_a_message_needs_something_to_show(slack: Slack) -> None:
    where = pair(slack)
    assert slack.refused("chat.postMessage", channel=where) == "no_text"
    assert slack.refused("chat.postMessage", channel=where, text="", blocks=[]) == "no_text"
    answer = slack.ok("chat.postMessage", channel=where, blocks=[SECTION])
    assert answer["message"]["text"] == "This content can't be displayed."


def test_long_text_is_cut_with_a_warning(slack: Slack) -> None:
    answer = slack.ok("chat.postMessage", channel=pair(slack), text="x" * 40_001)
    assert len(answer["message"]["text"]) == 40_000
    assert answer["response_metadata"]["warnings"] == ["message_truncated"]


def test_wrong_blocks_are_pointed_at(slack: Slack) -> None:
    button = {"type": "button", "text": {"type": "plain_text", "text": "x" * 76}}
    answer = slack.refusal(
        "chat.postMessage", channel=pair(slack), blocks=[SECTION, {"type": "actions", "elements": [button]}]
    )
    assert answer["error"] == "invalid_blocks"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 76 characters [json-pointer:/blocks/1/elements/0/text/text]"
    ]


@pytest.mark.parametrize("blocks", ["not json", {"type": "section"}, '{"type": "section"}', 3])
def test_blocks_that_are_no_list_are_refused(slack: Slack, blocks: object) -> None:
    assert slack.refused("chat.postMessage", channel=pair(slack), blocks=blocks) == "invalid_blocks_format"


@pytest.mark.parametrize(
    ("metadata", "error"),
    [
        ("not json", "invalid_metadata_format"),
        ([1], "invalid_metadata_format"),
        ({"event_type": "a"}, "invalid_metadata_schema"),
        ({"event_type": "", "event_payload": {}}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": "b"}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": {}, "more": 1}, "invalid_metadata_schema"),
        ({"event_type": "a", "event_payload": {"k": "x" * 9_000}}, "metadata_too_large"),
    ],
)
def test_metadata_has_a_shape_and_a_size(slack: Slack, metadata: object, error: str) -> None:
    where = pair(slack)
    assert slack.refused("chat.postMessage", channel=where, text="hello", metadata=metadata) == error
    assert slack.refused("chat.update", channel=where, ts=post(slack, where), text="a", metadata=metadata) == error


def test_markdown_stands_alone_and_has_a_limit(slack: Slack) -> None:
    where = pair(slack)
    assert slack.ok("chat.postMessage", channel=where, markdown_text="**a**")["message"]["blocks"][0]["text"] == "**a**"
    assert slack.refused("chat.postMessage", channel=where, markdown_text="a", text="b") == "markdown_text_conflict"
    long = "x" * 12_001
    assert slack.refused("chat.postMessage", channel=where, markdown_text=long) == "msg_blocks_too_long"
    assert slack.refused("chat.postEphemeral", channel=where, user=ADA, markdown_text=long) == "msg_too_long"
    ts = post(slack, where)
    assert slack.refused("chat.update", channel=where, ts=ts, markdown_text=long) == "msg_too_long"


def test_attachments_are_counted(slack: Slack) -> None:
    where = pair(slack)
    message = slack.ok("chat.postMessage", channel=where, attachments=[{"text": "a"}])["message"]
    assert message["attachments"] == [{"id": 1, "text": "a"}]
    for method, more in (("chat.postMessage", {}), ("chat.postEphemeral", {"user": ADA})):
        many = [{"text": "a"}] * 101
        assert slack.refused(method, channel=where, attachments=many, **more) == "too_many_attachments"


def test_another_name_or_face_takes_its_own_scope(slack: Slack) -> None:
    answer = slack.refusal("chat.postMessage", channel=pair(slack), text="hello", username="Somebody")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "chat:write.customize")


def test_nobody_else_can_be_posted_as(slack: Slack) -> None:
    assert slack.refused("chat.postMessage", channel=pair(slack), text="a", as_user=True) == "as_user_not_supported"


def test_a_reply_joins_the_thread_of_its_parent(slack: Slack) -> None:
    where = pair(slack)
    root = post(slack, where)
    reply = post(slack, where, thread_ts=root)
    nested = slack.ok("chat.postMessage", channel=where, text="a", thread_ts=reply)
    assert nested["message"]["thread_ts"] == root
    assert slack.refused("chat.postMessage", channel=where, text="a", thread_ts="1.000001") == "cannot_reply_to_message"
    hidden = slack.ok("chat.postEphemeral", channel=where, user=ADA, text="a")["message_ts"]
    assert slack.refused("chat.postMessage", channel=where, text="a", thread_ts=hidden) == "cannot_reply_to_message"


def test_an_ephemeral_message_is_for_one_person(slack: Slack) -> None:
    where = pair(slack)
    ts = slack.ok("chat.postEphemeral", channel=where, user=ADA, text="only you", blocks=[SECTION])["message_ts"]
    (message,) = slack.sandbox.world.channel(where).messages
    assert (message.ts, message.visible_to) == (ts, ADA)
    assert slack.refused("chat.postEphemeral", channel=where, user=CARLA, text="a") == "user_not_in_channel"
    assert slack.refused("chat.postEphemeral", channel=where, user=ADA) == "no_text"
    general = channel(slack, "general")
    assert slack.refused("chat.postEphemeral", channel=general, user=ADA, text="a") == "not_in_channel"
    assert slack.refused("chat.postEphemeral", channel="C0NOWHERE", user=ADA, text="a") == "channel_not_found"


def test_timestamps_are_sandbox_time(slack: Slack) -> None:
    where = pair(slack)
    before = float(post(slack, where))
    slack.sandbox.clock.forward(dt.timedelta(days=7))
    assert float(post(slack, where)) - before >= 7 * 86_400


def test_an_image_of_a_file_needs_the_file(starts: Callable[..., Slack]) -> None:
    slack = starts(manifest=manifest(*READING))
    image = {"type": "image", "alt_text": "a chart", "slack_file": {"id": "F0NOTHING"}}
    answer = slack.refusal("chat.postMessage", channel=pair(slack), blocks=[image])
    assert answer["errors"] == ["invalid slack file [json-pointer:/blocks/0/slack_file]"]
