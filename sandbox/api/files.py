"""files.*: the three steps of an upload, and what became of it."""

from __future__ import annotations

import asyncio
import mimetypes
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sandbox import content
from sandbox.arguments import messages
from sandbox.nouns import APP_ID, File, WorldError
from sandbox.uploads import MAX_FILE

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Channel, Json

MAX_ALT = 1_000
MAX_SNIPPET = 1_000_000
MAX_CHANNELS = 100
SNIPPETS = frozenset({"text", "csv", "css", "html", "javascript", "markdown", "python", "shell", "sql", "xml", "yaml"})
SHARED_AFTER = 0.1  # Slack looks at a file before it shows it: the answer comes first


async def get_upload_url(asked: Asked) -> Json:
    arguments = asked.arguments
    length = arguments.number("length")
    if length < 1:
        raise WorldError("missing_argument")
    if length > MAX_FILE:
        raise WorldError("file_upload_size_restricted")
    if len(arguments.text("alt_txt")) > MAX_ALT:
        raise WorldError("alt_txt_too_large")
    if arguments.given("snippet_type"):
        if arguments.text("snippet_type") not in SNIPPETS:
            raise WorldError("unknown_snippet_type")
        if length > MAX_SNIPPET:
            raise WorldError("snippet_too_large")
    name = arguments.text("filename")
    now = int(asked.world.clock.now().timestamp())
    file = File(asked.world.new_id("F"), name, length, now, title=name, alt_txt=arguments.text("alt_txt"))
    asked.world.files[file.id] = file
    return {"upload_url": asked.sandbox.uploads.url(file), "file_id": file.id}


async def complete_upload(asked: Asked) -> Json:
    uploaded = _uploaded(asked)
    channels = _channels(asked)
    thread_ts, comment = asked.arguments.text("thread_ts") or None, asked.arguments.text("initial_comment")
    blocks = _rich_text(asked) if not comment else []
    for file, title in uploaded:
        file.title, file.completed = title or file.name, True
    files = [file for file, _ in uploaded]

    def share() -> None:
        for channel in channels:
            _share(asked, channel, files, text=comment, blocks=blocks, thread_ts=thread_ts)

    asyncio.get_running_loop().call_later(SHARED_AFTER, share)
    return {"files": [{"id": file.id, "title": file.title} for file in files]}


async def info(asked: Asked) -> Json:
    return {"file": shape(asked, found(asked)), "comments": [], "response_metadata": {"next_cursor": ""}}


def found(asked: Asked) -> File:
    file = asked.world.files.get(asked.arguments.text("file"))
    if file is None or not file.completed:
        raise WorldError("file_not_found")
    return file


def shape(asked: Asked, file: File) -> Json:
    """Return the file object with where it was shared."""
    mimetype = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    url = f"{asked.sandbox.url}/files/{file.id}/{quote(file.name, safe='')}"
    channels = [asked.world.channel(channel_id) for channel_id in file.shared]
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": mimetype,
        "filetype": file.name.rpartition(".")[2],
        "user": asked.app,
        "size": file.length,
        "mode": "hosted",
        "is_external": False,
        "is_public": any(channel.kind == "channel" for channel in channels),
        "url_private": url,
        "url_private_download": url,
        "permalink": url,
        "alt_txt": file.alt_txt,
        "shares": {
            visibility: shares
            for visibility in ("public", "private")
            if (shares := _shares(file, channels, visibility))
        },
        "channels": [channel.id for channel in channels if channel.kind == "channel"],
        "groups": [channel.id for channel in channels if channel.kind == "mpim"],
        "ims": [channel.id for channel in channels if channel.kind == "im"],
    }


def _shares(file: File, channels: list[Channel], visibility: str) -> Json:
    return {
        channel.id: [{"ts": message.ts} for message in channel.messages if file.id in message.files]
        for channel in channels
        if (channel.kind == "channel") == (visibility == "public")
    }


def _uploaded(asked: Asked) -> list[tuple[File, str]]:
    given = asked.arguments.nested("files")
    if not isinstance(given, list) or not given or not all(isinstance(one, dict) for one in given):
        raise _wrong("must provide an array of files [json-pointer:/files]")
    uploaded = []
    for one in given:
        file = asked.world.files.get(str(one.get("id")))
        if file is None or file.content is None or file.completed:
            raise WorldError("file_not_found")
        uploaded.append((file, str(one.get("title") or "")))
    return uploaded


def _channels(asked: Asked) -> list[Channel]:
    several = asked.arguments.names("channels")
    if len(several) > MAX_CHANNELS:
        raise WorldError("channels_limit_exceeded")
    only = asked.arguments.text("channel_id")
    channels = []
    for channel_id in several or ([only] if only else []):
        channel = asked.world.channels.get(channel_id)
        if channel is None or (channel.kind != "channel" and asked.app not in channel.members):
            raise WorldError("invalid_channel" if several else "channel_not_found")
        if asked.app not in channel.members:
            raise WorldError("not_in_channel")
        channels.append(channel)
    return channels


def _rich_text(asked: Asked) -> list[Json]:
    given: Any = asked.arguments.nested("blocks", "invalid_blocks")
    if given is None:
        return []
    if not isinstance(given, list) or any(not isinstance(one, dict) or one.get("type") != "rich_text" for one in given):
        raise WorldError("invalid_blocks")
    return content.stored_blocks(asked.world, given)


def _share(asked: Asked, channel: Channel, files: list[File], **fields: Any) -> None:
    names = [file.id for file in files]
    asked.world.post(channel.id, asked.app, bot_id=asked.world.team.bot_id, app_id=APP_ID, files=names, **fields)
    for file in files:
        file.shared.append(channel.id)
        asked.world.tell("file_shared", file=file, channel=channel.id, user=asked.app)


def _wrong(line: str) -> WorldError:
    return WorldError("invalid_arguments", **messages(line))
