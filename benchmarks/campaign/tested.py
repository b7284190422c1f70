"""Rows that are tests of their own: what they hold is decided without bots or for good, and they print no more."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys

import app
from benchmarks.campaign.stand import Row

LONGEST = 1800


async def tested(names: tuple[str, ...], row: Row) -> None:
    """Run tests that are a row of their own, and count those that hold."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *names]
    done = await asyncio.to_thread(
        subprocess.run,
        command,
        cwd=app.ROOT,
        env={**os.environ, "CI": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    passed = re.search(r"(\d+) passed", done.stdout)
    row.figures = {"tests that hold": int(passed[1]) if passed else 0}
    if done.returncode:
        row.wrong.append(done.stdout[-1000:])
