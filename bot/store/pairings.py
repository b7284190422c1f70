"""Questions about rounds, pairings and their sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import bindparam, or_
from sqlalchemy.orm.util import identity_key
from sqlmodel import col, select

from bot.models import GOES_ON, Pairing, PairingState, Round, RoundState, Session, SessionState
from bot.store import Db

T = TypeVar("T", Pairing, Session)


def latest_round(db: Db, workspace: str, program_id: int) -> Round | None:
    return db.exec(
        select(Round)
        .where(Round.workspace == workspace, Round.program_id == program_id)
        .order_by(col(Round.number).desc())
    ).first()


def round_(db: Db, workspace: str, round_id: int) -> Round | None:
    return db.exec(select(Round).where(Round.workspace == workspace, Round.id == round_id)).first()


def published(db: Db, workspace: str, program_id: int) -> list[Round]:
    """Return the program's published rounds, the first one first."""
    return list(
        db.exec(
            select(Round)
            .where(Round.workspace == workspace, Round.program_id == program_id, Round.state == RoundState.PUBLISHED)
            .order_by(col(Round.number))
        )
    )


def keep(db: Db, rehearsed: Round) -> None:
    """Write a round that is new, so that it has its id."""
    db.add(rehearsed)
    db.flush()


def forget(db: Db, rehearsed: Round) -> None:
    """Delete a round that was only rehearsed; its id is not given to another."""
    db.delete(rehearsed)
    db.flush()


def add(db: Db, rows: Sequence[Pairing] | Sequence[Session]) -> None:
    """Write many rows that are new, so that each has its id."""
    db.add_all(rows)
    db.flush()


def pairings(db: Db, workspace: str) -> list[Pairing]:
    """Return every pairing there ever was."""
    return list(db.exec(select(Pairing).where(Pairing.workspace == workspace).order_by(col(Pairing.id))))


def waited(db: Db, workspace: str, now: datetime) -> list[Pairing]:
    """Return the pairings on a break whose day has come."""
    rows = select(Pairing).where(
        Pairing.workspace == workspace, Pairing.state == PairingState.PAUSED, col(Pairing.paused_until) <= now
    )
    return list(db.exec(rows.order_by(col(Pairing.id))))


def active_pairings(db: Db, workspace: str, participant_id: int) -> list[Pairing]:
    """Return the pairings of a person in which there is something to come, those on a break too."""
    return list(
        db.exec(
            select(Pairing)
            .where(
                Pairing.workspace == workspace,
                col(Pairing.state).in_(GOES_ON),
                or_(col(Pairing.mentor_id) == participant_id, col(Pairing.mentee_id) == participant_id),
            )
            .order_by(col(Pairing.id))
        )
    )


def pairing(db: Db, workspace: str, pairing_id: int) -> Pairing | None:
    return _one(db, Pairing, workspace, pairing_id)


def chain(db: Db, last: Pairing) -> list[Pairing]:
    """Return the pairings that this one follows, the first one first."""
    earlier: list[Pairing] = []
    followed = _one(db, Pairing, last.workspace, last.follows_id) if last.follows_id is not None else None
    if followed is not None:
        earlier = [*chain(db, followed), followed]
    return earlier


def session(db: Db, workspace: str, session_id: int) -> Session | None:
    return _one(db, Session, workspace, session_id)


def _one(db: Db, noun: type[T], workspace: str, row_id: int) -> T | None:
    """Return a row of this workspace; what this transaction has read before is not asked for again."""
    held = db.identity_map.get(identity_key(noun, row_id))
    if held is not None:
        return held if held.workspace == workspace else None
    found: T | None = db.scalars(_named(noun), {"here": workspace, "this": row_id}).first()
    return found


@cache
def _named(noun: Any) -> Any:
    """Build each question once: a delivery asks several."""
    return select(noun).where(noun.workspace == bindparam("here"), noun.id == bindparam("this"))


def sessions(db: Db, workspace: str, pairing_id: int) -> list[Session]:
    return list(
        db.exec(
            select(Session)
            .where(Session.workspace == workspace, Session.pairing_id == pairing_id)
            .order_by(col(Session.number))
        )
    )


def sessions_of(db: Db, workspace: str, participants: set[int], since: datetime) -> list[Session]:
    """Return the sessions that any of these people still has, from a moment on."""
    one_of = or_(col(Pairing.mentor_id).in_(participants), col(Pairing.mentee_id).in_(participants))
    return list(
        db.exec(
            select(Session)
            .join(Pairing, col(Pairing.id) == col(Session.pairing_id))
            .where(
                Session.workspace == workspace,
                Pairing.workspace == workspace,
                one_of,
                col(Pairing.state).in_(GOES_ON),
                col(Session.state).in_((SessionState.PLANNED, SessionState.OPEN)),
                col(Session.starts_at) >= since,
            )
            .order_by(col(Session.starts_at), col(Session.id))
        )
    )


def lives(db: Db, workspaces: set[str], participants: set[int]) -> dict[int, list[tuple[Pairing, Session]]]:
    """Return every session that each of these people ever had, or was to have, with its pairing, in order."""
    # By the people alone, and one after the other: SQLite would rather read all pairings, or all sessions, that it has.
    one_of = or_(col(Pairing.mentor_id).in_(participants), col(Pairing.mentee_id).in_(participants))
    found = {one.id: one for one in db.exec(select(Pairing).where(one_of)) if one.workspace in workspaces}
    here = col(Session.workspace).in_(workspaces), col(Session.pairing_id).in_(found)
    lived: dict[int, list[tuple[Pairing, Session]]] = {one: [] for one in participants}
    for one in sorted(db.exec(select(Session).where(*here)), key=lambda one: (one.pairing_id, one.number)):
        pairing = found[one.pairing_id]
        for who in participants & {pairing.mentor_id, pairing.mentee_id}:
            lived[who].append((pairing, one))
    return lived


def sessions_since(db: Db, workspace: str, since: datetime) -> list[Session]:
    """Return every session that starts at this moment or later, in whatever state."""
    return list(db.exec(select(Session).where(Session.workspace == workspace, Session.starts_at >= since)))


def next_session(db: Db, workspace: str, pairing_id: int, now: datetime) -> Session | None:
    """Return the pairing's next session that has not ended and has not been held."""
    rows = [
        one for one in sessions(db, workspace, pairing_id) if one.state in {SessionState.PLANNED, SessionState.OPEN}
    ]
    coming = [one for one in rows if one.starts_at >= now]
    return next(iter(coming or rows[-1:]), None)
