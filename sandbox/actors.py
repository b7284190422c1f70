"""A client of the control API: scripts people and the stage of a running sandbox; it knows only its address."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, urlsplit

import aiohttp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType

    from sandbox.nouns import Json

POLL = 0.02


class Refused(Exception):  # noqa: N818 - it reads as what happened to the request
    """The sandbox did not let that happen; `code` says why."""

    def __init__(self, status: int, answer: Json) -> None:
        super().__init__(f"{answer.get('error')}: {answer.get('message')}")
        self.status = status
        self.code = answer.get("error")


class Client:
    """Requests to one sandbox; open it with `async with`."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        assert self._session is not None, "use it in an `async with` statement"
        return self._session

    async def ask(self, method: str, path: str, /, **body: Any) -> Json:
        """Send a request and return its answer, or raise Refused."""
        url = f"{self.url}/sandbox/{path}"
        async with self.session.request(method, url, json=body if method == "POST" else None) as response:
            answer: Json = await response.json()
            if response.status >= 400:  # noqa: PLR2004 - HTTP's own line
                raise Refused(response.status, answer)
            return answer

    async def get(self, path: str) -> Json:
        return await self.ask("GET", path)

    async def post(self, path: str, /, **body: Any) -> Json:
        """Post what is not None."""
        return await self.ask("POST", path, **{name: value for name, value in body.items() if value is not None})


class Actor(Client):
    """One person; where a channel may be left out, it is their DM with the app."""

    def __init__(self, url: str, user_id: str) -> None:
        super().__init__(url)
        self.user_id = user_id

    @property
    def _me(self) -> str:
        return f"as/{self.user_id}"

    async def dm(self, *others: str) -> str:
        """Return the DM with the app or, if others are named, with these people."""
        channel: str = (await self.post(f"{self._me}/dm", users=list(others)))["channel"]
        return channel

    async def command(self, text: str, channel: str | None = None) -> Json:
        return await self.post(f"{self._me}/command", channel=channel or await self.dm(), text=text)

    async def say(self, text: str, channel: str | None = None, thread_ts: str | None = None) -> str:
        where = channel or await self.dm()
        ts: str = (await self.post(f"{self._me}/messages", channel=where, text=text, thread_ts=thread_ts))["ts"]
        return ts

    async def press(
        self,
        action_id: str,
        value: Any = None,
        *,
        channel: str | None = None,
        ts: str | None = None,
        view_id: str | None = None,
        block_id: str | None = None,
    ) -> Json:
        """Use an element of a message (channel and ts) or of a view."""
        where = {"channel": channel, "ts": ts, "view_id": view_id, "block_id": block_id}
        return await self.post(f"{self._me}/press", action_id=action_id, value=value, **where)

    async def submit(self, view_id: str, values: Json | None = None) -> Json:
        return await self.post(f"{self._me}/modal/submit", view_id=view_id, values=values or {})

    async def close(self, view_id: str, *, everything: bool = False) -> None:
        await self.post(f"{self._me}/modal/close", view_id=view_id, all=everything)

    async def react(self, channel: str, ts: str, name: str, *, remove: bool = False) -> None:
        await self.post(f"{self._me}/react", channel=channel, ts=ts, name=name, remove=remove)

    async def read(self, channel: str) -> None:
        await self.post(f"{self._me}/channels/{channel}/read")

    async def join(self, channel: str) -> None:
        await self.post(f"{self._me}/channels/{channel}/join")

    async def overview(self) -> Json:
        return await self.get(self._me)

    async def channels(self) -> list[Json]:
        channels: list[Json] = (await self.overview())["channels"]
        return channels

    async def modal(self) -> Json | None:
        view: Json | None = (await self.overview())["modal"]
        return view

    async def home(self, tab: str = "home") -> Json | None:
        """Open the app and return its Home."""
        view: Json | None = (await self.post(f"{self._me}/home", tab=tab))["view"]
        return view

    async def messages(self, channel: str | None = None) -> list[Json]:
        where = channel or await self.dm()
        messages: list[Json] = (await self.get(f"{self._me}/channels/{where}"))["messages"]
        return messages

    async def news(self) -> AsyncIterator[Json]:
        """Yield what changes for this person, as it happens."""
        async with self.session.ws_connect(f"{self.url}/sandbox/live?user={self.user_id}") as socket:
            async for message in socket:
                yield message.json()


class Stage(Client):
    """Everything that is not one person: who there is, the clock, the record, bad luck."""

    async def people(self) -> Json:
        return await self.get("people")

    async def forward(self, seconds: float, over: float = 0) -> str:
        now: str = (await self.post("clock", forward=seconds, over=over))["now"]
        return now

    async def calls(self, method: str | None = None, after: int = 0) -> list[Json]:
        query = f"&method={method}" if method else ""
        calls: list[Json] = (await self.get(f"calls?after={after}{query}"))["calls"]
        return calls

    async def judge(self) -> Json:
        return await self.get("judge")

    async def connected(self, connections: int = 1, within: float = 10.0) -> None:
        """Wait until the bot has this many connections open; TimeoutError if it never has."""
        deadline = time.monotonic() + within
        while (await self.judge())["connections"] != connections:
            if time.monotonic() > deadline:
                raise TimeoutError(f"the bot does not have {connections} connections")
            await asyncio.sleep(POLL)

    async def plan_fault(self, method: str, kind: str, **params: Any) -> Json:
        return await self.post("faults", method=method, kind=kind, **params)

    async def clear_faults(self) -> None:
        await self.ask("DELETE", "faults")

    async def disturb(self, kind: str, **params: Any) -> Json:
        """Drop, silence or disconnect the open sockets now."""
        return await self.post("socket", kind=kind, **params)

    async def skew(self, seconds: float) -> None:
        """Let Slack's clock differ from the machine's."""
        await self.post("skew", seconds=seconds)

    async def limit(self, *, enabled: bool | None = None, restricted_history: bool | None = None) -> None:
        """Enforce Slack's limits or not, and those of a distributed app's reading."""
        await self.post("limits", enabled=enabled, restricted_history=restricted_history)

    async def deliver(
        self, *, event: Json | None = None, envelope: Json | None = None, team: str | None = None
    ) -> Json:
        """Send the bot an event of a workspace, or any payload as it stands."""
        return await self.post("deliver", event=event, envelope=envelope, team=team)

    async def hold_back(self, team: str | None = None) -> None:
        """Tell the bot that Slack held events of a workspace back."""
        await self.post("deliver", rate_limited=True, team=team)

    async def deliveries(self, *, retry_delays: list[float] | None = None, ack_within: float | None = None) -> Json:
        """Set how long Slack waits and when it tries again."""
        return await self.post("delivery", retry_delays=retry_delays, ack_within=ack_within)

    async def welcome(self, real_name: str, **profile: Any) -> str:
        user_id: str = (await self.post("people", real_name=real_name, **profile))["id"]
        return user_id

    async def change_profile(self, user_id: str, **changes: Any) -> None:
        await self.post(f"profile/{user_id}", **changes)

    async def consent(self, link: str, team: str | None = None, user: str | None = None, *, allow: bool = True) -> str:
        """Allow what an "Add to Slack" link asks for, or cancel; return the address that the browser is sent to."""
        asked = dict(parse_qsl(urlsplit(link).query))
        chosen = {"team": team, "user": user, "answer": "allow" if allow else "deny"}
        form = asked | {name: value for name, value in chosen.items() if value is not None}
        url = f"{self.url}/oauth/v2/authorize"
        async with self.session.post(url, data=form, allow_redirects=False) as response:
            if "Location" not in response.headers:
                raise Refused(response.status, {"error": await response.text()})
            return response.headers["Location"]

    async def teams(self) -> list[Json]:
        teams: list[Json] = (await self.get("teams"))["teams"]
        return teams

    async def uninstall(self, team: str | None = None) -> None:
        """Remove the app from a workspace, or from the organisation."""
        await self.post("uninstall", team=team)

    async def access(self, *, grant: list[str] | None = None, revoke: list[str] | None = None) -> None:
        """Let the organisation's app into some of its workspaces, or out of them."""
        await self.post("access", grant=grant, revoke=revoke)

    async def kill_tokens(self, team: str | None = None, dead: str | None = "token_revoked") -> None:
        """Let a workspace's tokens fail with a code; with None they work again."""
        await self.post("tokens", team=team, dead=dead)
