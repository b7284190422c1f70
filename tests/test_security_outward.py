"""Nobody makes the bot call another place than Slack: not by an address in a request, not by a redirect."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from slack_sdk.web.async_client import AsyncWebClient

from bot.access import outward
from bot.access.outward import Elsewhere, is_slacks
from bot.delivery.outcomes import classify
from bot.errors import Outcome
from handlers.responding import Respond
from tests.player import Player
from tests.theatre import Theatre

SLACK, SANDBOX = "https://slack.com/api/", "http://127.0.0.1:3500/api/"
RIGHT = [
    (SLACK, "https://hooks.slack.com/actions/T0/1/abc"),
    (SLACK, "https://hooks.slack.com:443/commands/T0/1/abc?x=1"),
    (SLACK, "https://slack.com/api/chat.postMessage"),
    (SLACK, "HTTPS://HOOKS.SLACK.COM/actions"),
    ("https://slack-gov.com/api/", "https://hooks.slack-gov.com/actions/T0"),
    (SANDBOX, "http://127.0.0.1:3500/response/abc"),
    (SLACK, "https://files.slack.com/upload/v1/abc"),
]
FORGED = [
    "",
    "nonsense",
    "//hooks.slack.com/x",
    "http://hooks.slack.com/actions/T0/1/abc",
    "https://hooks.slack.com:8443/actions",
    "https://hooks.slack.com.evil.example/actions",
    "https://evil.example/hooks.slack.com",
    "https://evil.example#https://hooks.slack.com/",
    "https://hooks.slack.com@evil.example/actions",
    "https://me:word@hooks.slack.com/actions",
    "https://hooks.slack.com\\@evil.example/",
    "https://evil.example\\.hooks.slack.com/",
    "https://xhooks.slack.com/",
    "https://hooks.slack.com./",
    "https://hooks。slack。com.evil.example/",
    "https://other.slack.com/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:169.254.169.254]/",
    "http://127.0.0.1:{port}/",
    "http://localhost:{port}/",
    "http://[::1]:{port}/",
    "http://2130706433:{port}/",
    "http://0.0.0.0:{port}/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/_x",
    "ftp://127.0.0.1:{port}/",
    "javascript:alert(1)",
    "https://hooks.slack.com:99999999/",
    "https://[hooks.slack.com/",
]


class Trap:
    """A place on this machine where nobody should come, and how often somebody did."""

    def __init__(self) -> None:
        self.connections = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator[int]:
        async def come(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            writer.close()

        server = await asyncio.start_server(come, "127.0.0.1", 0)
        async with server:
            yield int(server.sockets[0].getsockname()[1])


@asynccontextmanager
async def slack(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """A Slack of one's own that answers everything like this."""
    application = web.Application()
    application.router.add_route("*", "/{any:.*}", answer)
    async with TestServer(application) as server:
        yield f"{server.make_url('/api/')}"


@pytest.mark.parametrize(("api", "address"), RIGHT)
def test_slacks_own_addresses_are_known(api: str, address: str) -> None:
    assert is_slacks(address, api)


@pytest.mark.parametrize("address", FORGED)
def test_a_forged_address_is_no_address_of_slacks(address: str) -> None:
    assert not is_slacks(address.format(port=3501), SLACK)
    assert not is_slacks(address.format(port=3501), SANDBOX)


def test_no_forged_address_is_answered_at() -> None:
    trap = Trap()

    async def play() -> int:
        refused = 0
        async with trap.open() as port:
            for api in (SLACK, "http://127.0.0.1:1/api/"):
                async with outward.session(api) as http:
                    client = AsyncWebClient("xoxb-1", base_url=api, session=http)
                    for address in [*FORGED, None]:
                        respond = Respond(address and address.format(port=port), client)
                        with pytest.raises(ValueError, match="no address of Slack's"):
                            await respond("secret words")
                        refused += 1
        return refused

    assert asyncio.run(play()) == 2 * (len(FORGED) + 1)
    assert trap.connections == 0


def test_the_session_itself_goes_nowhere_else() -> None:
    trap = Trap()

    async def play() -> None:
        async with trap.open() as port, outward.session(SLACK) as http:
            for address in (f"http://127.0.0.1:{port}/", f"https://localhost:{port}/"):
                with pytest.raises(Elsewhere):
                    await http.post(address, data="secret words")

    asyncio.run(play())
    assert trap.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed_and_a_post_that_met_one_is_in_doubt(status: int) -> None:
    trap = Trap()
    asked: list[str] = []

    async def play() -> Exception:
        async with trap.open() as port:

            async def elsewhere(request: web.Request) -> web.Response:
                asked.append(request.path)
                return web.Response(status=status, headers={"Location": f"http://127.0.0.1:{port}/stolen"})

            async with slack(elsewhere) as api, outward.session(api) as http:
                client = AsyncWebClient("xoxb-1", base_url=api, session=http, retry_handlers=[])
                with pytest.raises(aiohttp.ClientError) as refused:
                    await client.chat_postMessage(channel="C1", text="secret words")
                return refused.value

    assert classify(asyncio.run(play())).outcome == Outcome.DOUBT
    assert asked == ["/api/chat.postMessage"]
    assert trap.connections == 0


def test_a_button_with_a_forged_address_does_what_it_does_and_answers_nobody(theatre: Theatre, ada: Player) -> None:
    trap = Trap()
    action = {"type": "button", "action_id": "leave_no", "block_id": "b"}
    payload = {"type": "block_actions", "user": {"id": ada.id, "team_id": "T0FLIPSIDE"}, "team": {"id": "T0FLIPSIDE"}}

    async def play() -> object:
        async with trap.open() as port:
            forged = f"http://127.0.0.1:{port}/"
            pressed = {**payload, "actions": [action], "trigger_id": "1.2.3", "response_url": forged}
            reply = await theatre.stage.deliver(envelope=pressed)
            await asyncio.sleep(0.3)
            return reply

    theatre.run(play())
    assert trap.connections == 0
