"""The Web API's front door: reads a call, lets it through or refuses it as Slack does, answers and records it."""

from __future__ import annotations

import dataclasses
import email.utils
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import arguments, contracts, faulty, judge, oauth, tokens
from sandbox.api import auth, chat, conversations, files, reactions, routing, users, validate, views
from sandbox.api.asked import Asked
from sandbox.nouns import Json, WorldError

if TYPE_CHECKING:
    from sandbox.server import Sandbox

Method = Callable[[Asked], Awaitable[Json]]

METHODS: dict[str, Method] = {
    "apps.connections.open": auth.connections_open,
    "apps.uninstall": auth.uninstall,
    "auth.revoke": auth.revoke,
    "auth.teams.list": auth.teams,
    "auth.test": auth.test,
    "blocks.validate": validate.blocks,
    "chat.delete": chat.delete,
    "chat.getPermalink": chat.get_permalink,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.postMessage": chat.post_message,
    "chat.update": chat.update,
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.members": conversations.members,
    "conversations.open": conversations.open_conversation,
    "files.completeUploadExternal": files.complete_upload,
    "files.getUploadURLExternal": files.get_upload_url,
    "files.info": files.info,
    "oauth.v2.access": oauth.access,
    "reactions.add": reactions.add,
    "reactions.get": reactions.get,
    "reactions.remove": reactions.remove,
    "team.info": users.team,
    "users.info": users.info,
    "users.list": users.list_all,
    "views.open": views.open_view,
    "views.publish": views.publish,
    "views.push": views.push,
    "views.update": views.update,
}
"""Every method that is there, and the function that does it."""

WITHOUT_TOKEN = frozenset({"blocks.validate", "oauth.v2.access"})
TOKEN_KINDS = {"apps.connections.open": {"app"}, "auth.test": {"app", "bot"}}
MISSING = {
    ("files.getUploadURLExternal", "length"): "missing_argument",
    ("reactions.add", "channel"): "no_item_specified",
    ("reactions.add", "name"): "invalid_name",
    ("reactions.add", "timestamp"): "no_item_specified",
    ("reactions.remove", "name"): "invalid_name",
    ("users.info", "user"): "user_not_found",
}
"""Where a method has a code of its own for what is missing; elsewhere it is invalid_arguments."""


class Api:
    """Answers /api/{method}."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/api/{method}", self.answer), web.post("/api/{method}", self.answer)]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        return await faulty.answer(
            request, self._sandbox.faults.take(method), Reception(self._sandbox, request, method)
        )


@dataclasses.dataclass
class Reception:
    """One call on its way through; `faulty` decides whether and when it is done and what the caller hears of it."""

    sandbox: Sandbox
    request: web.Request
    method: str
    given: arguments.Arguments = dataclasses.field(default_factory=lambda: arguments.Arguments({}))
    token: tokens.Token | None = None
    stale: float = 0.0
    began: float = dataclasses.field(default_factory=time.monotonic)

    async def read(self) -> faulty.Answer | None:
        """Read the arguments; an answer means that they were refused."""
        try:
            takes_json = self.method not in METHODS or contracts.contract(self.method).takes_json
            self.given = await arguments.read(self.request, takes_json=takes_json)
        except WorldError as error:
            return self._refusal(error)
        return None

    async def do(self) -> faulty.Answer:
        """Do what was asked and return Slack's answer."""
        try:
            body = {"ok": True, **await self._admit()}
        except WorldError as error:
            return self._refusal(error)
        if self.given.warnings:
            body["warning"] = ",".join(self.given.warnings)
            metadata = body.setdefault("response_metadata", {})
            metadata["warnings"] = self.given.warnings
        return faulty.Answer(200, body, self._headers())

    async def _admit(self) -> Json:
        if self.method not in METHODS:
            raise WorldError("unknown_method", req_method=self.method)
        contract = contracts.contract(self.method)
        if self.method not in WITHOUT_TOKEN:
            self.token = self.sandbox.tokens.find(self.given.token)
            if self.token.kind not in TOKEN_KINDS.get(self.method, {"bot"}):
                raise WorldError("not_allowed_token_type")
        world = routing.world_of(self.sandbox, self.method, self.token, self.given)
        conversation = str(self.given.values.get("channel", ""))
        if wait := self.sandbox.limits.check(world, self.method, contract.tier, conversation):
            raise WorldError("ratelimited", retry_after=wait)
        if self.token is not None:
            tokens.require(self.token, contract.scopes)
        missing = [name for name in contract.required if not self.given.given(name)]
        if missing:
            raise _missing(self.method, missing)
        return await METHODS[self.method](Asked(self.sandbox, world, contract, self.given, self.token, self.stale))

    def _refusal(self, error: WorldError) -> faulty.Answer:
        headers = self._headers()
        details = dict(error.details)
        status = 200
        if error.code == "ratelimited":
            status = 429
            headers["Retry-After"] = str(details.pop("retry_after"))
        return faulty.Answer(status, {"ok": False, "error": error.code, **details}, headers)

    def _headers(self) -> dict[str, str]:
        headers = {
            "Date": email.utils.formatdate(time.time() + self.sandbox.skew, usegmt=True),
            "Cache-Control": "private, no-cache",
        }
        if self.token is not None:
            headers["x-oauth-scopes"] = ",".join(self.token.scopes)
        if self.method in METHODS and (scopes := contracts.contract(self.method).scopes):
            headers["x-accepted-oauth-scopes"] = ",".join(scopes)
        return headers

    def record(self, answer: faulty.Answer, fault: str | None, *, applied: bool) -> None:
        self.sandbox.judge.record(
            judge.Call(
                at=self.sandbox.clock.now().isoformat(),
                wall=time.time(),
                method=self.method,
                arguments=self.given.values,
                status=answer.status,
                response=answer.body,
                fault=fault,
                applied=applied,
                millis=round((time.monotonic() - self.began) * 1000, 3),
            )
        )


def _missing(method: str, names: list[str]) -> WorldError:
    code = MISSING.get((method, names[0]), "invalid_arguments")
    return WorldError(code, **arguments.messages(*(f"missing required field: {name}" for name in names)))
