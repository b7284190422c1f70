"""The command line of the campaign: plays the rows that are asked for, and prints what came of each."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.campaign.rows import BOTH, ROWS, Order, play
from benchmarks.campaign.stand import Row
from tests.databases import Databases

SHOWN = 40


def main() -> int:
    """Play the rows; 1 if anything was lost, twice, wrong or out of order in one of ours."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.campaign", description="The proof of the delivery's promise."
    )
    parser.add_argument("rows", nargs="*", help=f"of {', '.join(ROWS)}; all, if none is named")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=float, default=1.0, help="1 is the long run")
    parser.add_argument("--database", choices=BOTH, help="both, if none is named")
    given = parser.parse_args()
    if unknown := set(given.rows) - set(ROWS):
        parser.error(f"there is no row {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}")
    databases = Databases()
    played: list[Row] = []
    try:
        for name in given.rows or ROWS:
            for database in ROWS[name].databases:
                if given.database in {None, database} or not database:
                    with tempfile.TemporaryDirectory(prefix="flipside-campaign-") as folder:
                        played.append(play(name, Order(databases, database, Path(folder), given.seed, given.size)))
                        tell(played[-1])
    finally:
        databases.close()
    print_table(played)
    return any(row.wrong for row in played)


def tell(row: Row) -> None:
    """Print all that a row has counted, and the line that repeats it."""
    print(f"\n== {row.name} {row.database}: {ROWS[row.name].what}; seed {row.seed}, {row.seconds:.0f} s")
    for name, value in row.figures.items():
        print(f"   {name}: {_plain(value)}")
    print(f"   wrong in all: {len(row.wrong)}")
    for line in row.wrong[:SHOWN]:
        print(f"   ! {line}")
    print(f"   {row.repeat}", flush=True)


def print_table(played: list[Row]) -> None:
    """Print the table of docs/reliability.md."""
    print("\n| Row | Database | Seed | What happened | Lost | Twice | Wrong | Repeated by |")
    print("|---|---|---|---|---|---|---|---|")
    for row in played:
        happened = ", ".join(f"{_plain(value)} {name}" for name, value in row.figures.items() if _is_count(name, value))
        nought = [str(row.figures.get(name, "")) for name in ("lost", "twice", "wrong")]
        print(f"| {row.name} | {row.database} | {row.seed} | {happened} | {' | '.join(nought)} | `{row.repeat}` |")


def _is_count(name: str, value: Any) -> bool:
    return isinstance(value, int | float) and name not in {"lost", "twice", "wrong"}


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{count:,} {name}" for name, count in value.items())
    return f"{value:,}" if isinstance(value, int | float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
