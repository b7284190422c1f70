"""After an hour, three days or a month of standing still: nothing is lost, nothing comes twice, nobody is flooded."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks.campaign import downtime
from benchmarks.campaign.stand import Row
from bot import logs

PAIRS = 4
HASTE = 3


@pytest.mark.parametrize("down", downtime.DOWN, ids=str)
def test_after_standing_still_what_is_true_comes_once_and_paced(
    tmp_path: Path, down: timedelta, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure("INFO", "console")  # others may have sent the log elsewhere
    row = Row("downtime", "sqlite", 0, 0)
    asyncio.run(downtime.play(f"sqlite:///{tmp_path}/flipside.db", tmp_path, PAIRS, down, HASTE, row))
    assert row.wrong == []
    assert row.figures["were due"] >= PAIRS * 3
    assert row.figures["expired"] >= PAIRS  # reminders of sessions that have begun
    assert "moment_passed" in capsys.readouterr().err
