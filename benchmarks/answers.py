"""How long a person waits for `/mentor status`, beside a listener that only acknowledges on the same Bolt."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import yaml
from pydantic import SecretStr
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

import app
from bot.delivery import BRISK
from bot.operating import open_store
from bot.settings import Settings
from sandbox.actors import Actor, Stage
from sandbox.server import Options, Sandbox

COMMANDS = 300
MANIFEST = yaml.safe_load((app.ROOT / "manifest.yml").read_text(encoding="utf-8"))


async def timed(sandbox: Sandbox) -> list[float]:
    """Return the seconds from the typed command to its answer, many times over, the first ones left out."""
    async with Stage(sandbox.url) as stage, Actor(sandbox.url, "U0ADA0001") as ada:
        await stage.connected()
        channel = next(one["id"] for one in await ada.channels() if one["kind"] == "channel")
        waits = []
        for _ in range(COMMANDS):
            began = time.perf_counter()
            assert (await ada.command("/mentor status", channel))["ok"]
            waits.append(time.perf_counter() - began)
    return sorted(waits[COMMANDS // 10 :])


async def ours() -> list[float]:
    """Time the bot: look up the person, one transaction, render, answer."""
    async with AsyncExitStack() as stack:
        sandbox = await Sandbox.start(Options(manifest=MANIFEST))
        stack.push_async_callback(sandbox.stop)
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        settings = Settings(
            slack_bot_token=SecretStr("xoxb-sandbox"),
            slack_app_token=SecretStr("xapp-sandbox"),
            slack_api_url=sandbox.api_url,
            database_url=f"sqlite:///{Path(folder) / 'flipside.db'}",
        )
        store = open_store(settings)
        await stack.enter_async_context(app.serve(settings, store, now=sandbox.clock.now, pace=BRISK))
        return await timed(sandbox)


async def floor() -> list[float]:
    """Time the same Bolt with one listener that does nothing."""

    async def nothing(ack: AsyncAck) -> None:
        await ack("ok")

    sandbox = await Sandbox.start(Options(manifest=MANIFEST))
    async with aiohttp.ClientSession() as http:
        bare = AsyncApp(client=AsyncWebClient("xoxb-sandbox", sandbox.api_url, session=http))
        bare.command("/mentor")(nothing)
        handler = AsyncSocketModeHandler(bare, "xapp-sandbox", web_client=bare.client)
        await handler.connect_async()  # type: ignore[no-untyped-call]
        waits = await timed(sandbox)
        await handler.close_async()  # type: ignore[no-untyped-call]
    await sandbox.stop()
    return waits


async def main() -> None:
    """Measure both in one run and print the ratio."""
    bare, whole = await floor(), await ours()
    ratio = statistics.median(whole) / statistics.median(bare)
    late = whole[int(len(whole) * 0.99)]
    print(f"{len(whole)} times /mentor status over Socket Mode")
    print(f"answer / empty listener: {ratio:.2f} x (medians {statistics.median(whole) * 1e3:.0f} ms and ", end="")
    print(f"{statistics.median(bare) * 1e3:.0f} ms); 99 of 100 within {late * 1e3:.0f} ms, Slack waits 3,000 ms")


if __name__ == "__main__":
    asyncio.run(main())
