"""Many who want the same at the same moment: workers that claim, and replicas that start; counted, not judged."""

from __future__ import annotations

import collections
import dataclasses
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import app
from bot.models import DeliveryState
from bot.store import Store, deliveries
from tests.rows import insert, planned, ready, take


@dataclasses.dataclass(frozen=True)
class Race:
    """What came of a race: rows claimed, claimed twice and left; claims a second; seconds of the slowest hundredth."""

    claimed: int
    twice: int
    left: int
    per_second: float
    slowest: float


def claims(url: str, workers: int, rows: int) -> Race:
    """Let so many workers, each with a store of its own, claim these rows one by one until none is left."""
    first = ready(url)
    first.transact(insert, *(planned(f"row-{number}") for number in range(rows)))
    together = threading.Barrier(workers + 1)
    waits: list[float] = []

    def greedy(number: int) -> list[str]:
        store = Store(url)
        mine: list[str] = []
        together.wait(60)
        while True:
            began = time.perf_counter()
            row = store.transact(take, f"owner-{number}")
            waits.append(time.perf_counter() - began)
            if row is None:
                store.close()
                return mine
            mine.append(row.key)

    with ThreadPoolExecutor(workers) as threads:
        running = [threads.submit(greedy, number) for number in range(workers)]
        together.wait(60)
        began = time.perf_counter()
        counted = collections.Counter(key for one in running for key in one.result())
        seconds = time.perf_counter() - began
    there = first.transact(deliveries.all_of, "T0")
    first.close()
    assert {row.epoch for row in there if row.state == DeliveryState.LEASED} <= {1}, "an epoch tells of a second claim"
    twice = sum(count - 1 for count in counted.values())
    slowest = sorted(waits)[int(len(waits) * 0.99)]
    return Race(len(counted), twice, rows - len(counted), rows / seconds, slowest)


def starts(url: str, replicas: int, folder: Path) -> list[int]:
    """Start so many processes of the bot at once on one database; return the exit code of each, 0 for a good start."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "DATABASE_URL": url}
    running = [
        subprocess.Popen(
            [sys.executable, str(app.ROOT / "app.py"), "migrate"],
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(replicas)
    ]
    return [one.wait(300) for one in running]
