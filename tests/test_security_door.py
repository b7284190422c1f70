"""Only Slack comes in: what it did not sign just now is refused as bytes, before anything is read."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from handlers import door
from sandbox.signed import FORM, signature

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
PATH = "/slack/events"
BODY = urlencode({"command": "/mentor", "text": "publish", "user_id": "U0COORD01"}).encode()
JSON = "application/json"
Headers = list[tuple[str, str]]


def stamped(age: float = 0) -> str:
    return str(int(time.time() - age))


def headers(stamp: str | None, signed: str | None, kind: str = FORM) -> Headers:
    found = [("Content-Type", kind)]
    found += [(door.STAMP, stamp)] if stamp is not None else []
    return found + ([(door.SIGNATURE, signed)] if signed is not None else [])


def right(body: bytes = BODY, *, age: float = 0, secret: str = SECRET, kind: str = FORM) -> Headers:
    stamp = stamped(age)
    return headers(stamp, signature(secret, stamp, body), kind)


def sign(stamp: str) -> str:
    return signature(SECRET, stamp, BODY)


def others() -> Iterator[tuple[str, bytes, Headers]]:
    """Yield why each is wrong, its body and its headers."""
    stamp = stamped()
    good = sign(stamp)
    yield "301 seconds old", BODY, right(age=301)
    yield "301 seconds ahead", BODY, right(age=-303)
    yield "another secret", BODY, right(secret="another")
    yield "an empty signature", BODY, headers(stamp, "")
    yield "of another body", BODY, right(b"text=help")
    yield "tampered with", BODY.replace(b"publish", b"publisH"), right()
    yield "a byte more", BODY + b"&", right()
    yield "encoded anew", BODY.replace(b"%2F", b"/"), right()
    yield "no signature", BODY, headers(stamp, None)
    yield "no time", BODY, headers(None, good)
    yield "nothing", BODY, headers(None, None)
    yield "another time", BODY, headers(str(int(stamp) - 1), good)
    yield "one letter short", BODY, headers(stamp, good[:-1])
    yield "one letter long", BODY, headers(stamp, good + "0")
    yield "very long", BODY, headers(stamp, good + "0" * 8_000)
    yield "in capitals", BODY, headers(stamp, good.upper())
    yield "without its version", BODY, headers(stamp, good.removeprefix("v0="))
    yield "of another version", BODY, headers(stamp, good.replace("v0=", "v1="))
    yield "not ASCII", BODY, headers(stamp, "v0=é")
    yield "two signatures", BODY, [*headers(stamp, good), (door.SIGNATURE, good)]
    yield "a bad signature first", BODY, [(door.SIGNATURE, "v0=0"), *headers(stamp, good)]
    yield "two times", BODY, [*headers(stamp, good), (door.STAMP, stamp)]
    for wrong in ("", "noon", "1e9", "0x10", "-1", "+1", "1.5", "nan", "١٢٣", "1_000", " 1 ", "9" * 5_000):
        yield f"the time {wrong[:9]!r}", BODY, headers(wrong, sign(wrong))
    yield "no UTF-8", b"\xff\xfe", right(b"\xff\xfe")


WRONG = [why for why, *_ in others()]


class Room:
    """What stands behind the door, and counts who came in."""

    def __init__(self) -> None:
        self.came_in: list[bytes] = []
        application = web.Application(middlewares=[door.only_signed(SECRET, PATH)])
        application.router.add_post(PATH, self._enter)
        self.server = TestServer(application)

    async def _enter(self, request: web.Request) -> web.Response:
        self.came_in.append(await request.read())
        return web.Response(text="in")


async def knock(client: TestClient[web.Request, web.Application], body: Any, how: Headers) -> int:
    async with client.post(PATH, data=body, headers=how) as answer:
        return answer.status


@pytest.mark.parametrize("why", WRONG)
def test_what_slack_did_not_sign_just_now_does_not_come_in(why: str) -> None:
    body, how = next((body, how) for one, body, how in others() if one == why)  # signed now, not as tests were found

    async def play() -> tuple[int, list[bytes]]:
        room = Room()
        async with TestClient(room.server) as client:
            return await knock(client, body, how), room.came_in

    assert asyncio.run(play()) == (401, []), why


def test_what_slack_signed_comes_in_as_it_is() -> None:
    bodies = [BODY, b"", json.dumps({"text": "é 🙂"}).encode(), b"no JSON {"]

    async def play() -> list[bytes]:
        room = Room()
        async with TestClient(room.server) as client:
            for body in bodies:
                assert await knock(client, body, right(body, kind=JSON)) == 200
            for age in (299, -299):
                assert await knock(client, BODY, right(age=age)) == 200
        return room.came_in

    assert asyncio.run(play()) == [*bodies, BODY, BODY]


def test_more_than_a_megabyte_is_refused_announced_or_not_and_packed_or_not() -> None:
    large = b"x" * (door.LARGEST_BODY + 1)

    async def in_pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(large), 65_536):
            yield large[at : at + 65_536]

    async def play() -> list[int]:
        room = Room()
        async with TestClient(room.server) as client:
            statuses = [await knock(client, io.BytesIO(large), right(large))]
            statuses.append(await knock(client, in_pieces(), right(large)))
            packed = [*right(large), ("Content-Encoding", "gzip")]
            statuses.append(await knock(client, gzip.compress(large), packed))
            enough = large[1:]
            statuses.append(await knock(client, io.BytesIO(enough), right(enough)))
        assert room.came_in == [enough]
        return statuses

    assert asyncio.run(play()) == [413, 413, 413, 200]


def test_who_speaks_too_slowly_is_not_waited_for() -> None:
    async def play() -> tuple[bytes, list[bytes]]:
        room = Room()
        await room.server.start_server()
        reader, writer = await asyncio.open_connection(room.server.host, room.server.port)
        writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nslow".encode())
        line = await asyncio.wait_for(reader.readline(), door.READ_WITHIN * 4)
        writer.close()
        await room.server.close()
        return line, room.came_in

    line, came_in = asyncio.run(play())
    assert b"408" in line
    assert came_in == []


def test_slacks_look_at_the_certificate_is_answered_and_goes_no_further() -> None:
    async def play() -> tuple[list[int], list[bytes]]:
        room = Room()
        async with TestClient(room.server) as client:
            body = BODY + b"&ssl_check=1"
            statuses = [await knock(client, body, headers(None, None)), await knock(client, body, right())]
            return statuses, room.came_in

    assert asyncio.run(play()) == ([200, 401], [])
