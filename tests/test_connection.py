"""The way in over a socket: an address that leads nowhere is not the end of it."""

from __future__ import annotations

import time

from slack_sdk.web.async_client import AsyncWebClient

from handlers import connection
from sandbox.server import Options, Sandbox
from tests.theatre import MANIFEST, Theatre


def test_an_address_that_is_good_no_longer_is_asked_for_anew(theatre: Theatre) -> None:
    async def connect() -> float:
        sandbox = await Sandbox.start(Options(manifest=MANIFEST))
        client = AsyncWebClient("xoxb-sandbox", base_url=f"{sandbox.url}/api/", retry_handlers=[])
        settings = theatre.settings.model_copy(update={"slack_api_url": sandbox.api_url})
        used = f"{await connection.opened(settings, client)}".replace("ticket=", "ticket=used-")
        began = time.monotonic()
        async with connection.connected(settings, connection.bolt(settings, client), used, patience=0.5):
            connections = len(sandbox.delivery.connections)
        await sandbox.stop()
        assert connections == 1
        return time.monotonic() - began

    assert theatre.run(connect()) < 5
