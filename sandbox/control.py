"""The control API: the routes by which a page or a test plays people, clock and bad luck; it decides nothing."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox import seen
from sandbox.acting import Acting
from sandbox.given import Given, wrong
from sandbox.live import Live
from sandbox.nouns import Json, User, WorldError
from sandbox.office import Office

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from sandbox.server import Sandbox
    from sandbox.workspace import Workspace

    Handler = Callable[[web.Request], Awaitable[Json]]
    Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]

STATUS = {"account_inactive": 403, "not_a_person": 403, "foreign_origin": 403}
FORWARD_AT_MOST = 10 * 366 * 24 * 3600
OVER_AT_MOST = 3600
NEWEST = 1_000
PROFILE = {"tz": str | None, "locale": str | None, "real_name": str, "deleted": bool}


def routes(sandbox: Sandbox) -> list[web.RouteDef]:
    """Return the bot's socket, the response URLs and the control API."""
    host = sandbox.options.host
    table = [*Acting(sandbox).table(), *Stage(sandbox).table(), *Office(sandbox).table()]
    return [
        web.get("/link", sandbox.delivery.socket),
        web.post("/response/{key}", sandbox.responses.receive),
        web.get("/sandbox/live", _own(Live(sandbox).serve, host)),
        *(web.route(method, path, _own(_json(handler), host)) for method, path, handler in table),
    ]


def _own(handler: Answering, host: str) -> Answering:
    """Let nobody in who is sent by another site, also when that site has given its name our address."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        local = request.url.host in {host, "127.0.0.1", "localhost", "::1"}
        if not local or request.headers.get("Origin") not in {None, f"http://{request.host}"}:
            return _refusal(WorldError("foreign_origin", message="only the sandbox's own page may do this"))
        return await handler(request)

    return guarded


def _json(handler: Handler) -> Answering:
    async def answered(request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await handler(request))
        except WorldError as error:
            return _refusal(error)

    return answered


def _refusal(error: WorldError) -> web.Response:
    status = STATUS.get(error.code, 404 if error.code.endswith("_not_found") else 400)
    message = error.details.get("message", error.code.replace("_", " "))
    return web.json_response({"error": error.code, "message": message}, status=status)


class Stage:
    """What belongs to nobody in particular: people, clock, record, faults, limits, raw deliveries."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def _workspace(self, team_id: str | None) -> Workspace:
        """Return a workspace, the first if none is named."""
        found = self._sandbox.workspaces.get(team_id) if team_id else self._sandbox.first
        if found is None:
            raise WorldError("team_not_found")
        return found

    def table(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/sandbox/people", self.people),
            ("POST", "/sandbox/people", self.add_person),
            ("POST", "/sandbox/profile/{user}", self.profile),
            ("GET", "/sandbox/clock", self.clock),
            ("POST", "/sandbox/clock", self.forward),
            ("POST", "/sandbox/skew", self.skew),
            ("GET", "/sandbox/calls", self.calls),
            ("GET", "/sandbox/judge", self.judge),
            ("GET", "/sandbox/faults", self.faults),
            ("POST", "/sandbox/faults", self.plan_fault),
            ("DELETE", "/sandbox/faults", self.clear_faults),
            ("POST", "/sandbox/limits", self.limits),
            ("POST", "/sandbox/deliver", self.deliver),
            ("POST", "/sandbox/delivery", self.settings),
            ("POST", "/sandbox/socket", self.socket),
            ("POST", "/sandbox/verify", self.verify),
        ]

    async def people(self, request: web.Request) -> Json:
        return seen.people(self._workspace(request.query.get("team")))

    async def add_person(self, request: web.Request) -> Json:
        given = await Given.read(request)
        name = given.text("real_name")
        handle = given.optional("handle") or name.split()[0].lower()
        workspace = self._workspace(given.optional("team"))
        user_id, team = given.optional("id") or workspace.world.new_id("U"), workspace.team.id
        tz, locale = given.zone() or "UTC", given.optional("locale") or "en-US"
        person = User(user_id, handle, name, tz=tz, locale=locale, is_guest=given.flag("is_guest"), team_id=team)
        workspace.hands.welcome(person)
        return {"id": user_id, "team": team}

    async def profile(self, request: web.Request) -> Json:
        given = await Given.read(request)
        for name, value in given.body.items():
            if name not in PROFILE or not isinstance(value, PROFILE[name]):
                raise wrong(f"a profile has {', '.join(PROFILE)}; {name!r} cannot be {value!r}")
        given.zone()
        user_id = request.match_info["user"]
        self._sandbox.workspace_of(user_id).hands.change_profile(user_id, **given.body)
        return {}

    async def clock(self, _: web.Request) -> Json:
        return seen.clock(self._sandbox)

    async def forward(self, request: web.Request) -> Json:
        given = await Given.read(request)
        seconds, over = given.number("forward"), given.number("over") if "over" in given.body else 0
        if seconds > FORWARD_AT_MOST:
            raise wrong("the clock goes forward by ten years at most")
        if over > OVER_AT_MOST:
            raise wrong("the clock takes an hour for it at most")
        self._sandbox.clock.forward(dt.timedelta(seconds=seconds), over)
        return seen.clock(self._sandbox)

    async def skew(self, request: web.Request) -> Json:
        """Let Slack's clock, which its Date headers tell, be these seconds ahead of the machine's, or behind."""
        self._sandbox.skew = (await Given.read(request)).number("seconds", -FORWARD_AT_MOST)
        return {"seconds": self._sandbox.skew}

    async def calls(self, request: web.Request) -> Json:
        after = request.query.get("after", "0")
        if not after.isdecimal():
            raise wrong("'after' is the number that the last answer called 'next'")
        calls, following = self._sandbox.judge.since(int(after), request.query.get("method"))
        return {"calls": [dataclasses.asdict(call) for call in calls[-NEWEST:]], "next": following}

    async def judge(self, _: web.Request) -> Json:
        sandbox = self._sandbox
        return {
            "counts": sandbox.judge.counts,
            "acks": self._acks(),
            "messages": [message for one in sandbox.workspaces.values() for message in seen.by_the_app(one.world)],
            "posted": sandbox.judge.posted,
            "connections": len(sandbox.delivery.connections),
            "delivered": sandbox.delivery.counts,
            "violations": sandbox.limits.violations,
        }

    def _acks(self) -> Json:
        acks = self._sandbox.judge.acks
        millis = sorted(ack.millis for ack in acks)
        late = sum(ack.late for ack in acks)
        return {"total": len(acks), "late": late, "p50": _percentile(millis, 0.5), "p99": _percentile(millis, 0.99)}

    async def faults(self, _: web.Request) -> Json:
        return {"faults": self._sandbox.faults.listing}

    async def plan_fault(self, request: web.Request) -> Json:
        given = await Given.read(request)
        params = {name: value for name, value in given.body.items() if name not in {"method", "kind"}}
        try:
            fault = self._sandbox.faults.plan(given.text("method"), given.text("kind"), **params)
        except (ValueError, TypeError) as error:
            raise wrong(str(error)) from None
        return dataclasses.asdict(fault)

    async def clear_faults(self, _: web.Request) -> Json:
        self._sandbox.faults.clear()
        return {}

    async def limits(self, request: web.Request) -> Json:
        given, limits = await Given.read(request), self._sandbox.limits
        for name in ("enabled", "restricted_history"):
            if name in given.body:
                setattr(limits, name, given.flag(name))
        return {"enabled": limits.enabled, "restricted_history": limits.restricted_history}

    async def deliver(self, request: web.Request) -> Json:
        given = await Given.read(request)
        world = self._workspace(given.optional("team")).world
        if given.flag("rate_limited"):
            self._sandbox.delivery.hold_back(world)
            return {}
        if event := given.mapping("event"):
            self._sandbox.delivery.event(event, world)
            return {}
        raw = given.mapping("envelope")
        if not raw:
            raise wrong("'event', 'envelope' or 'rate_limited' must be given")
        reply = await self._sandbox.delivery.raw(raw["payload"] if "envelope_id" in raw else raw)
        return dataclasses.asdict(reply)

    async def settings(self, request: web.Request) -> Json:
        given, delivery = await Given.read(request), self._sandbox.delivery
        if "ack_within" in given.body:
            delivery.ack_within = given.number("ack_within")
        if "retry_delays" in given.body:
            delays = given.any("retry_delays")
            if not isinstance(delays, list) or not all(isinstance(delay, int | float) for delay in delays):
                raise wrong("'retry_delays' must be a list of seconds")
            delivery.retry_delays = tuple(map(float, delays))
        return {"ack_within": delivery.ack_within, "retry_delays": delivery.retry_delays}

    async def socket(self, request: web.Request) -> Json:
        given = await Given.read(request)
        kind = given.text("kind")
        if kind not in {"drop", "disconnect", "silence"}:
            raise wrong("'kind' is drop, disconnect or silence")
        params = {name: given.body[name] for name in ("reason", "seconds") if name in given.body}
        return {"connections": await self._sandbox.delivery.disturb(kind, **params)}

    async def verify(self, _: web.Request) -> Json:
        return {"verified": await self._sandbox.delivery.verify()}


def _percentile(ordered: list[float], part: float) -> float | None:
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)] if ordered else None
