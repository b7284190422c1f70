"""The steps of a delivery that are stored: what each outcome makes of the row; every write is fenced."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Any

from bot.allowance import POST, place
from bot.delivery.pace import Pace
from bot.delivery.scene import Scene
from bot.errors import Outcome, SendFailed
from bot.models import REPEATABLE, Delivery, DeliveryState, Kind, Session
from bot.program import concerns, dated, doubt, owing
from bot.store import Db, allowances, circles, deliveries, pairings, people
from bot.store.claims import method_of

HELD = (DeliveryState.LEASED, DeliveryState.SENDING)
DOUBTED = (DeliveryState.DOUBT, DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON)
# A conversation that is gone is opened again; one that goes again is a fault.
REOPENINGS = 3
NEVER_LOST = (Kind.INTRODUCTION, Kind.SESSION, Kind.ANNOUNCEMENT)


@dataclasses.dataclass(frozen=True)
class Moment:
    """The two times: when people live, and when machines wait."""

    now: datetime
    wall: datetime


def keep_channel(db: Db, row: Delivery, channel: str) -> None:
    """Remember a pairing's conversation, so that it is opened once."""
    pairing = pairings.pairing(db, row.workspace, row.pairing_id or 0)
    if pairing is not None:
        pairing.channel = channel
        db.add(pairing)


def keep_circle(db: Db, row: Delivery, channel: str, members: list[int]) -> None:
    """Remember a circle's conversation, if these are still its members: without one it is another conversation."""
    circle = circles.circle(db, row.workspace, row.circle_id)
    if circle is not None and circle.members == members:
        circle.channel = channel
        db.add(circle)


def intend(db: Db, row: Delivery, channel: str, at: Moment, pace: Pace, file: str | None = None) -> bool:
    """Commit that the request is about to leave; False: send nothing, the row is not ours or has to wait.

    The id of a `file` is kept with it, so that whoever tries again shows the same one.
    """
    method = method_of(row.kind)
    if allowances.is_paused(db, row.workspace, method, at.wall, haste=pace.haste):
        unclaim(db, row, at.wall, "paused")
        return False
    if method == POST and not allowances.take(db, row.workspace, place(channel), at.wall, haste=pace.haste):
        free_at = allowances.free_at(db, row.workspace, place(channel))
        unclaim(db, row, free_at or at.wall, "one_a_second")
        return False
    return deliveries.move(
        db,
        row,
        (DeliveryState.LEASED,),
        state=DeliveryState.SENDING,
        channel=channel,
        send_started_at=at.wall,
        sent_from=at.now,
        lease_until=at.wall + pace.lease,
        **({"values": row.values | {"file": file}} if file else {}),
    )


def unclaim(db: Db, row: Delivery, until: datetime, why: str) -> bool:
    """Put a row back that has not got as far as `intend`, which is no attempt; one that has stays as it is."""
    return deliveries.move(
        db,
        row,
        (DeliveryState.LEASED,),
        state=DeliveryState.PLANNED,
        owner=None,
        not_before=until,
        last_error=why,
        attempts=row.attempts - 1,
    )


def give_back(db: Db, /, row: Delivery, until: datetime, why: str, **values: Any) -> bool:
    """Put a row back whose request has certainly not been accepted, to be claimed again from this moment on.

    What has another date by now has a message of its own for it, and is not sent.
    """
    if dated.is_outdated(db, row):
        return end(db, row, DeliveryState.CANCELLED, "moved")
    return deliveries.move(
        db, row, HELD, state=DeliveryState.PLANNED, owner=None, not_before=until, last_error=why, **values
    )


def end(db: Db, row: Delivery, state: DeliveryState, why: str) -> bool:
    """End a row that will not be sent."""
    return deliveries.move(db, row, HELD, state=state, owner=None, last_error=why, **owing.forgotten(row))


def sent(db: Db, scene: Scene, channel: str, ts: str, at: Moment) -> bool:
    """Keep the receipt, and what follows from it; it settles a doubt, too, that came up while it was not written."""
    row = scene.row
    receipt = {"state": DeliveryState.SENT, "owner": None, "channel": channel, "ts": ts, "last_error": None}
    if not deliveries.move(db, row, (*HELD, *DOUBTED), **receipt, **owing.forgotten(row)):
        return False
    beside = owing.file_of(row, scene.thread or ts, at.now)
    if scene.second is not None:
        # A message that is drawn anew may have come when they shared a language.
        shown = scene.about if row.kind == Kind.REFRESH and scene.about is not None else row
        beside += owing.folded_of(shown, scene.thread or ts, at.now)
    if row.kind == Kind.OPENING:
        keep_channel(db, row, channel)
    if row.drawn_as == Kind.SESSION and scene.session is not None:
        beside += owing.seeds_of(row, at.now)
        _shown(db, row, scene.session, at)
    deliveries.add(db, beside)
    return True


def _shown(db: Db, row: Delivery, drawn: Session, at: Moment) -> None:
    """Do what follows for a session whose message is there as it was drawn; it may stand otherwise by now."""
    if row.kind == Kind.SESSION:
        doubt.opened(db, row)
        dated.put_off_checkins(db, drawn, at.now)
    current = pairings.session(db, row.workspace, drawn.id or 0)
    if current is not None and _as_drawn(current) != _as_drawn(drawn):
        owing.owe_refresh(db, current, at.now)


def _as_drawn(session: Session) -> tuple[int, int, bool]:
    return session.drawing, session.revision, session.state in dated.FELL_OUT


def put_off(db: Db, row: Delivery, until: datetime) -> bool:
    """Put a row back unsent until this moment of people's time, which is no attempt."""
    return deliveries.move(
        db, row, HELD, state=DeliveryState.PLANNED, owner=None, due_at=until, attempts=row.attempts - 1
    )


def failed(db: Db, row: Delivery, failure: SendFailed, at: Moment, pace: Pace) -> DeliveryState:
    """Settle a row whose request did not succeed, by what is known of it; return its new state."""
    retry = at.wall + pace.retry(row.attempts)
    if row.kind == Kind.FILE and failure.outcome != Outcome.DOUBT:
        deliveries.move(db, row, HELD, values=row.values)  # certainly not shown: if it was uploaded just now, anew
    match failure.outcome:
        case Outcome.PERMANENT:
            return _refused(db, row, failure, at)
        case Outcome.DOUBT if row.kind not in REPEATABLE:
            deliveries.move(
                db,
                row,
                HELD,
                state=DeliveryState.DOUBT,
                owner=None,
                was_in_doubt=True,
                not_before=at.wall,
                last_error=failure.code,
            )
            return DeliveryState.DOUBT
        case Outcome.CONVERSATION_GONE:
            return _gone(db, row, failure, at, retry)
        case Outcome.LIMITED:
            give_back(db, row, at.wall + timedelta(seconds=failure.wait), failure.code, attempts=row.attempts - 1)
        case Outcome.PAUSED:
            people.pause(db, row.workspace, at.wall + pace.pause, failure.code)
            give_back(db, row, at.wall, failure.code)
        case _:
            give_back(db, row, retry, failure.code)
    return DeliveryState.PLANNED


def _refused(db: Db, row: Delivery, failure: SendFailed, at: Moment) -> DeliveryState:
    """A session is not lost because Slack refuses its message: a coordinator is shown it."""
    state = DeliveryState.NEEDS_PERSON if row.kind in NEVER_LOST else DeliveryState.FAILED
    if not end(db, row, state, failure.code):
        return state
    if row.kind == Kind.CONCERN:
        concerns.refused(db, row, now=at.now)
    if state == DeliveryState.NEEDS_PERSON:
        doubt.call(db, row, now=at.now, code=failure.code)
    return state


def _gone(db: Db, row: Delivery, failure: SendFailed, at: Moment, retry: datetime) -> DeliveryState:
    if row.attempts >= REOPENINGS:
        return _refused(db, row, failure, at)
    shared = pairings.pairing(db, row.workspace, row.pairing_id or 0) or circles.circle(
        db, row.workspace, row.circle_id
    )
    if shared is not None:
        shared.channel = None
        db.add(shared)
    give_back(db, row, retry, failure.code)
    return DeliveryState.PLANNED
