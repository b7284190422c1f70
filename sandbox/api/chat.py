"""chat.*: the messages of the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import content, shapes, tokens
from sandbox.blocks.schema import limit
from sandbox.nouns import APP_ID, WorldError
from sandbox.people import SLACKBOT

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Channel, Json, Message

MAX_UPDATED_TEXT = 4_000
CUSTOM = ("username", "icon_url", "icon_emoji")


async def post_message(asked: Asked) -> Json:
    fields = _content(asked)
    channel = _destination(asked)
    _may_write(asked, channel)
    fields["metadata"] = content.stored_metadata(asked.arguments.nested("metadata", "invalid_metadata_format"))
    fields["thread_ts"] = _thread(asked, channel)
    message = asked.world.post(channel.id, asked.app, bot_id=asked.world.team.bot_id, app_id=APP_ID, **fields)
    return {"channel": channel.id, "ts": message.ts, "message": shape(asked, message, metadata=True)}


async def post_ephemeral(asked: Asked) -> Json:
    fields = _content(asked)
    channel = asked.channel()
    _may_write(asked, channel)
    user = asked.arguments.text("user")
    if user not in channel.members or asked.world.user(user).deleted:
        raise WorldError("user_not_in_channel")
    fields["thread_ts"] = _thread(asked, channel)
    message = asked.world.post(
        channel.id, asked.app, bot_id=asked.world.team.bot_id, app_id=APP_ID, visible_to=user, **fields
    )
    return {"message_ts": message.ts}


async def update(asked: Asked) -> Json:
    message = _own(asked, "cant_update_message")
    if asked.world.channel(message.channel).is_archived:
        raise WorldError("is_inactive")
    if len(asked.arguments.text("text")) > MAX_UPDATED_TEXT:
        raise WorldError("msg_too_long")
    fields = _content(asked, message)
    if "metadata" in asked.arguments.values:
        given = asked.arguments.nested("metadata", "invalid_metadata_format")
        fields["metadata"] = content.stored_metadata(given)
    asked.world.change(message.channel, message.ts, **fields)
    shown = shape(asked, message, metadata=True)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


async def delete(asked: Asked) -> Json:
    message = _own(asked, "cant_delete_message")
    asked.world.delete(message.channel, message.ts)
    return {"channel": message.channel, "ts": message.ts}


async def get_permalink(asked: Asked) -> Json:
    channel = asked.channel()
    message = asked.world.message(channel.id, asked.arguments.text("message_ts"))
    return {"channel": channel.id, "permalink": permalink(asked, message)}


def permalink(asked: Asked, message: Message) -> str:
    link = f"{asked.sandbox.url}/archives/{message.channel}/p{message.ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != message.ts:
        link += f"?thread_ts={message.thread_ts}&cid={message.channel}"
    return link


def shape(asked: Asked, message: Message, *, metadata: bool) -> Json:
    """Return a message as methods do; without `metadata` only its type is told, as to readers who did not ask."""
    shown = shapes.posted(message, asked.world)
    if message.attachments:
        shown["attachments"] = message.attachments
    if message.reactions:
        reactions = message.reactions.items()
        shown["reactions"] = [{"name": name, "users": list(users), "count": len(users)} for name, users in reactions]
    if message.metadata:
        shown["metadata"] = message.metadata if metadata else {"event_type": message.metadata["event_type"]}
    return shown


def _content(asked: Asked, before: Message | None = None) -> Json:
    """Return text, blocks and attachments as they will be stored; what an update leaves out stays as it was."""
    arguments = asked.arguments
    if arguments.flag("as_user") and "as_user_not_supported" in asked.contract.errors:
        raise WorldError("as_user_not_supported")
    if any(arguments.given(name) for name in CUSTOM):
        tokens.require(asked.bot(), ("chat:write.customize",))
    text = _text(asked)
    stored: Json = {}
    if arguments.given("markdown_text"):
        stored["blocks"] = _markdown(asked, text)
    elif arguments.given("blocks") or before is None:
        given = arguments.nested("blocks", "invalid_blocks_format")
        stored["blocks"] = [] if given is None else content.stored_blocks(asked.world, given)
    if arguments.given("attachments") or before is None:
        refusal = "invalid_attachments" if "invalid_attachments" in asked.contract.errors else "invalid_arguments"
        stored["attachments"] = content.stored_attachments(arguments.nested("attachments", refusal), refusal)
    if not text and not any(stored.values()):
        raise WorldError("no_text")
    if text or before is None:
        stored["text"] = text or content.UNSEEN
    return stored


def _text(asked: Asked) -> str:
    text = asked.arguments.text("text")
    if len(text) > content.MAX_TEXT:
        asked.arguments.warnings.append("message_truncated")
    return text[: content.MAX_TEXT]


def _markdown(asked: Asked, text: str) -> list[Json]:
    markdown = asked.arguments.text("markdown_text")
    if text or asked.arguments.given("blocks"):
        raise WorldError("markdown_text_conflict")
    if len(markdown) > limit("markdown.text.max_length"):
        known = {"msg_too_long", "msg_blocks_too_long"} & asked.contract.errors
        raise WorldError(min(known))
    return content.stored_blocks(asked.world, [{"type": "markdown", "text": markdown}])


def _destination(asked: Asked) -> Channel:
    """Return the conversation; a person's id stands for the DM with the app."""
    given = asked.arguments.text("channel")
    if given not in asked.world.users:
        return asked.channel()
    if asked.world.user(given).is_bot or given == SLACKBOT:
        raise WorldError("channel_not_found")
    try:
        return asked.world.open_conversation([given])[0]
    except WorldError:
        raise WorldError("channel_not_found") from None


def _may_write(asked: Asked, channel: Channel) -> None:
    if channel.is_archived or _partner_is_gone(asked, channel):
        raise WorldError("is_archived")
    if asked.app not in channel.members:
        raise WorldError("not_in_channel")
    app_home = asked.sandbox.options.manifest.get("features", {}).get("app_home", {})
    if channel.kind == "im" and not app_home.get("messages_tab_enabled", True):
        raise WorldError("messages_tab_disabled")


def _partner_is_gone(asked: Asked, channel: Channel) -> bool:
    others = (asked.world.user(member) for member in channel.members if member != asked.app)
    return channel.kind == "im" and any(user.deleted for user in others)


def _thread(asked: Asked, channel: Channel) -> str | None:
    """Return the root of the thread that a reply belongs to."""
    thread_ts = asked.arguments.text("thread_ts")
    if not thread_ts:
        return None
    try:
        parent = asked.world.message(channel.id, thread_ts)
    except WorldError:
        raise WorldError("cannot_reply_to_message") from None
    return parent.thread_ts or parent.ts


def _own(asked: Asked, refusal: str) -> Message:
    message = asked.world.message(asked.channel().id, asked.arguments.text("ts"))
    if message.user != asked.app:
        raise WorldError(refusal)
    return message
