"""A theatre for many workspaces: nobody's token is in the settings, everybody installs the app; it holds no rules."""

from __future__ import annotations

import copy
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from pydantic import SecretStr

import app
from bot.models import Installation
from bot.store import installations
from tests.command import free_port
from tests.theatre import Json, Theatre

MANY: Json = yaml.safe_load((app.ROOT / "docs" / "manifest-http.yml").read_text(encoding="utf-8"))
KEY, OLDER_KEY = "A" * 42 + "E=", "B" * 42 + "E="
FIRST, SECOND, NORTH, SOUTH, ORGANISATION = "T0FLIPSIDE", "T0SECOND01", "T0ORGNORTH", "T0ORGSOUTH", "E0MERIDIAN"


class Premises(Theatre):
    """The bot as an operator runs it for many: by HTTP, with install pages."""

    def __init__(self, folder: Path, *, rotates: bool = True, **settings: Any) -> None:
        port = free_port()
        self.public = f"http://127.0.0.1:{port}"
        manifest = copy.deepcopy(MANY)
        manifest["oauth_config"]["redirect_urls"] = [f"{self.public}/slack/oauth_redirect"]
        manifest["settings"]["token_rotation_enabled"] = rotates
        own = {
            "http_port": port,
            "slack_bot_token": None,
            "slack_app_token": None,
            "slack_client_id": "1.2",
            "slack_client_secret": SecretStr("sandbox-client-secret"),
            "token_keys": (SecretStr(KEY),),
            "public_url": self.public,
            "coordinators": (),
        }
        super().__init__(folder, mode="http", manifest=manifest, settings=own | settings)

    def asks(self, method: str, address: str, cookie: str = "") -> tuple[int, str, dict[str, str]]:
        """Ask for a page as a browser does; return its status, its text and its headers."""

        async def ask() -> tuple[int, str, dict[str, str]]:
            headers = {"Cookie": cookie} if cookie else {}
            async with (
                aiohttp.ClientSession() as http,
                http.request(method, address, headers=headers, allow_redirects=False) as answer,
            ):
                return answer.status, await answer.text(), dict(answer.headers)

        return self.run(ask())

    def begins(self) -> tuple[str, str]:
        """Press "Add to Slack"; return the link to Slack's question and the cookie."""
        status, _, headers = self.asks("POST", f"{self.public}/slack/install")
        assert status == 303
        crumb = next(iter(SimpleCookie(headers["Set-Cookie"]).values()))
        return headers["Location"], f"{crumb.key}={crumb.value}"

    def installs(self, owner: str, *, allow: bool = True) -> str:
        """Install the app; return the page at the end."""
        link, cookie = self.begins()
        back = self.run(self.stage.consent(link, team=owner, allow=allow))
        status, text, _ = self.asks("GET", back, cookie)
        assert status == 200, text
        return text

    def installation(self, owner: str) -> Installation:
        found = self.ask(installations.of_owner, owner)
        assert found is not None
        return found

    def renewals(self) -> int:
        """Return how often Slack was asked for a new pair of tokens, besides those that installing brought."""
        return sum(call.method == "oauth.v2.access" for call in self.sandbox.judge.calls)
