"""Bots that are told to stop in the middle of sending: they end what they have begun, in time, and leave no doubt."""

from __future__ import annotations

import signal
from datetime import timedelta
from pathlib import Path

from benchmarks.campaign import ledger, verdict
from benchmarks.campaign.matrix import SETTLES_WITHIN
from benchmarks.campaign.stand import Row, Stand, end, opened, send, until
from benchmarks.campaign.worker import Strike

LONGEST = 15.0  # seconds
# Where a bot is told: it holds something then that others wait for.
POINTS = ("claimed", "opened", "intended", "before_request", "after_request", "before_settled")


async def play(url: str, folder: Path, seed: int, stops: int, row: Row) -> None:
    """Stop bots so many times, at a point that chance chooses; nothing fails, so every doubt comes of a stop."""
    async with opened(url, folder, seed, share=0.1) as stand:
        stand.sandbox.faults.clear()
        stand.owe(pairs=6 + stops, sessions=2, over=timedelta(seconds=stops / 2))
        lives = [await _life(stand) for _ in range(stops)]
        doubts = ledger.doubts(ledger.entries(stand.engine))
        rest = stand.start()
        drained = await stand.calm(SETTLES_WITHIN)
        end([rest])
        found = verdict.judge(stand)
    ended = [seconds for seconds in lives if seconds is not None]
    row.figures |= {"stops": len(ended), "deliveries": found.sent, "doubts": doubts}
    row.figures |= {"longest life": f"{max(ended, default=0.0):.1f} s"}
    row.figures |= {name: len(getattr(found, name)) for name in ("lost", "twice", "wrong")}
    row.wrong += [*found.lost, *found.twice, *found.wrong]
    if len(ended) < stops:
        row.wrong.append(f"{stops - len(ended)} bots did not end in order within {LONGEST:.0f} s")
    if doubts:
        row.wrong.append(f"{doubts} doubts")
    if drained is None:
        row.wrong.append(f"not settled after {SETTLES_WITHIN:.0f} s: {stand.left()[:3]}")


async def _life(stand: Stand) -> float | None:
    """Start a bot that is told to stop; return the seconds until it has ended in order, None if it has not.

    It is told at its point or, when it never comes there because nothing is due, from outside.
    """
    process = stand.start(Strike(stand.dice.choice(POINTS), stand.dice.randint(1, 6), signal.SIGTERM))
    ended = await until(lambda: not process.is_alive(), LONGEST)
    if ended is None:
        send(process, signal.SIGTERM)
        ended = await until(lambda: not process.is_alive(), LONGEST)
    end([process])
    return ended if process.exitcode == 0 else None
