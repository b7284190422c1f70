"""Publishing: what was rehearsed becomes true, once; it matches nobody."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.errors import Refusal
from bot.models import Kind, Pairing, Participant, Program, Round, RoundState, Session, SessionState
from bot.program import dates, owing, trail
from bot.program.rounds import fingerprint
from bot.program.trail import Deed
from bot.store import Db, pairings, people


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
    trail.note(db, workspace, coordinator, Deed.PUBLISHED, f"round {newest.id}", now=now)
    return newest


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
    for kind in (Kind.OPENING, Kind.INTRODUCTION):
        owing.owe(db, program.workspace, kind, f"pairing {pairing.id}", due_at=now, pairing_id=pairing.id)
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
