"""The dates of a rehearsed matching: every pair's session starts, so that nobody has two sessions at once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot import scheduling
from bot.models import GOES_ON, Participant, Program
from bot.store import Db, pairings

# People need a day to see the date of their first session in their calendar.
TOO_SOON = timedelta(days=1)


def are_stale(plan: dict[str, Any], now: datetime) -> bool:
    """Say whether a first date is too near to be announced."""
    firsts = [datetime.fromisoformat(pair["starts"][0]) for pair in plan["pairs"] if pair["starts"]]
    return bool(firsts) and min(firsts) < now + TOO_SOON


def set_dates(
    db: Db, program: Program, plan: dict[str, Any], everybody: list[Participant], now: datetime
) -> dict[str, Any]:
    """Give every pair of a plan its session starts; nobody gets two sessions at once."""
    by_id = {one.id: one for one in everybody}
    busy = _busy(db, program.workspace)
    dated = []
    for pair in plan["pairs"]:
        taken = busy.setdefault(pair["mentor"], []) + busy.setdefault(pair["mentee"], [])
        starts = scheduling.free_plan(
            scheduling.hours_of(by_id[pair["mentor"]], program),
            scheduling.hours_of(by_id[pair["mentee"]], program),
            program.minutes,
            cadence_weeks=program.cadence_weeks,
            count=program.sessions,
            published=now,
            taken=taken,
        )
        busy[pair["mentor"]] += starts
        busy[pair["mentee"]] += starts
        dated.append({**pair, "starts": [start.isoformat() for start in starts]})
    plan["pairs"] = dated
    return plan


def _busy(db: Db, workspace: str) -> dict[int, list[datetime]]:
    """Return when each person's sessions of earlier rounds start."""
    busy: dict[int, list[datetime]] = {}
    for row in pairings.pairings(db, workspace):
        if row.state in GOES_ON:
            coming = [one.starts_at for one in pairings.sessions(db, workspace, row.id or 0)]
            for person in (row.mentor_id, row.mentee_id):
                busy.setdefault(person, []).extend(coming)
    return busy
