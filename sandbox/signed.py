"""Slack's side of HTTP mode: signed requests to the bot's request URL and what its status means; it knows no queue."""

from __future__ import annotations

import hashlib
import hmac
import json
import random
import secrets
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import aiohttp

from sandbox.envelope import COMMANDS, EVENTS, NOT_DISPATCHED, TIMED_OUT, Envelope, Reply, failed

if TYPE_CHECKING:
    from sandbox.faults import Fault
    from sandbox.nouns import Json
    from sandbox.sockets import Connection

AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
MAX_REDIRECTS = 2
MAX_BODY = 1_000_000
FORM = "application/x-www-form-urlencoded"


def signature(secret: str, timestamp: str, body: bytes) -> str:
    digest = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
    return f"v0={digest.hexdigest()}"


class SignedRequests:
    """Posts envelopes to the app, as events, interactions and commands look over HTTP.

    Several `urls` are what one address with a balancer behind it is: each request goes to any one of them.
    """

    mode = "http"

    def __init__(self, request_url: str, signing_secret: str, seed: int = 0) -> None:
        self.connections: list[Connection] = []
        self.urls = [request_url]
        self._dice = random.Random(seed)  # noqa: S311 - a repeatable choice, not a secret
        self._secret = signing_secret
        self._session: aiohttp.ClientSession | None = None

    async def send(self, envelope: Envelope, within: float, fault: Fault | None = None) -> Reply:  # noqa: ARG002 - faults of sockets do not apply
        """Post once and wait for the answer, at most `within` seconds."""
        body, content_type = _encode(envelope)
        headers = self._headers(body, content_type)
        if envelope.retry:
            headers |= {"X-Slack-Retry-Num": str(envelope.retry), "X-Slack-Retry-Reason": envelope.reason}
        began = time.monotonic()
        try:
            async with self._client().post(
                self._dice.choice(self.urls),
                data=body,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=within),
                max_redirects=MAX_REDIRECTS,
            ) as response:
                return await _reply(response, began)
        except TimeoutError:
            return failed(TIMED_OUT, "http_timeout", _millis(began))
        except aiohttp.TooManyRedirects:
            return failed(NOT_DISPATCHED, "too_many_redirects", _millis(began))
        except aiohttp.ClientError:
            return failed(NOT_DISPATCHED, "connection_failed", _millis(began))

    async def verify(self, within: float) -> bool:
        """Send `url_verification` and say whether the bot echoed the challenge."""
        challenge = secrets.token_urlsafe(24)
        payload = {"token": "sandbox", "challenge": challenge, "type": "url_verification"}
        reply = await self.send(Envelope("", EVENTS, payload), within)
        echoed = reply.body.get("challenge") if isinstance(reply.body, dict) else reply.body
        return reply.ok and echoed == challenge

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        return self._session

    def _headers(self, body: bytes, content_type: str) -> dict[str, str]:
        # The machine's clock, not the sandbox's: the bot compares it with its own machine's clock.
        timestamp = str(int(time.time()))
        return {
            "Content-Type": content_type,
            "User-Agent": AGENT,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, body),
        }


def _encode(envelope: Envelope) -> tuple[bytes, str]:
    if envelope.type == EVENTS:
        return json.dumps(envelope.payload).encode(), "application/json"
    if envelope.type == COMMANDS:
        return urlencode(envelope.payload).encode(), FORM
    return urlencode({"payload": json.dumps(envelope.payload)}).encode(), FORM


async def _reply(response: aiohttp.ClientResponse, began: float) -> Reply:
    raw = await response.content.read(MAX_BODY)
    ok = 200 <= response.status < 300  # noqa: PLR2004 - Slack takes any 2xx
    return Reply(
        ok=ok,
        status=response.status,
        body=_decode(raw, response.content_type) if ok else None,
        millis=_millis(began),
        error=None if ok else NOT_DISPATCHED,
        reason="" if ok else "http_error",
        no_retry=response.headers.get("x-slack-no-retry") == "1",
    )


def _decode(raw: bytes, content_type: str) -> Json | str | None:
    text = raw.decode("utf-8", "replace")
    if content_type == "application/json":
        try:
            found: Any = json.loads(text)
        except ValueError:
            return text or None
        return found if isinstance(found, dict) else text
    return text or None


def _millis(began: float) -> float:
    return round((time.monotonic() - began) * 1000, 1)
