"""What the machines around us ask: does it live, may it be relied on, what has it counted; it changes nothing."""

from __future__ import annotations

import asyncio
import dataclasses
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot import figures
from bot.settings import Settings, WrongSettings
from bot.store import Db, Store, beside_others, standing

log = structlog.get_logger()

# Whoever asks more often is told what was found a moment ago: asking must cost next to nothing.
FRESH = timedelta(seconds=2)
PATIENCE = 5.0  # seconds for the database to answer


@dataclasses.dataclass
class Health:
    """The state of this process; `connected` is set once there is a way in.

    `revision` is the schema that this version was written for.
    """

    store: Store
    revision: str
    now: Callable[[], datetime]
    wall: Callable[[], datetime]
    connected: Callable[[], Awaitable[bool]] | None = None
    held: Callable[[], Sequence[str]] = tuple  # why nothing is sent: the clock, a restored backup, a look that hangs
    _asking: asyncio.Lock = dataclasses.field(default_factory=asyncio.Lock)
    _asked_at: datetime | None = None
    _revision: str | None = None

    async def wrong(self) -> list[str]:
        """Return the names of what keeps this process from being relied on."""
        there = await self._ask()
        return [
            name
            for name, well in {
                "database": there,
                "schema": not there or self._revision == self.revision,
                "slack": self.connected is not None and await self.connected(),
            }.items()
            if not well
        ] + list(self.held())

    async def _ask(self) -> bool:
        """Say whether the database answers, and keep how things stand in it."""
        async with self._asking:
            if self._asked_at is not None and timedelta() <= self.wall() - self._asked_at < FRESH:
                return self._revision is not None
            try:
                async with asyncio.timeout(PATIENCE):
                    self._revision, found = await self.store.run(_stands, self.now(), self.wall())
                figures.standing(**dataclasses.asdict(found))
            except Exception as error:  # noqa: BLE001 - whatever a driver raises, the answer is that it is not there
                if self._revision is not None or self._asked_at is None:  # once, however often somebody asks
                    why = type(error).__name__
                    log.warning("the database does not answer", action="health_without_database", why=why)
                self._revision = None
            self._asked_at = self.wall()
            figures.database(self._revision is not None)
            return self._revision is not None

    async def healthz(self, _request: web.Request) -> web.Response:
        """Answer that the process lives: it has an event loop that turns."""
        return web.Response(text="alive\n")

    async def readyz(self, _request: web.Request) -> web.Response:
        """Answer 200, or 503 with the names of what is not well."""
        wrong = await self.wrong()
        if wrong:
            return web.Response(status=503, text=f"not ready: {', '.join(wrong)}\n")
        return web.Response(text="ready\n")

    async def metrics(self, _request: web.Request) -> web.Response:
        """Answer with everything that is counted."""
        await self._ask()
        figures.connected(self.connected is not None and await self.connected())
        return web.Response(body=figures.text(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    def routes(self) -> list[web.RouteDef]:
        """Return what anybody may ask: a balancer does, at the port that Slack calls."""
        return [web.get("/healthz", self.healthz), web.get("/readyz", self.readyz)]


@beside_others
def _stands(db: Db, now: datetime, wall: datetime) -> tuple[str | None, standing.Standing]:
    return standing.revision(db), standing.standing(db, now=now, wall=wall)


@asynccontextmanager
async def answering(settings: Settings, health: Health, routes: Sequence[web.RouteDef] = ()) -> AsyncIterator[None]:
    """Answer at the operators' port for as long as the block lasts, these routes too; port 0 means not at all."""
    if settings.ops_port == 0:
        yield
        return
    application = web.Application()
    application.add_routes([*health.routes(), web.get("/metrics", health.metrics), *routes])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, settings.ops_host, settings.ops_port).start()
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else type(error).__name__
            raise WrongSettings(f"OPS_PORT: {settings.ops_port} cannot be opened ({reason})") from error
        yield
    finally:
        await runner.cleanup()
