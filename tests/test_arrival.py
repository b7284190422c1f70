"""Which workspace a request is about, in every shape in which Slack names it, and that a person belongs to it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.internals import build_context

from bot.access import Entry
from bot.errors import Refusal
from bot.program.inbox import person_of
from bot.program.shelves import Shelves
from handlers import House
from tests.cast import LIBRARY, NOW
from tests.databases import migrated

Json = dict[str, Any]

TEAM, ORGANISATION = "T0ORGNORTH", "E0MERIDIAN"
WHOLE = {"enterprise_id": ORGANISATION, "team_id": None, "is_enterprise_install": True}
USER = {"id": "U0NORFAY1", "team_id": TEAM}
HOME = {"type": "app_home_opened", "user": "U0NORFAY1"}


class Nobody:
    """A way in that opens nothing and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str | None, str | None]] = []

    async def entry(self, workspace: str | None, enterprise: str | None) -> Entry | None:
        self.asked.append((workspace, enterprise))
        return None

    async def client(self, workspace: str) -> Any:
        raise AssertionError(workspace)

    def refusal(self) -> Refusal:
        return Refusal("not-installed", url="https://flipside.example.com/slack/install")


BODIES: dict[str, tuple[Json, tuple[str | None, str | None]]] = {
    "a command": ({"command": "/mentor", "team_id": TEAM, "is_enterprise_install": "false"}, (TEAM, None)),
    "a command in an organisation": (
        {"command": "/mentor", "team_id": TEAM, "enterprise_id": ORGANISATION, "is_enterprise_install": "true"},
        (TEAM, ORGANISATION),
    ),
    "a form without a team": (
        {
            "type": "view_submission",
            "team": None,
            "enterprise": {"id": ORGANISATION},
            "is_enterprise_install": True,
            "user": USER,
            "view": {"id": "V1", "app_installed_team_id": None},
        },
        (TEAM, ORGANISATION),
    ),
    "a form of somebody whom Slack names by the organisation": (
        {
            "type": "view_submission",
            "team": None,
            "enterprise": {"id": ORGANISATION},
            "is_enterprise_install": True,
            "user": {"id": "U0NORFAY1", "team_id": ORGANISATION},
            "view": {"id": "V1", "team_id": TEAM},
        },
        (TEAM, ORGANISATION),
    ),
    "a form that was opened from another workspace": (
        {"type": "view_submission", "team": {"id": "T0ELSEWHERE"}, "view": {"id": "V1", "app_installed_team_id": TEAM}},
        (TEAM, None),
    ),
    "an event beside an authorization of the whole organisation": (
        {"type": "event_callback", "team_id": TEAM, "authorizations": [WHOLE], "event": HOME},
        (TEAM, ORGANISATION),
    ),
    "an event of one workspace": (
        {"type": "event_callback", "team_id": TEAM, "authorizations": [{"team_id": TEAM}], "event": HOME},
        (TEAM, None),
    ),
}


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_the_workspace_of_a_request_is_found(
    body: Json, expected: tuple[str | None, str | None], tmp_path: Path
) -> None:
    store = migrated(f"sqlite:///{tmp_path}/flipside.db")
    way_in = Nobody()
    house = House(store, Shelves(LIBRARY), way_in, lambda: NOW, lambda: NOW, lambda: None)
    context = AsyncBoltContext({})
    build_context(context, body)  # type: ignore[arg-type] # what Bolt does before it asks us

    async def onward() -> None:
        raise AssertionError

    async def arrive() -> None:
        if "event" in body:
            answer = await house.arrive(context, body, onward)
            assert answer is not None
            assert answer.status == 200
        else:
            with pytest.raises(Refusal, match="not-installed"):
                await house.arrive(context, body, onward)

    asyncio.run(arrive())
    assert way_in.asked == [expected]
    store.close()


def test_somebody_of_an_organisation_belongs_to_every_workspace_it_put_them_in() -> None:
    user: Json = {"id": "U1", "team_id": "T0ORGSOUTH", "enterprise_user": {"teams": ["T0ORGSOUTH", TEAM]}}
    assert not person_of(user, TEAM).is_stranger
    assert person_of(user, "T0OTHER").is_stranger
    assert person_of({**user, "enterprise_user": {"teams": None}}, TEAM).is_stranger
    assert person_of({**user, "is_stranger": True}, TEAM).is_stranger
