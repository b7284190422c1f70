"""Rehearsals: a matching that nobody hears of, as often as it takes, and all that publishing it would send."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.due import message_times
from bot.errors import Refusal
from bot.models import (
    GOES_ON,
    Kind,
    Pairing,
    Participant,
    Program,
    Role,
    Round,
    RoundState,
)
from bot.program import dates, openness, preparing, trail
from bot.program.trail import Deed
from bot.program.wishes import Wishes, of_row
from bot.store import Db, blocks, pairings, people

# What a coordinator can change without changing who meets whom, or when.
NOT_OF_A_MATCHING = {"name", "aims", "approval", "channel", "neutral", "circle_weeks", "closed_at"}
# What a person can change without changing who meets whom.
IRRELEVANT = {"workspace", "name", "locale", "hope", "joined_at", "changed_at", "cards", "agreed_at", "delegate"}


@dataclasses.dataclass(frozen=True)
class Past:
    """What was before: every pairing, for how many rounds somebody has waited, and who would rather not meet whom."""

    pairings: list[Pairing]
    waited: dict[int, int]
    blocked: list[tuple[int, int]]


def rehearse(
    db: Db,
    workspace: str,
    coordinator: str | None,
    *,
    seed: int,
    now: datetime,
    wishes: Wishes | None = None,
    program_id: int | None = None,
) -> tuple[Round, dict[int, Participant]]:
    """Match everybody in an open program who has a free seat, keep the result; return it with the people by id.

    Where nobody asked for it (None), the bot did, and the trail holds what comes of it alone.
    Without `wishes` those of the rehearsal before are kept, and its seed always is, so that only what was changed
    changes; the plan says which pairs are new against it, which gone.
    """
    from bot.matching import LockError  # noqa: PLC0415 - numpy is loaded once somebody matches

    program = openness.must_be_open(people.program(db, workspace, program_id))
    everybody = people.joined(db, workspace, program.id)
    if not everybody:
        raise Refusal("rehearse-refused-nobody")
    past = past_of(db, program, everybody)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    last = newest if newest is not None and newest.state == RoundState.REHEARSED else None
    kept, seed = (of_row(last.wishes), last.seed) if last else (of_row({}), seed)
    try:
        plan = _plan(program, everybody, past, wishes or kept, seed=seed, now=now)
    except LockError as error:
        if wishes is not None:
            raise Refusal("rehearse-refused-lock") from error
        kept = kept.unlock((lock.mentor, lock.mentee) for lock in error.locks)  # people have changed since
        plan = _plan(program, everybody, past, kept, seed=seed, now=now)
    dates.set_dates(db, program, plan, everybody, now)
    if last is not None:
        plan["changes"] = _changes(last.plan, plan)
        pairings.forget(db, last)  # with its id, so that its Publish button says that there is a newer one
    rehearsal = Round(
        workspace=workspace,
        program_id=program.id or 0,
        number=_number(newest),
        seed=seed,
        fingerprint=fingerprint(program, everybody, past),
        plan=plan,
        wishes=(wishes or kept).kept(),
        rehearsed_by=coordinator or itself(db, workspace),
        rehearsed_at=now,
    )
    pairings.keep(db, rehearsal)
    if coordinator is not None:
        did = Deed.REHEARSED if wishes is None else Deed.CHANGED
        trail.note(db, workspace, coordinator, did, f"round {rehearsal.id}", now=now)
    return rehearsal, {one.id: one for one in everybody if one.id is not None}


def itself(db: Db, workspace: str) -> str:
    """Return the Slack id of the bot, which stands where nobody else did something."""
    found = people.workspace(db, workspace)
    return found.bot_user if found is not None else ""


def adjust(
    db: Db, workspace: str, coordinator: str, round_id: int, change: Callable[[Wishes], Wishes], *, now: datetime
) -> tuple[Round, dict[int, Participant]]:
    """Rehearse once more with other wishes and the same seed; refused when there is a newer rehearsal."""
    shown = rehearsed(db, workspace, round_id)
    wishes = change(of_row(shown.wishes))
    return rehearse(db, workspace, coordinator, seed=shown.seed, now=now, wishes=wishes, program_id=shown.program_id)


def rehearsed(db: Db, workspace: str, round_id: int) -> Round:
    """Return the rehearsal that a button was drawn with; refused when it is not the newest any more, or closed off."""
    shown = pairings.round_(db, workspace, round_id)
    newest = pairings.latest_round(db, workspace, shown.program_id) if shown is not None else None
    if newest is None or newest.id != round_id or newest.state != RoundState.REHEARSED:
        raise Refusal("publish-refused-already")
    openness.must_be_open(people.program(db, workspace, newest.program_id))
    return newest


def with_people(db: Db, workspace: str, round_id: int) -> tuple[Round, dict[int, Participant]]:
    """Return the same with the people by id."""
    shown = rehearsed(db, workspace, round_id)
    everybody = people.joined(db, workspace, shown.program_id)
    return shown, {one.id: one for one in everybody if one.id is not None}


def schedule(
    db: Db, workspace: str, round_id: int, *, now: datetime
) -> tuple[Round, dict[int, Participant], list[tuple[dict[str, Any], list[dict[str, Any]]]]]:
    """Return each pair of a rehearsal with every message that publishing it now would owe the two, in order."""
    shown, by_id = with_people(db, workspace, round_id)
    minutes = people.program(db, workspace, shown.program_id).minutes
    plans = []
    for pair in shown.plan["pairs"]:
        sent = [{"kind": Kind.INTRODUCTION, "number": 0, "at": now}]
        starts = [datetime.fromisoformat(start) for start in pair["starts"]]
        for number, (start, before) in enumerate(zip(starts, [None, *starts], strict=False), 1):
            due = message_times(start, minutes, before)
            sent += [{"kind": kind, "number": number, "at": at} for kind, at in due.items()]
        plans.append((pair, sent))
    return shown, by_id, plans


def _plan(
    program: Program,
    everybody: list[Participant],
    past: Past,
    wishes: Wishes,
    *,
    seed: int,
    now: datetime,
) -> dict[str, Any]:
    from bot import matching  # noqa: PLC0415 - numpy is loaded once somebody matches

    here = {one.id for one in everybody}
    terms: matching.Terms = {
        "minutes": program.minutes,
        "level_gap": program.level_gap,
        "seats": free_seats(everybody, past.pairings),
        "paired": [(row.mentor_id, row.mentee_id) for row in past.pairings],
        "first": [one.id or 0 for one in everybody if one.first_since is not None],
        "blocked": past.blocked,
        "forbidden": wishes.forbidden,
        "week_of": now,
        "quiet_days": program.quiet_days,
        "ahead": timedelta(weeks=program.cadence_weeks * program.sessions),
        "ready": preparing.ready(everybody),
    }
    result = matching.match(
        everybody,
        weights=wishes.weights,
        locked=[couple for couple in wishes.locked if here.issuperset(couple)],
        floor=wishes.floor,
        waited=past.waited,
        seed=seed,
        **terms,
    )
    needs = [dataclasses.asdict(need) for need in result.needs]
    return {
        "pairs": [{**dataclasses.asdict(pair), "reasons": list(pair.reasons)} for pair in result.pairs],
        "unmatched": [
            {**dataclasses.asdict(row), "needs": [need for need in needs if row.participant in need["participants"]]}
            for row in result.unmatched
            if not _has_partner(row.participant, past.pairings)
        ],
        "needs": needs,
        "not_ready": preparing.not_ready(one for one in everybody if not _has_partner(one.id or 0, past.pairings)),
        "limits": [dataclasses.asdict(limit) for limit in matching.limits(everybody, **terms).limits],
    }


def past_of(db: Db, program: Program, everybody: list[Participant]) -> Past:
    """Return what was before, as a matching of these people has to know it."""
    before = pairings.pairings(db, program.workspace)
    return Past(before, _waited(db, program, before), blocks.among(db, program.workspace, everybody))


def _waited(db: Db, program: Program, before: list[Pairing]) -> dict[int, int]:
    """Return for how many published rounds each person has been left without a partner, since their last pairing."""
    waited: dict[int, int] = {}
    for published in pairings.published(db, program.workspace, program.id or 0):
        for row in published.plan["unmatched"]:
            waited[row["participant"]] = waited.get(row["participant"], 0) + 1
        for pairing in before:
            if pairing.round_id == published.id:
                waited.pop(pairing.mentor_id, None)
                waited.pop(pairing.mentee_id, None)
    return waited


def _changes(old: dict[str, Any], new: dict[str, Any]) -> dict[str, list[list[int]]]:
    was, now_is = ({(pair["mentor"], pair["mentee"]) for pair in plan["pairs"]} for plan in (old, new))
    return {"new": sorted(map(list, now_is - was)), "gone": sorted(map(list, was - now_is))}


def free_seats(everybody: list[Participant], before: list[Pairing]) -> dict[tuple[int, str], int]:
    """Return how many more pairings each person can take in each of their roles."""
    seats: dict[tuple[int, str], int] = {}
    for one in everybody:
        assert one.id is not None
        for role in (Role.MENTOR, Role.MENTEE):
            if one.role in {role, Role.BOTH}:
                taken = sum(row.state in GOES_ON and _takes_seat(row, one, role) for row in before)
                seats[(one.id, str(role))] = max(one.capacity - taken, 0)
    return seats


def _takes_seat(row: Pairing, one: Participant, role: Role) -> bool:
    """Say whether a pairing takes a seat of somebody in this role; of who joined in one role, also the other way."""
    places = {Role.MENTOR: row.mentor_id, Role.MENTEE: row.mentee_id}
    return one.id in (places.values() if one.role == role else (places[role],))


def fingerprint(program: Program, everybody: list[Participant], past: Past) -> str:
    """Return a digest of all that decides a matching: equal digests, equal matchings."""
    facts: list[Any] = [program.model_dump(mode="json", exclude=NOT_OF_A_MATCHING)]
    facts += [one.model_dump(mode="json", exclude=IRRELEVANT) for one in everybody]
    facts += [[row.id, row.state] for row in past.pairings]
    facts += past.blocked
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _has_partner(participant_id: int, before: list[Pairing]) -> bool:
    active = [row for row in before if row.state in GOES_ON]
    return any(participant_id in {row.mentor_id, row.mentee_id} for row in active)


def _number(newest: Round | None) -> int:
    if newest is None:
        return 1
    return newest.number + (newest.state == RoundState.PUBLISHED)
