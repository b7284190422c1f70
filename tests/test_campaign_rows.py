"""The campaign's rows are those that docs/reliability.md tells of, and it meets every fault that the sandbox has."""

from __future__ import annotations

import re

import app
from benchmarks.campaign import luck
from benchmarks.campaign.rows import ROWS

PAGE = (app.ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def test_every_row_is_told_of_and_every_row_that_is_told_of_is_there() -> None:
    told = re.findall(r"^\| `([a-z-]+)` \|", PAGE.partition("## What was seen")[0], re.MULTILINE)
    assert told == list(ROWS)


def test_what_was_seen_was_seen_in_a_row() -> None:
    seen = re.findall(r"make campaign rows=([a-z-]+)", PAGE)
    assert {*seen} <= {*ROWS}


def test_no_fault_of_the_sandbox_is_left_out() -> None:
    assert luck.missing() == set()
