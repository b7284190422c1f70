"""One look at what is due: advance, claim, send, settle, until nothing is left; it decides nothing about people."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.delivery import scene, settle
from bot.delivery.budget import POST, REACT, UPDATE, Budget
from bot.delivery.courier import Courier, wall
from bot.delivery.pace import Pace
from bot.delivery.scene import Scene
from bot.delivery.settle import Moment
from bot.errors import Outcome, SendFailed
from bot.library import Library
from bot.models import CONFIRMED, Delivery, DeliveryState, Kind
from bot.program import doubt, inbox, ratings, sessions
from bot.store import Db, Store, deliveries

log = structlog.get_logger()

METHODS = {kind: {Kind.SEEDS: REACT, Kind.REFRESH: UPDATE}.get(kind, POST) for kind in Kind}
# A row whose drawing fails is a bug: it waits out of the others' way.
POISON_WAIT = timedelta(minutes=10)
TURNS = 500


class Tick:
    """The tick of one process; `now` is asked for people's time, `owner` names the process in its claims."""

    def __init__(
        self,
        store: Store,
        courier: Courier,
        budget: Budget,
        books: Library,
        *,
        now: Callable[[], datetime],
        owner: str,
        pace: Pace,
    ) -> None:
        self._store = store
        self._courier = courier
        self._budget = budget
        self._books = books
        self._now = now
        self._owner = owner
        self._pace = pace
        self._paused: dict[str, datetime] = {}
        self._turn = asyncio.Lock()

    async def __call__(self) -> int:
        """Look once and return how many deliveries were taken up; two looks never overlap."""
        async with self._turn:
            failed = await self._store.run(advance, self._books, self._moment(), self._pace)
            if failed:
                log.error("events without an effect", action="event_poisoned", events=failed)
            for count in range(TURNS):
                row = await self._store.run(self._claim, self._moment())
                if row is None:
                    return count
                await self._deliver(row)
            return TURNS

    async def stop(self) -> None:
        """Wait for the look that is under way; there is no other after it."""
        await self._turn.acquire()

    def _moment(self) -> Moment:
        return Moment(self._now(), wall())

    def _claim(self, db: Db, at: Moment) -> Delivery | None:
        empty = self._budget.empty(at.wall)
        paused = [workspace for workspace, until in self._paused.items() if until > at.wall]
        return deliveries.claim(
            db,
            now=at.now,
            wall=at.wall,
            owner=self._owner,
            lease_until=at.wall + self._pace.lease,
            but=[(workspace, kind) for workspace, method in empty for kind in Kind if METHODS[kind] == method]
            + [(workspace, kind) for workspace in paused for kind in Kind],
        )

    async def _deliver(self, row: Delivery) -> None:
        claimed = time.monotonic()
        try:
            view = await self._store.run(scene.gather, row, self._books, self._now())
            if view is None:
                await self._store.run(settle.end, row, DeliveryState.CANCELLED, "nothing_to_say")
            elif scene.is_early(view):
                await self._store.run(settle.put_off, row, self._moment())
            elif row.kind in {Kind.SEEDS, Kind.REFRESH}:
                await self._touch_up(view)
            else:
                await self._post(view, claimed)
        except SendFailed as failure:
            await self._failed(row, failure)
        except Exception:
            log.exception("a delivery could not be drawn", action="delivery_poisoned", delivery=row.id, kind=row.kind)
            await self._store.run(settle.give_back, row, wall() + POISON_WAIT, "poison")

    async def _post(self, view: Scene, claimed: float) -> None:
        row = view.row
        shown = scene.draw(view, self._books)
        channel = row.recipient or await self._conversation(view)
        self._courier.afford(row.workspace, POST)
        at = self._moment()
        if time.monotonic() - claimed > self._pace.guard.total_seconds():
            # A process that slept may find that its lease has passed to another one.
            await self._store.run(settle.give_back, row, at.wall, "guard")
            return
        if not await self._store.run(settle.intend, row, channel, at, self._pace.lease):
            return
        where, ts = await self._courier.post(row.workspace, channel, shown, row.key, view.thread)
        await self._store.run(settle.sent, view, where, ts, self._moment())
        log.info("sent", action="delivery_sent", delivery=row.id, kind=row.kind, attempts=row.attempts)

    async def _conversation(self, view: Scene) -> str:
        assert view.pairing is not None
        assert view.mentor is not None
        assert view.mentee is not None
        if view.pairing.channel is not None:
            return view.pairing.channel
        channel = await self._courier.open(view.row.workspace, [view.mentor.slack_id, view.mentee.slack_id])
        await self._store.run(settle.keep_channel, view.row, channel)
        return channel

    async def _touch_up(self, view: Scene) -> None:
        """Draw a message again, or put the first reactions on it; both do no harm when they are done twice."""
        row, shown = view.row, view.about
        if shown is None or shown.channel is None or shown.ts is None or shown.ts == CONFIRMED:
            await self._store.run(settle.end, row, DeliveryState.CANCELLED, "nowhere_to_draw")
            return
        if row.kind == Kind.REFRESH:
            await self._courier.update(row.workspace, shown.channel, shown.ts, scene.draw(view, self._books))
        else:
            for name in ratings.SEEDS:
                await self._courier.react(row.workspace, shown.channel, shown.ts, name)
        await self._store.run(settle.sent, view, shown.channel, shown.ts, self._moment())

    async def _failed(self, row: Delivery, failure: SendFailed) -> None:
        at = self._moment()
        state = await self._store.run(settle.failed, row, failure, at, self._pace)
        if failure.outcome == Outcome.PAUSED:
            self._paused[row.workspace] = at.wall + self._pace.pause
        log.warning(
            "not sent", action="delivery_not_sent", delivery=row.id, kind=row.kind, code=failure.code, state=state
        )


def advance(db: Db, books: Library, at: Moment, pace: Pace) -> list[str]:
    """Do what time alone makes due: events, leases that ended, new dates, doubts; return the events that failed."""
    failed = inbox.work_left(db, books, now=at.now, wall=at.wall)
    deliveries.lease_over(db, at.wall)
    sessions.rebook_missed(db, now=at.now)
    doubt.ask(db, now=at.now, wall=at.wall, quiet=pace.quiet)
    doubt.escalate(db, now=at.now, wall=at.wall)
    return failed
