"""What a planned fault does to an answer on its way out; it decides nothing about methods."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from typing import TYPE_CHECKING, Protocol

from aiohttp import web

if TYPE_CHECKING:
    from sandbox.faults import Fault
    from sandbox.world import Json

HTML = "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>"
_later: set[asyncio.Task[None]] = set()


@dataclasses.dataclass(frozen=True)
class Answer:
    """A status, a JSON body and headers; status 0 is an answer that never left."""

    status: int
    body: Json
    headers: dict[str, str] = dataclasses.field(default_factory=dict)


class Doing(Protocol):
    """A call that can be read, done and recorded."""

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


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
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
            self._record(Answer(0, {}), done=None)
            task = asyncio.get_running_loop().create_task(self._do_later(float(params.get("seconds", 5))))
            _later.add(task)
            task.add_done_callback(_later.discard)
            return _hang_up(self._request)
        wanted = params.get("applied", kind == "half_body")
        done = await self._call.do() if wanted in (True, "after") else None
        if kind == "hang":
            await asyncio.sleep(float(params.get("seconds", 30)))
        if kind in ("hang", "drop"):
            self._record(Answer(0, done.body if done else {}), done=done)
            return _hang_up(self._request)
        if kind == "half_body":
            return await self._half(done)
        return self._told(done)

    def _told(self, done: Answer | None) -> web.Response:
        params = self._fault.params
        kind = self._fault.kind
        error = "ratelimited" if kind == "ratelimited" else str(params.get("code", "internal_error"))
        status = {"ratelimited": 429, "http_5xx": int(params.get("status", 503))}.get(kind, 200)
        told = Answer(status, {"ok": False, "error": error})
        if kind == "ratelimited" and (retry_after := str(params.get("retry_after", "30"))):
            told.headers["Retry-After"] = retry_after
        self._record(told, done=done)
        body = str(params.get("body", "html" if kind in ("http_5xx", "html_200") else "json"))
        if body == "json":
            return _response(told)
        text, content_type = (HTML, "text/html") if body == "html" else ("Too Many Requests", "text/plain")
        return web.Response(status=status, text=text, content_type=content_type, headers=told.headers)

    async def _half(self, done: Answer | None) -> web.StreamResponse:
        told = done or Answer(200, {"ok": True, "padding": "x" * 64})
        self._record(told, done=done)
        body = json.dumps(told.body).encode()
        headers = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(body))}
        response = web.StreamResponse(status=told.status, headers=headers)
        await response.prepare(self._request)
        await response.write(body[: len(body) // 2])
        if self._request.transport is not None:
            self._request.transport.close()
        return response

    async def _do_later(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self._record(done := await self._call.do(), done=done)

    def _record(self, told: Answer, *, done: Answer | None) -> None:
        self._call.record(told, self._fault.kind, applied=_applied(done))
