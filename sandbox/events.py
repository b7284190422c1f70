"""Which changes of the workspace the bot is told, and in what words; it knows neither transport nor retries."""

from __future__ import annotations

import functools
import json
import pathlib
import secrets
from typing import TYPE_CHECKING, Any

from sandbox import shapes
from sandbox.nouns import APP_ID, Json

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from sandbox.nouns import Channel, Message, User
    from sandbox.server import Sandbox
    from sandbox.teams import Organisation
    from sandbox.world import World

_CATALOG = pathlib.Path(__file__).parent / "data" / "event-catalog.json"
GROUP = {"channel": "channels", "im": "im", "mpim": "mpim"}
CHANNEL_TYPE = {"channel": "C", "im": "D", "mpim": "G"}


@functools.cache
def _scopes() -> dict[str, frozenset[str]]:
    # The catalogue writes one scope with a dot.
    catalog = json.loads(_CATALOG.read_text(encoding="utf-8"))
    return {event["name"]: frozenset(scope.replace(".", ":") for scope in event.get("scopes", ())) for event in catalog}


def callback(event: Json, world: World, *, org_wide: bool = False) -> Json:
    """Return the event in the envelope that every Events API delivery has."""
    team, channel = world.team, event.get("channel") or event.get("channel_id") or event.get("item", {}).get("channel")
    organisation = team.organisation.id if team.organisation else None
    payload = {
        "token": "sandbox",
        "team_id": team.id,
        "context_team_id": team.id,
        "context_enterprise_id": organisation,
        "api_app_id": APP_ID,
        "event": event,
        "type": "event_callback",
        "event_id": _new_id(),
        "event_time": int(world.clock.now().timestamp()),
        "authorizations": [
            {
                "enterprise_id": organisation,
                "team_id": None if org_wide else team.id,
                "user_id": team.bot_user,
                "is_bot": True,
                "is_enterprise_install": org_wide,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"1-{event.get('type')}-{team.id}-{channel or ''}",
    }
    return payload | ({"enterprise_id": organisation} if organisation else {})


def organisation_callback(event: Json, organisation: Organisation, now: dt.datetime) -> Json:
    """Return an event about an organisation in its envelope, which names no workspace."""
    return {
        "token": "sandbox",
        "enterprise_id": organisation.id,
        "api_app_id": APP_ID,
        "event": event,
        "type": "event_callback",
        "event_id": _new_id(),
        "event_time": int(now.timestamp()),
    }


def rate_limited(world: World) -> Json:
    """Return what Slack sends, in no envelope, for each minute in which it held events back."""
    minute = int(world.clock.now().timestamp()) // 60 * 60
    body = {"type": "app_rate_limited", "team_id": world.team.id, "minute_rate_limited": minute}
    return {"token": "sandbox", "api_app_id": APP_ID, **body}


def _new_id() -> str:
    return f"Ev{secrets.token_hex(6).upper()}"


class Events:
    """Watches the workspace and owes the bot what it subscribed to, may read and can see."""

    def __init__(self, sandbox: Sandbox, world: World, owe: Callable[[Json], None]) -> None:
        settings = sandbox.options.manifest.get("settings", {})
        self._subscribed = frozenset(settings.get("event_subscriptions", {}).get("bot_events", ()))
        self._sandbox = sandbox
        self._world = world
        self._app = world.team.bot_user
        self._owe = owe
        self._told: dict[str, Callable[..., None]] = {
            "message_posted": self._message_posted,
            "message_changed": self._message_changed,
            "message_deleted": self._message_deleted,
            "reaction_added": functools.partial(self._reaction, "reaction_added"),
            "reaction_removed": functools.partial(self._reaction, "reaction_removed"),
            "user_changed": functools.partial(self._person, "user_change"),
            "user_joined": functools.partial(self._person, "team_join"),
            "member_joined": self._member_joined,
            "file_shared": self._file_shared,
            "home_opened": self._home_opened,
        }
        world.observers.append(self._observe)

    def _observe(self, kind: str, data: Json) -> None:
        if kind in self._told:
            self._told[kind](**data)

    def send(self, name: str, event: Json, group: str | None = None) -> None:
        """Owe the bot the event called `name` in the catalogue, unless it may not have it."""
        scopes = _scopes().get(name, frozenset())
        if group and len(scopes) > 1:
            scopes = frozenset(scope for scope in scopes if scope.startswith(f"{group}:"))
        token = self._sandbox.tokens.newest(self._world.team)
        if name in self._subscribed and token is not None and (not scopes or scopes & set(token.scopes)):
            self._owe({**event, "event_ts": event.get("event_ts") or self._world.new_ts()})

    def _visible(self, channel_id: str) -> Channel | None:
        channel = self._world.channel(channel_id)
        return channel if self._app in channel.members else None

    def _message_posted(self, message: Message, **_: Any) -> None:
        channel = self._visible(message.channel)
        if channel is None or message.visible_to is not None:
            return
        event = {
            **shapes.posted(message, self._world),
            "channel": channel.id,
            "channel_type": channel.kind,
            "event_ts": message.ts,
        }
        if channel.kind == "channel" and f"<@{self._app}" in message.text and message.user != self._app:
            self.send("app_mention", {**event, "type": "app_mention"})
        self.send(f"message.{GROUP[channel.kind]}", event)

    def _message_changed(self, message: Message, **_: Any) -> None:
        self._hidden(message, {"subtype": "message_changed", "message": shapes.posted(message, self._world)})

    def _message_deleted(self, message: Message, **_: Any) -> None:
        previous = shapes.posted(message, self._world)
        event = {"subtype": "message_deleted", "deleted_ts": message.ts, "previous_message": previous}
        self._hidden(message, event)

    def _hidden(self, message: Message, event: Json) -> None:
        channel = self._visible(message.channel)
        if channel is None or message.visible_to is not None:
            return
        ts = self._world.new_ts()
        envelope = {"type": "message", "hidden": True, "channel": channel.id, "channel_type": channel.kind, "ts": ts}
        self.send(f"message.{GROUP[channel.kind]}", {**envelope, **event, "event_ts": ts})

    def _reaction(self, kind: str, message: Message, user: str, name: str, **_: Any) -> None:
        channel = self._visible(message.channel)
        if channel is None:
            return
        item = {"type": "message", "channel": channel.id, "ts": message.ts, "channel_type": channel.kind}
        event = {"type": kind, "user": user, "reaction": name, "item": item, "item_user": message.user}
        self.send(kind, event)

    def _person(self, kind: str, user: User, **_: Any) -> None:
        now = self._sandbox.clock.now()
        self.send(kind, {"type": kind, "user": shapes.person(user, now), "cache_ts": int(now.timestamp())})

    def _member_joined(self, channel: Channel, user: str, **_: Any) -> None:
        if self._visible(channel.id) is not None:
            kind = "member_joined_channel"
            event = {"type": kind, "user": user, "channel": channel.id, "channel_type": CHANNEL_TYPE[channel.kind]}
            self.send(kind, {**event, "team": self._world.team.id}, GROUP[channel.kind])

    def _file_shared(self, file: Any, channel: str, user: str, **_: Any) -> None:
        if self._visible(channel) is not None:
            event = {"type": "file_shared", "file_id": file.id, "user_id": user, "file": {"id": file.id}}
            self.send("file_shared", {**event, "channel_id": channel})

    def _home_opened(self, user: str, tab: str, channel: str, **_: Any) -> None:
        event: Json = {"type": "app_home_opened", "user": user, "channel": channel, "tab": tab}
        home = self._world.homes.get(user)
        if tab == "home" and home is not None:
            event["view"] = shapes.surface(home)
        self.send("app_home_opened", event)
