"""A running sandbox and a client of it, for plain tests."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.api import METHODS
from sandbox.contracts import common_errors, contract
from sandbox.server import Options, Sandbox

Json = dict[str, Any]
Result = TypeVar("Result")

ADA, BRUNO, CARLA = "U0ADA0001", "U0BRUNO01", "U0COORD01"
GUEST, GONE, OTHER_BOT = "U0GUEST01", "U0GONE001", "U0OTHERBT"

MANIFEST: Json = {
    "display_information": {"name": "Flipside"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "Flipside"},
        "slash_commands": [{"command": "/mentor", "description": "Reverse mentoring"}],
    },
    "oauth_config": {
        "redirect_urls": ["https://app.example/slack/oauth_redirect"],
        "scopes": {
            "bot": [
                "commands",
                "chat:write",
                "im:write",
                "mpim:write",
                "users:read",
                "reactions:read",
                "reactions:write",
                "files:write",
                "team:read",
            ]
        },
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": ["app_home_opened", "reaction_added", "reaction_removed", "user_change"],
        }
    },
}
READING = ["channels:read", "im:read", "mpim:read", "channels:history", "im:history", "mpim:history", "files:read"]


def manifest(*more_scopes: str, **settings: Any) -> Json:
    """Return the manifest with more bot scopes, and other settings."""
    changed = copy.deepcopy(MANIFEST)
    changed["oauth_config"]["scopes"]["bot"] += more_scopes
    changed["settings"] |= settings
    return changed


class Slack:
    """One sandbox with its client; every error is held against the method's contract."""

    def __init__(self, runner: asyncio.Runner, options: Options) -> None:
        self._runner = runner
        self.sandbox: Sandbox = runner.run(Sandbox.start(options))
        self.session: aiohttp.ClientSession = runner.run(self._open())
        self.client = self.client_with(options.bot_token)

    async def _open(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())

    def client_with(self, token: str | None) -> AsyncWebClient:
        return AsyncWebClient(token, base_url=self.sandbox.api_url, session=self.session, retry_handlers=[])

    def run(self, coroutine: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(coroutine)

    def do(self, act: Callable[..., Result], *arguments: Any) -> Result:
        """Let something happen in the workspace while the sandbox runs."""

        async def within() -> Result:
            return act(*arguments)

        return self.run(within())

    def wait(self, seconds: float) -> None:
        self.run(asyncio.sleep(seconds))

    def ok(self, method: str, token: str | None = None, **arguments: Any) -> Json:
        """Call a method that works and return its answer."""
        answer = self._call(method, token, arguments)
        assert answer["ok"], answer
        return answer

    def refused(self, method: str, token: str | None = None, **arguments: Any) -> str:
        """Call a method that does not work and return why."""
        return str(self.refusal(method, token, **arguments)["error"])

    def refusal(self, method: str, token: str | None = None, **arguments: Any) -> Json:
        answer = self._call(method, token, arguments)
        assert not answer["ok"], answer
        if method in METHODS:
            assert answer["error"] in contract(method).errors | common_errors()
        return answer

    def _call(self, method: str, token: str | None, arguments: Json) -> Json:
        client = self.client if token is None else self.client_with(token)
        takes_json = method not in METHODS or contract(method).takes_json
        try:
            if takes_json:
                response = self.run(client.api_call(method, json=arguments))
            else:
                response = self.run(client.api_call(method, params=arguments))
        except SlackApiError as error:
            return dict(error.response.data)
        return dict(response.data)  # type: ignore[arg-type]

    def post(self, path: str, **request: Any) -> tuple[int, str, Json]:
        """Send a raw request and return its status, text and headers."""
        return self.run(self._raw("POST", path, request))

    def get(self, path: str, **request: Any) -> tuple[int, str, Json]:
        return self.run(self._raw("GET", path, request))

    async def _raw(self, verb: str, path: str, request: Json) -> tuple[int, str, Json]:
        url = path if "://" in path else f"{self.sandbox.url}{path}"
        async with self.session.request(verb, url, allow_redirects=False, **request) as response:
            return response.status, await response.text(), dict(response.headers)

    def close(self) -> None:
        self.run(self.session.close())
        self.run(self.sandbox.stop())


@pytest.fixture
def starts() -> Iterator[Callable[..., Slack]]:
    """Start sandboxes with options of one's own."""
    with asyncio.Runner() as runner:
        started: list[Slack] = []

        def start(**options: Any) -> Slack:
            slack = Slack(runner, Options(**{"manifest": MANIFEST, **options}))
            started.append(slack)
            return slack

        yield start
        for slack in started:
            slack.close()


@pytest.fixture
def slack(starts: Callable[..., Slack]) -> Slack:
    """A sandbox as most tests want it."""
    return starts()


@pytest.fixture
def reader(starts: Callable[..., Slack]) -> Slack:
    """A sandbox whose app may read conversations and files too."""
    return starts(manifest=manifest(*READING))
