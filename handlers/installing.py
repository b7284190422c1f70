"""How the app comes into a workspace and out of it: the pages for whoever installs it, and what Slack tells later."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime

import aiohttp
import structlog
from aiohttp import web
from slack_sdk.errors import SlackApiError

from bot.access import Installed
from bot.messages import pages
from bot.program import installing
from bot.store import Store
from handlers.listeners import Listeners
from handlers.people import code_of
from handlers.sessions import event_kept

log = structlog.get_logger()

COOKIE = "__Host-flipside-install"
LONGEST = 1_000  # characters of anything that comes back from Slack
# What is to blame for a refusal: the code that Slack gave (too late, used), or what the operator entered.
STALE = {"invalid_code", "code_already_used", "code_expired"}
OF_THE_ORGANISATION = {"cannot_install_an_org_installed_app"}
# Nobody knows whether the code was taken: adding the app once more is right in either case.
UNKNOWN = {"", "None", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}

Answer = Awaitable[web.StreamResponse]


def register(listeners: Listeners) -> None:
    listeners.event("app_uninstalled", event_kept)
    listeners.event("tokens_revoked", event_kept)
    listeners.event("team_access_granted", event_kept)
    listeners.event("team_access_revoked", event_kept)


class Door:
    """The pages at which the app is added to a workspace."""

    def __init__(self, store: Store, access: Installed, wall: Callable[[], datetime]) -> None:
        self._store = store
        self._access = access
        self._wall = wall

    def routes(self) -> list[web.RouteDef]:
        """Return where the pages are."""
        return [
            web.get("/slack/install", self._safely(self.show)),
            web.post("/slack/install", self._safely(self.ask)),
            web.get("/slack/oauth_redirect", self._safely(self.come_back)),
        ]

    async def show(self, request: web.Request) -> web.StreamResponse:
        """Say what the app is, with a button to add it."""
        reads = any(scope.endswith(":history") for scope in self._access.oauth.scopes)
        return page(pages.install(_locale(request), reads=reads))

    async def ask(self, _request: web.Request) -> web.StreamResponse:
        """Send the person to Slack, with a one-time word that only their browser can bring back."""
        state = secrets.token_urlsafe(32)
        await self._store.run(installing.remember_state, digest(state), wall=self._wall())
        away = web.Response(
            status=303, headers={"Location": self._access.oauth.consent(state, self._access.redirect_uri)}
        )
        lasts = int(installing.STATE_LASTS.total_seconds())
        away.set_cookie(COOKIE, state, max_age=lasts, path="/", secure=True, httponly=True, samesite="Lax")
        return away

    async def come_back(self, request: web.Request) -> web.StreamResponse:
        """Take what Slack sent the person back with: a code, or the reason why there is none."""
        answer = page(*await self._outcome(request))
        answer.del_cookie(COOKIE, path="/", secure=True, httponly=True, samesite="Lax")
        return answer

    async def _outcome(self, request: web.Request) -> tuple[str, int]:
        locale = _locale(request)
        told = {name: request.query.get(name, "")[:LONGEST] for name in ("state", "code", "error")}
        kept = request.cookies.get(COOKIE, "")
        same = hmac.compare_digest(told["state"].encode(), kept.encode())
        spent = await self._store.run(installing.spend_state, digest(told["state"]), wall=self._wall())
        if not (same and spent):
            return pages.problem(locale, "install-stale"), 400
        if told["error"] == "access_denied":
            return pages.problem(locale, "install-cancelled"), 200
        if not told["code"]:
            log.warning("Slack sent no code", action="install_refused", code=told["error"])
            return pages.problem(locale, "install-refused"), 400
        try:
            granted = await self._access.install(told["code"])
        except SlackApiError as error:
            return self._refused(locale, code_of(error))
        except (aiohttp.ClientError, OSError):
            return pages.problem(locale, "install-no-answer"), 502
        return pages.installed(locale, name=granted.name, app=granted.app_id, team=granted.owner), 200

    def _refused(self, locale: str, code: str) -> tuple[str, int]:
        log.warning("Slack refused to install", action="install_refused", code=code)
        if code in STALE:
            return pages.problem(locale, "install-stale"), 400
        if code in UNKNOWN:
            return pages.problem(locale, "install-no-answer"), 502
        if code in OF_THE_ORGANISATION:
            return pages.problem(locale, "install-of-organisation"), 400
        return pages.problem(locale, "install-refused"), 502

    def _safely(self, handler: Callable[[web.Request], Answer]) -> Callable[[web.Request], Answer]:
        """Show a page for a person whatever happens; the log has the rest."""

        async def shown(request: web.Request) -> web.StreamResponse:
            try:
                return await handler(request)
            except Exception:
                log.exception("a page could not be shown", action="page_failed", page=request.path)
                return page(pages.problem(_locale(request), "install-oops"), 503)

        return shown


def digest(state: str) -> str:
    """Return what is kept of a one-time word: whoever reads the database cannot use it."""
    return hashlib.sha256(state.encode()).hexdigest()


def page(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html", headers=pages.HEADERS)


def _locale(request: web.Request) -> str:
    """Return the language that the browser asks for first."""
    return request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()[:35]
