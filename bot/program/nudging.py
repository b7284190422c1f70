"""Nudges: a word to somebody of whom something is awaited, twice at most for each thing, until they stop them."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import Refusal
from bot.library import Library
from bot.models import GROUND_RULES, Delivery, Kind, Preference
from bot.program import owing
from bot.program.assessing import At
from bot.store import Db, answers, deliveries, nudges

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
MOST = 2  # for each thing that is awaited
APART = WEEK


class Nudge(enum.StrEnum):
    """What is awaited; whoever stops nudges stops one of these."""

    PREPARE = "prepare"
    DATE = "date"  # of a session of which nobody has said that it was held
    COMMITMENT = "commitment"
    ASSESSMENT = "assessment"


# How long it is awaited without a word.
PATIENCE = {Nudge.PREPARE: 2 * DAY, Nudge.DATE: WEEK, Nudge.COMMITMENT: timedelta(), Nudge.ASSESSMENT: 3 * DAY}


@dataclasses.dataclass(frozen=True)
class Awaited:
    """One thing that is awaited of one person, since when, and the rows that it is about."""

    what: Nudge
    subject: str
    slack_id: str
    since: datetime
    pairing_id: int | None = None
    session_id: int | None = None
    row_id: int | None = None  # of a commitment
    moment: str = At.START  # of a self-assessment


def keep_up(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Owe every nudge that is due."""
    deliveries.add(db, due(db, workspace, now))


def due(db: Db, workspace: str, now: datetime) -> list[Delivery]:
    """Return the nudges of this moment; one that was written earlier and is not among them has nothing to say."""
    stopped = nudges.stopped(db, workspace)
    return [
        _nudge(workspace, one, number, now)
        for one in awaited(db, workspace, now)
        if one.what not in stopped.get(one.slack_id, ()) and (number := number_of(one.what, one.since, now))
    ]


def number_of(what: Nudge, since: datetime, now: datetime) -> int:
    """Return which nudge about a thing this moment belongs to, 1 to MOST; 0 when it is too early, or enough."""
    if now < since + PATIENCE[what]:
        return 0
    number = (now - since - PATIENCE[what]) // APART + 1
    return number if number <= MOST else 0


def awaited(db: Db, workspace: str, now: datetime) -> Iterator[Awaited]:
    """Yield what is awaited of people of this workspace, long enough and not for too long."""
    yield from _preparation(db, workspace, now)
    yield from _dates(db, workspace, now)
    yield from _commitments(db, workspace, now)
    yield from _assessments(db, workspace, now)


def stop(db: Db, workspace: str, slack_id: str, what: str, *, stops: bool) -> Nudge:
    """Keep that somebody wants no more nudges of a kind, or wants them again; refused for what is no kind."""
    if what not in {*Nudge}:
        raise Refusal("form-outdated")
    kept = answers.preference(db, workspace, slack_id) or Preference(workspace=workspace, slack_id=slack_id)
    others = [one for one in kept.muted if one != what]
    kept.muted = [*others, what] if stops else others
    db.add(kept)
    return Nudge(what)


def _nudge(workspace: str, one: Awaited, number: int, now: datetime) -> Delivery:
    return owing.owed(
        workspace,
        Kind.NUDGE,
        f"{one.what} {one.subject} {number}",
        due_at=now,
        expires_at=one.since + PATIENCE[one.what] + number * APART,
        recipient=one.slack_id,
        pairing_id=one.pairing_id,
        session_id=one.session_id,
        values={"nudge": one.what, "number": number, "row": one.row_id, "moment": one.moment},
    )


def _span(what: Nudge, now: datetime) -> tuple[datetime, datetime]:
    """Return since when a thing is awaited of which this is the moment to say something: after, and until."""
    return now - PATIENCE[what] - MOST * APART, now - PATIENCE[what]


def _preparation(db: Db, workspace: str, now: datetime) -> Iterator[Awaited]:
    for one in nudges.unprepared(db, workspace, GROUND_RULES, *_span(Nudge.PREPARE, now)):
        yield Awaited(Nudge.PREPARE, f"rules {GROUND_RULES}", one.slack_id, one.changed_at)


def _dates(db: Db, workspace: str, now: datetime) -> Iterator[Awaited]:
    for session, partner in nudges.without_a_date(db, workspace, *_span(Nudge.DATE, now), soon=now + WEEK):
        subject = f"session {session.id} revision {session.revision}"
        yield Awaited(Nudge.DATE, subject, partner.slack_id, session.starts_at, session.pairing_id, session.id)


def _commitments(db: Db, workspace: str, now: datetime) -> Iterator[Awaited]:
    since, until = _span(Nudge.COMMITMENT, now)
    for row, person in nudges.past_due(db, workspace, (since - 2 * DAY).date(), until.date()):
        assert row.due_on is not None
        over = datetime.combine(row.due_on + DAY, time(), ZoneInfo(person.zone))  # the day itself is theirs
        subject = f"commitment {row.id} {row.due_on}"
        yield Awaited(Nudge.COMMITMENT, subject, person.slack_id, over, row.pairing_id, row_id=row.id)


def _assessments(db: Db, workspace: str, now: datetime) -> Iterator[Awaited]:
    span = _span(Nudge.ASSESSMENT, now)
    for person in nudges.unassessed(db, workspace, GROUND_RULES, *span):
        assert person.agreed_at is not None
        yield Awaited(Nudge.ASSESSMENT, At.START, person.slack_id, person.agreed_at)
    for kind, moment in ((Kind.HALFWAY, At.MIDDLE), (Kind.CLOSING, At.END)):
        for sent in nudges.unanswered(db, workspace, kind, moment, *span):
            assert sent.recipient is not None
            assert sent.sent_from is not None
            subject = f"pairing {sent.pairing_id} {moment}"
            yield Awaited(Nudge.ASSESSMENT, subject, sent.recipient, sent.sent_from, sent.pairing_id, moment=moment)
