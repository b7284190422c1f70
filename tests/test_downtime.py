"""After hours, days or a month of standing still: what is still true comes once and paced, the rest gets a new date."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.campaign import town
from bot.models import CONFIRMED, Delivery, DeliveryState, Kind, SessionState
from bot.store import Db, pairings
from tests.desk import Desk
from tests.theatre import WORKSPACE

PAIRS = 4
SESSIONS = [timedelta(hours=hours) for hours in (0.5, 20, 70, 400, 690)]
DOWN = [timedelta(hours=1), timedelta(days=3), timedelta(days=30)]
HASTE = 3  # so many posts a second go into one conversation, and of all else as much more
APART = 0.2  # seconds, what is left of a third of one when a machine is busy
ENDED = {DeliveryState.SENT, DeliveryState.EXPIRED, DeliveryState.CANCELLED}


async def wake_up(desk: Desk) -> None:
    """Look until nothing that is due has to wait any more."""
    tick = desk.tick(haste=HASTE)

    def waits() -> bool:
        now = desk.sandbox.clock.now()
        return any(row.due_at <= now and row.state not in ENDED for row in desk.rows() if row.kind != Kind.SEEDS)

    async with asyncio.timeout(90):
        while waits():
            await tick()


def owe(db: Db, now: datetime) -> None:
    town.owe(db, PAIRS, [[now + start for start in SESSIONS]] * PAIRS, now)


def sessions_of(rows: list[Delivery]) -> dict[int, list[Delivery]]:
    found = defaultdict(list)
    for row in rows:
        if row.kind == Kind.SESSION:
            found[row.session_id or 0].append(row)
    return found


def judge(desk: Desk, now: datetime) -> None:
    rows = desk.rows()
    for session_id, messages in sessions_of(rows).items():
        session = desk.store.transact(pairings.session, WORKSPACE, session_id)
        assert session is not None
        newest = next(row for row in messages if row.values["revision"] == session.revision)
        if newest.state == DeliveryState.SENT:
            assert newest.ts != CONFIRMED
            assert session.state == SessionState.OPEN
        else:  # it is on its way to a date that is still to come
            assert newest.state == DeliveryState.PLANNED
            assert session.starts_at > now
        older = {row.state for row in messages if row is not newest}
        assert older <= {DeliveryState.EXPIRED, DeliveryState.CANCELLED}
    for row in rows:
        if row.state == DeliveryState.EXPIRED:
            assert row.expires_at is not None
            assert row.expires_at <= now
            assert row.last_error == "moment_passed"


@pytest.mark.parametrize("down", DOWN, ids=str)
def test_after_standing_still_nothing_is_lost_and_nobody_is_flooded(
    tmp_path: Path, down: timedelta, capsys: pytest.CaptureFixture[str]
) -> None:
    async def play() -> None:
        async with Desk(tmp_path) as desk:
            town.move_in(desk.sandbox.world, PAIRS)
            desk.store.transact(owe, desk.sandbox.clock.now())
            desk.sandbox.clock.forward(down)
            await wake_up(desk)
            judge(desk, desk.sandbox.clock.now())
            assert max(Counter(desk.standing()).values()) == 1
            into = defaultdict(list)
            for call in desk.posts():
                assert call.status == 200
                into[call.arguments["channel"]].append(call.wall - call.millis / 1000)
            for times in into.values():
                assert all(later - earlier > APART for earlier, later in pairwise(sorted(times)))
            expired = {row.kind for row in desk.rows() if row.state == DeliveryState.EXPIRED}
            assert Kind.REMINDER in expired  # of a session that has begun
            assert (Kind.SESSION in expired) == (down > timedelta(weeks=2))  # half a cadence
            assert "moment_passed" in capsys.readouterr().out

    asyncio.run(play())
