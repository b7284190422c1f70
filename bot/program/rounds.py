"""Rehearsals: a matching that nobody hears of, as often as it takes, and all that publishing it would send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.due import message_times
from bot.errors import Refusal
from bot.models import Kind, Participant, Program, Round, RoundState
from bot.program import dates, openness, plans, trail
from bot.program.plans import fingerprint, past_of
from bot.program.trail import Deed
from bot.program.wishes import Wishes, of_row
from bot.store import Db, pairings, people


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
    program = openness.must_be_open(people.program(db, workspace, program_id))
    everybody = people.joined(db, workspace, program.id)
    if not everybody:
        raise Refusal("rehearse-refused-nobody")
    newest = pairings.latest_round(db, workspace, program.id or 0)
    last = newest if newest is not None and newest.state == RoundState.REHEARSED else None
    rehearsal = _planned(db, program, everybody, last, wishes=wishes, seed=seed, now=now)
    rehearsal.number = _number(newest)
    rehearsal.rehearsed_by = coordinator or itself(db, workspace)
    if last is not None:
        pairings.forget(db, last)  # with its id, so that its Publish button says that there is a newer one
    pairings.keep(db, rehearsal)
    if coordinator is not None:
        did = Deed.REHEARSED if wishes is None else Deed.CHANGED
        trail.note(db, workspace, coordinator, did, f"round {rehearsal.id}", now=now)
    return rehearsal, {one.id: one for one in everybody if one.id is not None}


def _planned(
    db: Db,
    program: Program,
    everybody: list[Participant],
    last: Round | None,
    *,
    wishes: Wishes | None,
    seed: int,
    now: datetime,
) -> Round:
    """Return a round with its plan, its dates, and what is new in it against the last one; nobody has kept it yet."""
    past = past_of(db, program, everybody)
    kept, seed = (of_row(last.wishes), last.seed) if last else (of_row({}), seed)
    plan, followed = plans.as_wished(program, everybody, past, wishes, kept, seed=seed, now=now)
    dates.set_dates(db, program, plan, everybody, now)
    if last is not None:
        plan["changes"] = plans.changes(last.plan, plan)
    return Round(
        workspace=program.workspace,
        program_id=program.id or 0,
        number=0,
        seed=seed,
        fingerprint=fingerprint(program, everybody, past),
        plan=plan,
        wishes=followed.kept(),
        rehearsed_by="",
        rehearsed_at=now,
    )


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


def _number(newest: Round | None) -> int:
    if newest is None:
        return 1
    return newest.number + (newest.state == RoundState.PUBLISHED)
