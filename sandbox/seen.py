"""What one person sees: their conversations, messages, modal and Home, as the page draws them; it changes nothing."""

from __future__ import annotations

import collections
import datetime as dt
import zoneinfo
from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.nouns import APP_ID, Json

if TYPE_CHECKING:
    from sandbox.nouns import Channel, Message, User, View
    from sandbox.server import Sandbox
    from sandbox.workspace import Workspace
    from sandbox.world import World


def people(workspace: Workspace) -> Json:
    world, team = workspace.world, workspace.team
    bot = world.user(team.bot_user)
    names = ("command", "description", "usage_hint")
    news = _news(world)
    people = [user for user in world.users.values() if user.id != bot.id]
    return {
        "people": [{**_card(user), "news": news[user.id]} for user in people],
        "bot": {
            "id": bot.id,
            "app_id": APP_ID,
            "name": bot.handle,
            "app_name": bot.real_name,
            "commands": [{name: command.get(name, "") for name in names} for command in workspace.hands.commands],
            "messages_read_only": workspace.hands.messages_read_only,
        },
        "team": {"id": team.id, "name": team.name, "domain": team.domain},
    }


def clock(sandbox: Sandbox) -> Json:
    now, hurries = sandbox.clock.now().isoformat(), sandbox.clock.hurries
    return {"now": now, "speed": sandbox.options.speed, "hurries": hurries}


def _news(world: World) -> dict[str, list[str]]:
    """Return everybody's direct conversations in which something is unread."""
    news: dict[str, list[str]] = collections.defaultdict(list)
    for channel in world.channels.values():
        for member in channel.members if channel.kind != "channel" else ():
            if _unread(channel, member):
                news[member].append(channel.id)
    return news


def _unread(channel: Channel, user_id: str) -> list[Message]:
    read = channel.last_read.get(user_id, "")
    later = (message for message in channel.messages if message.ts > read and message.user != user_id)
    return [message for message in later if message.visible_to is None]


def _card(user: User) -> Json:
    names = ("id", "handle", "real_name", "title", "department", "level", "manager", "tz", "locale")
    flags = ("is_bot", "is_guest", "is_admin", "deleted", "about")
    card = {name: getattr(user, name) for name in (*names, *flags)}
    return {**card, "is_coordinator": user.is_admin}


def overview(workspace: Workspace, user: User) -> Json:
    world = workspace.world
    mine = [channel for channel in world.channels.values() if user.id in channel.members]
    stack, home = world.stacks.get(user.id), world.homes.get(user.id)
    return {
        "channels": [listed(world, channel, user) for channel in mine],
        "modal": surface(stack[-1]) if stack else None,
        "home_unread": home is not None and workspace.hands.seen_homes.get(user.id) != home.hash,
        "now": world.clock.now().isoformat(),
        "tz": user.tz,
    }


def listed(world: World, channel: Channel, user: User) -> Json:
    """Return a conversation as it stands in this person's list."""
    shown = [message for message in channel.messages if message.visible_to in (None, user.id)]
    unread = _unread(channel, user.id)
    called = [message for message in unread if f"<@{user.id}" in message.text]
    return {
        "id": channel.id,
        "kind": channel.kind,
        "name": channel.name,
        "title": title(world, channel, user),
        "members": channel.members,
        "with_app": world.team.bot_user in channel.members,
        "unread": len(unread),
        "mention": bool(called or (unread and channel.kind != "channel")),
        "latest": shown[-1].ts if shown else None,
    }


def title(world: World, channel: Channel, user: User) -> str:
    """Name a conversation: the channel, the other people, or the app when nobody else is there."""
    if channel.kind == "channel":
        return channel.name
    app = world.team.bot_user
    others = [member for member in channel.members if member not in {user.id, app}]
    if not others:
        return world.user(app).real_name
    if channel.kind == "im":
        return world.user(others[0]).real_name
    return " & ".join(world.user(member).real_name for member in channel.members if member != app)


def messages(world: World, channel: Channel, user: User) -> list[Json]:
    return [message(world, one, user) for one in channel.messages if one.visible_to in (None, user.id)]


def message(world: World, one: Message, user: User) -> Json:
    author = world.user(one.user)
    at = dt.datetime.fromtimestamp(float(one.ts), dt.UTC)
    return {
        "ts": one.ts,
        "user": one.user,
        "user_name": author.real_name,
        "is_bot": author.is_bot,
        "text": one.text,
        "blocks": one.blocks,
        "thread_ts": one.thread_ts,
        "edited": one.edited is not None,
        "ephemeral": one.visible_to is not None,
        "reactions": [
            {"name": name, "users": users, "count": len(users), "mine": user.id in users}
            for name, users in one.reactions.items()
        ],
        "files": [_file(world, file_id) for file_id in one.files if file_id in world.files],
        "at": at.isoformat(),
        "local": at.astimezone(zoneinfo.ZoneInfo(user.tz or "UTC")).strftime("%H:%M"),
    }


def by_the_app(world: World) -> list[Json]:
    """Return what the app has posted for others to see, in order within each conversation."""
    return [
        {
            "team": world.team.id,
            "channel": channel.id,
            "kind": channel.kind,
            **{name: getattr(one, name) for name in ("ts", "user", "text", "metadata")},
            "at": dt.datetime.fromtimestamp(float(one.ts), dt.UTC).isoformat(),
        }
        for channel in world.channels.values()
        for one in channel.messages
        if one.user == world.team.bot_user and one.visible_to is None
    ]


def _file(world: World, file_id: str) -> Json:
    file = world.files[file_id]
    url = f"/files/{file.id}/{file.name}"
    named = {"id": file.id, "name": file.name, "title": file.title or file.name, "alt_txt": file.alt_txt}
    return {**named, "url": url, "length": file.length}


def surface(view: View | None) -> Json | None:
    """Return a view with what is filled in and what is wrong with it."""
    if view is None:
        return None
    shape = shapes.surface(view)
    return {**shape, "values": shape["state"]["values"], "errors": view.errors}
