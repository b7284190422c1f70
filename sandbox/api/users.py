"""users.* and team.info: who is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import shapes
from sandbox.api.paging import page
from sandbox.nouns import WorldError
from sandbox.people import SLACKBOT

if TYPE_CHECKING:
    from sandbox.api.asked import Asked
    from sandbox.nouns import Json, User


async def info(asked: Asked) -> Json:
    return {"user": _shape(asked, asked.world.user(asked.arguments.text("user")))}


async def list_all(asked: Asked) -> Json:
    _own_team(asked, "team_id")
    people = list(asked.world.users.values())
    if asked.arguments.number("limit") == 0:
        asked.arguments.values["limit"] = len(people)
    found, cursor = page(people, asked.arguments, len(people))
    return {
        "members": [_shape(asked, user) for user in found],
        "cache_ts": int(asked.world.clock.now().timestamp()),
        "response_metadata": {"next_cursor": cursor},
    }


async def team(asked: Asked) -> Json:
    _own_team(asked, "team")
    icon = {f"image_{size}": f"{asked.sandbox.url}/page/icon.svg" for size in (34, 44, 68, 88, 102, 132)}
    team = asked.world.team
    shown: Json = {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": ""}
    if of := team.organisation:
        shown |= {"enterprise_id": of.id, "enterprise_name": of.name, "enterprise_domain": of.domain}
    return {"team": {**shown, "icon": {**icon, "image_default": True}}}


def _own_team(asked: Asked, name: str) -> None:
    if asked.arguments.given(name) and asked.arguments.text(name) != asked.world.team.id:
        raise WorldError("team_not_found" if "team_not_found" in asked.contract.errors else "invalid_arguments")


def _shape(asked: Asked, user: User) -> Json:
    shown = shapes.person(user, asked.world.clock.now())
    if not asked.arguments.flag("include_locale"):
        shown.pop("locale", None)
    # Slack's own bot is none, as its flag has it.
    shown["is_bot"] = user.is_bot and user.id != SLACKBOT
    return shown
