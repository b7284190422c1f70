"""The workspace itself: what happens to its people, conversations and messages; it knows no HTTP and no bot."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sandbox.nouns import Channel, File, Json, Message, User, View, WorldError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sandbox.clock import Clock
    from sandbox.teams import Team

Observer = Callable[[str, Json], None]


class World:
    """The state of one workspace, changed by plain methods that name Slack's own error codes when they refuse.

    Every change is told to `observers` as (kind, data); delivery turns some into events for the bot,
    the page redraws on all of them.  Kinds: message_posted, message_changed, message_deleted, reaction_added,
    reaction_removed, channel_opened, home_published, home_opened, view_opened, view_closed, user_changed, user_joined,
    member_joined, file_shared, uninstalled, read.
    """

    def __init__(self, clock: Clock, team: Team, people: list[User], ids: Iterator[int] | None = None) -> None:
        self.clock = clock
        self.team = team
        self.users: dict[str, User] = {user.id: user for user in people}
        self.channels: dict[str, Channel] = {}
        self.homes: dict[str, View] = {}
        self.stacks: dict[str, list[View]] = {}
        self.files: dict[str, File] = {}
        self.observers: list[Observer] = []
        self._ids = ids or itertools.count(1)
        self._last_ts = 0

    def tell(self, kind: str, **data: Any) -> None:
        for observer in list(self.observers):
            observer(kind, data)

    def new_id(self, prefix: str) -> str:
        return f"{prefix}{next(self._ids):08X}"

    def new_ts(self) -> str:
        """Return a timestamp of the sandbox's now, unique and rising: seconds, a dot, six digits."""
        micros = max(int(self.clock.now().timestamp() * 1_000_000), self._last_ts + 1)
        self._last_ts = micros
        return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"

    def user(self, user_id: str) -> User:
        try:
            return self.users[user_id]
        except KeyError:
            raise WorldError("user_not_found") from None

    def channel(self, channel_id: str) -> Channel:
        try:
            return self.channels[channel_id]
        except KeyError:
            raise WorldError("channel_not_found") from None

    def message(self, channel_id: str, ts: str) -> Message:
        for message in reversed(self.channel(channel_id).messages):
            if message.ts == ts and message.visible_to is None:
                return message
        raise WorldError("message_not_found")

    def create_channel(self, name: str, members: list[str]) -> Channel:
        return self._add(Channel(self.new_id("C"), "channel", list(members), name))

    def join(self, user_id: str, channel_id: str) -> None:
        channel = self.channel(channel_id)
        if channel.kind != "channel":
            raise WorldError("method_not_supported_for_channel_type")
        if user_id not in channel.members:
            channel.members.append(self.user(user_id).id)
            self.tell("member_joined", channel=channel, user=user_id)

    def open_conversation(
        self, users: list[str], *, create: bool = True, with_app: bool = True
    ) -> tuple[Channel, bool]:
        """Return the DM or group DM of these people and, unless told otherwise, the bot, and whether it is new."""
        everyone = list(dict.fromkeys([*users, self.team.bot_user] if with_app else users))
        members = set(everyone)
        for user_id in users:
            if self.user(user_id).deleted:
                raise WorldError("user_disabled")
        for channel in self.channels.values():
            if channel.kind != "channel" and set(channel.members) == members:
                return channel, False
        if not create:
            raise WorldError("channel_not_found")
        kind = "im" if len(members) == 2 else "mpim"  # noqa: PLR2004 - two sides
        prefix = "D" if kind == "im" else "G"
        return self._add(Channel(self.new_id(prefix), kind, everyone)), True

    def _add(self, channel: Channel) -> Channel:
        channel.created = int(self.clock.now().timestamp())
        self.channels[channel.id] = channel
        self.tell("channel_opened", channel=channel)
        return channel

    def post(self, channel_id: str, user_id: str, **content: Any) -> Message:
        """Post a message; `content` are fields of Message (text, blocks, metadata, thread_ts, visible_to, files …)."""
        channel = self.channel(channel_id)
        if channel.is_archived:
            raise WorldError("is_archived")
        message = Message(self.new_ts(), channel_id, user_id, **content)
        channel.messages.append(message)
        if message.visible_to is None:
            channel.last_read[user_id] = message.ts
        self.tell("message_posted", message=message)
        return message

    def change(self, channel_id: str, ts: str, **content: Any) -> Message:
        message = self.message(channel_id, ts)
        for field, value in content.items():
            setattr(message, field, value)
        message.edited = {"user": message.user, "ts": self.new_ts()}
        self.tell("message_changed", message=message)
        return message

    def delete(self, channel_id: str, ts: str) -> None:
        message = self.message(channel_id, ts)
        self.channel(channel_id).messages.remove(message)
        self.tell("message_deleted", message=message)

    def react(self, user_id: str, channel_id: str, ts: str, name: str) -> None:
        users = self.message(channel_id, ts).reactions.setdefault(name, [])
        if user_id in users:
            raise WorldError("already_reacted")
        users.append(user_id)
        self.tell("reaction_added", message=self.message(channel_id, ts), user=user_id, name=name)

    def unreact(self, user_id: str, channel_id: str, ts: str, name: str) -> None:
        message = self.message(channel_id, ts)
        users = message.reactions.get(name, [])
        if user_id not in users:
            raise WorldError("no_reaction")
        users.remove(user_id)
        if not users:
            del message.reactions[name]
        self.tell("reaction_removed", message=message, user=user_id, name=name)

    def read(self, user_id: str, channel_id: str) -> None:
        channel = self.channel(channel_id)
        if channel.messages:
            channel.last_read[user_id] = channel.messages[-1].ts
        self.tell("read", channel=channel, user=user_id)
