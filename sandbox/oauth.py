"""Installing the app: the consent page, the code it gives and who may buy a token with it; it makes no token."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import html
import secrets
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from aiohttp import web

from sandbox.nouns import WorldError
from sandbox.people import COORDINATORS
from sandbox.teams import NORTH, ORGANISATION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.api.asked import Asked
    from sandbox.nouns import Json
    from sandbox.server import Sandbox

CODE_SECONDS = 600
_KEPT = ("client_id", "redirect_uri", "state", "scope")
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Install {app}</title></head>
<body><main><h1>{app} asks for access to a workspace</h1><ul>{scopes}</ul>
<form method="post" action="/oauth/v2/authorize">{fields}
<label>Workspace <select name="team">{teams}</select></label>
<button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Cancel</button>
</form></main></body></html>"""


@dataclasses.dataclass(frozen=True)
class Grant:
    """What a person allowed: good for one exchange within ten minutes."""

    redirect_uri: str
    asked_redirect: str
    owner: str
    user: str
    scopes: tuple[str, ...]
    until: float


class Consent:
    """Asks a person for consent and exchanges what it gave."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._codes: dict[str, Grant] = {}

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/oauth/v2/authorize", self.ask), web.post("/oauth/v2/authorize", self.answer)]

    async def ask(self, request: web.Request) -> web.Response:
        """Show the consent page, or what is wrong with the link to it."""
        try:
            self._redirect(request.query)
            scopes = self._scopes(request.query)
        except WorldError as error:
            return web.Response(status=400, text=f"Something is wrong with this link: {error.code}")
        escaped = {name: html.escape(request.query.get(name, "")) for name in _KEPT}
        page = _PAGE.format(
            app=html.escape(self._sandbox.options.bot_name),
            teams="".join(self._choice(owner, name, request.query) for owner, name in self._owners().items()),
            scopes="".join(f"<li>{html.escape(scope)}</li>" for scope in scopes),
            fields="".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in escaped.items()),
        )
        # No form-action here: the answer leaves for the app's own address.
        headers = {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"}
        return web.Response(text=page, content_type="text/html", headers=headers)

    async def answer(self, request: web.Request) -> web.Response:
        """Send the person back to the app with a code, or with access_denied."""
        if request.headers.get("Origin", self._sandbox.url) != self._sandbox.url:
            raise web.HTTPForbidden
        form = {name: str(value) for name, value in (await request.post()).items()}
        try:
            redirect, scopes = self._redirect(form), self._scopes(form)
            owner, user = self._who(form)
        except WorldError as error:
            return web.Response(status=400, text=error.code)
        told = {"error": "access_denied"}
        if form.get("answer") == "allow":
            code = secrets.token_hex(16)
            until = self._sandbox.clock.now().timestamp() + CODE_SECONDS
            self._codes[code] = Grant(redirect, form.get("redirect_uri", ""), owner, user, scopes, until)
            told = {"code": code}
        raise web.HTTPFound(_with_query(redirect, told | {"state": form.get("state", "")}))

    def _owners(self) -> dict[str, str]:
        owners = {workspace.team.id: workspace.team.name for workspace in self._sandbox.workspaces.values()}
        everywhere = self._sandbox.options.manifest.get("settings", {}).get("org_deploy_enabled")
        return owners | ({ORGANISATION.id: f"all of {ORGANISATION.name}"} if everywhere else {})

    def _choice(self, owner: str, name: str, asked: Mapping[str, str]) -> str:
        chosen = " selected" if asked.get("team") == owner else ""
        return f'<option value="{owner}"{chosen}>{html.escape(name)}</option>'

    def _who(self, form: Mapping[str, str]) -> tuple[str, str]:
        """Return where the app shall go and who allows it: the coordinator there, unless somebody else is named."""
        owner = form.get("team") or self._sandbox.first.team.id
        if owner not in self._owners():
            raise WorldError("invalid_team")
        team = NORTH if owner == ORGANISATION.id else self._sandbox.workspaces[owner].team
        user = form.get("user") or COORDINATORS[team]
        return owner, self._sandbox.workspaces[team.id].hands.person(user).id

    def _redirect(self, asked: Mapping[str, str]) -> str:
        if asked.get("client_id") != self._sandbox.options.client_id:
            raise WorldError("invalid_client_id")
        known: list[str] = self._sandbox.options.manifest.get("oauth_config", {}).get("redirect_urls", [])
        wanted = asked.get("redirect_uri") or (known[0] if known else "")
        if not any(wanted == url or wanted.startswith(f"{url.rstrip('/')}/") for url in known):
            raise WorldError("bad_redirect_uri")
        return wanted

    def _scopes(self, asked: Mapping[str, str]) -> tuple[str, ...]:
        scopes = tuple(scope for scope in asked.get("scope", "").replace(" ", ",").split(",") if scope)
        if not scopes:
            raise WorldError("no_scopes")
        if set(scopes) - set(self._sandbox.tokens.bot_scopes):
            raise WorldError("invalid_scope")
        return scopes

    async def access(self, asked: Asked) -> Json:
        """Exchange a code, or with token rotation a refresh token, for an access token."""
        self._authenticate(asked)
        grant_type = asked.arguments.text("grant_type") or "authorization_code"
        if grant_type == "refresh_token":
            return self._sandbox.installs.renew(asked.arguments.text("refresh_token"))
        if grant_type != "authorization_code":
            raise WorldError("invalid_grant_type")
        grant = self._codes.pop(asked.arguments.text("code"), None)
        if grant is None or self._now() > grant.until:
            raise WorldError("invalid_code")
        if asked.arguments.text("redirect_uri") not in {grant.asked_redirect, grant.redirect_uri}:
            raise WorldError("bad_redirect_uri")
        return self._sandbox.installs.install(grant.owner, grant.scopes, grant.user)

    def _authenticate(self, asked: Asked) -> None:
        client_id, secret = asked.arguments.text("client_id"), asked.arguments.text("client_secret")
        if not client_id and asked.arguments.basic:
            client_id, secret = basic(asked.arguments.basic)
        if client_id != self._sandbox.options.client_id:
            raise WorldError("invalid_client_id")
        if not secrets.compare_digest(secret.encode(), self._sandbox.options.client_secret.encode()):
            raise WorldError("bad_client_secret")

    def _now(self) -> float:
        return self._sandbox.clock.now().timestamp()


async def access(asked: Asked) -> Json:
    return await asked.sandbox.consent.access(asked)


def basic(credentials: str) -> tuple[str, str]:
    """Return the name and the secret of an HTTP Basic header, empty ones if it cannot be read."""
    try:
        name, _, secret = base64.b64decode(credentials, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, secret


def _with_query(url: str, more: dict[str, str]) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(query=urlencode([*parse_qsl(parts.query), *more.items()])))
