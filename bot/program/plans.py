"""What decides a matching, and the plan that comes of it: pairs, the unmatched, what would help; it keeps nothing."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.errors import Refusal
from bot.models import GOES_ON, Pairing, Participant, Program, Role
from bot.program import preparing
from bot.program.wishes import Wishes
from bot.store import Db, blocks, pairings

if TYPE_CHECKING:
    from bot import matching

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


def as_wished(
    program: Program,
    everybody: list[Participant],
    past: Past,
    wishes: Wishes | None,
    kept: Wishes,
    *,
    seed: int,
    now: datetime,
) -> tuple[dict[str, Any], Wishes]:
    """Return the plan by these wishes, or by the kept ones as far as they can still be; and the wishes it is by.

    Refused when a pair that is wished for now cannot be.
    """
    from bot.matching import LockError  # noqa: PLC0415 - numpy is loaded once somebody matches

    try:
        return _plan(program, everybody, past, wishes or kept, seed=seed, now=now), wishes or kept
    except LockError as error:
        if wishes is not None:
            raise Refusal("rehearse-refused-lock") from error
        kept = kept.unlock((lock.mentor, lock.mentee) for lock in error.locks)  # people have changed since
        return _plan(program, everybody, past, kept, seed=seed, now=now), kept


def _plan(
    program: Program, everybody: list[Participant], past: Past, wishes: Wishes, *, seed: int, now: datetime
) -> dict[str, Any]:
    from bot import matching  # noqa: PLC0415 - the same

    here, terms = {one.id for one in everybody}, _terms(program, everybody, past, wishes, now)
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


def _terms(program: Program, everybody: list[Participant], past: Past, wishes: Wishes, now: datetime) -> matching.Terms:
    """Return what the rules of a matching go by."""
    return {
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


def changes(old: dict[str, Any], new: dict[str, Any]) -> dict[str, list[list[int]]]:
    """Return which pairs are new in a plan against an older one, and which are gone."""
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
