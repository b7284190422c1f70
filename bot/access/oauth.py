"""Slack's side of installing: the address of its consent page, and tokens for a code or a refresh token."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode, urljoin

from slack_sdk.web.async_client import AsyncWebClient

CONSENT = "/oauth/v2/authorize"


@dataclasses.dataclass(frozen=True)
class Tokens:
    """What oauth.v2.access answered; `at` is Slack's time, `expires_at` the machine's."""

    said: dict[str, Any]
    token: str
    refresh_token: str | None
    expires_at: datetime | None
    at: datetime


class OAuth:
    """Speaks for the app itself, with its id and secret; each call is made once."""

    def __init__(self, client: AsyncWebClient, client_id: str, client_secret: str, scopes: tuple[str, ...]) -> None:
        self._client = client
        self._app = {"client_id": client_id, "client_secret": client_secret}
        self._scopes = scopes

    @property
    def scopes(self) -> tuple[str, ...]:
        return self._scopes

    def consent(self, state: str, redirect_uri: str) -> str:
        """Return the address where Slack asks a person whether the app may come in."""
        asked = {"client_id": self._app["client_id"], "scope": ",".join(self._scopes), "state": state}
        address = urljoin(self._client.base_url, CONSENT)
        return f"{address}?{urlencode(asked | {'redirect_uri': redirect_uri})}"

    async def exchange(self, code: str, redirect_uri: str, wall: datetime) -> Tokens:
        """Return the tokens that a person's consent is good for, once."""
        return await self._access({"code": code, "redirect_uri": redirect_uri}, wall)

    async def renew(self, refresh_token: str, wall: datetime) -> Tokens:
        """Return a new pair; the refresh token is used up by it."""
        return await self._access({"grant_type": "refresh_token", "refresh_token": refresh_token}, wall)

    async def _access(self, form: dict[str, str], wall: datetime) -> Tokens:
        answer = await self._client.api_call("oauth.v2.access", data=self._app | form)
        said = dict(answer.data) if isinstance(answer.data, dict) else {}
        lasts = said.get("expires_in")
        return Tokens(
            said,
            token=str(said["access_token"]),
            refresh_token=said.get("refresh_token"),
            expires_at=wall + timedelta(seconds=int(lasts)) if lasts else None,
            at=_date(answer.headers, wall),
        )


def _date(headers: dict[str, str], wall: datetime) -> datetime:
    """Return the time that Slack's answer carries: events about an installation are compared with it."""
    said = {name.lower(): value for name, value in headers.items()}.get("date", "")
    try:
        return parsedate_to_datetime(said).astimezone(UTC)
    except ValueError:
        return wall
