"""Somebody who sends whatever can be sent, with values of their own or of somebody else's; it judges nothing."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot.access import OneToken
from bot.program.shelves import Shelves
from bot.settings import Settings
from bot.store import Store
from handlers import connection
from tests.cast import LIBRARY
from tests.furnished import ADA, BRUNO, HERE, LATER, TEXTS, THERE, Json
from tests.register import registered

HOME = {"type": "home", "id": "V0HOME"}
# After which little can be tried.
ENDS = (
    *("tokens_revoked", "silent_stop", "rematch_yes", "leave_yes", "program_close_yes", "data_erase"),
    "app_uninstalled",
)


class Slack:
    """Says yes to every call and remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        self.told.append(f"{request.path} {dict(request.query)} {await request.text()}")
        user = {"id": request.query.get("user", ADA), "team_id": HERE, "real_name": "Ada", "locale": "en", "tz": "UTC"}
        return web.json_response({"ok": True, "user": user, "view": {"id": "V1"}, "ts": "1.1", "channel": "C1"})

    @asynccontextmanager
    async def client(self) -> AsyncIterator[AsyncWebClient]:
        application = web.Application()
        application.router.add_route("*", "/{any:.*}", self.answer)
        async with TestServer(application) as server, ClientSession() as http:
            yield AsyncWebClient(token="xoxb-1", base_url=str(server.make_url("/")), session=http, retry_handlers=[])


class Trial:
    """A person of one workspace sends whatever can be sent, with values of their own or of somebody else's."""

    def __init__(self, store: Store, home: str, *, to_the_end: bool) -> None:
        self.store = store
        self.to_the_end = to_the_end
        self.home = home
        self.numbers = itertools.count(1)
        self.replies: list[str] = []
        self.slack = Slack()

    async def all_with(self, borrowed: list[str], channel: str) -> None:
        async with self.slack.client() as client:
            house = handlers.House(
                self.store,
                Shelves(LIBRARY),
                OneToken(self.home, "U0BOT", client),
                lambda: LATER,
                lambda: LATER,
                lambda: None,
            )
            app = connection.bolt(Settings(_env_file=None), client)  # type: ignore[call-arg]
            handlers.register(app, house)
            for body in self.bodies(borrowed, channel):
                answer = await app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
                self.replies.append(f"{answer.status} {answer.body}")
            await asyncio.sleep(0.1)  # what listeners do after they have acknowledged

    def bodies(self, borrowed: list[str], channel: str) -> Iterator[Json]:
        for kind, name in sorted(registered(), key=lambda one: one[1] in ENDS and ENDS.index(one[1]) + 1):
            if name not in ENDS or self.to_the_end:
                yield from self.of(kind, name, borrowed, channel)

    def of(self, kind: str, name: str, borrowed: list[str], channel: str) -> Iterator[Json]:
        match kind:
            case "command":
                yield self.person() | {"command": "/mentor", "text": name, "user_id": ADA, "team_id": self.home}
            case "event":
                yield from self.events(name, channel)
            case "action":
                for value in borrowed:
                    action = {"type": "button", "action_id": name, "block_id": "b", "value": value}
                    yield self.person() | {"type": "block_actions", "actions": [action], "view": HOME}
            case "view":
                for value in borrowed:
                    view = {"type": "modal", "id": "V1", "callback_id": name, "private_metadata": value}
                    filled = {"values": {field: {field: answer} for field, answer in self.filled(borrowed).items()}}
                    yield self.person() | {"type": "view_submission", "view": view | {"state": filled}}

    def person(self) -> Json:
        number = next(self.numbers)
        return {
            "user": {"id": ADA, "team_id": self.home},
            "team": {"id": self.home},
            "trigger_id": f"{number}.{self.home}",
            "is_enterprise_install": "false",
        }

    def events(self, name: str, channel: str) -> Iterator[Json]:
        for reaction, ts in itertools.product(("tada", "arrows_counterclockwise", "white_check_mark"), ("1.1", "9.9")):
            number = next(self.numbers)
            person = {"id": f"{ADA}X", "team_id": self.home, "deleted": True} if name == "user_change" else ADA
            yield {
                "type": "event_callback",
                "team_id": self.home,
                "event_id": f"Ev{number}{self.home}",
                "event_time": number,
                "event": {
                    "type": name,
                    "user": person,
                    "reaction": reaction,
                    "item": {"type": "message", "channel": channel, "ts": ts},
                    "event_ts": f"{number}.0",
                    "tab": "home",
                    "team_ids": [HERE, THERE],
                    "tokens": {"bot": ["U0BOT"]},
                },
            }

    @staticmethod
    def filled(borrowed: list[str]) -> Json:
        """Return answers for the fields of every form."""
        texts = {
            field: {"value": "3"}
            for field in ("note", "floor", "topics", "hours", "department", "style", "what", "came", "words", "why")
        }
        swapped = next(value for value in borrowed if value.count(":") == 2)
        return texts | {
            "pair": {"selected_option": {"value": swapped.removeprefix(swapped.split(":")[0] + ":")}},
            "with": {"selected_option": {"value": swapped}},
            "who": {"selected_option": {"value": swapped.split(":")[1]}},
            "how": {"selected_option": {"value": "done"}},
            "coordinators": {"selected_users": [ADA]},
            "time": {"selected_option": {"value": str(int(LATER.timestamp()))}},
            **{field: {"value": "3"} for field in TEXTS},
            "questions": {"value": "One?\nTwo?\nThree?"},
            "topic": {"selected_option": {"value": "social-media"}},
            "depth": {"selected_option": {"value": "light"}},
            "needs": {"selected_option": {"value": "phone"}},
            "language": {"selected_option": {"value": "en"}},
            "delegate": {"selected_user": BRUNO},
            "off_limits": {"selected_options": [{"value": "recruiting"}]},
            "name": {"value": "Another"},
            "aims": {"selected_options": [{"value": "digital"}]},
            "approval": {"selected_option": {"value": "review"}},
            "minutes": {"selected_option": {"value": "45"}},
            **{field: {"selected_option": {"value": "3"}} for field in ("sessions", "cadence_weeks", "level_gap")},
            **{field: {"selected_option": {"value": "3"}} for field in ("quarter_cap", "circle_weeks")},
        }
