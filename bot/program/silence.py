"""Silence: three sessions in a row of which nobody said a word; the two are asked, and after a week they pause."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.library import Library
from bot.models import Choice, Delivery, DeliveryState, Kind, Pairing, PairingState, Session, SessionState
from bot.program import owing, pausing, rematching
from bot.program.couples import Couple, couple
from bot.store import Db, choices, pairings, silences

IN_A_ROW = 3
# Whoever has met says so for a while.
SPEAK_WITHIN = timedelta(days=2)
ANSWER_WITHIN = timedelta(days=7)


class Wish(enum.StrEnum):
    """What either of the two can answer."""

    GO_ON = "go_on"
    PAUSE = "pause"
    STOP = "stop"


def listen(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Ask each pairing that has fallen silent whether it goes on; pause those that have not answered for a week."""
    for pairing in silences.candidates(db, workspace, over=now - SPEAK_WITHIN, several=IN_A_ROW):
        row = _silent(db, pairing, now)
        question = silences.asked(db, workspace, pairing.id or 0)
        if not row:
            continue
        if question is None or _number(db, question) <= row[-1].number - IN_A_ROW:
            _ask(db, row[-1], now)
        elif _waited(question, now) and not silences.answered(db, workspace, question, _moment(question.session_id)):
            pausing.pause_pairing(db, pairing, None, now)
            about = f"session {question.session_id}"
            owing.notice(db, workspace, "notice-silent", about, now=now, pairing_id=pairing.id)


def answer(
    db: Db, workspace: str, pairing_id: int, session_id: int, slack_id: str, wish: Wish, *, now: datetime
) -> Couple:
    """Do what one of the two wishes, and return them; the first answer counts.

    Refused to others, and once it is answered or over.
    """
    found = couple(db, workspace, pairing_id, slack_id)
    session = pairings.session(db, workspace, session_id)
    if session is None or session.pairing_id != pairing_id:
        raise Refusal("form-outdated")
    if found.pairing.state == PairingState.COMPLETED:
        raise Refusal("pairing-over")
    moment = _moment(session_id)
    if choices.of_pairing(db, workspace, pairing_id, moment):
        raise Refusal("silence-answered-already")
    mine = found.one(slack_id).id or 0
    db.add(
        Choice(
            workspace=workspace,
            pairing_id=pairing_id,
            participant_id=mine,
            moment=moment,
            choice=wish,
            answered_at=now,
        )
    )
    db.flush()
    match wish:
        case Wish.GO_ON:
            pausing.resume_pairing(db, found.pairing, now)
        case Wish.PAUSE:
            pausing.pause_pairing(db, found.pairing, None, now)
        case Wish.STOP:
            rematching.rematch(db, workspace, pairing_id, slack_id, now=now)
    return found


def _silent(db: Db, pairing: Pairing, now: datetime) -> Sequence[Session]:
    """Return the newest sessions of a pairing that are over, when nobody said a word of any; none otherwise."""
    begun = [
        one
        for one in pairings.sessions(db, pairing.workspace, pairing.id or 0)
        if one.state not in {SessionState.PLANNED, SessionState.CANCELLED} and one.starts_at <= now - SPEAK_WITHIN
    ]
    row = begun[-IN_A_ROW:]
    quiet = len(row) == IN_A_ROW and all(one.state in silences.UNSAID and not one.said_met for one in row)
    return row if quiet and not silences.spoken_of(db, pairing.workspace, row) else []


def _ask(db: Db, session: Session, now: datetime) -> None:
    owing.owe(
        db,
        session.workspace,
        Kind.SILENT,
        _moment(session.id),
        due_at=now,
        expires_at=now + 2 * ANSWER_WITHIN,
        pairing_id=session.pairing_id,
        session_id=session.id,
    )


def _waited(question: Delivery, now: datetime) -> bool:
    """Say whether they have had a week since it was there."""
    there = question.sent_from if question.state == DeliveryState.SENT else None
    return there is not None and there + ANSWER_WITHIN <= now


def _number(db: Db, question: Delivery) -> int:
    session = pairings.session(db, question.workspace, question.session_id or 0)
    return session.number if session is not None else 0


def _moment(session_id: int | None) -> str:
    return f"silence {session_id}"
