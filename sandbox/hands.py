"""What a person does in the workspace: write, react, type a command, press, open the Home; it knows no HTTP."""

from __future__ import annotations

import asyncio
import collections
import dataclasses
import re
from typing import TYPE_CHECKING, Any

from sandbox.envelope import Reply
from sandbox.fields import KINDS, entry, field, option
from sandbox.modals import Modals
from sandbox.nouns import Json, WorldError
from sandbox.payloads import Payloads, action
from sandbox.people import SLACKBOT

if TYPE_CHECKING:
    from sandbox.fields import Field
    from sandbox.nouns import Channel, Message, User, View
    from sandbox.server import Sandbox
    from sandbox.world import World

HOME_WITHIN = 1.0
REMEMBERED = 1_000
UNKNOWN_COMMAND = (
    "{command} is not a valid command. In Slack, all messages that start with the “/” character are commands."
)
FAILED_COMMAND = "{command} failed with the error “{error}”"
_EMOJI = re.compile(r"[\w+'-]{1,100}(::skin-tone-[2-6])?")
NOTHING_SENT = Reply(True, 200, None, 0.0)


class Hands:
    """Every act of a person; WorldError says what Slack's client would not let them do."""

    def __init__(self, sandbox: Sandbox, world: World) -> None:
        self.home_within = HOME_WITHIN
        self.seen_homes: dict[str, str] = {}
        self._sandbox = sandbox
        self._world = world
        self._payloads = Payloads(sandbox, world)
        self.modals = Modals(sandbox, world, self._payloads)
        # What was chosen on messages: Slack sends it along with the next press.
        self._filled: collections.OrderedDict[tuple[str, str, str], Json] = collections.OrderedDict()

    def person(self, user_id: str) -> User:
        """Return somebody who can act: not deactivated, and not the app itself."""
        user = self._world.user(user_id)
        if user.deleted:
            raise WorldError("account_inactive", message=f"{user.real_name} is deactivated and cannot do anything")
        if user.id == self._world.team.bot_user:
            raise WorldError("not_a_person", message="the app acts through the Web API")
        return user

    def seen_by(self, user_id: str, channel_id: str) -> Channel:
        channel = self._world.channel(channel_id)
        if user_id not in channel.members:
            raise WorldError("channel_not_found", message=f"{user_id} is not in {channel_id}")
        return channel

    def message(self, user_id: str, channel_id: str, ts: str) -> Message:
        for message in reversed(self.seen_by(user_id, channel_id).messages):
            if message.ts == ts and message.visible_to in (None, user_id):
                return message
        raise WorldError("message_not_found", message=f"{user_id} sees no message {ts} in {channel_id}")

    def open_dm(self, user_id: str, others: list[str]) -> Channel:
        """Open the DM with the app, or one between people that the app is no part of."""
        user = self.person(user_id)
        app = self._world.team.bot_user
        with_app = not others or app in others
        people = [user.id, *(other for other in others if other not in {user.id, app})]
        if len(people) == 1 and not with_app:
            raise WorldError("not_enough_users", message="a DM needs somebody else")
        return self._world.open_conversation(people, with_app=with_app)[0]

    def say(self, user_id: str, channel_id: str, text: str, thread_ts: str | None = None) -> Message:
        user, channel = self.person(user_id), self.seen_by(user_id, channel_id)
        if self._with_app_alone(channel) and self.messages_read_only:
            raise WorldError("messages_tab_read_only", message="sending messages to this app has been turned off")
        return self._world.post(channel_id, user.id, text=text, thread_ts=thread_ts)

    def react(self, user_id: str, channel_id: str, ts: str, name: str, *, remove: bool = False) -> None:
        user, emoji = self.person(user_id), name.strip(":")
        self.seen_by(user.id, channel_id)
        if not _EMOJI.fullmatch(emoji):
            raise WorldError("invalid_name", message=f"{name!r} cannot be the name of an emoji")
        (self._world.unreact if remove else self._world.react)(user.id, channel_id, ts, emoji)

    def read(self, user_id: str, channel_id: str) -> None:
        self.seen_by(user_id, channel_id)
        self._world.read(user_id, channel_id)

    async def command(self, user_id: str, channel_id: str, text: str) -> Reply:
        """Type a command; what the bot acknowledges it with is shown, and a failure is told by Slackbot."""
        user, channel = self.person(user_id), self.seen_by(user_id, channel_id)
        name, _, rest = text.strip().partition(" ")
        installed = self._sandbox.tokens.newest(self._world.team) is not None
        known = {command["command"]: command for command in self.commands if installed}
        if name not in known:
            self._slackbot(user, channel, UNKNOWN_COMMAND.format(command=name))
            return Reply(False, 200, None, 0.0, "unknown_command")
        payload = self._payloads.command(user, channel, known[name], rest.strip())
        reply = await self._sandbox.delivery.command(payload)
        try:
            if body := _message(reply.body):
                self._sandbox.responses.post(self._world, user.id, channel.id, body)
        except WorldError as error:
            reply = dataclasses.replace(reply, ok=False, error=error.code)
        if not reply.ok:
            self._slackbot(user, channel, FAILED_COMMAND.format(command=name, error=reply.error))
        return reply

    @property
    def commands(self) -> list[Json]:
        commands: list[Json] = self._features.get("slash_commands", [])
        return commands

    @property
    def messages_read_only(self) -> bool:
        """Whether nobody can write in the app's Messages tab: Slack's client then has no composer there."""
        return bool(self._features.get("app_home", {}).get("messages_tab_read_only_enabled"))

    @property
    def _features(self) -> Json:
        features: Json = self._sandbox.options.manifest.get("features", {})
        return features

    def _slackbot(self, user: User, channel: Channel, text: str) -> None:
        self._world.post(channel.id, SLACKBOT, text=text, visible_to=user.id)

    async def press(self, user_id: str, message: Message, action_id: str, block_id: str | None, plain: Any) -> Reply:
        """Use a button, a menu or another element of a message."""
        user = self.person(user_id)
        found = field(message.blocks, action_id, block_id)
        filled = self._remembered(user.id, message)
        chosen = _choose(found, plain, filled)
        ts = self._world.new_ts()
        payload = self._payloads.message_action(user, message, action(found, chosen, ts), filled)
        return await self._sandbox.delivery.interaction(payload)

    def _remembered(self, user_id: str, message: Message) -> Json:
        key = (user_id, message.channel, message.ts)
        filled = self._filled.setdefault(key, {})
        self._filled.move_to_end(key)
        if len(self._filled) > REMEMBERED:
            self._filled.popitem(last=False)
        return filled

    async def press_view(self, user_id: str, view: View, action_id: str, block_id: str | None, plain: Any) -> Reply:
        """Use an element of the modal or the Home; an input tells the bot only if it dispatches actions."""
        user = self.person(user_id)
        found = field(view.view.get("blocks", []), action_id, block_id)
        chosen = _choose(found, plain, view.values)
        if found.is_input and not found.block.get("dispatch_action"):
            return NOTHING_SENT
        payload = self._payloads.view_action(user, view, action(found, chosen, self._world.new_ts()))
        return await self._sandbox.delivery.interaction(payload)

    def view(self, user_id: str, view_id: str) -> View:
        """Return the open modal or the Home with this id; only the topmost modal can be used."""
        home = self._world.homes.get(user_id)
        if home is not None and home.id == view_id:
            return home
        return self.modals.top(user_id, view_id)

    async def home(self, user_id: str, tab: str) -> View | None:
        """Open the app; returns the Home as it stands once the bot has published or had its second to do so."""
        user = self.person(user_id)
        if not self._features.get("app_home", {}).get(f"{tab}_tab_enabled"):
            raise WorldError("not_enabled", message=f"this app has no {tab} tab")
        channel, _ = self._world.open_conversation([user.id])
        published = asyncio.Event()

        def observe(kind: str, data: Json) -> None:
            if kind == "home_published" and data["view"].user == user.id:
                published.set()

        self._world.observers.append(observe)
        try:
            self._world.tell("home_opened", user=user.id, tab=tab, channel=channel.id)
            if tab == "home":
                async with asyncio.timeout(self.home_within):
                    await published.wait()
        except TimeoutError:
            pass
        finally:
            self._world.observers.remove(observe)
        return self.look_at_home(user.id)

    def look_at_home(self, user_id: str) -> View | None:
        home = self._world.homes.get(user_id)
        if home is not None:
            self.seen_homes[user_id] = home.hash
        return home

    def change_profile(self, user_id: str, **changes: Any) -> User:
        """Change a person's profile or deactivate them, as an administrator does."""
        user = self._world.user(user_id)
        for name, value in changes.items():
            setattr(user, name, value)
        self._world.tell("user_changed", user=user)
        return user

    def welcome(self, user: User) -> None:
        """Add somebody to the workspace."""
        if user.id in self._world.users:
            raise WorldError("user_exists", message=f"there already is a {user.id}")
        self._world.users[user.id] = user
        self._world.tell("user_joined", user=user)

    def join(self, user_id: str, channel_id: str) -> None:
        self._world.join(self.person(user_id).id, channel_id)

    def _with_app_alone(self, channel: Channel) -> bool:
        return channel.kind == "im" and self._world.team.bot_user in channel.members


def _message(body: Json | str | None) -> Json | None:
    if isinstance(body, str):
        return {"text": body}
    return body if body and (body.get("text") or body.get("blocks")) else None


def _choose(found: Field, plain: Any, filled: Json) -> Json:
    """Fill the element in, if it has a state, and return what its action says of the choice."""
    element = found.element
    if found.kind is None:
        return {"selected_option": option(element, plain)} if element["type"] == "overflow" else _given(element, plain)
    chosen = entry(found, plain)
    filled.setdefault(found.block.get("block_id", ""), {})[element["action_id"]] = chosen
    return {KINDS[element["type"]].key: chosen[KINDS[element["type"]].key]}


def _given(element: Json, plain: Any) -> Json:
    if element["type"] != "feedback_buttons":
        return {}
    for name in ("positive_button", "negative_button"):
        if plain == element[name].get("value"):
            return {"value": plain, "text": element[name]["text"]}
    raise WorldError("invalid_value", message=f"{element['action_id']!r} has no button {plain!r}")
