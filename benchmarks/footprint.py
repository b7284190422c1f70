"""What the bot takes to start and to be there, beside a bare Bolt app that has the same database open."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import yaml

from benchmarks.parts.running import ROOT, environment, process
from sandbox.actors import Stage
from sandbox.server import Options, Sandbox

ROUNDS = 3
SETTLES = 3.0  # seconds after which nothing of the start is going on any more
MEGABYTE = 2**20
MANIFEST = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


class Footprint(NamedTuple):
    """Seconds until Slack can reach it, seconds of a processor that took, and bytes in memory afterwards."""

    ready: float
    worked: float
    memory: float


async def taken(kind: str, folder: str) -> Footprint:
    """Start an app over Socket Mode, wait until it is connected and has settled, and look."""
    sandbox = await Sandbox.start(Options(manifest=MANIFEST))
    try:
        began = time.perf_counter()
        with process(kind, environment(sandbox.api_url, folder, "socket", 3000), folder) as child:
            async with Stage(sandbox.url) as stage:
                await stage.connected(within=60)
            ready, worked = time.perf_counter() - began, of_processor(child.pid)
            await asyncio.sleep(SETTLES)
            return Footprint(ready, worked, in_memory(child.pid))
    finally:
        await sandbox.stop()


def of_processor(pid: int) -> float:
    """Return the seconds of a processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def in_memory(pid: int) -> float:
    """Return the bytes of a process that are in memory."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def main() -> None:
    """Measure both in turn, on one database that is there already, and print the ratios."""
    found: dict[str, list[Footprint]] = {"bare": [], "ours": []}
    with tempfile.TemporaryDirectory() as folder:
        await taken("ours", folder)  # so that the database is there and Python has compiled everything
        for _ in range(ROUNDS):
            for kind, rounds in found.items():
                rounds.append(await taken(kind, folder))
    bare, ours = (Footprint(*map(statistics.median, zip(*found[kind], strict=True))) for kind in ("bare", "ours"))
    print(f"Socket Mode, {ROUNDS} rounds")
    print(f"memory / a bare Bolt's: {ours.memory / bare.memory:.2f} x ", end="")
    print(f"({ours.memory / MEGABYTE:.0f} and {bare.memory / MEGABYTE:.0f} MB)")
    print(f"start to connected / a bare Bolt's: {ours.ready / bare.ready:.2f} x ", end="")
    print(f"({ours.ready:.2f} and {bare.ready:.2f} s; of a processor {ours.worked:.2f} and {bare.worked:.2f} s)")


if __name__ == "__main__":
    asyncio.run(main())
