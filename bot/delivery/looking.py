"""Doubts, cleared up: by reading the conversation where a workspace lets us, by asking people where not.

Of what it reads it keeps the `ts` of messages that carry our key and come from our own bot, and nothing else.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot import figures
from bot.allowance import HISTORY
from bot.delivery.courier import METADATA, Courier, Identity, wall
from bot.delivery.pace import Pace
from bot.delivery.points import Reached, unwatched
from bot.errors import Outcome, SendFailed
from bot.models import Delivery
from bot.program import doubt, looks
from bot.store import Db, Store, allowances, doubts

log = structlog.get_logger()

SCOPE = "mpim:history"
# What a token may do changes when the app is installed anew.
KNOWN_FOR = timedelta(hours=1).total_seconds()


class Looking:
    """The doubts of one process; `now` is asked for people's time, `machine` for the machine's."""

    def __init__(
        self,
        store: Store,
        courier: Courier,
        *,
        now: Callable[[], datetime],
        pace: Pace,
        reached: Reached = unwatched,
        machine: Callable[[], datetime] = wall,
    ) -> None:
        self._store = store
        self._courier = courier
        self._now = now
        self._pace = pace
        self._reached = reached
        self._machine = machine
        self._known: dict[str, tuple[float, Identity]] = {}

    async def __call__(self) -> None:
        """Look once in each workspace that waits for it and lets us; ask people about the rest."""
        pace, at = self._pace, self._machine()
        waiting = await self._store.run(doubts.looked_for, at, pace.quiet)
        known = {workspace: await self._identity(workspace) for workspace in waiting}
        # Where nobody knows what we may do, the token does not work at the moment: nobody could be asked either.
        may_look = [workspace for workspace, one in known.items() if one is None or SCOPE in one.scopes]
        await self._store.run(doubt.ask, now=self._now(), wall=at, quiet=pace.quiet, but=may_look)
        await self._store.run(doubt.escalate, now=self._now())
        for workspace, identity in known.items():
            if identity is not None and SCOPE in identity.scopes:
                await self._look(workspace, identity)

    async def _identity(self, workspace: str) -> Identity | None:
        until, known = self._known.get(workspace, (0.0, None))
        if known is None or until < time.monotonic():
            try:
                known = await self._courier.identity(workspace)
            except SendFailed as failure:
                log.warning("nobody knows what we may do", action="identity_unknown", code=failure.code)
                return None
            self._known[workspace] = (time.monotonic() + KNOWN_FOR, known)
        return known

    async def _look(self, workspace: str, identity: Identity) -> None:
        row = await self._store.run(_take, workspace, self._machine(), self._pace)
        if row is None:
            return
        self._reached("looking")
        try:
            messages, cursor = await self._courier.read(
                workspace, str(row.channel), looks.begins(row), looks.cursor(row)
            )
        except SendFailed as failure:
            await self._refused(row, failure)
            return
        self._reached("looked")
        page = looks.Page(tuple(copies(messages, row.key, identity)), cursor)
        extras = await self._store.run(looks.seen, row, page, now=self._now(), wall=self._machine(), waits=self._pace)
        log.info("looked", action="doubt_looked", delivery=row.id, copies=len(page.copies), more=bool(page.cursor))
        if extras:
            await self._remove(row, extras)

    async def _refused(self, row: Delivery, failure: SendFailed) -> None:
        at = self._machine()
        log.warning("could not look", action="doubt_not_looked", delivery=row.id, code=failure.code)
        if failure.outcome == Outcome.LIMITED:
            await self._store.run(looks.put_off, row, at + timedelta(seconds=failure.wait))
        elif failure.outcome == Outcome.PAUSED:
            await self._store.run(looks.put_off, row, at + self._pace.pause)
        elif failure.code == "missing_scope":
            self._known.pop(row.workspace, None)
            await self._store.run(looks.give_up, row, now=self._now())
        else:
            retry = at + self._pace.retry(row.looks + 1)
            await self._store.run(looks.refused, row, now=self._now(), retry=retry)

    async def _remove(self, row: Delivery, extras: tuple[str, ...]) -> None:
        """Take away our own second copies; what cannot be done now is found by the next look."""
        for ts in extras:
            try:
                await self._courier.remove(row.workspace, str(row.channel), ts)
            except SendFailed as failure:
                log.warning("a second copy stays", action="extra_not_deleted", delivery=row.id, code=failure.code)
                await self._store.run(looks.refused, row, now=self._now(), retry=self._machine() + self._pace.late)
                return
            figures.extra_deleted()
            log.warning("took a second copy away", action="extra_deleted", delivery=row.id, kind=row.kind)
        await self._store.run(looks.removed, row, len(extras))


def copies(messages: Iterable[Any], key: str, identity: Identity) -> Iterable[str]:
    """Yield the ts of the messages that are ours: anybody may write metadata, so the bot must be our own too."""
    for message in messages:
        metadata = message.get("metadata") or {}
        ours = identity.bot_id is not None and message.get("bot_id") == identity.bot_id
        payload = metadata.get("event_payload") or {}
        if ours and metadata.get("event_type") == METADATA and payload.get("key") == key:
            yield str(message["ts"])


def _take(db: Db, workspace: str, at: datetime, pace: Pace) -> Delivery | None:
    """Take a row to look for, and the one call a minute that Slack may grant us for it; None without either."""
    row = doubts.take_look(db, workspace, at, pace.quiet, at + pace.lease)
    if row is not None and not allowances.take(db, workspace, HISTORY, at, haste=pace.haste):
        looks.put_off(db, row, at)
        return None
    return row
