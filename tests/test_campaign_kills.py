"""Bots are killed, paused and lied to for a little while: no message is lost, and none is there twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

from benchmarks.campaign import kills, matrix
from benchmarks.campaign.kills import Storm
from benchmarks.campaign.stand import Row

SEED = 20261122
KILLS = 26
STORM = Storm(pairs=7, sessions=3, seconds=12, kills=KILLS, day=5)
DYING = ("claimed", "opened", "intended", "before_request", "after_request", "before_settled", "settled")


def test_bots_that_are_killed_lose_nothing_and_double_nothing(database_url: str, tmp_path: Path) -> None:
    row = Row("kills", database_url.partition(":")[0], SEED, 0)
    asyncio.run(kills.play(database_url, tmp_path, SEED, STORM, row))
    print(f"\n{row.figures}")  # noqa: T201 - the figures to quote
    assert row.wrong == []
    assert row.figures["kills"] >= KILLS
    assert row.figures["deliveries"] > STORM.messages / 2
    assert row.figures["faults"] > 0


def test_a_bot_that_dies_at_any_point_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    row = Row("crashes", "sqlite", SEED, 0)
    asyncio.run(matrix.crashes(f"sqlite:///{tmp_path}/flipside.db", tmp_path, SEED, DYING, len(DYING), row))
    assert row.wrong == []
    assert sum(row.figures[point] for point in DYING if point in row.figures) >= len(DYING)
