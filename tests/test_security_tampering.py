"""What a button or a form carries gives nobody a right: whoever sends what, only those who may change anything do."""

from __future__ import annotations

import json
from typing import Any

import structlog

from bot.models import Workspace
from bot.store import Db
from handlers.grammar import COORDINATOR_COMMANDS
from tests.player import Player
from tests.register import registered
from tests.theatre import WORKSPACE, Json, Theatre

OUTSIDER = "U0CELIA01"
# Made for everybody who asks: that a request was here, and the record of what was done.
KEPT_OF_ALL = {"inbox", "trail", "trailend", "alias", "allowance"}
VALUES = [
    *("1", "1:0", "2:1:2:lock", "2", "9999999999999999999999", ""),
    *('{"coordinator": true, "user": "U0COORD01"}', "1' OR '1'='1"),
]
ONLY_COORDINATORS = (
    "rehearsal_",
    "pair_",
    "home_rehearse",
    "home_publish",
    "home_st",
    "home_coordinators",
    "weights",
    "swap",
    "coordinators",
)


def answers(value: str, who: str) -> Json:
    """Return an answer to every field that any form has."""
    numbers = ("topics", "departments", "languages", "hours", "style", "location", "first", "waited", "floor")
    state: Json = {name: {name: {"type": "number_input", "value": "1"}} for name in numbers}
    state["with"] = {"with": {"type": "static_select", "selected_option": {"value": value[:75]}}}
    state["note"] = {"note": {"type": "plain_text_input", "value": "forged"}}
    state["coordinators"] = {"coordinators": {"type": "multi_users_select", "selected_users": [who]}}
    return {"values": state}


def request(theatre: Theatre, kind: str, name: str, value: str, who: str) -> Json:
    usual: Json = {"team": {"id": WORKSPACE}, "user": {"id": who, "team_id": WORKSPACE, "is_admin": True}}
    usual |= {
        "trigger_id": f"1.{abs(hash((name, value, who)))}",
        "response_url": f"{theatre.sandbox.url}/response/none",
    }
    if kind == "command":
        return {"command": "/mentor", "text": f"{name} {value}", "user_id": who, "team_id": WORKSPACE, **usual}
    if kind == "view":
        view = {"type": "modal", "id": "V1", "callback_id": name, "private_metadata": value, "blocks": []}
        return {**usual, "type": "view_submission", "view": {**view, "state": answers(value, who)}}
    action = {"type": "button", "action_id": name, "block_id": "b", "value": value}
    action["selected_option"] = {"value": value}  # type: ignore[assignment]
    return {**usual, "type": "block_actions", "actions": [action]}


def everything(db: Db) -> dict[str, list[str]]:
    """Return every row there is, but for what is kept of all requests."""
    tables = {name: table for name, table in Workspace.metadata.tables.items() if name not in KEPT_OF_ALL}
    return {
        name: sorted(json.dumps([*row], default=str) for row in db.connection().execute(table.select()))
        for name, table in tables.items()
    }


def barrage(theatre: Theatre, names: list[tuple[str, str]], who: str) -> list[Any]:
    """Send every request with every value; return what was logged as a bug."""

    async def send() -> None:
        for kind, name in names:
            for value in VALUES if kind != "command" else VALUES[:2]:
                await theatre.stage.deliver(envelope=request(theatre, kind, name, value, who))

    with structlog.testing.capture_logs() as logs:
        theatre.run(send())
        theatre.settle()
    return [one for one in logs if one.get("action") in {"bug", "tick_failed"}]


def names_of(*, of_coordinators: bool) -> list[tuple[str, str]]:
    named: list[tuple[str, str]] = [asked for asked in registered() if asked.kind in {"action", "view", "command"}]
    if not of_coordinators:
        return named
    return [
        (kind, name)
        for kind, name in named
        if name in COORDINATOR_COMMANDS or (kind != "command" and name.startswith(ONLY_COORDINATORS))
    ]


def test_an_outsider_changes_nothing_whatever_they_send(paired: Theatre, carla: Player) -> None:
    carla.types("/mentor rehearse")
    paired.settle()
    before = paired.ask(everything)
    assert barrage(paired, names_of(of_coordinators=False), OUTSIDER) == []
    after = paired.ask(everything)
    assert after | {"preference": []} == before, "anybody may choose the language in which they are answered"


def test_a_participant_cannot_do_what_coordinators_do(paired: Theatre, ada: Player, carla: Player) -> None:
    carla.types("/mentor rehearse")
    paired.settle()
    before = paired.ask(everything)
    names = names_of(of_coordinators=True)
    assert len(names) > 12
    assert barrage(paired, names, ada.id) == []
    assert paired.ask(everything) == before
