"""Rounds: rehearsing a matching, which nobody hears of, and publishing exactly what was rehearsed, once."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot import matching
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
from bot.program import dates, owing
from bot.program.wishes import Wishes, of_row
from bot.store import Db, pairings, people

# What a person can change without changing who meets whom.
IRRELEVANT = {"workspace", "name", "locale", "hope", "joined_at", "changed_at"}


def rehearse(
    db: Db, workspace: str, coordinator: str, *, seed: int, now: datetime, wishes: Wishes | None = None
) -> tuple[Round, dict[int, Participant]]:
    """Match everybody who has a free seat, keep the result as the rehearsal; return it with the people by id.

    Without `wishes` those of the rehearsal before are kept.  The plan says which pairs are new against it, which gone.
    """
    program = people.program(db, workspace)
    everybody = people.joined(db, workspace)
    if not everybody:
        raise Refusal("rehearse-refused-nobody")
    before = pairings.pairings(db, workspace)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    last = newest if newest is not None and newest.state == RoundState.REHEARSED else None
    wishes = wishes or of_row(last.wishes if last else {})
    plan = _plan(program, everybody, before, wishes, seed=seed, now=now)
    dates.set_dates(db, program, plan, everybody, now)
    if last is not None:
        plan["changes"] = _changes(last.plan, plan)
        pairings.forget(db, last)  # with its id, so that its Publish button says that there is a newer one
    rehearsal = Round(
        workspace=workspace,
        program_id=program.id or 0,
        number=_number(newest),
        seed=seed,
        fingerprint=fingerprint(program, everybody, before),
        plan=plan,
        wishes=wishes.kept(),
        rehearsed_by=coordinator,
        rehearsed_at=now,
    )
    db.add(rehearsal)
    db.flush()
    return rehearsal, {one.id: one for one in everybody if one.id is not None}


def adjust(
    db: Db, workspace: str, coordinator: str, round_id: int, change: Callable[[Wishes], Wishes], *, now: datetime
) -> tuple[Round, dict[int, Participant]]:
    """Rehearse once more with other wishes and the same seed; refused when there is a newer rehearsal."""
    shown = rehearsed(db, workspace, round_id)
    return rehearse(db, workspace, coordinator, seed=shown.seed, now=now, wishes=change(of_row(shown.wishes)))


def rehearsed(db: Db, workspace: str, round_id: int) -> Round:
    """Return the rehearsal that a button was drawn with; refused when it is not the newest any more."""
    program = people.program(db, workspace)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    if newest is None or newest.id != round_id or newest.state != RoundState.REHEARSED:
        raise Refusal("publish-refused-already")
    return newest


def _plan(
    program: Program, everybody: list[Participant], before: list[Pairing], wishes: Wishes, *, seed: int, now: datetime
) -> dict[str, Any]:
    result = matching.match(
        everybody,
        minutes=program.minutes,
        level_gap=program.level_gap,
        seats=free_seats(everybody, before),
        paired=[(row.mentor_id, row.mentee_id) for row in before],
        week_of=now,
        weights=wishes.weights,
        seed=seed,
    )
    return {
        "pairs": [{**dataclasses.asdict(pair), "reasons": list(pair.reasons)} for pair in result.pairs],
        "unmatched": [dataclasses.asdict(row) for row in result.unmatched if not _has_partner(row.participant, before)],
    }


def _changes(old: dict[str, Any], new: dict[str, Any]) -> dict[str, list[list[int]]]:
    was, now_is = ({(pair["mentor"], pair["mentee"]) for pair in plan["pairs"]} for plan in (old, new))
    return {"new": sorted(map(list, now_is - was)), "gone": sorted(map(list, was - now_is))}


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
    if dates.are_stale(newest.plan, now):
        newest.plan = dates.set_dates(db, program, dict(newest.plan), everybody, now)
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
