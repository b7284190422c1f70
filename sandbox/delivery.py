"""What Slack owes the bot and how long it keeps trying: retries, the three seconds, lost and reordered events."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import secrets
from typing import TYPE_CHECKING, Any

from sandbox.envelope import COMMANDS, EVENTS, INTERACTIVE, NOT_DISPATCHED, Envelope, Reply, type_of
from sandbox.events import callback, rate_limited
from sandbox.judge import Ack
from sandbox.signed import SignedRequests
from sandbox.sockets import Sockets, act

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from aiohttp import web

    from sandbox.faults import Fault
    from sandbox.nouns import Json
    from sandbox.server import Sandbox
    from sandbox.sockets import Connection
    from sandbox.world import World

ACK_WITHIN = 3.0
RETRY_DELAYS = (0.0, 60.0, 300.0)
LATE = 5.0
OVERTAKEN_WITHIN = 2.0
BOUND = 10_000


class Delivery:
    """Sends events (again and again), interactions and commands (once) over one of the two transports."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.ack_within = ACK_WITHIN
        self.retry_delays: tuple[float, ...] = RETRY_DELAYS
        self.counts: collections.Counter[str] = collections.Counter()
        self._sandbox = sandbox
        options = sandbox.options
        self._sockets = Sockets(lambda: sandbox.url)
        self._signed = SignedRequests(options.request_url, options.signing_secret) if options.request_url else None
        self._transport: Sockets | SignedRequests = self._signed or self._sockets
        self._tasks: set[asyncio.Task[Any]] = set()
        self._passed = asyncio.Event()

    @property
    def connections(self) -> list[Connection]:
        return self._sockets.connections

    def balance(self, request_url: str) -> None:
        """Send every payload to any one of the addresses so far and this one."""
        assert self._signed is not None, "only HTTP mode has addresses"
        self._signed.urls.append(request_url)

    def ticket(self) -> str:
        return self._sockets.ticket()

    async def socket(self, request: web.Request) -> web.StreamResponse:
        return await self._sockets.socket(request)

    async def disturb(self, kind: str, **params: Any) -> int:
        """Drop, silence or disconnect every open connection now; return how many there were."""
        connections = list(self.connections)
        for connection in connections:
            await act(connection, kind, **params)
        return len(connections)

    async def verify(self) -> bool:
        """Send `url_verification`, which only HTTP mode has."""
        return self._signed is not None and await self._signed.verify(self.ack_within)

    def event(self, event: Json, world: World) -> None:
        """Owe the bot this event: it is sent now and, until acknowledged, on the schedule of retries."""
        self.owe(callback(event, world, org_wide=self._sandbox.tokens.is_org_wide(world.team)))

    def hold_back(self, world: World) -> None:
        """Tell the bot that Slack held events of this minute back, as it does above 30,000 an hour."""
        self.owe(rate_limited(world))

    def owe(self, payload: Json) -> None:
        """Owe the bot an event that already is in its envelope."""
        self.counts["events"] += 1
        if len(self._tasks) >= BOUND:
            self.counts["lost"] += 1
            return
        fault = self._sandbox.faults.take("events")
        copies = int(fault.params.get("copies", 2)) if fault and fault.kind == "duplicate" else 1
        for _ in range(copies):
            self._start(self._deliver(payload, fault))

    async def interaction(self, payload: Json) -> Reply:
        return await self._attempt(Envelope(_new_id(), INTERACTIVE, payload))

    async def command(self, payload: Json) -> Reply:
        return await self._attempt(Envelope(_new_id(), COMMANDS, payload))

    async def raw(self, payload: Json) -> Reply:
        """Send any payload once, as it stands."""
        return await self._attempt(Envelope(_new_id(), type_of(payload), payload))

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._sockets.close()
        if self._signed is not None:
            await self._signed.close()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, payload: Json, fault: Fault | None) -> None:
        lost = await self._hold(fault)
        reason = ""
        for retry, delay in enumerate((0.0, *self.retry_delays)):
            await asyncio.sleep(delay)
            if retry < lost:
                reason = "timeout" if self._signed is None else "connection_failed"
                continue
            self.counts["retried"] += bool(retry)
            reply = await self._attempt(Envelope(_new_id(), EVENTS, payload, retry, reason))
            self._passed.set()
            if reply.ok:
                self.counts["acknowledged"] += 1
                return
            if reply.no_retry:
                break
            reason = reply.reason
        self.counts["lost"] += 1

    async def _hold(self, fault: Fault | None) -> int:
        """Do what a fault does before the first attempt; return how many attempts shall be lost on the way."""
        if fault is None:
            return 0
        if fault.kind == "late":
            await asyncio.sleep(fault.params.get("seconds", LATE))
        if fault.kind == "reorder":
            self._passed.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(OVERTAKEN_WITHIN):
                    await self._passed.wait()
        return int(fault.params.get("n", 1)) if fault.kind == "lose_first" else 0

    async def _attempt(self, envelope: Envelope) -> Reply:
        fault = None if self._signed else self._sandbox.faults.take("socket")
        reply = await self._transport.send(envelope, self.ack_within, fault)
        if reply.ok or reply.error != NOT_DISPATCHED:
            self._record(envelope, reply)
        return reply

    def _record(self, envelope: Envelope, reply: Reply) -> None:
        subject = envelope.payload.get("event", envelope.payload)
        kind = str(subject.get("command") or subject.get("type") or "")
        self._sandbox.judge.acknowledged(
            Ack(
                kind=kind,
                envelope_id=envelope.id,
                type=envelope.type,
                millis=reply.millis,
                late=not reply.ok,
                retry=envelope.retry,
                connection=reply.connection,
            )
        )


def _new_id() -> str:
    return secrets.token_hex(16)
