"""The rows about the database itself: it dies, its answers are lost, and many want it at the same moment."""

from __future__ import annotations

import asyncio
from pathlib import Path

from benchmarks.campaign.stand import Row
from tests import outages, races
from tests.postgres import serving

REPLICAS = 20
WORKERS = (1, 2, 4, 8, 16, 32)
BACK_SECONDS = 10


async def lost_commits(folder: Path, seed: int, count: int, row: Row) -> None:
    """Lose the answers to so many COMMITs of a bot at work."""
    with serving() as server:
        _judged(await asyncio.to_thread(outages.lose_commits, folder, server, count, seed), "answers lost", row)


async def dead_servers(folder: Path, seed: int, count: int, row: Row) -> None:
    """Kill -9 the server so many times under a bot at work."""
    with serving() as server:
        judged = await asyncio.to_thread(outages.kill_server, folder, server, count, seed)
    _judged(judged, "servers killed", row)
    row.figures["first success after its return, at most"] = f"{judged.back:.2f} s"
    if judged.back > BACK_SECONDS:
        row.wrong.append(f"the first success came {judged.back:.1f} s after the server was back")


async def replicas(url: str, folder: Path, row: Row) -> None:
    """Start twenty processes at once on an empty database."""
    codes = await asyncio.to_thread(races.starts, url, REPLICAS, folder)
    row.figures["processes started"] = codes.count(0)
    row.wrong += [f"a process ended with {code}" for code in codes if code]


async def claims(url: str, workers: int, count: int, row: Row) -> None:
    """Let so many workers claim."""
    race = await asyncio.to_thread(races.claims, url, workers, count)
    row.figures[f"claims a second, {workers} workers"] = round(race.per_second)
    row.figures["twice"] = row.figures.get("twice", 0) + race.twice
    if race.twice or race.left:
        row.wrong.append(f"{workers} workers: {race.twice} twice, {race.left} left")


def _judged(judged: outages.Judged, struck: str, row: Row) -> None:
    row.figures |= {
        struck: judged.struck,
        "messages": judged.messages,
        "doubts": judged.doubts,
        "lost": judged.lost,
        "twice": judged.twice,
        "wrong": judged.wrong,
    }
    row.wrong += [name for name in ("lost", "twice", "wrong") if row.figures[name]]
