"""What a planned fault does to an answer on its way out; it decides nothing about methods."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import socket
import struct
from typing import TYPE_CHECKING, Protocol

from aiohttp import web

if TYPE_CHECKING:
    from sandbox.faults import Fault
    from sandbox.nouns import Json

HTML = "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>"
JSON = "application/json"
UNEXPECTED = {"object": '{"surprise": true}', "list": "[]", "null": "null", "word": '"ok"', "text": "ok"}
"""JSON that no method answers, and what is no JSON at all."""
BEFORE_ANSWERING = {"half_body", "drip", "stale"}
POLL = 0.02
_RESET = struct.pack("ii", 1, 0)  # linger on, for no time: the kernel sends a reset
_later: set[asyncio.Task[None]] = set()


@dataclasses.dataclass(frozen=True)
class Answer:
    """A status, a JSON body and headers; status 0 is an answer that never left."""

    status: int
    body: Json
    headers: dict[str, str] = dataclasses.field(default_factory=dict)


class Doing(Protocol):
    """A call that can be read, done and recorded; `stale` hides what is younger than so many seconds."""

    stale: float

    async def read(self) -> Answer | None: ...
    async def do(self) -> Answer: ...
    def record(self, answer: Answer, fault: str | None, *, applied: bool) -> None: ...


async def answer(request: web.Request, fault: Fault | None, call: Doing) -> web.StreamResponse:
    """Do the call, unless the fault prevents it, and answer it, unless the fault spoils that."""
    refused = await call.read()
    if fault is None or refused is not None:
        told = refused or await call.do()
        call.record(told, None, applied=_applied(told))
        return _response(told)
    return await _Spoilt(request, fault, call).answer()


def _applied(done: Answer | None) -> bool:
    return done is not None and bool(done.body.get("ok"))


def _response(told: Answer) -> web.Response:
    return web.json_response(told.body, status=told.status, headers=told.headers)


def _hang_up(request: web.Request, *, reset: bool = False) -> web.Response:
    if request.transport is not None:
        if reset:
            request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        request.transport.abort()
    return web.Response()


class _Spoilt:
    """One call under one fault."""

    def __init__(self, request: web.Request, fault: Fault, call: Doing) -> None:
        self._request = request
        self._fault = fault
        self._call = call

    async def answer(self) -> web.StreamResponse:
        kind = self._fault.kind
        params = self._fault.params
        if kind == "late":
            return await self._late(float(params.get("seconds", 5)), held=bool(params.get("held")))
        if kind == "stale":
            self._call.stale = float(params.get("seconds", 60))
        wanted = params.get("applied", kind in BEFORE_ANSWERING)
        done = await self._call.do() if wanted in (True, "after") else None
        if kind == "hang":
            await asyncio.sleep(float(params.get("seconds", 30)))
        if kind in ("hang", "drop", "reset"):
            self._record(Answer(0, done.body if done else {}), done=done)
            return _hang_up(self._request, reset=kind == "reset")
        if kind == "half_body":
            return await self._half(done)
        if kind == "drip":
            return await self._drip(done, float(params.get("seconds", 30)))
        return self._stale(done) if kind == "stale" and done else self._told(done)

    async def _late(self, seconds: float, *, held: bool) -> web.Response:
        """Hang up, at once or when the caller has given up, and do the call that many seconds after."""
        self._record(Answer(0, {}), done=None)
        while held and self._request.transport is not None:  # noqa: ASYNC110 - no event tells that a caller left
            await asyncio.sleep(POLL)
        task = asyncio.get_running_loop().create_task(self._do_later(seconds))
        _later.add(task)
        task.add_done_callback(_later.discard)
        return _hang_up(self._request)

    def _stale(self, done: Answer) -> web.Response:
        self._record(done, done=done)
        return _response(done)

    def _told(self, done: Answer | None) -> web.Response:
        params = self._fault.params
        kind = self._fault.kind
        error = "ratelimited" if kind == "ratelimited" else str(params.get("code", "internal_error"))
        status = {"ratelimited": 429, "http_5xx": int(params.get("status", 503))}.get(kind, 200)
        told = Answer(status, {"ok": False, "error": error})
        if kind == "ratelimited" and (retry_after := params.get("retry_after", "30")) not in (None, ""):
            told.headers["Retry-After"] = str(retry_after)
        self._record(told, done=done)
        if kind == "wrong_json":
            return web.Response(text=UNEXPECTED[str(params.get("body", "object"))], content_type=JSON)
        body = str(params.get("body", "html" if kind in ("http_5xx", "html_200") else "json"))
        if body == "json":
            return _response(told)
        text, content_type = (HTML, "text/html") if body == "html" else ("Too Many Requests", "text/plain")
        return web.Response(status=status, text=text, content_type=content_type, headers=told.headers)

    async def _half(self, done: Answer | None) -> web.StreamResponse:
        response, body = await self._begun(done)
        await response.write(body[: len(body) // 2])
        if self._request.transport is not None:
            self._request.transport.close()
        return response

    async def _drip(self, done: Answer | None, seconds: float) -> web.StreamResponse:
        response, body = await self._begun(done)
        for position in range(len(body)):
            if self._request.transport is None:
                break
            await asyncio.sleep(seconds / len(body))
            with contextlib.suppress(ConnectionResetError):  # the caller has given up
                await response.write(body[position : position + 1])
        return response

    async def _begun(self, done: Answer | None) -> tuple[web.StreamResponse, bytes]:
        """Send the headers of an answer, and return the body that is still owed."""
        told = done or Answer(200, {"ok": True, "padding": "x" * 64})
        self._record(told, done=done)
        body = json.dumps(told.body).encode()
        headers = {"Content-Type": f"{JSON}; charset=utf-8", "Content-Length": str(len(body))}
        response = web.StreamResponse(status=told.status, headers=headers)
        await response.prepare(self._request)
        return response, body

    async def _do_later(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._record(done := await self._call.do(), done=done)

    def _record(self, told: Answer, *, done: Answer | None) -> None:
        self._call.record(told, self._fault.kind, applied=_applied(done))
