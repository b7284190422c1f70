"""How long a whole matching takes, and whom others leave out: networkx, best pair first, stable matching, and scipy."""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from benchmarks.parts import peers
from benchmarks.parts.crowds import MONDAY, people
from benchmarks.parts.plot import drawn
from bot.matching import assign, match
from bot.matching.crowd import gather
from bot.matching.hours import common_hours
from bot.matching.rules import Obstacles
from bot.matching.scores import DEFAULT, UNIT, Scores

NETWORKX_UP_TO = 400
LISTS_UP_TO = 2000  # best pair first and stable matching sort and walk lists in Python
DENSE_SEATS_UP_TO = 10_000  # on a side; scipy wants a number for every two seats
ALONE = "our assignment alone"
PICTURE = Path(__file__).parent.parent / "docs" / "images" / "matching.svg"


@dataclass(frozen=True)
class Result:
    """One solver on one round: seconds, memory of its process in MB, pairs, and their total score."""

    solver: str
    each: int
    seats: int
    seconds: float
    memory: float
    pairs: int
    total: float
    note: str = ""


def terms(each: int, seats: int) -> tuple[list[Any], dict[str, Any]]:
    """The people of a round and its rules."""
    crowd, free = people(each, seats=seats)
    return crowd, {
        "minutes": 45, "level_gap": 1, "seats": free, "paired": (), "week_of": MONDAY, "ahead": timedelta(weeks=24),
    }  # fmt: skip


def scored(each: int, seats: int) -> tuple[peers.Scores, peers.Seats, peers.Seats]:
    """The same rules and scores as one dense array, for the others."""
    crowd, rules = terms(each, seats)
    gathered = gather(crowd, rules)  # type: ignore[arg-type]
    common = common_hours(gathered)
    scores = Scores(gathered, DEFAULT, common, {}).block()
    scores[Obstacles(gathered, common).block() > 0] = -1
    return scores, *gathered.seats


def flipside(each: int, seats: int) -> tuple[float, int, float, str]:
    """The whole: rules, scores, assignment over all pairs, its proof, reasons, needs, and the worth of seats."""
    crowd, rules = terms(each, seats)
    match(people(5)[0], seed=1, **rules)  # the solver's import
    began = time.perf_counter()
    found = match(crowd, seed=1, **rules)
    seconds = time.perf_counter() - began
    note = "optimal over all pairs" if found.gap == 0 else f"at most {found.gap:.3f} short"
    return seconds, len(found.pairs), sum(pair.score for pair in found.pairs), note


def other(name: str, each: int, seats: int) -> tuple[float, int, float, str]:
    """The assignment alone, on scores that are there already; the median of five where it is a matter of moments."""
    scores, mentor, mentee = scored(each, seats)
    solvers: dict[str, Callable[[], peers.Answer]] = {
        "best pair first": lambda: peers.greedy(scores, mentor, mentee),
        "stable matching": lambda: peers.stable(scores, mentor, mentee),
        "networkx": lambda: peers.networkx_matching(scores),
    }
    if name == ALONE:
        given, allowed = scores / UNIT, scores >= 0
        assign(given[:9, :9], mentor[:9], mentee[:9], allowed[:9, :9])  # the solver's import
        solvers[name] = lambda: ours_alone(given, mentor, mentee, allowed)
    if name == "scipy dense":
        seats_of = peers.dense(scores, mentor, mentee)
        solvers[name] = lambda: peers.scipy_dense(*seats_of, scores)
    seconds: list[float] = []
    while sum(seconds) < 1 and len(seconds) < 5:
        began = time.perf_counter()
        pairs, total = solvers[name]()
        seconds.append(time.perf_counter() - began)
    return statistics.median(seconds), pairs, total / UNIT, ""


def ours_alone(score: Any, mentor: peers.Seats, mentee: peers.Seats, allowed: Any) -> peers.Answer:
    """Our assignment on a dense array, proof included."""
    chosen = assign(score, mentor, mentee, allowed)
    return len(chosen[0]), round(score[chosen].sum() * UNIT)


def measured(solver: str, each: int, seats: int) -> Result:
    """One solver in a process of its own, so that its memory is its own."""
    arguments = ["--one", solver, str(each), str(seats)]
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.matching", *arguments], capture_output=True, text=True, check=True
    )
    return Result(**json.loads(ran.stdout))


def one(solver: str, each: int, seats: int) -> Result:
    """Run one solver in this process."""
    seconds, pairs, total, note = flipside(each, seats) if solver == "flipside" else other(solver, each, seats)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Result(solver, each, seats, seconds, memory, pairs, total, note)


def shown(results: list[Result]) -> None:
    """A row for each, with the ratio to the whole of ours."""
    ours = results[0]
    alone = next((row for row in results if row.solver == ALONE), ours)
    seats = "as many seats as people" if ours.seats == 1 else f"1 to {ours.seats} seats each"
    print(f"\n{ours.each:,} mentors, {ours.each:,} mentees, {seats}")
    print("| solver | time / our whole | time / our assignment | seconds | MB | pairs | left out | mean score |")
    print("|---|---|---|---|---|---|---|---|")
    for row in results:
        lost = (ours.pairs - row.pairs) / ours.pairs
        beside = f"{row.seconds / alone.seconds:,.3g} x" if alone is not ours and row is not ours else ""
        print(
            f"| {row.solver} | {row.seconds / ours.seconds:,.3g} x | {beside} | {row.seconds:.2f} | {row.memory:,.0f} "
            f"| {row.pairs:,} | {lost:.1%} | {row.total / max(row.pairs, 1):.4f} |"
        )


def solvers_for(each: int, seats: int) -> list[str]:
    """Who is measured at a size, ours first."""
    solvers = ["flipside"]
    solvers += [ALONE, "best pair first", "stable matching"] if each <= LISTS_UP_TO else []
    solvers += ["scipy dense"] if each * (seats + 1) // 2 <= DENSE_SEATS_UP_TO else []
    solvers += ["networkx"] if each <= NETWORKX_UP_TO and seats == 1 else []
    return solvers


def main() -> None:
    """Measure every size; 5,000 and 10,000 per side, and the plot, with --full."""
    options = argparse.ArgumentParser()
    options.add_argument("--full", action="store_true", help="also 5,000 and 10,000 per side, and draw the plot")
    options.add_argument("--one", nargs=3, metavar=("SOLVER", "EACH", "SEATS"))
    given = options.parse_args()
    if given.one:
        print(json.dumps(asdict(one(given.one[0], int(given.one[1]), int(given.one[2])))))
        return
    every: list[Result] = []
    for each in (100, 400, 1000, 2000, *((5000, 10_000) if given.full else ())):
        for seats in (1, 3):
            results = [measured(solver, each, seats) for solver in solvers_for(each, seats)]
            shown(results)
            every += results
    assert all(row.note == "optimal over all pairs" for row in every if row.solver == "flipside")
    if given.full:
        lines: dict[str, list[tuple[int, float]]] = {}
        for row in every:
            if row.seats == 1:
                lines.setdefault(row.solver, []).append((row.each, row.seconds))
        PICTURE.write_text(drawn(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
