"""No workspace touches another: everything a person can send is tried with the ids and values of somebody else's."""

from __future__ import annotations

import ast
import asyncio
import itertools
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import event as hearing
from sqlmodel import SQLModel, col, select

import handlers
from app import ROOT
from bot import logs, migrations
from bot.access import OneToken
from bot.models import (
    CONFIRMED,
    GROUND_RULES,
    Circle,
    Commitment,
    Delivery,
    DeliveryState,
    Joining,
    Kind,
    OwnPrompt,
    Pairing,
    Participant,
    Person,
    Program,
    Role,
    Round,
    Session,
    Workspace,
)
from bot.program import closures, membership, own_prompts, preparing, publishing, rounds, workspaces
from bot.program.shelves import Shelves
from bot.settings import Settings
from bot.store import Db, Store
from handlers import connection
from tests.cast import LIBRARY, NOW
from tests.register import Register
from tests.register import registered as everything

Json = dict[str, Any]

HERE, THERE = "T0FLIPSIDE", "T0SECOND01"
HOME = {"type": "home", "id": "V0HOME"}
MARK = "Elsewhere"  # stands in whatever the other workspace wrote
# The same people in both: as in an organisation, where one person has one id everywhere.
ADA, BRUNO = "U0ADA0001", "U0BRUNO01"
TEXTS = ("title", "why", "together", "mentor_tip", "mentee_tip", "commitment")
# After which little can be tried.
ENDS = (
    *("tokens_revoked", "silent_stop", "rematch_yes", "leave_yes", "program_close_yes", "data_erase"),
    "app_uninstalled",
)
LATER = NOW + timedelta(days=40)


def furnish(db: Db, workspace: str, word: str) -> None:
    """Give a workspace a round that is published, one that is rehearsed, and a message in doubt."""
    workspaces.settle_in(db, workspace, name=word, bot_user="U0BOT", coordinators=[ADA])
    usual: Json = {"department": word, "languages": ["en"], "days": [0, 1, 2, 3, 4], "starts": 540, "ends": 1020}
    for number, (who, role, level) in enumerate([(ADA, Role.MENTOR, 1), (BRUNO, Role.MENTEE, 5)] * 2):
        slack_id = who if number < 2 else f"{who}X"
        answers = Joining(role=role, level=level, offers=["ai-tools"], wants=["ai-tools"], hope=word, **usual)
        membership.join(db, workspace, Person(slack_id, f"{word} {slack_id}"), answers, now=NOW)
        preparing.agree(db, workspace, slack_id, GROUND_RULES, now=NOW)
        if number == 1:
            rounds.rehearse(db, workspace, ADA, seed=1, now=NOW)
            publishing.publish(db, workspace, ADA, round_id=None, now=NOW)
    rounds.rehearse(db, workspace, ADA, seed=1, now=NOW)
    for pairing in db.exec(select(Pairing).where(Pairing.workspace == workspace)):
        pairing.channel = f"C{word}"
        db.add(pairing)
        taken_on: Json = {
            "participant_id": pairing.mentor_id,
            "added_by": pairing.mentor_id,
            "what": word,
            "added_at": NOW,
        }
        db.add(Commitment(workspace=workspace, pairing_id=pairing.id or 0, **taken_on))
        members = [pairing.mentor_id, pairing.mentee_id]
        db.add(Circle(workspace=workspace, round_id=pairing.round_id, number=1, members=members, next_at=LATER))
    words: Json = {"language": "en", "words": dict.fromkeys(("title", *TEXTS), word) | {"questions": [word] * 3}}
    given = own_prompts.Given(topic=None, title=word, depth="light", needs="phone", **words)
    own_prompts.add(db, workspace, LIBRARY, ADA, given, now=NOW)
    for place, row in enumerate(deliveries(db, workspace)):
        row.state = DeliveryState.NEEDS_PERSON if place > 1 else DeliveryState.SENT
        row.channel, row.ts = f"C{word}", CONFIRMED if place % 2 else "1.1"
        db.add(row)


def deliveries(db: Db, workspace: str) -> list[Delivery]:
    asked = select(Delivery).where(Delivery.workspace == workspace)
    return list(db.exec(asked.order_by(col(Delivery.kind) != Kind.SESSION, col(Delivery.id)).limit(4)))


def ids(db: Db, model: Any, workspace: str) -> list[int]:
    return list(db.exec(select(model.id).where(model.workspace == workspace).order_by(model.id).limit(2)))


def values(db: Db, workspace: str) -> list[str]:
    """Return what the buttons and forms of a workspace carry: every id in every form that a listener reads."""
    one = [str(number) for model in (Program, Round, Session, Pairing, Circle) for number in ids(db, model, workspace)]
    one += [str(number) for model in (Commitment, Participant) for number in ids(db, model, workspace)]
    one += [str(row.id) for row in deliveries(db, workspace)]
    own = db.exec(select(OwnPrompt).where(OwnPrompt.workspace == workspace)).one()
    one += [own.name, own.topic, f"prompt:off:{own.name}", f"topic:off:{own.topic}", f"{own.id}:en", f"{own.id}:0:en"]
    two = [f"{number}:0{end}" for number in ids(db, Session, workspace) for end in ("", "::how-does-tiktok-work")]
    two += [
        f"{one}:{other}" for one, other in zip(ids(db, Pairing, workspace), ids(db, Session, workspace), strict=False)
    ]
    two += [f"{number}:{closures.stand(db, workspace, number).seen}" for number in ids(db, Program, workspace)]
    pairs = [
        f"{round_.id}:{pair['mentor']}:{pair['mentee']}"
        for round_ in db.exec(select(Round).where(Round.workspace == workspace))
        for pair in round_.plan["pairs"]
    ]
    ways = [f"{pair}{way}" for pair in pairs for way in ("", ":lock", ":free", ":forbid", ":swap")]
    return list(dict.fromkeys([*one, *two, *ways]))


def everything_of(db: Db, workspace: str) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of a workspace, by table."""
    kept = {}
    for table in SQLModel.metadata.sorted_tables:
        if "workspace" not in table.c:
            continue
        rows = db.connection().execute(table.select().where(table.c.workspace == workspace))
        kept[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return kept | {"workspace": [tuple(db.get_one(Workspace, workspace).model_dump().values())]}


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
        register = Register()
        handlers.register(register, handlers.House(*[None] * 6))  # type: ignore[arg-type]
        for kind, name in sorted(everything(register), key=lambda one: one[1] in ENDS and ENDS.index(one[1]) + 1):
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


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    logs.configure("ERROR", "console")
    opened = Store(f"sqlite:///{tmp_path}/flipside.db")
    migrations.upgrade(opened.engine)
    opened.transact(furnish, THERE, MARK)
    opened.transact(furnish, HERE, "Home")
    yield opened
    opened.close()


@asynccontextmanager
async def watched(workspace: str) -> AsyncIterator[list[str]]:
    """Give the rows of a workspace that are read as such meanwhile."""
    seen: list[str] = []

    def read(_session: Db, row: Any) -> None:
        if workspace in {getattr(row, "workspace", None), row.id if isinstance(row, Workspace) else None}:
            seen.append(repr(row))

    hearing.listen(Db, "loaded_as_persistent", read)
    try:
        yield seen
    finally:
        hearing.remove(Db, "loaded_as_persistent", read)


def test_nothing_that_can_be_sent_reads_or_changes_a_row_of_another_workspace(store: Store) -> None:
    theirs = store.transact(values, THERE)
    before = store.transact(everything_of, THERE)
    trial = Trial(store, HERE, to_the_end=True)

    async def play() -> None:
        async with watched(THERE) as seen:
            await trial.all_with(theirs, f"C{MARK}")
        assert seen == []

    asyncio.run(play())
    assert store.transact(everything_of, THERE) == before
    assert not [line for line in trial.slack.told + trial.replies if MARK in line]
    assert len(trial.replies) > 300


def test_the_same_sent_at_home_has_its_effects_and_meets_no_bug(
    store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without this, the test above would hold for a bot that does nothing."""
    before = store.transact(everything_of, THERE)
    trial = Trial(store, THERE, to_the_end=False)
    asyncio.run(trial.all_with(store.transact(values, THERE), f"C{MARK}"))
    after = store.transact(everything_of, THERE)
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed >= {
        "session",
        "delivery",
        "reaction",
        "checkin",
        "choice",
        "round",
        "participant",
        "inbox",
        "trail",
        "commitment",
        "ownprompt",
    }
    assert [line for line in trial.slack.told if MARK in line]
    assert "a bug" not in capfd.readouterr().err


def test_every_table_is_of_a_workspace_or_is_known_to_be_of_none() -> None:
    of_none = {table.name for table in SQLModel.metadata.sorted_tables if "workspace" not in table.c}
    assert of_none == {"workspace", "installation", "installstate", "epoch", "mark"}


def test_whoever_acts_for_a_person_names_their_workspace() -> None:
    """Conversations reach the rows through their visit only, which names its workspace in every call."""
    reach = {"arrival.py", "visit.py", "installing.py", "health.py", "feeds.py"}
    for path in sorted({*ROOT.glob("handlers/*.py")} - {ROOT / "handlers" / name for name in reach}):
        stores = [
            node for node in nodes(path) if isinstance(node, ast.Attribute) and node.attr in {"store", "transact"}
        ]
        assert not [node for node in stores if ast.unparse(node) != "bot.store"], path.name


# What a question in a workspace may ask without naming it again, with the reason.
HELD_ALREADY = {
    "take_look": "the row was chosen in this workspace, in the same statement",
    "purge_some": "the table is chosen first, and its rows by their workspace",
    "installations_by": "the installation that the workspace names",
}


def test_every_question_that_is_given_a_workspace_asks_in_it() -> None:
    asked = 0
    for path in sorted(ROOT.glob("bot/store/*.py")):
        for function in functions(path):
            for statement in ast.walk(function):
                if not isinstance(statement, ast.Assign | ast.Expr | ast.Return | ast.AugAssign | ast.AnnAssign):
                    continue
                said = ast.unparse(statement)
                if any(ast.unparse(call.func) in {"select", "update", "delete", "db.get"} for call in calls(statement)):
                    asked += 1
                    assert "workspace" in said or function.name in HELD_ALREADY, f"{path.name}: {said}"
    assert asked > 30


def nodes(path: Path) -> Iterable[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def calls(statement: ast.stmt) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(statement) if isinstance(node, ast.Call))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef) and any(one.arg == "workspace" for one in node.args.args):
            yield node
