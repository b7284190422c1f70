"""What an installation gives and what ends it: tokens, their renewal, the workspaces of an organisation, goodbyes."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sandbox.events import callback, organisation_callback
from sandbox.nouns import APP_ID, WorldError
from sandbox.people import COORDINATORS
from sandbox.teams import NORTH, ORGANISATION

if TYPE_CHECKING:
    from sandbox.nouns import Json
    from sandbox.server import Sandbox
    from sandbox.teams import Team
    from sandbox.tokens import Token

ROTATION_SECONDS = 43_200


class Installs:
    """Gives the app its tokens, by workspace or by organisation, and takes them away."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.life = ROTATION_SECONDS
        self._sandbox = sandbox
        self._refresh: dict[str, Token] = {}

    def install(self, owner: str, scopes: tuple[str, ...], user: str) -> Json:
        """Install the app to a workspace or to the organisation and return what oauth.v2.access answers."""
        team = self._team(owner)
        if owner == team.id and self._sandbox.tokens.is_org_wide(team):
            raise WorldError("cannot_install_an_org_installed_app")
        return self._answer(owner, team, scopes, user)

    def renew(self, refresh_token: str) -> Json:
        """Exchange a refresh token, which works once, for a new pair."""
        old = self._refresh.pop(refresh_token, None)
        if old is None or not any(self._sandbox.tokens.live(old.owner)):
            raise WorldError("invalid_refresh_token")
        team = self._team(old.owner)
        return self._answer(old.owner, team, old.scopes, COORDINATORS[team])

    def _team(self, owner: str) -> Team:
        return NORTH if owner == ORGANISATION.id else self._sandbox.workspaces[owner].team

    def _answer(self, owner: str, team: Team, scopes: tuple[str, ...], user: str) -> Json:
        rotates = bool(self._settings.get("token_rotation_enabled"))
        token = self._sandbox.tokens.new_bot_token(scopes, self.life if rotates else None, owner)
        of, org_wide = team.organisation, owner != team.id
        answer: Json = {
            "access_token": token.value,
            "token_type": "bot",
            "scope": ",".join(scopes),
            "bot_user_id": team.bot_user,
            "app_id": APP_ID,
            "team": None if org_wide else {"id": team.id, "name": team.name},
            "enterprise": {"id": of.id, "name": of.name} if of else None,
            "is_enterprise_install": org_wide,
            "authed_user": {"id": user},
        }
        if rotates:
            refresh = f"xoxe-1-{secrets.token_hex(16)}"
            self._refresh[refresh] = token
            answer |= {"refresh_token": refresh, "expires_in": self.life}
        return answer

    def grant(self, team_ids: list[str]) -> None:
        """Let the app of the organisation into these workspaces, and tell it."""
        self._members(team_ids)
        self._sandbox.tokens.granted |= set(team_ids)
        self._tell_organisation({"type": "team_access_granted", "team_ids": team_ids})

    def withdraw(self, team_ids: list[str]) -> None:
        self._members(team_ids)
        self._sandbox.tokens.granted -= set(team_ids)
        self._tell_organisation({"type": "team_access_revoked", "team_ids": team_ids})

    def _members(self, team_ids: list[str]) -> None:
        for team_id in team_ids:
            workspace = self._sandbox.workspaces.get(team_id)
            if workspace is None or workspace.team.organisation is None:
                raise WorldError("team_not_found", message=f"{team_id} is no workspace of {ORGANISATION.name}")

    def revoke(self, token: Token) -> None:
        """End one token; the last one of an installation ends that."""
        token.dead = "token_revoked"
        if not any(self._sandbox.tokens.live(token.owner)):
            self._goodbye(token.owner)

    def uninstall(self, owner: str) -> None:
        """Remove the app from a workspace or an organisation: its tokens die and it is told so."""
        self._sandbox.tokens.uninstall(owner)
        self._goodbye(owner)

    def _goodbye(self, owner: str) -> None:
        self._refresh = {name: token for name, token in self._refresh.items() if token.owner != owner}
        team = self._team(owner)
        endings: list[Json] = [
            {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [team.bot_user]}},
            {"type": "app_uninstalled"},
        ]
        if owner == ORGANISATION.id:
            self._sandbox.tokens.granted.clear()
            for event in endings:
                self._tell_organisation(event)
            return
        world = self._sandbox.workspaces[owner].world
        world.tell("uninstalled")
        for event in endings:
            self._owe(event, callback(self._stamped(event), world))

    def _tell_organisation(self, event: Json) -> None:
        self._owe(event, organisation_callback(self._stamped(event), ORGANISATION, self._sandbox.clock.now()))

    def _owe(self, event: Json, payload: Json) -> None:
        # These need no scope and no token that works.
        if event["type"] in self._settings.get("event_subscriptions", {}).get("bot_events", ()):
            self._sandbox.delivery.owe(payload)

    def _stamped(self, event: Json) -> Json:
        return {**event, "event_ts": self._sandbox.world.new_ts()}

    @property
    def _settings(self) -> Json:
        settings: Json = self._sandbox.options.manifest.get("settings", {})
        return settings
