"""Rounds: rehearsing a matching, which nobody hears of, and publishing exactly what was rehearsed, once."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

from bot import matching, scheduling
from bot.errors import Refusal
from bot.models import (
    Kind,
    Pairing,
    PairingState,
    Participant,
    Program,
    Role,
    Round,
    RoundState,
    Session,
    SessionState,
)
from bot.program import owing
from bot.store import Db, pairings, people

# People need a day to see the date of their first session in their calendar.
FIRST_AFTER = timedelta(days=2)
TOO_SOON = timedelta(days=1)

# What a person can change without changing who meets whom.
IRRELEVANT = {"workspace", "name", "locale", "hope", "joined_at", "changed_at"}


def rehearse(
    db: Db, workspace: str, coordinator: str, *, seed: int, now: datetime
) -> tuple[Round, dict[int, Participant]]:
    """Match everybody who has a free seat, keep the result as the rehearsal; return it with the people by id."""
    program = people.program(db, workspace)
    everybody = people.joined(db, workspace)
    if not everybody:
        raise Refusal("rehearse-refused-nobody")
    before = pairings.pairings(db, workspace)
    result = matching.match(
        everybody,
        minutes=program.minutes,
        level_gap=program.level_gap,
        seats=free_seats(everybody, before),
        paired=[(row.mentor_id, row.mentee_id) for row in before],
        week_of=now,
        seed=seed,
    )
    plan = {
        "pairs": [{**dataclasses.asdict(pair), "reasons": list(pair.reasons)} for pair in result.pairs],
        "unmatched": [dataclasses.asdict(row) for row in result.unmatched if not _has_partner(row.participant, before)],
    }
    _set_dates(db, program, plan, everybody, now)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    if newest is not None and newest.state == RoundState.REHEARSED:
        pairings.forget(db, newest)  # with its id, so that its Publish button says that there is a newer one
    rehearsal = Round(
        workspace=workspace,
        program_id=program.id or 0,
        number=_number(newest),
        seed=seed,
        fingerprint=fingerprint(program, everybody, before),
        plan=plan,
        rehearsed_by=coordinator,
        rehearsed_at=now,
    )
    db.add(rehearsal)
    db.flush()
    return rehearsal, {one.id: one for one in everybody if one.id is not None}


def publish(db: Db, workspace: str, coordinator: str, *, round_id: int | None = None, now: datetime) -> Round:
    """Make the rehearsal true: pairings, sessions, and every message they need, in one transaction.

    Refused when there is no rehearsal, when it has been published already, or when people changed since.  Where the
    first dates of an old rehearsal are too close by now, the dates move, never the pairs.
    """
    program = people.program(db, workspace)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    if newest is None:
        raise Refusal("publish-refused-no-rehearsal")
    if newest.state == RoundState.PUBLISHED or (round_id is not None and newest.id != round_id):
        raise Refusal("publish-refused-already")
    everybody = people.joined(db, workspace)
    if newest.fingerprint != fingerprint(program, everybody, pairings.pairings(db, workspace)):
        raise Refusal("publish-refused-changed")
    if _is_stale(newest.plan, now):
        newest.plan = _set_dates(db, program, dict(newest.plan), everybody, now)
    by_id = {one.id: one for one in everybody if one.id is not None}
    for pair in newest.plan["pairs"]:
        _begin(db, program, newest, pair, by_id, now)
    for row in newest.plan["unmatched"]:
        owing.owe(
            db,
            workspace,
            Kind.UNMATCHED,
            f"round {newest.id}",
            due_at=now,
            recipient=by_id[row["participant"]].slack_id,
            values={"row": row, "round": newest.number},
        )
    newest.state = RoundState.PUBLISHED
    newest.published_at = now
    newest.published_by = coordinator
    db.add(newest)
    return newest


def free_seats(everybody: list[Participant], before: list[Pairing]) -> dict[tuple[int, str], int]:
    """Return how many more pairings each person can take in each of their roles."""
    seats: dict[tuple[int, str], int] = {}
    for one in everybody:
        assert one.id is not None
        for role in (Role.MENTOR, Role.MENTEE):
            if one.role in {role, Role.BOTH}:
                field = f"{role}_id"
                active = sum(row.state == PairingState.ACTIVE and getattr(row, field) == one.id for row in before)
                seats[(one.id, str(role))] = max(one.capacity - active, 0)
    return seats


def fingerprint(program: Program, everybody: list[Participant], before: list[Pairing]) -> str:
    """Return a digest of all that decides a matching: equal digests, equal matchings."""
    facts: list[Any] = [program.model_dump(mode="json")]
    facts += [one.model_dump(mode="json", exclude=IRRELEVANT) for one in everybody]
    facts += [[row.id, row.state] for row in before]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _has_partner(participant_id: int, before: list[Pairing]) -> bool:
    active = [row for row in before if row.state == PairingState.ACTIVE]
    return any(participant_id in {row.mentor_id, row.mentee_id} for row in active)


def _number(newest: Round | None) -> int:
    if newest is None:
        return 1
    return newest.number + (newest.state == RoundState.PUBLISHED)


def _is_stale(plan: dict[str, Any], now: datetime) -> bool:
    firsts = [datetime.fromisoformat(pair["starts"][0]) for pair in plan["pairs"] if pair["starts"]]
    return bool(firsts) and min(firsts) < now + TOO_SOON


def _set_dates(
    db: Db, program: Program, plan: dict[str, Any], everybody: list[Participant], now: datetime
) -> dict[str, Any]:
    """Give every pair of a plan its session starts; nobody gets two sessions at once."""
    by_id = {one.id: one for one in everybody}
    busy = _busy(db, program.workspace)
    dated = []
    for pair in plan["pairs"]:
        taken = busy.setdefault(pair["mentor"], []) + busy.setdefault(pair["mentee"], [])
        starts = _free_dates(program, by_id[pair["mentor"]], by_id[pair["mentee"]], taken, now)
        busy[pair["mentor"]] += starts
        busy[pair["mentee"]] += starts
        dated.append({**pair, "starts": [start.isoformat() for start in starts]})
    plan["pairs"] = dated
    return plan


def _busy(db: Db, workspace: str) -> dict[int, list[datetime]]:
    """Return when each person's sessions of earlier rounds start."""
    busy: dict[int, list[datetime]] = {}
    for row in pairings.pairings(db, workspace):
        if row.state == PairingState.ACTIVE:
            coming = [one.starts_at for one in pairings.sessions(db, workspace, row.id or 0)]
            for person in (row.mentor_id, row.mentee_id):
                busy.setdefault(person, []).extend(coming)
    return busy


def _free_dates(
    program: Program, mentor: Participant, mentee: Participant, taken: list[datetime], now: datetime
) -> list[datetime]:
    length = timedelta(minutes=program.minutes)
    not_before = now + FIRST_AFTER
    starts: list[datetime] = []
    for _ in range(200):  # a week has fewer free slots than this; then two sessions may touch
        starts = scheduling.plan(
            scheduling.hours_of(mentor),
            scheduling.hours_of(mentee),
            program.minutes,
            cadence_weeks=program.cadence_weeks,
            count=program.sessions,
            not_before=not_before,
        )
        if not any(abs(start - other) < length for start in starts for other in taken):
            break
        not_before = starts[0] + timedelta(minutes=15)
    return starts


def _begin(
    db: Db, program: Program, published: Round, pair: dict[str, Any], by_id: dict[int, Participant], now: datetime
) -> None:
    pairing = Pairing(
        workspace=program.workspace,
        round_id=published.id or 0,
        mentor_id=pair["mentor"],
        mentee_id=pair["mentee"],
        reasons=pair["reasons"],
        started_at=now,
    )
    db.add(pairing)
    db.flush()
    owing.owe(
        db,
        program.workspace,
        Kind.INTRODUCTION,
        f"pairing {pairing.id}",
        due_at=now,
        pairing_id=pairing.id,
    )
    for number, start in enumerate(pair["starts"], 1):
        session = Session(
            workspace=program.workspace,
            pairing_id=pairing.id or 0,
            number=number,
            total=len(pair["starts"]),
            starts_at=datetime.fromisoformat(start),
            minutes=program.minutes,
            state=SessionState.PLANNED,
        )
        db.add(session)
        db.flush()
        owing.owe_session(db, session, [by_id[pairing.mentor_id], by_id[pairing.mentee_id]])
