"""Slack's side of Socket Mode: tickets, hello, envelopes, acks, disconnect frames; it knows no event and no retry."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import itertools
import json
import random
import secrets
import time
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from sandbox.envelope import COMMANDS, EVENTS, INTERACTIVE, NOT_DISPATCHED, TIMED_OUT, Envelope, Reply, failed
from sandbox.nouns import APP_ID, Json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sandbox.faults import Fault

MAX_CONNECTIONS = 10
TICKET_LIFE = 60.0
CONNECTION_LIFE = 18060
CLOSING_REASONS = frozenset({"refresh_requested", "link_disabled", "too_many_websockets"})
CLOSE_AFTER = 2.0
CLOSING_SECONDS = 0.5
HOST = "applink-sandbox"
APP = {"app_id": APP_ID}


class Gone(Exception):  # noqa: N818 - it reads as what happened to the connection
    """The connection closed before the event on it was acknowledged."""


class Connection:
    """One open socket, with what can happen to it."""

    def __init__(self, number: int, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.id = f"connection-{number}"
        self.silent = False
        self.leaving = False
        self._request = request
        self._socket = socket

    async def send(self, frame: Json) -> None:
        if not self.silent:
            await self._socket.send_json(frame)

    async def frames(self) -> AsyncIterator[str]:
        """Yield what the client sends and answer its pings, until the socket closes."""
        async for message in self._socket:
            if self.silent:
                continue
            if message.type is WSMsgType.PING:
                with contextlib.suppress(ConnectionError):
                    await self._socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                yield message.data

    async def disconnect(self, reason: str) -> None:
        """Tell the client to reconnect; a `warning` leaves the connection open, other reasons close it soon."""
        self.leaving = reason in CLOSING_REASONS
        frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": HOST}, "connection_info": APP}
        with contextlib.suppress(ConnectionError):
            await self.send(frame)
        if self.leaving:
            asyncio.get_running_loop().call_later(CLOSE_AFTER, self.drop)

    def drop(self) -> None:
        """Reset the TCP connection without a closing frame."""
        self.leaving = True
        if self._request.transport is not None:
            self._request.transport.abort()

    def silence(self, seconds: float | None = None) -> None:
        """Say nothing more, not even a pong, for these seconds or for ever."""
        self.silent = True
        if seconds is not None:
            asyncio.get_running_loop().call_later(seconds, self._speak)

    def _speak(self) -> None:
        self.silent = False

    async def close(self) -> None:
        self.leaving = True
        await self._socket.close()


@dataclasses.dataclass
class Waiting:
    """An envelope that was sent and not yet acknowledged."""

    connection: Connection
    envelope: Envelope
    answer: asyncio.Future[Any]


class Sockets:
    """The open connections of one app; each envelope goes to any one of them, its ack may come by any."""

    mode = "socket"

    def __init__(self, url: Callable[[], str], seed: int = 0) -> None:
        self.connections: list[Connection] = []
        self._url = url
        self._dice = random.Random(seed)  # noqa: S311 - a repeatable choice, not a secret
        self._numbers = itertools.count(1)
        self._tickets: dict[str, float] = {}
        self._waiting: dict[str, Waiting] = {}
        self._arrival = asyncio.Event()

    def ticket(self) -> str:
        """Return the URL of one connection, good once and for a minute."""
        now = time.monotonic()
        self._tickets = {ticket: end for ticket, end in self._tickets.items() if end > now}
        ticket = secrets.token_urlsafe(24)
        self._tickets[ticket] = now + TICKET_LIFE
        return f"{self._url().replace('http', 'ws', 1)}/link?ticket={ticket}&app_id={APP_ID}"

    async def socket(self, request: web.Request) -> web.StreamResponse:
        if self._tickets.pop(request.query.get("ticket", ""), 0.0) < time.monotonic():
            return web.Response(status=404, text="invalid or used ticket")
        socket = web.WebSocketResponse(timeout=CLOSING_SECONDS, autoping=False, max_msg_size=1_000_000)
        await socket.prepare(request)
        connection = Connection(next(self._numbers), request, socket)
        if len(self.connections) >= MAX_CONNECTIONS:
            await connection.disconnect("too_many_websockets")
            async for _ in connection.frames():
                pass
            return socket
        await self._serve(connection)
        return socket

    async def _serve(self, connection: Connection) -> None:
        self.connections.append(connection)
        try:
            await connection.send(self._hello())
            self._arrival.set()
            async for text in connection.frames():
                self._acknowledge(text)
        finally:
            self.connections.remove(connection)
            for waiting in self._waiting.values():
                # A person's click is given its three seconds: the ack may come by the next connection.
                if waiting.connection is connection and waiting.envelope.type == EVENTS and not waiting.answer.done():
                    waiting.answer.set_exception(Gone())

    def _acknowledge(self, text: str) -> None:
        with contextlib.suppress(ValueError, AttributeError):
            frame = json.loads(text)
            waiting = self._waiting.get(frame.get("envelope_id"))
            if waiting and not waiting.answer.done():
                waiting.answer.set_result(frame.get("payload"))

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.connections),
            "debug_info": {"host": HOST, "build_number": 1, "approximate_connection_time": CONNECTION_LIFE},
            "connection_info": APP,
        }

    async def send(self, envelope: Envelope, within: float, fault: Fault | None = None) -> Reply:
        """Give the envelope to one connection and wait for its ack; an event also waits for a connection."""
        began = time.monotonic()
        connection = await self._pick(within if envelope.type == EVENTS else 0.0)
        if connection is None:
            return failed(NOT_DISPATCHED, "timeout", _millis(began))
        began = time.monotonic()
        if fault:
            await act(connection, fault.kind, **fault.params)
        try:
            body = await self._ask(connection, envelope, within)
        except TimeoutError:
            return failed(TIMED_OUT, "timeout", _millis(began), connection=connection.id)
        except Gone:
            return failed(NOT_DISPATCHED, "timeout", _millis(began), connection=connection.id)
        return Reply(True, 200, body, _millis(began), connection=connection.id)

    async def _ask(self, connection: Connection, envelope: Envelope, within: float) -> Any:
        answer = asyncio.get_running_loop().create_future()
        self._waiting[envelope.id] = Waiting(connection, envelope, answer)
        try:
            async with asyncio.timeout(within):
                await connection.send(_frame(envelope))
                return await answer
        except ConnectionError as error:
            raise Gone from error
        finally:
            del self._waiting[envelope.id]

    async def _pick(self, wait: float) -> Connection | None:
        deadline = time.monotonic() + wait
        while True:
            able = [connection for connection in self.connections if not connection.leaving]
            if able:
                return self._dice.choice(able)
            self._arrival.clear()
            try:
                async with asyncio.timeout(deadline - time.monotonic()):
                    await self._arrival.wait()
            except TimeoutError:
                return None

    async def close(self) -> None:
        """Close every connection, as Slack does when the app is switched off."""
        await asyncio.gather(*(connection.close() for connection in list(self.connections)))


async def act(
    connection: Connection, kind: str, *, reason: str = "refresh_requested", seconds: float | None = None
) -> None:
    """Do one of the socket's faults to a connection: drop, silence or disconnect."""
    if kind == "drop":
        connection.drop()
    elif kind == "silence":
        connection.silence(seconds)
    else:
        await connection.disconnect(reason)


def _frame(envelope: Envelope) -> Json:
    frame: Json = {
        "envelope_id": envelope.id,
        "payload": envelope.payload,
        "type": envelope.type,
        "accepts_response_payload": envelope.type == COMMANDS
        or (envelope.type == INTERACTIVE and envelope.payload.get("type") in {"view_submission", "block_suggestion"}),
    }
    if envelope.type == EVENTS:
        frame |= {"retry_attempt": envelope.retry, "retry_reason": envelope.reason}
    return frame


def _millis(began: float) -> float:
    return round((time.monotonic() - began) * 1000, 1)
