"""People, messages and views as Slack writes them in JSON; it changes nothing and sends nothing."""

from __future__ import annotations

import zoneinfo
from typing import TYPE_CHECKING

from sandbox.fields import state_of
from sandbox.nouns import APP_ID, Json

if TYPE_CHECKING:
    import datetime as dt

    from sandbox.nouns import Message, User, View
    from sandbox.world import World


def person(user: User, now: dt.datetime) -> Json:
    """Return the user object with its locale, as user_change and users.info with include_locale carry it."""
    shape: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.handle,
        "deleted": user.deleted,
        "real_name": user.real_name,
        "profile": _profile(user),
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": user.is_guest,
        "is_ultra_restricted": user.is_guest,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": int(now.timestamp()),
        "is_email_confirmed": not user.is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }
    if user.locale:
        shape["locale"] = user.locale
    if user.tz and not user.deleted:
        local = now.astimezone(zoneinfo.ZoneInfo(user.tz))
        shape |= {"tz": user.tz, "tz_label": local.tzname(), "tz_offset": _seconds(local)}
    return shape


def _profile(user: User) -> Json:
    first, _, last = user.real_name.partition(" ")
    return {
        "title": user.title,
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.handle,
        "display_name_normalized": user.handle,
        "first_name": first,
        "last_name": last,
        "fields": {},
        "status_text": "",
        "status_emoji": "",
        "status_expiration": 0,
        "avatar_hash": "",
        "team": user.team_id,
    }


def _seconds(local: dt.datetime) -> int:
    offset = local.utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def posted(message: Message, world: World) -> Json:
    """Return the message object without its metadata, as events and interactions carry it."""
    shape: Json = {
        "type": "message",
        "user": message.user,
        "team": world.team.id,
        "text": message.text,
        "ts": message.ts,
    }
    if message.blocks:
        shape["blocks"] = message.blocks
    if message.bot_id:
        shape |= {"bot_id": message.bot_id, "app_id": message.app_id, "bot_profile": _bot(message, world)}
    if message.thread_ts:
        shape["thread_ts"] = message.thread_ts
    if message.edited:
        shape["edited"] = message.edited
    if message.files:
        shape["files"] = [{"id": file_id} for file_id in message.files]
    if message.visible_to:
        shape["is_ephemeral"] = True
    return shape


def _bot(message: Message, world: World) -> Json:
    return {
        "id": message.bot_id,
        "app_id": message.app_id,
        "name": world.user(message.user).real_name,
        "deleted": False,
        "team_id": world.team.id,
    }


def surface(view: View) -> Json:
    """Return the view object with what the person has filled in, as interactions carry it."""
    return {
        "id": view.id,
        "team_id": view.team.id,
        "title": {"type": "plain_text", "text": "", "emoji": True},
        **view.view,
        "state": {"values": state_of(view.view.get("blocks", []), view.values)},
        "hash": view.hash,
        "previous_view_id": view.previous,
        "root_view_id": view.root,
        "app_id": APP_ID,
        "app_installed_team_id": view.team.id,
        "bot_id": view.team.bot_id,
    }
