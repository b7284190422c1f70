"""conversations.*: one conversation per set of people, and who may read what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sandbox.nouns import BOT_USER_ID
from tests.sandbox.conftest import ADA, BRUNO, CARLA, GONE, GUEST, MANIFEST, OTHER_BOT, Slack, manifest
from tests.sandbox.test_api_chat import KEY, channel, pair, post


def test_the_same_people_have_the_same_conversation(slack: Slack) -> None:
    first = slack.ok("conversations.open", users=f"{ADA},{BRUNO}")
    assert first == {"ok": True, "channel": {"id": first["channel"]["id"]}}
    again = slack.ok("conversations.open", users=[BRUNO, ADA, ADA])
    assert again == {"ok": True, "no_op": True, "already_open": True, "channel": first["channel"]}
    assert slack.ok("conversations.open", users=f"{ADA},{BRUNO},{CARLA}")["channel"] != first["channel"]
    assert slack.ok("conversations.open", channel=first["channel"]["id"])["already_open"] is True


def test_return_im_tells_more(slack: Slack) -> None:
    shown = slack.ok("conversations.open", users=ADA, return_im=True)["channel"]
    assert (shown["is_im"], shown["user"], shown["latest"]) == (True, ADA, None)


def test_looking_without_creating(slack: Slack) -> None:
    assert slack.refused("conversations.open", users=ADA, prevent_creation=True) == "channel_not_found"
    there = slack.ok("conversations.open", users=ADA)["channel"]
    assert slack.ok("conversations.open", users=ADA, prevent_creation=True)["channel"] == there


@pytest.mark.parametrize(
    ("users", "error"),
    [
        ("", "users_list_not_supplied"),
        (BOT_USER_ID, "not_enough_users"),
        ("U0NOBODY", "user_not_found"),
        (f"{ADA},{GONE}", "user_disabled"),
        (OTHER_BOT, "user_not_visible"),
        (",".join(f"U{number}" for number in range(9)), "too_many_users"),
    ],
)
def test_people_it_cannot_be_opened_with(slack: Slack, users: str, error: str) -> None:
    assert slack.refused("conversations.open", users=users) == error


def test_eight_people_fit(slack: Slack) -> None:
    people = [user.id for user in slack.sandbox.world.users.values() if not user.is_bot][:8]
    assert slack.ok("conversations.open", users=",".join(people))


def test_a_channel_is_not_opened(slack: Slack) -> None:
    code = slack.refused("conversations.open", channel=channel(slack, "general"))
    assert code == "method_not_supported_for_channel_type"
    assert slack.refused("conversations.open", channel="C0NOWHERE") == "channel_not_found"


def test_dms_and_group_dms_take_their_own_scopes(starts: Callable[..., Slack]) -> None:
    only_dms = {**MANIFEST, "oauth_config": {"scopes": {"bot": ["im:write"]}}}
    slack = starts(manifest=only_dms)
    assert slack.ok("conversations.open", users=ADA)
    answer = slack.refusal("conversations.open", users=f"{ADA},{BRUNO}")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "mpim:write")


def test_info_tells_what_kind_it_is(reader: Slack) -> None:
    group = reader.ok("conversations.info", channel=pair(reader), include_num_members=True)["channel"]
    assert (group["is_mpim"], group["is_im"], group["num_members"]) == (True, False, 3)
    assert group["name"] == "mpdm-ada--bruno-1"
    direct = reader.ok("conversations.open", users=ADA)["channel"]["id"]
    assert reader.ok("conversations.info", channel=direct)["channel"]["user"] == ADA
    general = reader.ok("conversations.info", channel=channel(reader, "general"))["channel"]
    assert (general["name"], general["is_general"], general["is_member"]) == ("general", True, False)
    assert reader.refused("conversations.info", channel="C0NOWHERE") == "channel_not_found"


def test_reading_takes_the_scope_of_its_kind(starts: Callable[..., Slack]) -> None:
    slack = starts(manifest=manifest("im:read", "im:history"))
    for method, needed in (("info", "mpim:read"), ("members", "mpim:read"), ("history", "mpim:history")):
        answer = slack.refusal(f"conversations.{method}", channel=pair(slack))
        assert (answer["error"], answer["needed"]) == ("missing_scope", needed)


def test_members_come_in_pages_and_include_the_bot(reader: Slack) -> None:
    where = pair(reader)
    first = reader.ok("conversations.members", channel=where, limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = reader.ok("conversations.members", channel=where, limit=2, cursor=cursor)
    assert first["members"] + second["members"] == [ADA, BRUNO, BOT_USER_ID]
    assert second["response_metadata"]["next_cursor"] == ""
    assert reader.refused("conversations.members", channel=where, limit=-1) == "invalid_limit"
    for wrong in ("nonsense", "bmV4dDphYmM=", "b3RoZXI6MQ=="):
        assert reader.refused("conversations.members", channel=where, cursor=wrong) == "invalid_cursor"


def test_history_is_newest_first_and_pages(reader: Slack) -> None:
    where = pair(reader)
    posted = [post(reader, where, text=str(number)) for number in range(5)]
    seen: list[str] = []
    cursor = ""
    while True:
        page = reader.ok("conversations.history", channel=where, limit=2, cursor=cursor)
        seen += [message["ts"] for message in page["messages"]]
        if not page["has_more"]:
            break
        cursor = page["response_metadata"]["next_cursor"]
    assert seen == posted[::-1]


def test_history_between_two_moments(reader: Slack) -> None:
    where = pair(reader)
    first, second, third = (post(reader, where) for _ in range(3))

    def between(**bounds: Any) -> list[str]:
        found = reader.ok("conversations.history", channel=where, **bounds)["messages"]
        return [message["ts"] for message in found]

    assert between(oldest=first, latest=third) == [second]
    assert between(oldest=first, latest=third, inclusive=True) == [third, second, first]
    assert between(oldest=second) == [third]
    assert between(latest="0") == []
    assert reader.refused("conversations.history", channel=where, oldest="x") == "invalid_ts_oldest"
    assert reader.refused("conversations.history", channel=where, latest="x") == "invalid_ts_latest"
    assert reader.refused("conversations.history", channel=where, cursor="x") == "invalid_cursor"


def test_history_tells_metadata_only_to_those_who_ask(reader: Slack) -> None:
    where = pair(reader)
    post(reader, where, metadata=KEY)
    (plain,) = reader.ok("conversations.history", channel=where)["messages"]
    assert plain["metadata"] == {"event_type": "session"}
    (full,) = reader.ok("conversations.history", channel=where, include_all_metadata=True)["messages"]
    assert full["metadata"] == KEY


def test_history_leaves_out_replies_and_what_one_person_sees(reader: Slack) -> None:
    where = pair(reader)
    root = post(reader, where)
    reply = post(reader, where, thread_ts=root)
    reader.ok("chat.postEphemeral", channel=where, user=ADA, text="only you")
    (message,) = reader.ok("conversations.history", channel=where)["messages"]
    assert (message["ts"], message["reply_count"], message["latest_reply"]) == (root, 1, reply)


def test_history_needs_membership(reader: Slack) -> None:
    assert reader.refused("conversations.history", channel=channel(reader, "general")) == "not_in_channel"
    assert reader.refused("conversations.history", channel="C0NOWHERE") == "channel_not_found"


def test_history_can_be_held_short(starts: Callable[..., Slack]) -> None:
    reader = starts(manifest=manifest("mpim:history"), restricted_history=True)
    where = pair(reader)
    for _ in range(20):
        post(reader, where)
    page = reader.ok("conversations.history", channel=where, limit=100)
    assert (len(page["messages"]), page["has_more"]) == (15, True)
    assert reader.refused("conversations.history", channel=where) == "ratelimited"


def test_a_guest_can_be_written_to(slack: Slack) -> None:
    assert slack.ok("conversations.open", users=GUEST)
