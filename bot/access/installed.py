"""The way in by installations: a sealed token for each, opened, remembered and renewed; it decides about no person."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.access.entry import Client, Entry
from bot.access.oauth import OAuth
from bot.access.renewing import Renewing
from bot.access.seals import BrokenSeal, Seals
from bot.errors import Outcome, Refusal, SendFailed
from bot.models import Installation, InstallationState
from bot.program import installing
from bot.program.installing import Granted
from bot.store import Store, Unreachable, installations

log = structlog.get_logger()

# For so long a process may go on with what it knows of an installation that another one has changed.
FRESH = timedelta(seconds=15)
RENEW_AHEAD = timedelta(hours=2)


@dataclasses.dataclass(frozen=True)
class Held:
    """An entry that was looked up, with the installation behind it, and until when it is taken as true."""

    entry: Entry
    row: Installation
    until: datetime


class Installed:
    """Opens every workspace that has an installation whose token works."""

    def __init__(
        self,
        store: Store,
        seals: Seals,
        oauth: OAuth,
        *,
        client: Callable[..., Client],
        wall: Callable[[], datetime],
        public_url: str,
    ) -> None:
        self._store = store
        self._seals = seals
        self._oauth = oauth
        self._client = client
        self._wall = wall
        self._public_url = public_url
        self._renewing = Renewing(store, seals, oauth, wall)
        self._held: dict[str, Held] = {}

    @property
    def oauth(self) -> OAuth:
        return self._oauth

    @property
    def redirect_uri(self) -> str:
        return f"{self._public_url}/slack/oauth_redirect"

    async def entry(self, workspace: str | None, enterprise: str | None) -> Entry | None:
        if workspace is None:
            return None
        held = self._held.get(workspace)
        if held is None or self._wall() >= held.until:
            try:
                held = await self._look_up(workspace, enterprise)
            except Unreachable:  # what is known still holds: Slack refuses a token that does not
                if held is None:
                    raise
        if held is not None and held.row.expires_at is not None and held.row.expires_at <= self._wall():
            held = await self._renewed(held)
        return held.entry if held is not None else None

    async def client(self, workspace: str) -> AsyncWebClient:
        try:
            found = await self.entry(workspace, None)
        except Unreachable as lost:
            raise SendFailed(Outcome.NOT_SENT, "database_lost") from lost
        if found is None:
            raise SendFailed(Outcome.PAUSED, "not_installed")
        return found.client

    def forget(self, owner: str) -> None:
        self._held = {name: held for name, held in self._held.items() if held.row.owner != owner}

    def refusal(self) -> Refusal:
        return Refusal("not-installed", url=f"{self._public_url}/slack/install")

    async def install(self, code: str) -> Granted:
        """Exchange a code for a token and keep it; raise what Slack's client raises when Slack refuses."""
        got = await self._oauth.exchange(code, self.redirect_uri, self._wall())
        team, enterprise = (got.said.get("team") or {}), (got.said.get("enterprise") or {})
        whole = got.said.get("is_enterprise_install") in {True, "true"}
        owner = str((enterprise if whole else team)["id"])
        granted = Granted(
            owner=owner,
            enterprise=enterprise.get("id"),
            whole_enterprise=whole,
            app_id=str(got.said.get("app_id")),
            bot_user=str(got.said.get("bot_user_id")),
            scopes=tuple(str(got.said.get("scope") or "").split(",")),
            token=self._seals.seal(owner, got.token),
            refresh_token=self._seals.seal(owner, got.refresh_token) if got.refresh_token else None,
            expires_at=got.expires_at,
            installed_by=str((got.said.get("authed_user") or {}).get("id")),
            name=str((enterprise if whole else team).get("name") or owner),
            at=got.at,
        )
        await self._store.run(installing.install, granted)
        self.forget(owner)
        log.info("installed", action="installed", owner=owner, whole_enterprise=whole)
        return granted

    async def renew_ahead(self) -> None:
        """Renew what runs out soon, so that nobody who does something has to wait for it."""
        for row in await self._store.run(installations.running_out, self._wall() + RENEW_AHEAD):
            with suppress(SendFailed, BrokenSeal):  # it is in the log, and tried again at the next look
                await self._renewing.renewed(row)

    async def close(self) -> None:
        """Wait for renewals that are under way: a pair of tokens that is not kept is lost."""
        await self._renewing.close()

    async def _look_up(self, workspace: str, enterprise: str | None) -> Held | None:
        known = self._held.get(workspace)
        found = await self._store.run(installing.opening, workspace, enterprise)
        self._held.pop(workspace, None)
        if found is None or found[1].state == InstallationState.DEAD:
            return None
        return self._hold(workspace, found[1], known)

    def _hold(self, workspace: str, row: Installation, known: Held | None) -> Held | None:
        try:
            token = self._seals.unseal(row.owner, row.token or "")
        except BrokenSeal:
            log.error("a token that no key opens", action="broken_seal", installation=row.id)  # noqa: TRY400 - the trace tells nothing more
            return None
        same = known is not None and known.row.id == row.id
        client = known.entry.client if known is not None and same else self._new_client(workspace, row)
        client.token = token
        held = Held(Entry(workspace, row.bot_user, client), row, self._wall() + FRESH)
        self._held[workspace] = held
        return held

    def _new_client(self, workspace: str, row: Installation) -> Client:
        async def renew() -> str:
            held = self._held.get(workspace) or await self._look_up(workspace, None)
            held = await self._renewed(held) if held is not None else None
            if held is None or held.entry.client.token is None:
                raise SendFailed(Outcome.PAUSED, "not_installed")
            return held.entry.client.token

        return self._client(renew, team_id=workspace if row.whole_enterprise else None)

    async def _renewed(self, held: Held) -> Held | None:
        row = await self._renewing.renewed(held.row)
        return self._hold(held.entry.workspace, row, held)
