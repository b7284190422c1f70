"""Renewing a token: by one process at a time, and kept before it is used; a refresh token is good for one time only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from bot.access.entry import code_of
from bot.access.oauth import OAuth, Tokens
from bot.access.seals import Seals
from bot.errors import Outcome, SendFailed
from bot.models import Installation, InstallationState
from bot.program import installing
from bot.store import Store, Unreachable, installations

log = structlog.get_logger()

LEASE = timedelta(seconds=60)
LOOK_AGAIN = 0.2  # seconds, while another process renews
LOOKS = 40
# An answer may be lost on the way; the same refresh token is still taken for a short while.
TRIES = 2
SAVES = 20
FINAL = "invalid_refresh_token"


class Renewing:
    """Renews for this process; between processes, the lease in the installation's row decides."""

    def __init__(self, store: Store, seals: Seals, oauth: OAuth, wall: Callable[[], datetime]) -> None:
        self._store = store
        self._seals = seals
        self._oauth = oauth
        self._wall = wall
        self._under_way: dict[int, asyncio.Task[Installation]] = {}

    async def renewed(self, seen: Installation) -> Installation:
        """Return the installation with a token newer than the one that was seen; SendFailed when there is none.

        Whoever waits may give up; the renewal goes on to its end, for a new pair must be kept.
        """
        key = seen.id or 0
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.create_task(self._renew(seen))
            task.add_done_callback(lambda done: self._over(key, done))
        return await asyncio.shield(task)

    def _over(self, key: int, done: asyncio.Task[Installation]) -> None:
        del self._under_way[key]
        if not done.cancelled() and done.exception() is not None:
            log.warning(
                "a token was not renewed", action="token_not_renewed", installation=key, reason=str(done.exception())
            )

    async def close(self) -> None:
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def _renew(self, seen: Installation) -> Installation:
        for _ in range(LOOKS):
            wall = self._wall()
            row, mine = await self._store.run(
                installing.begin_renewal, seen.id or 0, seen.token, wall=wall, until=wall + LEASE
            )
            if row is None or row.token is None or row.state == InstallationState.DEAD:
                raise SendFailed(Outcome.PAUSED, FINAL)
            if mine:
                return await self._exchanged(row)
            if row.token != seen.token:
                return row
            if row.refresh_token is None:
                raise SendFailed(Outcome.PAUSED, "token_expired")
            await asyncio.sleep(LOOK_AGAIN)
        raise SendFailed(Outcome.PAUSED, "token_expired")

    async def _exchanged(self, row: Installation) -> Installation:
        try:
            got = await self._asked(self._seals.unseal(row.owner, row.refresh_token or ""))
        except SlackApiError as error:
            if code_of(error) == FINAL:
                return await self._dead(row, code_of(error))
            await self._store.run(installing.not_renewed, row)
            raise SendFailed(Outcome.PAUSED, code_of(error) or "unreadable_answer") from error
        except (aiohttp.ClientError, OSError, ValueError, KeyError) as error:
            await self._store.run(installing.not_renewed, row)
            raise SendFailed(Outcome.PAUSED, type(error).__name__) from error
        return await self._kept(row, got)

    async def _asked(self, refresh_token: str) -> Tokens:
        for left in reversed(range(TRIES)):
            try:
                return await self._oauth.renew(refresh_token, self._wall())
            except (aiohttp.ClientError, OSError):
                if not left:
                    raise
        raise AssertionError("unreachable")

    async def _kept(self, row: Installation, got: Tokens) -> Installation:
        token = self._seals.seal(row.owner, got.token)
        refresh_token = self._seals.seal(row.owner, got.refresh_token) if got.refresh_token else row.refresh_token
        expires_at = got.expires_at or self._wall()
        for left in reversed(range(SAVES)):
            try:
                if await self._store.run(installing.renewed, row, token, refresh_token, expires_at):
                    break
                found = await self._store.run(installations.by_id, row.id or 0)
                if found is None or not self._was_sealed_anew(row, found):
                    break
                row = found
            except Unreachable:  # it may have been kept all the same; to keep it twice does no harm
                if not left:
                    raise
                await asyncio.sleep(1)
        log.info("a token was renewed", action="token_renewed", installation=row.id)
        return await self._now(row)

    def _was_sealed_anew(self, row: Installation, found: Installation) -> bool:
        """Return whether it is the same pair, which somebody sealed with a newer key meanwhile."""
        one, other = row.refresh_token, found.refresh_token
        if one is None or other is None:
            return False
        return self._seals.unseal(row.owner, one) == self._seals.unseal(found.owner, other)

    async def _dead(self, row: Installation, code: str) -> Installation:
        """Give the installation up, unless a process that had asked before us brought a new pair."""
        if await self._store.run(installing.died, row):
            log.error("an installation has to be installed again", action="installation_dead", installation=row.id)
            raise SendFailed(Outcome.PAUSED, code)
        return await self._now(row)

    async def _now(self, row: Installation) -> Installation:
        found = await self._store.run(installations.by_id, row.id or 0)
        if found is None or found.token is None:
            raise SendFailed(Outcome.PAUSED, "not_installed")
        return found
