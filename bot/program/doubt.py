"""Doubt: whether a message arrived is asked of a partner, then of the coordinators, and never guessed."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.models import CONFIRMED, Delivery, DeliveryState, Kind, PairingState, SessionState
from bot.program import owing, trail
from bot.program.trail import Deed
from bot.store import Db, deliveries, pairings, people

# A partner has a day to answer; then the coordinators are shown it (docs/architecture.md, "Doubt").
ANSWER_WITHIN = timedelta(days=1)
PAGE = 100


def ask(db: Db, *, now: datetime, wall: datetime, quiet: timedelta) -> int:
    """Ask one partner, in private, about each message in doubt whose quiet period is over; return how many."""
    rows = deliveries.in_state(db, DeliveryState.DOUBT, wall - quiet, PAGE)
    for row in rows:
        recipient = _whom(db, row)
        if recipient is None:
            row.state = DeliveryState.CANCELLED
        else:
            row.state = DeliveryState.CHECKING
            row.checks += 1
            owing.owe(
                db,
                row.workspace,
                Kind.QUESTION,
                f"delivery {row.id} check {row.checks}",
                due_at=now,
                expires_at=now + 7 * ANSWER_WITHIN,
                recipient=recipient,
                pairing_id=row.pairing_id,
                session_id=row.session_id,
                about=row.id,
            )
        db.add(row)
    return len(rows)


def escalate(db: Db, *, now: datetime, wall: datetime) -> int:
    """Show the coordinators what no partner answered for a day; return how many messages."""
    waiting = deliveries.in_state(db, DeliveryState.CHECKING, wall, PAGE)
    late = [row for row in waiting if _asked_before(db, row, now - ANSWER_WITHIN)]
    for row in late:
        row.state = DeliveryState.NEEDS_PERSON
        db.add(row)
        call(db, row, now=now)
    return len(late)


def call(db: Db, row: Delivery, *, now: datetime, code: str | None = None) -> None:
    """Show the coordinators a message that needs a person: in doubt, or refused by Slack with this code."""
    for coordinator in people.coordinators(db, row.workspace):
        owing.owe(
            db,
            row.workspace,
            Kind.ATTENTION,
            f"delivery {row.id} check {row.checks} attempt {row.attempts}",
            due_at=now,
            recipient=coordinator,
            pairing_id=row.pairing_id,
            session_id=row.session_id,
            about=row.id,
            values={"code": code} if code else {},
        )


def answer(db: Db, workspace: str, delivery_id: int, by: str, *, there: bool, now: datetime) -> Delivery:
    """Take the answer to the question; the first one counts, and only of somebody who was asked or coordinates."""
    row = deliveries.delivery(db, workspace, delivery_id)
    if row is None:
        raise Refusal("doubt-unknown")
    asked = {one.recipient for one in deliveries.about(db, workspace, delivery_id, Kind.QUESTION)}
    if by not in asked and not people.coordinates(db, workspace, by):
        raise Refusal("doubt-not-yours")
    if row.state not in {DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON}:
        raise Refusal("doubt-answered-already")
    row.epoch += 1
    if there:
        row.state, row.ts = DeliveryState.SENT, CONFIRMED
        row.channel = row.channel or row.recipient
        opened(db, row)
    else:
        row.state, row.not_before, row.due_at = DeliveryState.PLANNED, None, min(row.due_at, now)
    db.add(row)
    if by not in asked:
        did = Deed.ANSWERED_YES if there else Deed.ANSWERED_NO
        trail.note(db, workspace, by, did, f"delivery {row.id}", now=now)
    return row


def opened(db: Db, row: Delivery) -> None:
    """Note that a session's message is there: the session is open."""
    session = pairings.session(db, row.workspace, row.session_id) if row.session_id is not None else None
    if session is None or row.kind != Kind.SESSION or session.state != SessionState.PLANNED:
        return
    if row.values.get("revision") == session.revision:
        session.state = SessionState.OPEN
        db.add(session)


def _whom(db: Db, row: Delivery) -> str | None:
    if row.recipient is not None:
        return row.recipient
    pairing = pairings.pairing(db, row.workspace, row.pairing_id or 0)
    if pairing is None or pairing.state != PairingState.ACTIVE:
        return None
    both = people.participants(db, row.workspace, {pairing.mentor_id, pairing.mentee_id})
    # Asked again, the other partner answers.
    return both[pairing.mentor_id if row.checks % 2 == 0 else pairing.mentee_id].slack_id


def _asked_before(db: Db, row: Delivery, moment: datetime) -> bool:
    return any(one.due_at <= moment for one in deliveries.about(db, row.workspace, row.id or 0, Kind.QUESTION))
