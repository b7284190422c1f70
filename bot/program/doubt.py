"""Doubt: whether a message arrived is asked of a partner, then of the coordinators, and never guessed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.errors import Refusal
from bot.models import CONFIRMED, LET_GO, Delivery, DeliveryState, Kind, PairingState, SessionState
from bot.program import dated, owing, trail
from bot.program.trail import Deed
from bot.store import Db, circles, deliveries, doubts, pairings, people

# A partner has a day to answer; then the coordinators are shown it (docs/architecture.md, "Doubt").
ANSWER_WITHIN = timedelta(days=1)
# Slack may grant one look a minute; where more is in doubt than can be looked for, people are asked about the rest.
LOOK_WITHIN = timedelta(minutes=30)
PAGE = 100
ASKED_ABOUT = (DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON)


def ask(db: Db, *, now: datetime, wall: datetime, quiet: timedelta, but: Sequence[str] = ()) -> int:
    """Ask one partner, in private, about each message in doubt whose quiet period is over; return how many.

    In the workspaces in `but` the bot first looks for itself (bot/program/looks.py), where it can.
    """
    rows = doubts.to_ask(db, wall - quiet, but, wall - LOOK_WITHIN, PAGE)
    for row in rows:
        question(db, row, now=now)
    return len(rows)


def question(db: Db, row: Delivery, *, now: datetime) -> None:
    """Ask one partner about a message in doubt; with nobody left to ask, it needs no answer."""
    recipient = _whom(db, row) if row.drawn_as not in LET_GO else None
    if recipient is None:
        deliveries.move(db, row, (DeliveryState.DOUBT,), state=DeliveryState.CANCELLED)
    elif deliveries.move(db, row, (DeliveryState.DOUBT,), state=DeliveryState.CHECKING, checks=row.checks + 1):
        owing.owe(
            db,
            row.workspace,
            Kind.QUESTION,
            f"delivery {row.id} check {row.checks + 1}",
            due_at=now,
            expires_at=now + 7 * ANSWER_WITHIN,
            recipient=recipient,
            pairing_id=row.pairing_id,
            session_id=row.session_id,
            circle_id=row.circle_id,
            about=row.id,
        )


def escalate(db: Db, *, now: datetime) -> int:
    """Show the coordinators what no partner answered for a day; return how many messages.

    What none of them could be shown for a day, because Slack refuses them all or there are none, is in doubt again:
    the other partner is asked.
    """
    for row in doubts.unheard(db, now - ANSWER_WITHIN, PAGE):
        since = row.not_before or row.send_started_at
        deliveries.move(db, row, (DeliveryState.NEEDS_PERSON,), state=DeliveryState.DOUBT, not_before=since)
    rows = doubts.unanswered(db, now - ANSWER_WITHIN, PAGE)
    for row in rows:
        if row.kind == Kind.CONCERN:  # rather twice than seen by the coordinators, or lost
            deliveries.move(db, row, (DeliveryState.CHECKING,), state=DeliveryState.PLANNED, epoch=row.epoch + 1)
        elif deliveries.move(db, row, (DeliveryState.CHECKING,), state=DeliveryState.NEEDS_PERSON):
            call(db, row, now=now)
    return len(rows)


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
            circle_id=row.circle_id,
            about=row.id,
            values={"code": code} if code else {},
        )


def answer(db: Db, workspace: str, delivery_id: int, by: str, *, epoch: int, there: bool, now: datetime) -> Delivery:
    """Take the answer to the question; the first one counts, and only of somebody who was asked or coordinates.

    What was true when it was asked under another owner number says nothing of the request that is in doubt now.
    """
    row = deliveries.delivery(db, workspace, delivery_id)
    if row is None:
        raise Refusal("doubt-unknown")
    questions = doubts.about(db, workspace, delivery_id, Kind.QUESTION)
    asked = {one.recipient for one in questions}
    if by not in asked and not people.coordinates(db, workspace, by):
        raise Refusal("doubt-not-yours")
    values: dict[str, Any]
    if there:
        values = {"state": DeliveryState.SENT, "ts": CONFIRMED, "channel": _where(row, questions)}
        values |= owing.forgotten(row)
    elif dated.is_outdated(db, row):
        values = {"state": DeliveryState.CANCELLED, "last_error": "moved"}
    else:
        values = {"state": DeliveryState.PLANNED, "not_before": None, "due_at": min(row.due_at, now)}
    if row.epoch != epoch or not deliveries.move(db, row, ASKED_ABOUT, epoch=row.epoch + 1, **values):
        raise Refusal("doubt-answered-already")
    db.refresh(row)
    if there:
        opened(db, row)
        deliveries.add(db, [*owing.file_of(row, None, now), *owing.folded_of(row, None, now)])
    if by not in asked:
        did = Deed.ANSWERED_YES if there else Deed.ANSWERED_NO
        trail.note(db, workspace, by, did, f"delivery {row.id}", now=now)
    return row


def arrived(db: Db, row: Delivery, *, now: datetime) -> None:
    """Do what follows from a session's message that was found where it should be."""
    opened(db, row)
    thread = row.ts if row.ts != CONFIRMED else None
    deliveries.add(db, [*owing.file_of(row, thread, now), *owing.folded_of(row, thread, now)])
    session = pairings.session(db, row.workspace, row.session_id) if row.session_id is not None else None
    if session is None or row.kind != Kind.SESSION:
        return
    dated.put_off_checkins(db, session, now)
    deliveries.add(db, owing.seeds_of(row, now))
    owing.owe_refresh(db, session, now)  # nobody knows how it was drawn


def opened(db: Db, row: Delivery) -> None:
    """Note that a session's message is there: the session is open."""
    session = pairings.session(db, row.workspace, row.session_id) if row.session_id is not None else None
    if session is None or row.kind != Kind.SESSION or session.state != SessionState.PLANNED:
        return
    if row.values.get("revision") == session.revision:
        session.state = SessionState.OPEN
        db.add(session)


def _where(row: Delivery, questions: Sequence[Delivery]) -> str | None:
    """Return where a message stands: a private one where its reader was asked, for the row knows a person's id."""
    asked = (one.channel for one in questions if row.recipient == one.recipient and one.state == DeliveryState.SENT)
    return next(asked, None) or row.channel or row.recipient


def _whom(db: Db, row: Delivery) -> str | None:
    if row.kind == Kind.ANNOUNCEMENT:  # goes to a channel: whoever asked for it can see whether it is there
        return str(row.values["by"])
    if row.recipient is not None:
        return row.recipient
    if row.circle_id is not None:
        return _of_circle(db, row)
    pairing = pairings.pairing(db, row.workspace, row.pairing_id or 0)
    if pairing is None or pairing.state == PairingState.ENDED:
        return None
    both = people.participants(db, row.workspace, {pairing.mentor_id, pairing.mentee_id})
    if row.kind == Kind.FOLDED:  # only the mentee reads it
        return both[pairing.mentee_id].slack_id
    # Asked again, the other partner answers.
    return both[pairing.mentor_id if row.checks % 2 == 0 else pairing.mentee_id].slack_id


def _of_circle(db: Db, row: Delivery) -> str | None:
    circle = circles.circle(db, row.workspace, row.circle_id)
    if circle is None or circle.next_at is None:
        return None
    one = circle.members[row.checks % len(circle.members)]  # asked again, the next one answers
    return people.participants(db, row.workspace, {one})[one].slack_id
