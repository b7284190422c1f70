"""A bot that stood still for hours, days or a month: what is true comes once and paced, the rest anew or never."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from benchmarks.campaign import town
from benchmarks.campaign.stand import Row
from bot import allowance
from bot.models import Delivery, DeliveryState, Kind, SessionState
from bot.store import Db, pairings
from tests.desk import Desk
from tests.theatre import WORKSPACE

DOWN = (timedelta(hours=1), timedelta(days=3), timedelta(days=30))
# When a pairing's sessions begin, after the bot has gone.
STARTS = [timedelta(hours=hours) for hours in (0.5, 20, 70, 400, 690)]
# Of a pairing: its introduction, what belongs to each session, and the invitations to the last three.
MESSAGES = 1 + len(STARTS) * 4 + 3
OVER = {DeliveryState.SENT, DeliveryState.EXPIRED, DeliveryState.CANCELLED}


async def play(url: str, folder: Path, pairs: int, down: timedelta, haste: float, row: Row) -> None:
    """Let so many pairings wait for so long, then let the bot wake up, and judge what came of it.

    Slack takes `haste` times as much as it really does, and the bot knows.
    """
    async with Desk(folder, url) as desk:
        town.move_in(desk.sandbox.world, pairs)
        desk.store.transact(_owe, pairs, desk.sandbox.clock.now())
        desk.sandbox.clock.forward(down)
        waited = len(_waiting(desk))
        tick = desk.tick(haste=haste, timeout=timedelta(seconds=5), lease=timedelta(seconds=30))
        while _waiting(desk):
            await asyncio.gather(tick(), asyncio.sleep(0.25))
        await tick.stop()
        wrong = list(_wrong(desk, desk.sandbox.clock.now(), haste))
        states = Counter(one.state for one in desk.rows() if one.kind != Kind.FILE)
    row.wrong += [f"{down}: {one}" for one in wrong]
    lost, twice = (sum(words in one for one in wrong) for words in ("is lost", "stands there"))
    counted = {"were due": waited, "came": states[DeliveryState.SENT], "expired": states[DeliveryState.EXPIRED]}
    counted |= {"lost": lost, "twice": twice, "wrong": len(wrong) - lost - twice}
    for name, count in counted.items():
        row.figures[name] = row.figures.get(name, 0) + count


def _owe(db: Db, pairs: int, now: datetime) -> None:
    town.owe(db, pairs, [[now + start for start in STARTS]] * pairs, now, weeks=4)


def _waiting(desk: Desk) -> list[Delivery]:
    """Return what is due; reactions and files have time, as Slack takes few of them."""
    now = desk.sandbox.clock.now()
    rows = (row for row in desk.rows() if row.kind not in {Kind.SEEDS, Kind.FILE})
    return [row for row in rows if row.due_at <= now and row.state not in OVER]


def _wrong(desk: Desk, now: datetime, haste: float) -> Iterator[str]:
    rows = desk.rows()
    yield from (f"{key} stands there {count} times" for key, count in Counter(desk.standing()).items() if count > 1)
    of_session = defaultdict(list)
    for row in rows:
        if row.kind == Kind.SESSION:
            of_session[row.session_id or 0].append(row)
        if row.state == DeliveryState.EXPIRED and (row.expires_at is None or row.expires_at > now):
            yield f"{row.kind} {row.id} has expired too early"
    for session_id, messages in of_session.items():
        yield from _wrong_with(desk, session_id, messages, now)
    yield from _too_fast(desk, haste)


def _wrong_with(desk: Desk, session_id: int, messages: list[Delivery], now: datetime) -> Iterator[str]:
    """A session's message is there, or has another date that is still to come."""
    session = desk.store.transact(pairings.session, WORKSPACE, session_id)
    assert session is not None
    newest = [row for row in messages if row.values["revision"] == session.revision]
    is_there = [row.state for row in newest] == [DeliveryState.SENT] and session.state == SessionState.OPEN
    will_be = [row.state for row in newest] == [DeliveryState.PLANNED] and session.starts_at > now
    if not (is_there or will_be):
        yield f"session {session_id} is lost"


def _too_fast(desk: Desk, haste: float) -> Iterator[str]:
    """Of what left for one conversation, the next left a second later; Slack limited nothing."""
    left = defaultdict(list)
    for row in desk.rows():
        if row.send_started_at is not None and row.channel is not None and row.kind != Kind.FILE:
            left[row.channel].append(row.send_started_at)
    apart = timedelta(microseconds=allowance.interval(allowance.place("any"), haste))
    for place, moments in left.items():
        quick = sum(later - earlier < apart for earlier, later in pairwise(sorted(moments)))
        if quick:
            yield f"{quick} posts into {place} within a second"
    yield from (f"a post was answered {call.status}" for call in desk.posts() if call.status >= 300)
