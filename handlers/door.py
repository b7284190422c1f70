"""Who may come in by HTTP: only what Slack signed, looked at as bytes before anything is read; it knows no request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LARGEST_BODY = 1024 * 1024  # bytes, unpacked; aiohttp holds it too where no length is announced
LONGEST_STAMP = 15  # digits
STAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
# Slack waits for three seconds, and does not take longer to say what it has to say.
READ_WITHIN = 3.0
# Slack's own look at our certificate, which is not signed: answered, and read no further.
SSL_CHECK = b"ssl_check=1"

log = structlog.get_logger()


def only_signed(secret: str, path: str) -> Any:
    """Return what stands before everything at this path: 413, 408 or 401 for what Slack has not signed just now."""
    verifier = SignatureVerifier(secret)

    @web.middleware
    async def at_the_door(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path != path:
            return await handler(request)
        body = await _body(request)
        if not _is_signed(verifier, request, body):
            if SSL_CHECK in body and STAMP not in request.headers:
                return web.Response()
            log.info("a request that Slack did not sign", action="unsigned_request")
            raise web.HTTPUnauthorized
        return await handler(request)

    return at_the_door


async def _body(request: web.Request) -> bytes:
    announced = request.content_length or 0
    if announced > LARGEST_BODY:
        raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, announced)
    try:
        async with asyncio.timeout(READ_WITHIN):
            return await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None


def _is_signed(verifier: SignatureVerifier, request: web.Request, body: bytes) -> bool:
    stamps, signatures = (request.headers.getall(name, []) for name in (STAMP, SIGNATURE))
    if len(stamps) != 1 or len(signatures) != 1:
        return False
    stamp, signature = stamps[0], signatures[0]
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= LONGEST_STAMP and signature.isascii()):
        return False  # the verifier would stumble over these
    try:
        return verifier.is_valid(body, stamp, signature)
    except UnicodeDecodeError:
        return False
