"""Questions about what is awaited of people, and of whom nothing should be asked again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from bot.models import (
    GOES_ON,
    Assessment,
    Commitment,
    Delivery,
    DeliveryState,
    Pairing,
    PairingState,
    Participant,
    Preference,
    Program,
    Session,
    SessionState,
    Standing,
)
from bot.store import Db
from bot.store.deliveries import MAY_BE_THERE

# What was sent later than this after it was due is not looked for: the index on due dates spares reading all there is.
LATE = timedelta(weeks=4)


def stopped(db: Db, workspace: str) -> dict[str, list[str]]:
    """Return by Slack id which kinds of nudges somebody has stopped."""
    rows = db.exec(select(Preference).where(Preference.workspace == workspace))
    return {row.slack_id: row.muted for row in rows if row.muted}


def unprepared(db: Db, workspace: str, version: str, since: datetime, until: datetime) -> list[Participant]:
    """Return who joined an open program within this time and has not agreed to this version of the ground rules."""
    asked = select(Participant).where(
        *_taking_part(workspace),
        ~_in_a_closed_program(workspace),
        col(Participant.agreed_version).is_distinct_from(version),
        *_within(Participant.changed_at, since, until),
    )
    return list(db.exec(asked))


def unassessed(db: Db, workspace: str, version: str, since: datetime, until: datetime) -> list[Participant]:
    """Return who agreed to the ground rules within this time and has said nothing of how they see themselves.

    Those of a closed program are left out.
    """
    said = select(Assessment.participant_id).where(Assessment.workspace == workspace, Assessment.pairing_id == 0)
    asked = select(Participant).where(
        *_taking_part(workspace),
        ~_in_a_closed_program(workspace),
        Participant.agreed_version == version,
        *_within(Participant.agreed_at, since, until),
        col(Participant.id).not_in(said),
    )
    return list(db.exec(asked))


def without_a_date(
    db: Db, workspace: str, since: datetime, until: datetime, *, soon: datetime
) -> list[tuple[Session, Participant]]:
    """Return sessions that should have been held within this time, of which nobody says so, with each partner.

    Left out is one whose pairing has gone on: with a later session that has begun, or begins before `soon`.
    """
    later = aliased(Session)
    gone_on = (
        select(later.id)
        .where(later.workspace == workspace, later.pairing_id == Session.pairing_id)
        .where(later.number > Session.number, later.starts_at < soon)
        .where(later.state.in_([SessionState.PLANNED, SessionState.OPEN, SessionState.MET]))  # type: ignore[attr-defined]
    )
    one_of = or_(col(Participant.id) == Pairing.mentor_id, col(Participant.id) == Pairing.mentee_id)
    asked = (
        select(Session, Participant)
        .join(Pairing, col(Pairing.id) == Session.pairing_id)
        .join(Participant, one_of)
        .where(
            Session.workspace == workspace,
            col(Session.state).in_([SessionState.OPEN, SessionState.MISSED]),
            *_within(Session.starts_at, since, until),
            Pairing.state == PairingState.ACTIVE,
            *_taking_part(workspace),
            ~gone_on.exists(),
        )
    )
    return [(session, person) for session, person in db.exec(asked)]


def past_due(db: Db, workspace: str, since: date, until: date) -> list[tuple[Commitment, Participant]]:
    """Return open commitments whose day was within these, with whoever took them on, of pairings that go on."""
    asked = (
        select(Commitment, Participant)
        .join(Pairing, col(Pairing.id) == Commitment.pairing_id)
        .join(Participant, col(Participant.id) == Commitment.participant_id)
        .where(
            Commitment.workspace == workspace,
            Commitment.state == "open",
            col(Commitment.due_on) >= since,
            col(Commitment.due_on) <= until,
            col(Pairing.state).in_(GOES_ON),
            *_taking_part(workspace),
        )
    )
    return [(row, person) for row, person in db.exec(asked)]


def unanswered(db: Db, workspace: str, kind: str, moment: str, since: datetime, until: datetime) -> list[Delivery]:
    """Return the messages that asked a partner to look at themselves, and had no such answer."""
    said = (
        select(Assessment.id)
        .where(Assessment.workspace == workspace)
        .where(Assessment.pairing_id == Delivery.pairing_id, Assessment.participant_id == Participant.id)
        .where(Assessment.moment == moment)
    )
    whose = and_(col(Participant.workspace) == Delivery.workspace, col(Participant.slack_id) == Delivery.recipient)
    asked = (
        select(Delivery)
        .join(Participant, whose)
        .where(
            Delivery.workspace == workspace,
            Delivery.kind == kind,
            Delivery.state == DeliveryState.SENT,
            *_within(Delivery.sent_from, since, until),
            *_within(Delivery.due_at, since - LATE, until),
            *_taking_part(workspace),
            ~said.exists(),
        )
    )
    return list(db.exec(asked))


def heard(
    db: Db, rows: Sequence[Delivery], kinds: Sequence[str], *, now: datetime, wall: datetime
) -> dict[tuple[str, str | None], list[datetime]]:
    """Return by workspace and recipient of these rows when they have had others of these kinds, in the last two days.

    Somebody else's that is on its way at this moment counts as had now.
    """
    recipients = {row.recipient for row in rows}
    two_days = timedelta(days=2)  # whatever the zone, today began within them
    there = and_(
        col(Delivery.state).in_(MAY_BE_THERE),
        col(Delivery.send_started_at) > wall - two_days,
        col(Delivery.sent_from) > now - two_days,
    )
    asked = select(Delivery).where(
        or_(there, col(Delivery.state) == DeliveryState.LEASED),
        col(Delivery.workspace).in_({row.workspace for row in rows}),
        col(Delivery.recipient).in_(recipients),
        col(Delivery.kind).in_(kinds),
        col(Delivery.id).not_in([row.id for row in rows]),
    )
    had: dict[tuple[str, str | None], list[datetime]] = {}
    for row in db.exec(asked):
        on_its_way = row.state == DeliveryState.LEASED or row.sent_from is None
        had.setdefault((row.workspace, row.recipient), []).append(now if on_its_way else row.sent_from or now)
    return had


def _taking_part(workspace: str) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Participant.workspace) == workspace,
        col(Participant.standing) == Standing.JOINED,
        col(Participant.paused_at).is_(None),
    )


def _in_a_closed_program(workspace: str) -> ColumnElement[bool]:
    return exists().where(
        col(Program.workspace) == workspace,
        col(Program.id) == col(Participant.program_id),
        col(Program.closed_at).is_not(None),
    )


def _within(column: Any, since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    return (col(column) > since, col(column) <= until)
