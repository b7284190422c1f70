"""Our app, or a bare Bolt app on the same database, as a process of its own that tells how late its loop was.

A `keeping` one is the bare app that also keeps every event before it acknowledges it, in the usual way.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LOOKS_EVERY = 0.01
STOPS_WITHIN = 20
ALONE = threading.Lock()  # a file of SQLite has one writer


def environment(api_url: str, folder: str, mode: str, port: int) -> dict[str, str]:
    """Return what either app is told: where Slack is, which database, how it is reached."""
    return {
        **os.environ,
        "SLACK_BOT_TOKEN": "xoxb-sandbox",
        "SLACK_APP_TOKEN": "xapp-sandbox",
        "SLACK_SIGNING_SECRET": "sandbox-signing-secret",
        "SLACK_API_URL": api_url,
        "SLACK_MODE": mode,
        "HTTP_PORT": str(port),
        "DATABASE_URL": f"sqlite:///{folder}/flipside.db",
        "LOG_LEVEL": "WARNING",
        "COORDINATORS": "U0COORD01",
    }


@contextlib.contextmanager
def process(kind: str, told: dict[str, str], folder: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run `ours`, `bare` or `keeping` while the block lasts; afterwards `report` tells what it saw of its loop."""
    with (Path(folder) / f"{kind}.out").open("wb") as out:
        command = [sys.executable, "-m", "benchmarks.parts.running", kind]
        child = subprocess.Popen(command, cwd=ROOT, env=told, stdin=subprocess.DEVNULL, stdout=out)
        try:
            yield child
        finally:
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(STOPS_WITHIN)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def report(kind: str, folder: str) -> dict[str, Any]:
    """Return what an app that was stopped printed last."""
    return dict(json.loads((Path(folder) / f"{kind}.out").read_text().splitlines()[-1]))


@contextlib.asynccontextmanager
async def ours() -> AsyncIterator[None]:
    """Serve as `python app.py run` does, which is what app looks for when it is loaded."""
    sys.argv = ["app.py", "run"]
    import app  # noqa: PLC0415 - only the process that is it shall pay for it
    from bot.delivery import Pace  # noqa: PLC0415 - the same
    from bot.operating import open_store, opening, settle  # noqa: PLC0415 - the same

    settings = opening.settings()
    async with app.serve(settings, open_store(settings), now=app.wall, pace=Pace()):
        settle()
        yield


@contextlib.asynccontextmanager
async def bare(*, keeps: bool = False) -> AsyncIterator[None]:
    """Serve with a Bolt app that acknowledges everything and has the same database open, by the same library."""
    import aiohttp  # noqa: PLC0415 - only the process that is it shall pay for it
    from slack_bolt.async_app import AsyncApp  # noqa: PLC0415 - the same
    from slack_sdk.web.async_client import AsyncWebClient  # noqa: PLC0415 - the same
    from sqlmodel import Session, create_engine  # noqa: PLC0415 - the same

    anything = re.compile(".*")
    with opened(Session(create_engine(os.environ["DATABASE_URL"]))) as db:
        db.connection().exec_driver_sql("PRAGMA synchronous=FULL")
        db.connection().exec_driver_sql("CREATE TABLE IF NOT EXISTS kept (id INTEGER PRIMARY KEY, body TEXT)")
        db.commit()
        async with aiohttp.ClientSession() as http, contextlib.AsyncExitStack() as stack:
            client = AsyncWebClient(os.environ["SLACK_BOT_TOKEN"], os.environ["SLACK_API_URL"], session=http)
            bolt = AsyncApp(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])

            async def kept(body: dict[str, Any], next: Any) -> None:  # noqa: A002 - Bolt fills arguments by name
                if keeps and "event" in body:  # in a middleware: Bolt acknowledges an event before its listener runs
                    await asyncio.to_thread(keep, db, body)
                await next()

            async def nothing() -> None:
                pass

            async def acknowledge(ack: Any) -> None:
                await ack("ok")

            bolt.use(kept)
            bolt.event(anything)(nothing)
            bolt.command(anything)(acknowledge)
            await reached(bolt, client, stack)
            yield


async def reached(bolt: Any, client: Any, stack: contextlib.AsyncExitStack) -> None:
    """Let Slack reach a Bolt app for as long as the stack is open."""
    from aiohttp import web  # noqa: PLC0415 - only the process that is it shall pay for it
    from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler  # noqa: PLC0415 - the same

    if os.environ["SLACK_MODE"] == "http":
        runner = web.AppRunner(bolt.web_app("/slack/events"), access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, port=int(os.environ["HTTP_PORT"])).start()
    else:
        handler = AsyncSocketModeHandler(bolt, os.environ["SLACK_APP_TOKEN"], web_client=client)
        await handler.connect_async()  # type: ignore[no-untyped-call]
        stack.push_async_callback(handler.close_async)


@contextlib.contextmanager
def opened(db: Any) -> Iterator[Any]:
    """Give a database and close it again, but not while an event is being kept."""
    try:
        yield db
    finally:
        with ALONE:
            db.close()


def keep(db: Any, body: dict[str, Any]) -> None:
    """Commit an event as a row of its own."""
    with ALONE:
        db.connection().exec_driver_sql("INSERT INTO kept (body) VALUES (?)", (json.dumps(body),))
        db.commit()


async def watched(kind: str) -> None:
    """Serve until SIGTERM, look every so often how late the loop is, and print it."""
    stopping, lags = asyncio.Event(), list[float]()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    async with ours() if kind == "ours" else bare(keeps=kind == "keeping"):
        ready = time.process_time()
        while not stopping.is_set():
            began = time.perf_counter()
            await asyncio.sleep(LOOKS_EVERY)
            lags.append(time.perf_counter() - began - LOOKS_EVERY)
        worked = time.process_time() - ready
    print(json.dumps({"lag_p99": percentile(lags, 0.99), "lag_most": max(lags), "worked": worked}), flush=True)


def percentile(values: list[float], part: float) -> float:
    """Return the value that `part` of all do not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


if __name__ == "__main__":
    asyncio.run(watched(sys.argv[1]))
