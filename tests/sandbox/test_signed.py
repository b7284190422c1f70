"""HTTP mode: what Slack posts to a request URL, and what it makes of the answers."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import parse_qs

from aiohttp import web

from sandbox.actors import Actor
from sandbox.server import Options, Sandbox
from sandbox.signed import signature
from tests.sandbox.peer import Scene, plain, played
from tests.sandbox.props import ADA, MANIFEST


@dataclasses.dataclass
class Ear:
    """A request URL that keeps what it is sent and answers as told."""

    requests: list[tuple[dict[str, str], bytes]]
    runner: web.AppRunner
    sandbox: Sandbox
    ada: Actor

    async def until(self, count: int) -> None:
        deadline = time.monotonic() + 5
        while len(self.requests) < count:
            assert time.monotonic() < deadline
            await asyncio.sleep(0.01)


Answer = Callable[[int], Awaitable[web.Response]]


@contextlib.asynccontextmanager
async def listening(answer: Answer) -> AsyncIterator[Ear]:
    """Open a sandbox in HTTP mode whose app answers request number n with answer(n)."""
    requests: list[tuple[dict[str, str], bytes]] = []

    async def receive(request: web.Request) -> web.Response:
        requests.append(({name.lower(): value for name, value in request.headers.items()}, await request.read()))
        return await answer(len(requests))

    application = web.Application()
    application.router.add_post("/slack/events", receive)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    sandbox = await Sandbox.start(Options(manifest=MANIFEST, request_url=url))
    sandbox.delivery.retry_delays = (0.0, 0.05, 0.1)
    sandbox.delivery.ack_within = 0.5
    try:
        async with Actor(sandbox.url, ADA) as ada:
            yield Ear(requests, runner, sandbox, ada)
    finally:
        await sandbox.stop()
        await runner.cleanup()


async def fine(_: int) -> web.Response:
    return web.Response()


def answered(answer: Answer) -> Callable[[Callable[[Ear], Awaitable[None]]], Callable[[], None]]:
    """Make a plain test of a story about an app that answers like this."""

    def decorate(story: Callable[[Ear], Awaitable[None]]) -> Callable[[], None]:
        async def play() -> None:
            async with listening(answer) as ear:
                await story(ear)

        return plain(story.__name__, play)

    return decorate


@played(http=True)
async def test_a_real_app_answers_commands_clicks_and_forms(scene: Scene) -> None:
    assert (await scene.ada.command("/mentor hello"))["ok"]
    assert (await scene.ada.command("/mentor join"))["ok"]
    modal = await scene.ada.modal()
    assert modal
    assert (await scene.ada.press("yes", view_id=modal["id"]))["ok"]
    outcome = await scene.ada.submit(modal["id"], {"name": {"value": "wrong"}})
    assert outcome["errors"] == {"name": "Not that one"}
    outcome = await scene.ada.submit(modal["id"], {"name": {"value": "Ada"}})
    assert outcome["closed"]
    await scene.ada.say("hi")
    await scene.hears("message")


@played(http=True)
async def test_a_real_app_passes_the_url_verification(scene: Scene) -> None:
    assert await scene.sandbox.delivery.verify()
    assert (await scene.stage.post("verify")) == {"verified": True}


@answered(fine)
async def test_requests_are_signed_and_an_event_is_json(ear: Ear) -> None:
    ts = await ear.ada.say("hello")
    await ear.until(1)
    headers, body = ear.requests[0]
    base = b"v0:" + headers["x-slack-request-timestamp"].encode() + b":" + body
    digest = hmac.new(b"sandbox-signing-secret", base, hashlib.sha256).hexdigest()
    assert headers["x-slack-signature"] == f"v0={digest}"
    assert headers["content-type"] == "application/json"
    assert abs(int(headers["x-slack-request-timestamp"]) - time.time()) < 10
    assert "x-slack-retry-num" not in headers
    assert json.loads(body)["event"]["ts"] == ts


@answered(fine)
async def test_commands_are_form_fields(ear: Ear) -> None:
    await ear.ada.command("/mentor join <now>")
    headers, body = ear.requests[0]
    fields = parse_qs(body.decode())
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert fields["command"] == ["/mentor"]
    assert fields["text"] == ["join &lt;now&gt;"]
    assert fields["is_enterprise_install"] == ["false"]


async def broken_once(number: int) -> web.Response:
    return web.Response(status=500 if number == 1 else 200)


@answered(broken_once)
async def test_an_event_is_retried_with_its_reason(ear: Ear) -> None:
    await ear.ada.say("hello")
    await ear.until(2)
    (first, body), (second, again) = ear.requests
    assert "x-slack-retry-num" not in first
    assert second["x-slack-retry-num"] == "1"
    assert second["x-slack-retry-reason"] == "http_error"
    assert body == again


async def slow_once(number: int) -> web.Response:
    await asyncio.sleep(0.7 if number == 1 else 0)
    return web.Response()


@answered(slow_once)
async def test_an_app_that_is_too_slow_hears_of_a_timeout(ear: Ear) -> None:
    await ear.ada.say("hello")
    await ear.until(2)
    assert ear.requests[1][0]["x-slack-retry-reason"] == "http_timeout"
    assert ear.sandbox.judge.acks[0].late


async def wants_no_retry(_: int) -> web.Response:
    return web.Response(status=500, headers={"X-Slack-No-Retry": "1"})


@answered(wants_no_retry)
async def test_no_retry_is_honoured(ear: Ear) -> None:
    await ear.ada.say("hello")
    await ear.until(1)
    await asyncio.sleep(0.3)
    assert len(ear.requests) == 1
    assert ear.sandbox.delivery.counts["lost"] == 1


async def in_circles(_: int) -> web.Response:
    return web.Response(status=307, headers={"Location": "/slack/events"})


@answered(in_circles)
async def test_a_loop_of_redirects_is_given_up(ear: Ear) -> None:
    reply = await ear.ada.command("/mentor hello")
    assert reply["error"] == "dispatch_failed"
    assert len(ear.requests) <= 3


async def broken(_: int) -> web.Response:
    return web.Response(status=503)


@answered(broken)
async def test_a_command_that_fails_is_not_repeated(ear: Ear) -> None:
    assert (await ear.ada.command("/mentor hello"))["error"] == "dispatch_failed"
    await asyncio.sleep(0.2)
    assert len(ear.requests) == 1


@answered(fine)
async def test_nobody_listening_is_a_failed_connection(ear: Ear) -> None:
    await ear.runner.cleanup()
    assert (await ear.ada.command("/mentor hello"))["error"] == "dispatch_failed"


def test_the_signature_is_slacks_own_example() -> None:
    body = (
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
        b"&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
        b"&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        b"&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    )
    expected = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
    assert signature("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", body) == expected
