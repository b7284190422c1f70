"""reactions.*: the emoji on messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.api import chat, files
from sandbox.nouns import WorldError

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Json, Message

MAX_EMOJI = 50
MAX_BY_ONE = 23
ALIASES = {"thumbsup": "+1", "thumbsdown": "-1"}
_NAME = re.compile(r"[\w+'-]{1,100}(::skin-tone-[2-6])?")
_TS = re.compile(r"\d{1,12}\.\d{6}")


async def add(asked: Asked) -> Json:
    message, name = _message(asked), _name(asked)
    if asked.world.channel(message.channel).is_archived:
        raise WorldError("is_archived")
    if name not in message.reactions and len(message.reactions) >= MAX_EMOJI:
        raise WorldError("too_many_emoji")
    if sum(asked.app in users for users in message.reactions.values()) >= MAX_BY_ONE:
        raise WorldError("too_many_reactions")
    asked.world.react(asked.app, message.channel, message.ts, name)
    return {}


async def remove(asked: Asked) -> Json:
    if asked.arguments.given("file"):
        files.found(asked)
        raise WorldError("no_reaction")
    message = _message(asked)
    asked.world.unreact(asked.app, message.channel, message.ts, _name(asked))
    return {}


async def get(asked: Asked) -> Json:
    if asked.arguments.given("file"):
        return {"type": "file", "file": files.shape(asked, files.found(asked))}
    message = _message(asked)
    shown = chat.shape(asked, message, metadata=False) | {"permalink": chat.permalink(asked, message)}
    return {"type": "message", "channel": message.channel, "message": shown}


def _name(asked: Asked) -> str:
    name = asked.arguments.text("name").strip(":")
    if not _NAME.fullmatch(name):
        raise WorldError("invalid_name")
    plain, separator, tone = name.partition("::")
    return ALIASES.get(plain, plain) + separator + tone


def _message(asked: Asked) -> Message:
    arguments = asked.arguments
    if not arguments.given("channel") or not arguments.given("timestamp"):
        raise WorldError("no_item_specified")
    channel = asked.channel()
    if asked.app not in channel.members:
        raise WorldError("channel_not_found")
    if not _TS.fullmatch(arguments.text("timestamp")):
        raise WorldError("bad_timestamp")
    return asked.world.message(channel.id, arguments.text("timestamp"))
