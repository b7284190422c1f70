"""auth.* and apps.*: who the token is, where it may act, where its socket is, and the end of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.paging import page
from sandbox.nouns import APP_ID, Json, WorldError
from sandbox.teams import ORGANISATION

if TYPE_CHECKING:
    from sandbox.api.asked import Asked


async def test(asked: Asked) -> Json:
    token, team = asked.bot(), asked.world.team
    bot = asked.world.user(asked.app)
    if token.kind == "app":
        return {"app_name": bot.real_name, "app_id": APP_ID}
    org_wide = token.owner != team.id
    where: Json = {"team": team.name, "team_id": team.id}
    if org_wide:
        where = {"team": ORGANISATION.name, "team_id": ORGANISATION.id}
    if team.organisation:
        where["enterprise_id"] = team.organisation.id
    return {
        "url": f"{asked.sandbox.url}/",
        **where,
        "user": bot.handle,
        "user_id": bot.id,
        "bot_id": team.bot_id,
        "is_enterprise_install": org_wide,
    }


async def teams(asked: Asked) -> Json:
    """Return the workspaces that the token may act in."""
    owner, tokens = asked.bot().owner, asked.sandbox.tokens
    all_teams = [workspace.team for workspace in asked.sandbox.workspaces.values()]
    mine = [team for team in all_teams if owner == team.id or (owner in team.owners and team.id in tokens.granted)]
    found, cursor = page(mine, asked.arguments, 100)
    listed = [{"id": team.id, "name": team.name} for team in found]
    return {"teams": listed, "response_metadata": {"next_cursor": cursor}}


async def revoke(asked: Asked) -> Json:
    """End this one token."""
    if asked.arguments.flag("test"):
        return {"revoked": False}
    asked.sandbox.installs.revoke(asked.bot())
    return {"revoked": True}


async def uninstall(asked: Asked) -> Json:
    """End the installation, as the app itself may."""
    options = asked.sandbox.options
    if asked.arguments.text("client_id") != options.client_id:
        raise WorldError("invalid_client_id")
    if asked.arguments.text("client_secret") != options.client_secret:
        raise WorldError("bad_client_secret")
    asked.sandbox.installs.uninstall(asked.bot().owner)
    return {}


async def connections_open(asked: Asked) -> Json:
    return {"url": asked.sandbox.delivery.ticket()}
