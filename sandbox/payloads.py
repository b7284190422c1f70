"""What Slack sends when a person acts: commands, actions, submissions, closings; it sends nothing itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sandbox import shapes
from sandbox.fields import Field, fields, state_of
from sandbox.nouns import APP_ID, Json
from sandbox.teams import enterprise

if TYPE_CHECKING:
    from sandbox.nouns import Channel, Message, User, View
    from sandbox.server import Sandbox
    from sandbox.world import World

_CARRIED = ("type", "action_id", "text", "value", "style", "placeholder")
_NAMES = re.compile(r"(?<!\S)([@#])([\w.-]+)")
_LINKS = re.compile(r"https?://[^\s<>|]+")


class Payloads:
    """Writes the payloads, with the trigger ids and response URLs that belong to them."""

    def __init__(self, sandbox: Sandbox, world: World) -> None:
        self._sandbox = sandbox
        self._world = world
        self._team = world.team
        self._triggers = sandbox.triggers
        self._responses = sandbox.responses

    @property
    def _is_org_wide(self) -> bool:
        return self._sandbox.tokens.is_org_wide(self._team)

    def command(self, user: User, channel: Channel, command: Json, text: str) -> Json:
        return {
            "token": "sandbox",
            "team_id": self._team.id,
            "team_domain": self._team.domain,
            **self._organisation(),
            "channel_id": channel.id,
            "channel_name": channel_name(channel),
            "user_id": user.id,
            "user_name": user.handle,
            "command": command["command"],
            "text": escaped(text, self._world) if command.get("should_escape") else text,
            "api_app_id": APP_ID,
            "is_enterprise_install": str(self._is_org_wide).lower(),
            "response_url": self._responses.new(self._world, user.id, channel.id),
            "trigger_id": self._triggers.new(user.id),
        }

    def message_action(self, user: User, message: Message, action: Json, filled: Json) -> Json:
        channel = self._world.channel(message.channel)
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": message.visible_to is not None,
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        payload = self._by("block_actions", user) | {
            "container": container,
            "trigger_id": self._triggers.new(user.id),
            "channel": {"id": channel.id, "name": channel_name(channel)},
            "state": {"values": state_of(message.blocks, filled)},
            "response_url": self._responses.new(self._world, user.id, channel.id, message),
            "actions": [action],
        }
        if message.visible_to is None:
            payload["message"] = shapes.posted(message, self._world)
        return payload

    def view_action(self, user: User, view: View, action: Json) -> Json:
        return self._by("block_actions", user) | {
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self._triggers.new(user.id),
            "view": shapes.surface(view),
            "actions": [action],
        }

    def submission(self, user: User, view: View) -> Json:
        return self._by("view_submission", user) | {
            "trigger_id": self._triggers.new(user.id),
            "view": shapes.surface(view),
            "response_urls": self._response_urls(user, view),
        }

    def closing(self, user: User, view: View, *, is_cleared: bool) -> Json:
        return self._by("view_closed", user) | {"view": shapes.surface(view), "is_cleared": is_cleared}

    def _by(self, kind: str, user: User) -> Json:
        return {
            "type": kind,
            "user": {"id": user.id, "username": user.handle, "name": user.handle, "team_id": user.team_id},
            "api_app_id": APP_ID,
            "token": "sandbox",
            "team": {"id": self._team.id, "domain": self._team.domain, **self._organisation()},
            "enterprise": enterprise(self._team),
            "is_enterprise_install": self._is_org_wide,
        }

    def _organisation(self) -> Json:
        of = self._team.organisation
        return {"enterprise_id": of.id, "enterprise_name": of.name} if of else {}

    def _response_urls(self, user: User, view: View) -> list[Json]:
        values = state_of(view.view.get("blocks", []), view.values)
        urls = []
        for found in fields(view.view.get("blocks", [])):
            block_id, action_id = found.block.get("block_id", ""), found.element["action_id"]
            chosen = values.get(block_id, {}).get(action_id, {})
            channel = chosen.get("selected_conversation") or chosen.get("selected_channel")
            if found.element.get("response_url_enabled") and channel:
                url = self._responses.new(self._world, user.id, channel)
                where = {"block_id": block_id, "action_id": action_id, "channel_id": channel}
                urls.append({**where, "response_url": url})
        return urls


def action(found: Field, chosen: Json, ts: str) -> Json:
    """Return one entry of `actions`: the element as it stands, what was chosen on it and when."""
    carried = {name: found.element[name] for name in _CARRIED if name in found.element}
    if found.kind and (start := found.element.get(found.kind.initial)) is not None:
        carried[found.kind.initial] = start
    return {**carried, **chosen, "block_id": found.block.get("block_id", ""), "action_ts": ts}


def channel_name(channel: Channel) -> str:
    if channel.kind == "im":
        return "directmessage"
    return channel.name or f"mpdm-{channel.id.lower()}-1"


def escaped(text: str, world: World) -> str:
    """Write people, channels and links as Slack does for a command with should_escape."""
    people = {user.handle: f"<@{user.id}|{user.handle}>" for user in world.users.values()}
    channels = {channel.name: f"<#{channel.id}|{channel.name}>" for channel in world.channels.values() if channel.name}

    def named(match: re.Match[str]) -> str:
        sign, name = match.groups()
        return (people if sign == "@" else channels).get(name, match[0])

    def link(match: re.Match[Any]) -> str:
        return f"<{match[0]}>"

    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _NAMES.sub(named, _LINKS.sub(link, safe))
