"""Publishing: what was rehearsed becomes true, once; it matches nobody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.errors import Refusal
from bot.models import Delivery, Kind, Pairing, Participant, Program, Round, RoundState, Session, SessionState
from bot.program import dated, dates, history, openness, owing, trail
from bot.program.plans import fingerprint, past_of
from bot.program.rounds import itself
from bot.program.trail import Deed
from bot.store import Db, deliveries, pairings, people


def publish(
    db: Db,
    workspace: str,
    coordinator: str | None,
    *,
    round_id: int | None = None,
    program_id: int | None = None,
    now: datetime,
) -> Round:
    """Make the rehearsal true: pairings, sessions, and every message they need, in one transaction.

    Refused when there is no rehearsal, when it has been published already, when people changed since, or when the
    program is closed. Where the first dates of an old rehearsal are too close by now, the dates move, never the pairs.
    """
    shown = pairings.round_(db, workspace, round_id) if round_id is not None else None
    program = people.program(db, workspace, shown.program_id if shown is not None else program_id)
    openness.must_be_open(program)
    newest = pairings.latest_round(db, workspace, program.id or 0)
    if newest is None:
        raise Refusal("publish-refused-no-rehearsal")
    if newest.state == RoundState.PUBLISHED or (round_id is not None and newest.id != round_id):
        raise Refusal("publish-refused-already")
    everybody = people.joined(db, workspace, program.id)
    if newest.fingerprint != fingerprint(program, everybody, past_of(db, program, everybody)):
        raise Refusal("publish-refused-changed")
    if dates.are_stale(newest.plan, now):
        newest.plan = dates.set_dates(db, program, dict(newest.plan), everybody, now)
    by_id = {one.id: one for one in everybody if one.id is not None}
    begin(db, program, newest, newest.plan["pairs"], by_id, now)
    told = newest.plan["unmatched"] if coordinator is not None else _newly_unmatched(db, newest)
    deliveries.add(db, [_unmatched(newest, row, by_id[row["participant"]], now) for row in told])
    newest.state = RoundState.PUBLISHED
    newest.published_at = now
    newest.published_by = coordinator or itself(db, workspace)
    db.add(newest)
    did = Deed.PUBLISHED if coordinator is not None else Deed.PUBLISHED_ITSELF
    trail.note(db, workspace, coordinator, did, f"round {newest.id}", now=now)
    return newest


def begin(
    db: Db,
    program: Program,
    published: Round,
    pairs: list[dict[str, Any]],
    by_id: dict[int, Participant],
    now: datetime,
) -> list[Pairing]:
    """Write every pairing with its sessions and their messages: few statements, however many pairs; return them."""
    begun = [(_pairing(published, pair, now), pair["starts"]) for pair in pairs]
    pairings.add(db, [pairing for pairing, _ in begun])
    held = [(pairing, _sessions(program, pairing, starts)) for pairing, starts in begun]
    pairings.add(db, [session for _, several in held for session in several])
    history.begin(db, [session for _, several in held for session in several], now=now)
    cadence = timedelta(weeks=program.cadence_weeks)
    for pairing, several in held:
        partners = [by_id[pairing.mentor_id], by_id[pairing.mentee_id]]
        for partner in partners:
            partner.first_since = None
        ahead = [
            owing.owed(program.workspace, kind, f"pairing {pairing.id}", due_at=now, pairing_id=pairing.id)
            for kind in (Kind.OPENING, Kind.INTRODUCTION)
        ]
        before = [None, *(one.starts_at for one in several)]
        rows = [dated.of_session(one, partners, cadence, then) for one, then in zip(several, before, strict=False)]
        deliveries.add(db, [*ahead, *(row for each in rows for row in each)])
    return [pairing for pairing, _ in held]


def _pairing(published: Round, pair: dict[str, Any], now: datetime) -> Pairing:
    return Pairing(
        workspace=published.workspace,
        round_id=published.id or 0,
        program_id=published.program_id,
        mentor_id=pair["mentor"],
        mentee_id=pair["mentee"],
        reasons=pair["reasons"],
        follows_id=pair.get("follows"),
        channel=pair.get("channel"),
        started_at=now,
    )


def _sessions(program: Program, pairing: Pairing, starts: list[str]) -> list[Session]:
    return [
        Session(
            workspace=program.workspace,
            pairing_id=pairing.id or 0,
            number=number,
            total=len(starts),
            starts_at=datetime.fromisoformat(start),
            minutes=program.minutes,
            state=SessionState.PLANNED,
        )
        for number, start in enumerate(starts, 1)
    ]


def _newly_unmatched(db: Db, newest: Round) -> list[dict[str, Any]]:
    """Those whom the round before has not left out: nobody reads the same from day to day."""
    earlier = pairings.published(db, newest.workspace, newest.program_id)[-1:]
    told = {row["participant"] for one in earlier for row in one.plan["unmatched"]}
    return [row for row in newest.plan["unmatched"] if row["participant"] not in told]


def _unmatched(published: Round, row: dict[str, Any], to: Participant, now: datetime) -> Delivery:
    return owing.owed(
        published.workspace,
        Kind.UNMATCHED,
        f"round {published.id}",
        due_at=now,
        recipient=to.slack_id,
        values={"row": row, "round": published.number},
    )
