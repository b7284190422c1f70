"""Questions about the mentors' circles: which rounds have none yet, which still meet, and who mentors in a round."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import exists, update
from sqlmodel import col, select

from bot.models import GOES_ON, Circle, Delivery, DeliveryState, Kind, Pairing, PairingState, Round, RoundState
from bot.store import Db
from bot.store.deliveries import MAY_BE_THERE, UNSENT


def circle(db: Db, workspace: str, circle_id: int | None) -> Circle | None:
    return db.exec(select(Circle).where(Circle.workspace == workspace, Circle.id == circle_id)).first()


def meeting(db: Db, workspace: str) -> list[Circle]:
    """Return the circles that still meet, in the order of their ids."""
    still = select(Circle).where(Circle.workspace == workspace, col(Circle.next_at).is_not(None))
    return list(db.exec(still.order_by(col(Circle.id))))


def dated(db: Db, workspace: str) -> list[Circle]:
    """Return the circles whose next date is settled, and not only the day on which one is looked for."""
    owed = exists().where(col(Delivery.circle_id) == col(Circle.id), col(Delivery.state).in_(UNSENT))
    return list(db.exec(select(Circle).where(Circle.workspace == workspace, col(Circle.next_at).is_not(None), owed)))


def is_told(db: Db, circle: Circle, number: int) -> bool:
    """Say whether a circle may have read of this meeting, on whatever day it was to be then."""
    asked = select(Delivery).where(
        Delivery.workspace == circle.workspace,
        Delivery.circle_id == circle.id,
        Delivery.kind == Kind.CIRCLE,
        col(Delivery.state).in_(MAY_BE_THERE),
    )
    return any(row.values["ahead"] and row.values["number"] == number for row in db.exec(asked))


def without(db: Db, workspace: str) -> list[Round]:
    """Return the published rounds whose pairings go on and that have no circle."""
    runs = exists().where(col(Pairing.round_id) == col(Round.id), col(Pairing.state).in_(GOES_ON))
    has = exists().where(col(Circle.round_id) == col(Round.id))
    asked = select(Round).where(Round.workspace == workspace, Round.state == RoundState.PUBLISHED, runs, ~has)
    return list(db.exec(asked.order_by(col(Round.id))))


def mentors(db: Db, workspace: str, round_id: int) -> list[int]:
    """Return the participants who mentor somebody in a round now, in order."""
    asked = select(Pairing.mentor_id).where(
        Pairing.workspace == workspace, Pairing.round_id == round_id, col(Pairing.state).in_(GOES_ON)
    )
    return sorted(set(db.exec(asked)))


def mentoring(db: Db, workspace: str, mentors: Iterable[int]) -> list[Pairing]:
    """Return the pairings of these mentors that go on or were completed."""
    asked = select(Pairing).where(
        Pairing.workspace == workspace,
        col(Pairing.mentor_id).in_(set(mentors)),
        col(Pairing.state).in_((*GOES_ON, PairingState.COMPLETED)),
    )
    return list(db.exec(asked))


def keep(db: Db, rows: Collection[Circle]) -> None:
    """Write circles, so that each has its id."""
    db.add_all(rows)
    db.flush()


def cancel(db: Db, circle: Circle) -> int:
    """Cancel what is owed to a circle and has not been sent; return how many messages."""
    done = db.exec(
        update(Delivery)
        .where(
            col(Delivery.workspace) == circle.workspace,
            col(Delivery.circle_id) == circle.id,
            col(Delivery.state).in_(UNSENT),
        )
        .values(state=DeliveryState.CANCELLED)
    )
    return int(done.rowcount)
