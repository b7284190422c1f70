"""The control API of administrators: where the app is installed, with which tokens, and its end; it decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.given import Given, wrong
from sandbox.nouns import Json, WorldError
from sandbox.teams import ORGANISATION

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiohttp import web

    from sandbox.server import Sandbox

DEAD = ("token_revoked", "account_inactive", "token_expired", "invalid_auth")


class Office:
    """Answers for the workspaces and the organisation what an administrator's pages would."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def table(self) -> list[tuple[str, str, Callable[[web.Request], Awaitable[Json]]]]:
        return [
            ("GET", "/sandbox/teams", self.teams),
            ("POST", "/sandbox/uninstall", self.uninstall),
            ("POST", "/sandbox/access", self.access),
            ("POST", "/sandbox/tokens", self.tokens),
        ]

    async def teams(self, _: web.Request) -> Json:
        tokens = self._sandbox.tokens
        teams = [workspace.team for workspace in self._sandbox.workspaces.values()]
        return {
            "teams": [
                {
                    "id": team.id,
                    "name": team.name,
                    "organisation": team.organisation.id if team.organisation else None,
                    "installed": tokens.newest(team) is not None,
                    "org_wide": tokens.is_org_wide(team),
                }
                for team in teams
            ]
        }

    def _owner(self, given: Given) -> str:
        """Return the workspace or organisation that is meant, the first workspace if none is named."""
        owner = given.optional("team") or self._sandbox.first.team.id
        if owner not in {*self._sandbox.workspaces, ORGANISATION.id}:
            raise WorldError("team_not_found")
        return owner

    async def uninstall(self, request: web.Request) -> Json:
        self._sandbox.installs.uninstall(self._owner(await Given.read(request)))
        return {}

    async def access(self, request: web.Request) -> Json:
        """Let the organisation's app into some of its workspaces, or out of them."""
        given = await Given.read(request)
        for name, change in (("grant", self._sandbox.installs.grant), ("revoke", self._sandbox.installs.withdraw)):
            if team_ids := given.texts(name):
                change(team_ids)
        return {"granted": sorted(self._sandbox.tokens.granted)}

    async def tokens(self, request: web.Request) -> Json:
        """Let the live tokens of a workspace fail with a code, or work again; nobody is told."""
        given = await Given.read(request)
        owner, code = self._owner(given), given.optional("dead")
        if code is not None and code not in DEAD:
            raise wrong(f"'dead' is {', '.join(DEAD)}, or left out for tokens that shall work again")
        return {"tokens": self._sandbox.tokens.turn(owner, code)}
