"""One delivery from its claim to its receipt; what each answer means for the row it leaves to `settle`."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

import structlog

from bot import figures
from bot.delivery import drawings, files, settle
from bot.delivery.awake import only_while
from bot.delivery.courier import Courier, wall
from bot.delivery.pace import Pace
from bot.delivery.points import Reached
from bot.delivery.scene import Scene
from bot.delivery.settle import Moment
from bot.delivery.taking import POISON_WAIT
from bot.delivery.together import Together
from bot.errors import Outcome, SendFailed
from bot.messages.phrases import SOURCE
from bot.models import CONFIRMED, OPENED, DeliveryState, Kind
from bot.program import ratings
from bot.store import Db, Store, Unreachable

log = structlog.get_logger()

P = ParamSpec("P")
T = TypeVar("T")

# A receipt that cannot be written is tried again until the lease is nearly over; then the row is in doubt.
OF_THE_LEASE = 0.9


@dataclasses.dataclass(frozen=True)
class Claimed:
    """A delivery that this process holds, and when it was claimed, by both of the machine's clocks."""

    view: Scene
    monotonic: float
    wall: datetime

    def age(self) -> float:
        """Return the seconds since the claim, by whichever clock says more: each may stand still in a sleep."""
        return max(time.monotonic() - self.monotonic, (wall() - self.wall).total_seconds())


class Sending:
    """Sends what one process has claimed. Once a request may have left, nothing puts its row back but Slack's no."""

    def __init__(
        self,
        store: Store,
        courier: Courier,
        moment: Callable[[], Moment],
        pace: Pace,
        reached: Reached,
    ) -> None:
        self._store = Together(store)
        self._courier = courier
        self._moment = moment
        self._pace = pace
        self._reached = reached

    async def __call__(self, claimed: Claimed) -> None:
        """Send one delivery and settle it; a failure ends in the row and the log."""
        row = claimed.view.row
        try:
            match row.kind:
                case Kind.OPENING:
                    await self._call(claimed, partial(self._open, claimed.view))
                case Kind.SEEDS | Kind.REFRESH:
                    await self._touch_up(claimed)
                case Kind.FILE:
                    await self._share(claimed)
                case _:
                    await self._post(claimed)
        except SendFailed as failure:  # before the request: the token, or the conversation
            await self._refused(claimed, failure)
        except Unreachable:  # before it too, whatever became of the intent: once it has left, only `_write` is asked
            await self._write(claimed, settle.give_back, row, wall(), "database")
        except Exception:
            log.exception("a delivery could not be sent", action="delivery_poisoned", delivery=row.id, kind=row.kind)
            with suppress(Exception):  # or its lease ends
                await self._store.run(row.workspace, settle.unclaim, row, wall() + POISON_WAIT, "poison")

    async def _post(self, claimed: Claimed) -> None:
        view, row = await self._in_their_language(claimed.view), claimed.view.row
        shown = drawings.draw(view)
        channel = row.recipient or await self._conversation(view)
        await self._courier.ready(row.workspace)
        self._reached("opened")
        if await self._is_late(claimed):
            return
        if not await self._store.run(row.workspace, settle.intend, row, channel, self._moment(), self._pace):
            return
        self._reached("intended")
        post = partial(self._courier.post, row.workspace, channel, shown, row.key, view.thread)
        await self._call(claimed, partial(self._awake, claimed, post))

    async def _in_their_language(self, view: Scene) -> Scene:
        """Return the scene for a coordinator or a neutral person who takes no part, in the language of their Slack."""
        if view.locale or view.row.recipient is None:
            return view
        private = view.row.kind != Kind.ANNOUNCEMENT
        locale = await self._courier.locale(view.workspace, view.row.recipient) if private else SOURCE
        return dataclasses.replace(view, locale=locale)

    async def _awake(self, claimed: Claimed, post: Callable[[], Awaitable[tuple[str, str]]]) -> tuple[str, str]:
        """Post, unless we sleep before the connection stands: others may have sent it by then."""
        with only_while(lambda: claimed.age() <= self._pace.guard.total_seconds()):
            return await post()

    async def _is_late(self, claimed: Claimed) -> bool:
        """Put a row back unsent if this process has slept since its claim: it may belong to another one by now."""
        if claimed.age() <= self._pace.guard.total_seconds():
            return False
        figures.guarded()
        row = claimed.view.row
        await self._store.run(row.workspace, settle.give_back, row, wall(), "guard", attempts=row.attempts - 1)
        return True

    async def _conversation(self, view: Scene) -> str:
        assert view.shared is not None
        if view.shared.channel is not None:
            return view.shared.channel
        channel, _ = await self._open(view)
        if view.circle is not None:
            await self._store.run(view.workspace, settle.keep_circle, view.row, channel, view.circle.members)
        else:
            await self._store.run(view.workspace, settle.keep_channel, view.row, channel)
        return channel

    async def _open(self, view: Scene) -> tuple[str, str]:
        channel = await self._courier.open(view.row.workspace, [one.slack_id for one in view.readers])
        return channel, OPENED

    async def _touch_up(self, claimed: Claimed) -> None:
        """Draw a message again, or put the first reactions on it; both do no harm when they are done twice."""
        view, shown = claimed.view, claimed.view.about
        if shown is None or shown.channel is None or shown.ts is None or shown.ts == CONFIRMED:
            await self._store.run(view.workspace, settle.end, view.row, DeliveryState.CANCELLED, "nowhere_to_draw")
        else:
            await self._call(claimed, partial(self._drawn, view, shown.channel, shown.ts))

    async def _drawn(self, view: Scene, channel: str, ts: str) -> tuple[str, str]:
        if view.row.kind == Kind.REFRESH:
            await self._courier.update(view.row.workspace, channel, ts, drawings.draw(view))
        else:
            for name in ratings.SEEDS:
                await self._courier.react(view.row.workspace, channel, ts, name)
        return channel, ts

    async def _share(self, claimed: Claimed) -> None:
        """Put a file beside the message that it belongs to: upload it, commit under which id, then show it.

        Slack shows an upload once, so after a doubt the same id is tried again.
        """
        view, row, about = claimed.view, claimed.view.row, claimed.view.about
        file = await asyncio.to_thread(files.draw, view)  # a picture takes a moment
        if file is None or about is None or about.channel is None:
            await self._store.run(row.workspace, settle.end, row, DeliveryState.CANCELLED, "nothing_to_say")
            return
        known = row.values.get("file")
        name = known or await self._courier.upload(row.workspace, file)
        self._reached("opened")
        at = self._moment()
        # Uploading may take longer than the guard allows; this commits that the row is ours all the same.
        claimed = Claimed(view, time.monotonic(), at.wall)
        if not await self._store.run(row.workspace, settle.intend, row, about.channel, at, self._pace, file=name):
            return
        self._reached("intended")
        again = known is not None
        share = partial(self._courier.share, row.workspace, about.channel, name, file.title, view.thread, again=again)
        await self._call(claimed, share)

    async def _call(self, claimed: Claimed, request: Callable[[], Awaitable[tuple[str, str]]]) -> None:
        """Let the request leave, unless we slept, and write down what came of it: a receipt, a no, or a doubt."""
        self._reached("before_request")
        if await self._is_late(claimed):
            return
        try:
            channel, ts = await request()
        except SendFailed as failure:
            await self._refused(claimed, failure)
        except Exception:
            log.exception("a call broke", action="call_broke", delivery=claimed.view.row.id)
            await self._refused(claimed, SendFailed(Outcome.DOUBT, "bug"))
        else:
            self._reached("after_request")
            await self._received(claimed, channel, ts)

    async def _received(self, claimed: Claimed, channel: str, ts: str) -> None:
        row, at = claimed.view.row, self._moment()
        if await self._write(claimed, settle.sent, claimed.view, channel, ts, at):
            figures.sent(row.kind, (at.now - row.due_at).total_seconds())
            log.info("sent", action="delivery_sent", delivery=row.id, kind=row.kind, attempts=row.attempts)
        else:
            log.warning("a receipt came too late", action="delivery_overtaken", delivery=row.id, kind=row.kind)

    async def _refused(self, claimed: Claimed, failure: SendFailed) -> None:
        row = claimed.view.row
        state = await self._write(claimed, settle.failed, row, failure, self._moment(), self._pace)
        if state == DeliveryState.DOUBT:
            figures.doubted()
        log.warning(
            "not sent", action="delivery_not_sent", delivery=row.id, kind=row.kind, code=failure.code, state=state
        )

    async def _write(
        self, claimed: Claimed, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Write down what came of a request: again and again, while the database does not take it.

        What is not written when the lease is nearly over is in doubt, by the rule of the lease.
        """
        self._reached("before_settled")
        until = claimed.monotonic + OF_THE_LEASE * self._pace.lease.total_seconds()
        while True:
            try:
                written = await self._store.run(claimed.view.workspace, verb, *args, **kwargs)
            except Exception as error:
                if time.monotonic() > until:
                    log.exception("an answer is lost", action="answer_lost", delivery=claimed.view.row.id)
                    return None
                if not isinstance(error, Unreachable):  # that the store has told, once
                    log.warning("an answer waits for the database", action="answer_waits", delivery=claimed.view.row.id)
                await asyncio.sleep(self._pace.first_retry.total_seconds())
            else:
                self._reached("settled")
                return written
