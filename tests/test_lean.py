"""What the bot does not load as long as nobody needs it; benchmarks/footprint.py weighs the rest."""

from __future__ import annotations

import subprocess
import sys

import app

LOADED = """
import sys
sys.argv = ["app.py", "run"]
import app
print(*(name for name in {names} if name in sys.modules))
"""
SPARED = ("alembic", "cryptography", "numpy", "ortools", "psycopg", "sandbox", "bot.matching", "bot.offline")


def test_running_loads_no_more_than_it_needs() -> None:
    code = LOADED.format(names=SPARED)
    found = subprocess.run([sys.executable, "-c", code], cwd=app.ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
