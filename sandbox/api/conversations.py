"""conversations.*: where people and the bot talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox import tokens
from sandbox.api import chat
from sandbox.api.paging import page
from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Channel, Json, Message

MAX_PEOPLE = 8
RESTRICTED_PAGE = 15
_TS = re.compile(r"\d{1,12}(\.\d{1,6})?")
_NEVER = "0000000000.000000"


async def open_conversation(asked: Asked) -> Json:
    """Open the one conversation of these people and the bot: the same people, the same conversation."""
    if asked.arguments.given("channel"):
        channel = asked.channel()
        if channel.kind == "channel":
            raise WorldError("method_not_supported_for_channel_type")
        new = False
    else:
        users = _people(asked)
        tokens.require(asked.bot(), ("im:write" if len(users) == 1 else "mpim:write",))
        channel, new = asked.world.open_conversation(users, create=not asked.arguments.flag("prevent_creation"))
    shown: Json = {"id": channel.id}
    if asked.arguments.flag("return_im"):
        shown = _direct(asked, channel)
    return {"channel": shown} if new else {"no_op": True, "already_open": True, "channel": shown}


def _people(asked: Asked) -> list[str]:
    named = asked.arguments.names("users")
    if not named:
        raise WorldError("users_list_not_supplied")
    users = [user for user in named if user != asked.app]
    if not users:
        raise WorldError("not_enough_users")
    if len(users) > MAX_PEOPLE:
        raise WorldError("too_many_users")
    for user in users:
        if asked.world.user(user).is_bot:
            raise WorldError("user_not_visible")
    return users


async def info(asked: Asked) -> Json:
    channel = asked.channel()
    asked.require_scope_of(channel, "read")
    shown = _public(asked, channel) if channel.kind == "channel" else _direct(asked, channel)
    if asked.arguments.flag("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"channel": shown}


async def members(asked: Asked) -> Json:
    channel = asked.channel()
    asked.require_scope_of(channel, "read")
    found, cursor = page(channel.members, asked.arguments, 100)
    return {"members": found, "response_metadata": {"next_cursor": cursor}}


async def history(asked: Asked) -> Json:
    """Return a page of messages, newest first; metadata only to those who ask for it."""
    channel = asked.channel()
    asked.require_scope_of(channel, "history")
    if asked.app not in channel.members:
        raise WorldError("not_in_channel")
    restricted = asked.sandbox.limits.restricted_history
    found, cursor = page(
        _within(asked, channel),
        asked.arguments,
        RESTRICTED_PAGE if restricted else 100,
        RESTRICTED_PAGE if restricted else 999,
    )
    metadata = asked.arguments.flag("include_all_metadata")
    shown = [_with_replies(chat.shape(asked, message, metadata=metadata), channel) for message in found]
    answer: Json = {"messages": shown, "has_more": bool(cursor), "pin_count": 0}
    if cursor:
        answer["response_metadata"] = {"next_cursor": cursor}
    return answer


def _within(asked: Asked, channel: Channel) -> list[Message]:
    oldest, latest = _moment(asked, "oldest"), _moment(asked, "latest")
    inclusive = asked.arguments.flag("inclusive")
    known = (asked.world.clock.now().timestamp() - asked.stale) * 1_000_000

    def fits(message: Message) -> bool:
        if message.visible_to is not None or message.thread_ts not in (None, message.ts):
            return False
        at = _micros(message.ts)
        if asked.stale and at > known:
            return False
        after = oldest is None or at > oldest or (inclusive and at == oldest)
        return after and (latest is None or at < latest or (inclusive and at == latest))

    return [message for message in reversed(channel.messages) if fits(message)]


def _moment(asked: Asked, name: str) -> int | None:
    given = asked.arguments.text(name)
    if given and not _TS.fullmatch(given):
        raise WorldError(f"invalid_ts_{name}")
    return _micros(given) if given else None


def _micros(ts: str) -> int:
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction.ljust(6, "0"))


def _with_replies(shown: Json, channel: Channel) -> Json:
    replies = [reply for reply in channel.messages if reply.thread_ts == shown["ts"] != reply.ts]
    if not replies:
        return shown
    users = list(dict.fromkeys(reply.user for reply in replies))
    return shown | {
        "thread_ts": shown["ts"],
        "reply_count": len(replies),
        "reply_users": users,
        "reply_users_count": len(users),
        "latest_reply": replies[-1].ts,
    }


def _direct(asked: Asked, channel: Channel) -> Json:
    others = [member for member in channel.members if member != asked.app]
    shown: Json = {
        "id": channel.id,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_im": channel.kind == "im",
        "is_mpim": channel.kind == "mpim",
        "is_org_shared": False,
        "context_team_id": asked.world.team.id,
        "is_open": True,
        "last_read": channel.last_read.get(asked.app, _NEVER),
        "latest": None,
        "unread_count": 0,
        "unread_count_display": 0,
        "priority": 0,
    }
    if channel.kind == "im":
        return shown | {"user": others[0], "is_user_deleted": asked.world.user(others[0]).deleted}
    handles = "--".join(asked.world.user(user).handle for user in others)
    return shown | {
        "name": f"mpdm-{handles}-1",
        "is_private": True,
        "is_channel": False,
        "is_group": False,
        "is_ext_shared": False,
        "is_member": True,
    }


def _public(asked: Asked, channel: Channel) -> Json:
    empty = {"value": "", "creator": "", "last_set": 0}
    return {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": True,
        "is_group": False,
        "is_im": False,
        "is_mpim": False,
        "is_private": False,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_general": channel.name == "general",
        "is_shared": False,
        "is_org_shared": False,
        "is_ext_shared": False,
        "is_member": asked.app in channel.members,
        "context_team_id": asked.world.team.id,
        "topic": empty,
        "purpose": empty,
        "previous_names": [],
    }
