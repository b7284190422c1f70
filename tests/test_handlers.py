"""What is registered: each listener asks for what it is given, and buttons and listeners go in pairs."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from app import ROOT
from bot.access import OneToken
from bot.errors import Refusal
from bot.messages.text import post, section
from bot.models import Program, Role
from bot.program.agreements import Agreed
from bot.program.commitments import Taken
from bot.program.concerns import Line
from bot.program.couples import Couple
from bot.program.own_prompts import Stock
from bot.program.sessions import Meeting
from bot.program.shelves import Shelves
from bot.store import Store
from handlers import (
    agreement,
    assessing,
    closing,
    commitments,
    concern,
    coordinating,
    delegates,
    forms,
    planning,
    preparing,
    rest,
    times,
    topics,
    visit,
    wishing,
    writing,
)
from handlers.pausing import PAUSE, pause_form
from tests.cast import LIBRARY, NOW, ada, bruno, commitment, pairing, program, rehearsed, session
from tests.register import registered, visited
from tests.test_preparing import desk

Json = dict[str, Any]

USER, TEAM = {"id": "U0ADA0001", "team_id": "T0FLIPSIDE"}, {"id": "T0FLIPSIDE"}
CATCH_ALL = {rest.ignored_event, rest.acknowledged, rest.no_options}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[handlers.House]:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('house')}/flipside.db")
    yield handlers.House(
        store,
        Shelves(LIBRARY),
        OneToken("T0FLIPSIDE", "U0FLIPBOT", AsyncWebClient()),
        lambda: NOW,
        lambda: NOW,
        lambda: None,
    )
    store.close()


@pytest.fixture(scope="module")
def app(house: handlers.House) -> AsyncApp:
    """Bolt's app with all that listens, where whoever comes has arrived."""
    app = AsyncApp(client=AsyncWebClient(token="xoxb-1"), signing_secret="secret")
    handlers.register(app, house)
    return app


def pressed(action_id: str) -> Json:
    action = {"type": "button", "action_id": action_id, "block_id": "b", "value": "1"}
    return {"type": "block_actions", "actions": [action], "user": USER, "team": TEAM, "trigger_id": "1.2"}


def submitted(callback_id: str) -> Json:
    view = {"type": "modal", "id": "V1", "callback_id": callback_id, "state": {"values": {}}}
    return {"type": "view_submission", "view": view, "user": USER, "team": TEAM, "trigger_id": "1.2"}


def typed(text: str) -> Json:
    return {"command": "/mentor", "text": text, "user_id": USER["id"], "team_id": TEAM["id"], "trigger_id": "1.2"}


def happened(event: str) -> Json:
    return {"type": "event_callback", "team_id": TEAM["id"], "event_id": "Ev1", "event": {"type": event, "user": "U1"}}


BODIES: dict[str, Callable[[str], Json]] = {"action": pressed, "view": submitted, "event": happened, "command": typed}


def taken_by_bolt(app: AsyncApp, body: Json) -> Callable[..., Awaitable[Any]]:
    """Return the first of the listeners that Bolt knows that takes a request."""
    request = AsyncBoltRequest(body=body, mode="socket_mode")

    async def find() -> Callable[..., Awaitable[Any]]:
        answer = BoltResponse(status=200)
        for one in app._async_listeners:
            if await one.async_matches(req=request, resp=answer):
                return one.ack_function
        raise AssertionError(f"nobody takes {body}")

    return asyncio.run(find())


def test_whatever_has_a_listener_comes_to_it() -> None:
    known = handlers.every_listener().known
    for asked in registered():
        assert visited(BODIES[asked.kind](asked.name)).asked in known, asked


@pytest.mark.parametrize("kind", BODIES)
def test_what_nobody_has_registered_is_taken_by_the_rest(app: AsyncApp, kind: str) -> None:
    body = {**BODIES[kind]("something_of_next_year"), **({"command": "/other"} if kind == "command" else {})}
    assert visited(body).asked not in handlers.every_listener().known
    assert taken_by_bolt(app, body) in CATCH_ALL


def test_whoever_arrives_is_given_a_visit(house: handlers.House) -> None:
    """The name under which the test above promises it."""
    context = AsyncBoltContext({"team_id": "T0FLIPSIDE"})

    async def onward() -> None:
        assert isinstance(context["visit"], visit.Visit)

    asyncio.run(house.arrive(context, {}, onward))
    assert context["visit"].now == NOW


def test_whoever_comes_from_elsewhere_is_not(house: handlers.House) -> None:
    context = AsyncBoltContext({"team_id": "T0OTHER01"})

    async def onward() -> None:
        raise AssertionError

    with pytest.raises(Refusal):
        asyncio.run(house.arrive(context, pressed("home_join"), onward))
    answer = asyncio.run(house.arrive(context, happened("reaction_added"), onward))
    assert answer is not None
    assert answer.status == 200


def buttons() -> set[str]:
    """Return the action ids of every button that is drawn anywhere."""
    found = set()
    for path in [*ROOT.glob("bot/messages/*.py"), *ROOT.glob("handlers/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {"button", "overflow", "menu"}:
                name = node.args[0]
                assert isinstance(name, ast.Constant), f"{path}:{node.lineno}: a button's id stands where it is drawn"
                found.add(str(name.value))
    return found


def test_every_button_has_a_listener_and_every_listener_a_button() -> None:
    assert buttons() == {asked.name for asked in registered() if asked.kind == "action"}


def test_only_buttons_and_the_fields_of_forms_have_ids() -> None:
    """Whoever draws another kind of element has to add it to the test above."""
    drawn = {
        path.name
        for path in [*ROOT.glob("bot/messages/*.py"), *ROOT.glob("handlers/*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Dict)
        and any(isinstance(key, ast.Constant) and key.value == "action_id" for key in node.keys)
    }
    assert drawn == {"text.py", "fields.py"}


def test_every_form_has_a_listener_and_every_listener_a_form() -> None:
    drawn = [
        forms.join_form("en", participant=None, zone="UTC", library=LIBRARY, program=program()),
        forms.note_form("en", session=session(), partner=bruno()),
        wishing.weights_form("en", round_=rehearsed([], [])),
        wishing.swap_form(
            "en",
            round_=rehearsed([{"mentor": 1, "mentee": 2}, {"mentor": 3, "mentee": 4}], []),
            people={1: ada(), 2: bruno(), 3: ada(), 4: bruno()},
            pair=(1, 2),
        ),
        coordinating.coordinators_form("en", []),
        planning.program_form("en", program=program()),
        commitments.add_form("en", found=Taken(pairing(), ada(), bruno()), reader=ada().slack_id),
        commitments.settle_form(
            "en", row=commitment(), couple=Couple(pairing(), ada(), bruno()), reader=ada().slack_id
        ),
        *(preparing.page("en", desk(Role.BOTH), number) for number in range(7)),
        delegates.delegate_form("en", bruno()),
        times.time_form("en", Meeting(session(), pairing(), ada(), bruno()), [NOW], ada().slack_id),
        pause_form("en", participant=ada()),
        topics.limits_form("en", off_limits=[], library=LIBRARY),
        writing.prompt_form("en", stock=Stock(LIBRARY, {}, (), ())),
        closing.thanks_form("en", pairing_id=1, partner=bruno(), kept=None),
        agreement.agreement_form("en", found=Agreed(pairing(), ada(), bruno()), reader=ada().slack_id),
        concern.concern_form("en", found=Line(Program(workspace="T0", name=""), "U0CELIA01", True, False)),
        visit.window("en", post(section("only to read"))),
    ]
    with_submit = {view["callback_id"] for view in drawn if "submit" in view}
    assert (
        with_submit
        == {asked.name for asked in registered() if asked.kind == "view"}
        == {forms.JOIN, forms.NOTE, wishing.WEIGHTS, wishing.SWAP, coordinating.COORDINATORS, planning.PROGRAM}
        | {commitments.ADD, commitments.SETTLE, times.TIME, delegates.DELEGATE}
        | {concern.CONCERN, agreement.AGREEMENT}
        | {preparing.CARD, preparing.RULES, assessing.ASSESS}
        | {PAUSE, closing.THANKS, topics.LIMITS, writing.WRITING}
    )
