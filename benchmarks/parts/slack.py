"""A sandbox in a process of its own, so that what it needs is not counted to whoever calls it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

ROOT = Path(__file__).resolve().parents[2]
BOT_TOKEN = "xoxb-sandbox"


@asynccontextmanager
async def sandbox(*options: str) -> AsyncIterator[str]:
    """Run a sandbox for as long as the block lasts; yields the address of its page."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", *options, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        first = (await process.stdout.readline()).decode()
        yield first.split()[-1]
    finally:
        process.terminate()
        await process.wait()


async def move_in(page: str, people: Sequence[str]) -> None:
    """Let people live in the sandbox's workspace."""
    async with aiohttp.ClientSession(page) as http:
        for slack_id in people:
            async with http.post("/sandbox/people", json={"id": slack_id, "real_name": slack_id}) as answer:
                assert answer.ok, await answer.text()
