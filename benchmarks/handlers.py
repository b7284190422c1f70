"""How fast Slack hears that we have what it sent, beside a Bolt that only acknowledges; and how late the loop is.

A third app, "keeping", commits each event as a row of its own before it acknowledges it: the usual way to lose none.
"""

from __future__ import annotations

import asyncio
import contextlib
import operator
import sqlite3
import statistics
import tempfile
import time
from typing import Any

import yaml

from benchmarks.parts.running import ROOT, environment, percentile, process, report
from sandbox.actors import Stage
from sandbox.events import callback
from sandbox.nouns import BOT_USER_ID
from sandbox.server import Options, Sandbox
from tests.command import free_port

ROUNDS = 3
WARM_UP = 100
COMMITS = 100
RATES = {50: 4, 200: 6}  # requests a second: seconds
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


class Flow:
    """Requests as a busy workspace sends them: of twenty, fourteen reactions, four changes of people, two commands.

    Every other reaction is on something that the bot wrote; the others are none of its business.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._people = [user.id for user in sandbox.world.users.values() if not user.is_bot and not user.deleted]
        self._number = 0

    def next(self) -> dict[str, Any]:
        self._number += 1
        user, ts = self._people[self._number % len(self._people)], self._sandbox.world.new_ts()
        if self._number % 20 in {6, 13}:
            return self._command(user)
        if self._number % 5 == 4:
            event = {"type": "user_change", "user": {"id": user, "real_name": f"{user} {ts}"}, "event_ts": ts}
        else:
            item = {"type": "message", "channel": "C0ELSEWHERE", "ts": ts}
            author = BOT_USER_ID if self._number % 2 else user
            told = {"user": user, "reaction": "tada", "item": item, "item_user": author, "event_ts": ts}
            event = {"type": "reaction_added", **told}
        return callback(event, self._sandbox.world)

    def _command(self, user: str) -> dict[str, Any]:
        channel = next(iter(self._sandbox.world.channels))
        url = self._sandbox.responses.new(self._sandbox.world, user, channel)
        team = self._sandbox.world.team.id
        who = {"team_id": team, "channel_id": channel, "user_id": user, "trigger_id": self._sandbox.triggers.new(user)}
        return {"command": "/mentor", "text": "help", "response_url": url, **who}


async def flow(sandbox: Sandbox, rate: int, count: int) -> list[float]:
    """Send so many requests at an even rate, whether or not the last was answered; return the seconds of each ack."""
    requests, began = Flow(sandbox), time.perf_counter()

    async def one(number: int) -> float:
        await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
        reply = await sandbox.delivery.raw(requests.next())
        assert reply.ok, reply
        return reply.millis / 1000

    return list(await asyncio.gather(*(one(number) for number in range(count))))


async def measured(kind: str, mode: str) -> tuple[dict[int, list[float]], dict[str, Any]]:
    """Return the acks at each rate, and what the app said of its loop."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/slack/events" if mode == "http" else None
    sandbox = await Sandbox.start(Options(manifest=MANIFEST, request_url=url))
    sandbox.delivery.ack_within = 30.0  # what is later than Slack's three seconds shall be seen, not cut off
    try:
        with tempfile.TemporaryDirectory() as folder:
            with process(kind, environment(sandbox.api_url, folder, mode, port), folder):
                await ready(sandbox, mode)
                await flow(sandbox, WARM_UP, WARM_UP)
                acks = {rate: await flow(sandbox, rate, rate * seconds) for rate, seconds in RATES.items()}
            return acks, report(kind, folder)
    finally:
        await sandbox.stop()


async def ready(sandbox: Sandbox, mode: str) -> None:
    if mode == "socket":
        async with Stage(sandbox.url) as stage:
            await stage.connected(within=30)
        return
    deadline = time.monotonic() + 30
    while not await sandbox.delivery.verify():
        assert time.monotonic() < deadline, "the app does not listen"
        await asyncio.sleep(0.1)


def commit() -> float:
    """Return the seconds that this disk needs for one row to be safe: no event can be acknowledged sooner than that.

    Rows come at the pace of the events: one after another they would be safe in half the time.
    """
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(sqlite3.connect(f"{folder}/a.db")) as db:
        db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE row (text TEXT)")
        took = []
        for _ in range(COMMITS):
            time.sleep(1 / max(RATES))
            db.execute("INSERT INTO row VALUES (?)", ("x" * 300,))
            began = time.perf_counter()
            db.commit()
            took.append(time.perf_counter() - began)
    return statistics.median(took)


async def main() -> None:
    """Measure both apps in turn, over both transports, and print the ratios."""
    print("ours keeps every event before it acknowledges it, on SQLite with synchronous=FULL; ", end="")
    print(f"this disk needs {commit() * 1e3:.1f} ms to keep anything")
    for mode in ("http", "socket"):
        runs: dict[str, list[tuple[dict[int, list[float]], dict[str, Any]]]] = {"bare": [], "keeping": [], "ours": []}
        for _ in range(ROUNDS):
            for kind, found in runs.items():
                found.append(await measured(kind, mode))
        for rate, seconds in RATES.items():
            print(f"{mode}, {rate} requests a second for {seconds} s, {ROUNDS} rounds: ", end="")
            print("; ".join(compared(runs, rate, part) for part in (0.5, 0.99)), end="; ")
            slowest = max(max(acks[rate]) for acks, _ in runs["ours"])
            print(f"slowest {slowest * 1e3:.0f} ms, Slack waits 3,000 ms")
        for kind, found in runs.items():
            lag, worked = (statistics.median(said[what] for _, said in found) for what in ("lag_p99", "worked"))
            each = worked / (WARM_UP + sum(rate * seconds for rate, seconds in RATES.items()))
            print(f"{mode}, {kind}: 99 of 100 times the loop was at most {lag * 1e3:.0f} ms late; ", end="")
            print(f"{each * 1e3:.1f} ms of a processor for each request")


def compared(runs: dict[str, list[tuple[dict[int, list[float]], dict[str, Any]]]], rate: int, part: float) -> str:
    """Say how many times as long ours takes as each of the others."""
    took = {kind: [percentile(acks[rate], part) for acks, _ in found] for kind, found in runs.items()}
    others = {kind: statistics.median(map(operator.truediv, took["ours"], took[kind])) for kind in ("bare", "keeping")}
    said = ", ".join(f"{ratio:.2f} x the {kind} one's" for kind, ratio in others.items())
    middles = ", ".join(f"{kind} {statistics.median(found) * 1e3:.1f}" for kind, found in took.items())
    return f"p{part * 100:.0f} of the acks {said} (ms: {middles})"


if __name__ == "__main__":
    asyncio.run(main())
