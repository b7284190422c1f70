"""The last moment before a request leaves: what a process that has slept until then would send, stays here."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import aiohttp


class Slept(aiohttp.ClientError):
    """Nothing has left: this process slept on the way from its guard to the connection."""


_awake: ContextVar[Callable[[], bool] | None] = ContextVar("awake", default=None)


@contextmanager
def only_while(awake: Callable[[], bool]) -> Iterator[None]:
    """Let the requests of this task leave only while this is so; the others raise Slept, and have not left."""
    before = _awake.set(awake)
    try:
        yield
    finally:
        _awake.reset(before)


def trace() -> aiohttp.TraceConfig:
    """Return what lets an HTTP session ask once more, when the connection stands and nothing is written yet.

    Headers are kept back until the body is written, and that may be a turn of the event loop later.
    """
    config = aiohttp.TraceConfig()

    async def leaving(_session: object, _context: types.SimpleNamespace, _params: object) -> None:
        awake = _awake.get()
        if awake is not None and not awake():
            raise Slept("it slept")

    config.on_request_headers_sent.append(leaving)
    config.on_request_chunk_sent.append(leaving)
    return config
