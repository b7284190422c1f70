"""The dates of a rehearsed matching: nobody has two sessions at once, and no mentee more in a quarter than is set."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot import scheduling, zones
from bot.models import GOES_ON, Participant, Program, SessionState
from bot.store import Db, pairings

# People need a day to see the date of their first session in their calendar.
TOO_SOON = timedelta(days=1)
QUARTER = timedelta(days=92)


def are_stale(plan: dict[str, Any], now: datetime) -> bool:
    """Say whether a first date is too near to be announced."""
    firsts = [datetime.fromisoformat(pair["starts"][0]) for pair in plan["pairs"] if pair["starts"]]
    return bool(firsts) and min(firsts) < now + TOO_SOON


def set_dates(
    db: Db, program: Program, plan: dict[str, Any], everybody: list[Participant], now: datetime
) -> dict[str, Any]:
    """Give every pair of a plan its session starts; nobody gets two sessions at once, no mentee too many."""
    by_id = {one.id: one for one in everybody}
    busy, learning = _busy(db, program.workspace, now)
    dated = []
    for pair in plan["pairs"]:
        mentee, theirs = by_id[pair["mentee"]], learning.setdefault(pair["mentee"], [])
        taken = busy.setdefault(pair["mentor"], []) + busy.setdefault(pair["mentee"], [])
        starts = scheduling.free_plan(
            scheduling.hours_of(by_id[pair["mentor"]], program),
            scheduling.hours_of(mentee, program),
            program.minutes,
            cadence_weeks=program.cadence_weeks,
            count=program.sessions,
            published=now,
            taken=taken,
            full=zones.full(theirs, program.quarter_cap, mentee.zone),
        )
        theirs += starts
        busy[pair["mentor"]] += starts
        busy[pair["mentee"]] += starts
        dated.append({**pair, "starts": [start.isoformat() for start in starts]})
    plan["pairs"] = dated
    return plan


def _busy(db: Db, workspace: str, now: datetime) -> tuple[dict[int, list[datetime]], dict[int, list[datetime]]]:
    """Return when each person's sessions of earlier rounds start, those to come and, for mentees, of this quarter."""
    busy: dict[int, list[datetime]] = {}
    learning: dict[int, list[datetime]] = {}
    coming: dict[int, list[datetime]] = {}
    for session in pairings.sessions_since(db, workspace, now - QUARTER):
        if session.state in {SessionState.PLANNED, SessionState.OPEN, SessionState.MET}:
            coming.setdefault(session.pairing_id, []).append(session.starts_at)
    for row in pairings.pairings(db, workspace):
        starts = coming.get(row.id or 0, [])
        learning.setdefault(row.mentee_id, []).extend(starts)
        if row.state in GOES_ON:
            for person in (row.mentor_id, row.mentee_id):
                busy.setdefault(person, []).extend(starts)
    return busy, learning
