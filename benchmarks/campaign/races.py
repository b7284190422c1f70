"""Sessions that are moved or given up while their message is on its way, at every point of that way."""

from __future__ import annotations

import asyncio
import dataclasses
import signal
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import OperationalError
from sqlmodel import col, delete, select

from benchmarks.campaign import ledger
from benchmarks.campaign.matrix import NAPPING, SETTLES_WITHIN, stopped
from benchmarks.campaign.stand import Row, Stand, end, opened, send, settled
from benchmarks.campaign.worker import Strike
from bot.models import Delivery, DeliveryState, Kind
from bot.program import membership, sessions
from bot.store import Db, Store, deliveries
from sandbox.nouns import TEAM_ID

POINTS = ("claimed", "opened", "intended", "before_request", "after_request", "before_settled", "settled")
UNSENT = {DeliveryState.PLANNED, DeliveryState.LEASED}
TOGETHER = 4


@dataclasses.dataclass
class Raced:
    """A session's message as it stood when a partner moved the session, or left."""

    key: str
    session: int
    state: str


async def races(url: str, folder: Path, seed: int, point: str, rounds: int, row: Row) -> None:
    """Stop a bot at this point, move or give up what it holds, and let it go on or die."""
    async with opened(url, folder, seed, speed=1) as stand:
        stand.owe(pairs=rounds * TOGETHER, sessions=1, over=timedelta())
        store = Store(url)
        store.transact(_only_session_messages)
        raced: list[Raced] = []
        for number in range(rounds):
            due = store.transact(_due, TOGETHER, stand)
            bot = stand.start(Strike(point, stand.dice.randint(1, 3), signal.SIGSTOP, idle=True), NAPPING)
            if await stopped(bot):
                with suppress(OperationalError):  # it holds the only writer's place in SQLite's file
                    raced += store.transact(_interfere, stand, due, leaves=number % 2 == 1)
                await asyncio.sleep(stand.dice.choice((0, 1.2)) * NAPPING.lease.total_seconds())
                send(bot, signal.SIGCONT if stand.dice.random() < 0.5 else signal.SIGKILL)
                await asyncio.sleep(1)
            end([bot])
            rest = stand.start()
            await _settled(stand)
            end([rest])
        store.close()
        _judge(stand, row, point, raced)


def _only_session_messages(db: Db) -> None:
    """Leave only what the race is about, and nothing of it due yet."""
    db.exec(delete(Delivery).where(col(Delivery.kind) != Kind.SESSION))
    for one in db.exec(select(Delivery)):
        one.due_at += timedelta(days=1)
        db.add(one)


def _due(db: Db, count: int, stand: Stand) -> set[int | None]:
    """Let so many messages be due that have not been yet, and return their ids."""
    due = set()
    rows = db.exec(select(Delivery).where(Delivery.state == DeliveryState.PLANNED, Delivery.attempts == 0).limit(count))
    for one in rows:
        if one.values.get("revision") == 0:
            one.due_at = stand.clock.now()
            due.add(one.id)
            db.add(one)
    return due


def _interfere(db: Db, stand: Stand, due: set[int | None], *, leaves: bool) -> list[Raced]:
    """Let one partner of every pairing whose message has been taken up move the session, or leave the program."""
    now = stand.clock.now()
    held = db.exec(select(Delivery).where(col(Delivery.id).in_(due), col(Delivery.attempts) > 0)).all()
    raced = []
    for one in held:
        mentor, _ = stand.partners[one.pairing_id or 0]
        if one.state in {*UNSENT, DeliveryState.SENDING, DeliveryState.SENT} and one.values.get("revision") == 0:
            raced.append(Raced(one.key, one.session_id or 0, one.state))
            if leaves:
                membership.leave(db, TEAM_ID, mentor, now=now)
            else:
                sessions.next_week(db, TEAM_ID, one.session_id or 0, 0, mentor, now=now)
    return raced


async def _settled(stand: Stand) -> None:
    stand.answering.calm = True
    await settled(lambda: stand.due() == 0, SETTLES_WITHIN)


def _judge(stand: Stand, row: Row, point: str, raced: list[Raced]) -> None:
    store = Store(stand.url)
    rows = {one.key: one for one in store.transact(deliveries.all_of, TEAM_ID)}
    store.close()
    figures, posted = row.figures, stand.sandbox.judge.posted
    corrected = {one.session_id for one in rows.values() if one.kind in {Kind.MOVED, Kind.REFRESH, Kind.ENDED}}
    told = {one.recipient for one in rows.values() if one.kind == Kind.ENDED}  # the partners of those who left
    for one in raced:
        is_there = posted[one.key] > 0
        figures["raced"] = figures.get("raced", 0) + 1
        figures["on their way"] = figures.get("on their way", 0) + (one.state not in UNSENT)
        if one.state in UNSENT and is_there:
            row.wrong.append(f"{point}: a message that was cancelled before its intent was sent")
        _, mentee = stand.partners[rows[one.key].pairing_id or 0]
        if is_there and one.session not in corrected and mentee not in told:
            row.wrong.append(f"{point}: a message of an old date stands there without a correction")
        if posted[one.key] > 1:
            row.wrong.append(f"{point}: a message came twice")
    if not raced:
        row.wrong.append(f"{point}: nothing was raced")
    row.wrong += [f"{point}: {what}" for what in ledger.broken(ledger.entries(stand.engine), stand.requests)]
