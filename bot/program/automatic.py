"""Matchings that become true by themselves, where a program is set up so: once a day at most; it decides no pairs."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import scheduling
from bot.library import Library
from bot.models import GOES_ON, Approval, Participant, Program, RoundState
from bot.program import openness, owing, plans, preparing, publishing, rounds, switch
from bot.store import Db, pairings, people, trail

ONCE_IN = timedelta(days=1)
AT_WORK = 3  # one in so many of those who wait works now: nobody is introduced in the middle of everybody's night
MINUTE = timedelta(minutes=1)


def publish_due(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Match those who wait in each open program that wants no review, and publish it, if it gives anybody a partner.

    The coordinators hear of it. Nothing happens while the workspace is stopped, on a quiet day or a holiday, or within
    a day of the round before.
    """
    there = [one for one in openness.open_programs(db, workspace) if one.approval == Approval.AUTOMATIC]
    if not there or switch.is_stopped(db, workspace):
        return
    for program in there:
        if _is_due(db, program, now):
            trail.end(db, workspace)  # so that no other process does the same at this moment
            if _is_due(db, program, now):
                _publish(db, program, now)


def _is_due(db: Db, program: Program, now: datetime) -> bool:
    newest = pairings.latest_round(db, program.workspace, program.id or 0)
    if newest is not None and now - max(newest.rehearsed_at, newest.published_at or newest.rehearsed_at) < ONCE_IN:
        return False
    everybody = people.joined(db, program.workspace, program.id)
    waiting = _waiting(db, everybody)
    at_work = [one for one in waiting if _works(one, program, now)]
    if not at_work or len(at_work) * AT_WORK < len(waiting):
        return False
    if newest is None or newest.state == RoundState.PUBLISHED:
        return True
    # Rehearsed already, by a coordinator or in vain: the same people give the same matching.
    past = plans.past_of(db, program, everybody)
    same = newest.fingerprint == plans.fingerprint(program, everybody, past)
    return bool(newest.plan["pairs"]) or not same


def _waiting(db: Db, everybody: list[Participant]) -> list[Participant]:
    """Those who have prepared and have no partner."""
    ready = preparing.ready(everybody)
    rows = [row for one in everybody[:1] for row in pairings.pairings(db, one.workspace) if row.state in GOES_ON]
    met = {person for row in rows for person in (row.mentor_id, row.mentee_id)}
    return [one for one in everybody if ready.get(one.id or 0) and one.id not in met]


def _works(one: Participant, program: Program, now: datetime) -> bool:
    return bool(scheduling.working_slots(scheduling.hours_of(one, program), now, now + MINUTE))


def _publish(db: Db, program: Program, now: datetime) -> None:
    rehearsed, _ = rounds.rehearse(
        db, program.workspace, None, seed=int(now.timestamp()), now=now, program_id=program.id
    )
    pairs = len(rehearsed.plan["pairs"])
    if not pairs:
        return
    published = publishing.publish(db, program.workspace, None, round_id=rehearsed.id, now=now)
    owing.notice(
        db,
        program.workspace,
        "notice-automatic",
        f"round {published.id}",
        now=now,
        program=program.name,
        number=published.number,
        pairs=pairs,
    )
