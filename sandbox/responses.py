"""The response URLs: five uses within thirty minutes, and what a message sent to one becomes; it knows no payload."""

from __future__ import annotations

import dataclasses
import json
import secrets
import time
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox import content
from sandbox.nouns import APP_ID, Json, WorldError

if TYPE_CHECKING:
    from sandbox.nouns import Message
    from sandbox.server import Sandbox
    from sandbox.world import World

USES = 5
LIFETIME = 30 * 60.0
MAX_BODY = 250_000
REMEMBERED = 10_000


@dataclasses.dataclass
class Address:
    """Where the answers to one interaction go: whom it was given for, and the message it came from, if any."""

    world: World
    user: str
    channel: str
    message: Message | None
    expires: float
    uses: int = USES


class Responses:
    """Gives out response URLs and receives what the bot sends to them."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._addresses: dict[str, Address] = {}

    def new(self, world: World, user: str, channel: str, message: Message | None = None) -> str:
        while len(self._addresses) >= REMEMBERED:
            del self._addresses[next(iter(self._addresses))]
        key = secrets.token_urlsafe(16)
        self._addresses[key] = Address(world, user, channel, message, time.monotonic() + LIFETIME)
        return f"{self._sandbox.url}/response/{key}"

    async def receive(self, request: web.Request) -> web.Response:
        """Answer a POST to a response URL, with Slack's own codes for one that is used up or too old."""
        try:
            address = self._address(request.match_info["key"])
            if wait := self._sandbox.limits.check(address.world, "response_url", None, address.channel):
                return web.json_response(
                    {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": str(wait)}
                )
            address.uses -= 1
            self.answer(address, await _body(request))
        except WorldError as error:
            status = 404 if error.code.endswith("_url") else 400
            return web.json_response({"ok": False, "error": error.code, **error.details}, status=status)
        return web.json_response({"ok": True}) if address.message else web.Response(text="ok")

    def _address(self, key: str) -> Address:
        address = self._addresses.get(key)
        if address is None:
            raise WorldError("invalid_url")
        if address.expires < time.monotonic():
            raise WorldError("expired_url")
        if not address.uses:
            raise WorldError("used_url")
        return address

    def answer(self, address: Address, body: Json) -> None:
        """Post, replace or delete what the body asks for."""
        if _flag(body, "delete_original"):
            self._delete(address.world, _original(address))
        elif _flag(body, "replace_original"):
            self._replace(address.world, _original(address), _fresh(address.world, body))
        else:
            self.post(address.world, address.user, address.channel, body)

    def post(self, world: World, user: str, channel: str, body: Json) -> None:
        """Post a message as the app, to this person only unless it is meant for the channel."""
        visible_to = None if body.get("response_type") == "in_channel" else user
        app = {"bot_id": world.team.bot_id, "app_id": APP_ID}
        world.post(channel, world.team.bot_user, visible_to=visible_to, **app, **_fresh(world, body))

    def _replace(self, world: World, message: Message, fresh: Json) -> None:
        if message.visible_to is None:
            world.change(message.channel, message.ts, **fresh)
            return
        message.text, message.blocks = fresh["text"], fresh["blocks"]
        world.tell("message_changed", message=message)

    def _delete(self, world: World, message: Message) -> None:
        world.channel(message.channel).messages.remove(message)
        world.tell("message_deleted", message=message)


def _fresh(world: World, body: Json) -> Json:
    text = body.get("text") or ""
    if not isinstance(text, str) or len(text) > content.MAX_TEXT:
        raise WorldError("invalid_payload")
    shown = content.stored_blocks(world, body.get("blocks") or [])
    if not text and not shown:
        raise WorldError("no_text")
    fresh: Json = {"text": text, "blocks": shown}
    if body.get("thread_ts"):
        fresh["thread_ts"] = str(body["thread_ts"])
    return fresh


def _original(address: Address) -> Message:
    # What a command was answered with has no original: only a message with buttons has.
    if address.message is None:
        raise WorldError("message_not_found")
    return address.message


def _flag(body: Json, name: str) -> bool:
    return body.get(name) in (True, "true")


async def _body(request: web.Request) -> Json:
    raw = await request.read()
    if len(raw) > MAX_BODY:
        raise WorldError("invalid_payload")
    try:
        body: Any = json.loads(raw)
    except ValueError:
        raise WorldError("invalid_payload") from None
    if not isinstance(body, dict):
        raise WorldError("invalid_payload")
    return body
