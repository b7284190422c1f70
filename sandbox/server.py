"""Puts the sandbox together and opens it on loopback; it holds the parts and knows none of their rules."""

from __future__ import annotations

import dataclasses
import ipaddress
import itertools
import pathlib
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import control, people
from sandbox.api import Api
from sandbox.arguments import MAX_BODY
from sandbox.clock import Clock
from sandbox.delivery import Delivery
from sandbox.faults import Faults
from sandbox.installs import Installs
from sandbox.judge import Judge
from sandbox.limits import Limits
from sandbox.nouns import WorldError
from sandbox.oauth import Consent
from sandbox.responses import Responses
from sandbox.tokens import Tokens
from sandbox.triggers import Triggers
from sandbox.uploads import MAX_FILE, Uploads
from sandbox.workspace import Workspace

if TYPE_CHECKING:
    from sandbox.hands import Hands
    from sandbox.nouns import Json
    from sandbox.world import World

_PAGE = pathlib.Path(__file__).parent / "page"
CSP = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
_CLOSING_SECONDS = 0.5  # calls that hang on purpose are cut off when the sandbox stops


@dataclasses.dataclass(frozen=True)
class Options:
    """How a sandbox is started; without a request_url the app is reached by Socket Mode."""

    manifest: Json
    host: str = "127.0.0.1"
    port: int = 0
    speed: float = 1.0
    rate_limits: bool = False
    restricted_history: bool = False
    request_url: str | None = None
    seed: int = 0
    bot_token: str = "xoxb-sandbox"  # noqa: S105 - a token of this sandbox only
    app_token: str = "xapp-sandbox"  # noqa: S105 - the same
    signing_secret: str = "sandbox-signing-secret"  # noqa: S105 - the same
    client_id: str = "1.2"
    client_secret: str = "sandbox-client-secret"  # noqa: S105 - the same

    def __post_init__(self) -> None:
        if self.host != "localhost" and not _is_loopback(self.host):
            raise ValueError(f"the sandbox opens on loopback only, not on {self.host!r}")
        if self.speed <= 0:
            raise ValueError("the sandbox's clock only goes forward: its speed is above 0")

    @property
    def bot_name(self) -> str:
        bot_user = self.manifest.get("features", {}).get("bot_user", {})
        return str(bot_user.get("display_name") or self.manifest.get("display_information", {}).get("name", "Flipside"))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Sandbox:
    """The composition root: every part of one running sandbox."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.clock = Clock(options.speed)
        self.judge = Judge()
        self.skew = 0.0
        self.faults = Faults(options.seed)
        self.limits = Limits(enabled=options.rate_limits, restricted_history=options.restricted_history)
        self.tokens = Tokens(options.manifest, options.bot_token, options.app_token)
        self.triggers = Triggers()
        self.uploads = Uploads(self)
        self.installs = Installs(self)
        self.consent = Consent(self)
        self.url = ""
        self.delivery = Delivery(self)
        self.responses = Responses(self)
        ids = itertools.count(1)
        worlds = [
            people.seeded(self.clock, options.bot_name, ids),
            *people.elsewhere(self.clock, options.bot_name, ids),
        ]
        self.workspaces = {world.team.id: Workspace(self, world) for world in worlds}
        for world in worlds:
            world.observers.append(self.judge.watch)
        self._runner: web.AppRunner | None = None

    @property
    def first(self) -> Workspace:
        """The workspace that the page shows."""
        return next(iter(self.workspaces.values()))

    @property
    def world(self) -> World:
        return self.first.world

    @property
    def hands(self) -> Hands:
        return self.first.hands

    def workspace_of(self, user_id: str) -> Workspace:
        """Return the workspace in which somebody is; WorldError if nobody has this id."""
        for workspace in self.workspaces.values():
            if user_id in workspace.world.users:
                return workspace
        raise WorldError("user_not_found")

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    @classmethod
    async def start(cls, options: Options) -> Sandbox:
        sandbox = cls(options)
        runner = web.AppRunner(sandbox._app(), shutdown_timeout=_CLOSING_SECONDS, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, options.host, options.port)
        await site.start()
        host, port = runner.addresses[0][:2]
        sandbox.url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        sandbox._runner = runner
        return sandbox

    async def stop(self) -> None:
        await self.delivery.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=MAX_FILE + MAX_BODY)
        for part in (Api(self), self.uploads, self.consent):
            app.add_routes(part.routes())
        app.add_routes(control.routes(self))
        app.router.add_get("/", _page)
        app.router.add_get("/page/{file:.+}", _page)
        return app


async def _page(request: web.Request) -> web.FileResponse:
    path = (_PAGE / request.match_info.get("file", "index.html")).resolve()
    if not path.is_relative_to(_PAGE.resolve()) or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path, headers={"Content-Security-Policy": CSP, "Cache-Control": "no-cache"})
