"""auth.test and apps.connections.open: who the token is, and where its socket is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.people import TEAM
from sandbox.world import APP_ID, BOT_ID, BOT_USER_ID, TEAM_ID, Json

if TYPE_CHECKING:
    from sandbox.api.asked import Asked


async def test(asked: Asked) -> Json:
    if asked.bot().kind == "app":
        return {"app_name": asked.world.user(BOT_USER_ID).real_name, "app_id": APP_ID}
    return {
        "url": f"{asked.sandbox.url}/",
        "team": TEAM["name"],
        "user": asked.world.user(BOT_USER_ID).handle,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


async def connections_open(asked: Asked) -> Json:
    return {"url": asked.sandbox.delivery.ticket()}
