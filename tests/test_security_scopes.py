"""Without one of its scopes the bot does what it still can, says what it lacks, and never breaks."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import doctor
from bot.models import Delivery
from bot.store import Db, deliveries
from tests.theatre import MANIFEST, MENTEE, MENTOR, WORKSPACE, Theatre

SCOPES: list[str] = MANIFEST["oauth_config"]["scopes"]["bot"]


def without(scope: str) -> dict[str, Any]:
    lacking = copy.deepcopy(MANIFEST)
    lacking["oauth_config"]["scopes"]["bot"].remove(scope)
    return lacking


def meet(theatre: Theatre) -> None:
    ada, bruno, carla = (theatre.person(one) for one in ("U0ADA0001", "U0BRUNO01", "U0COORD01"))
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    theatre.settle()


def introductions(db: Db) -> list[Delivery]:
    return [row for row in deliveries.all_of(db, WORKSPACE) if row.kind == "introduction"]


def waits_for_its_introduction(theatre: Theatre) -> str:
    """It is owed all the same, and leaves as soon as the scope is there."""
    meet(theatre)
    (row,) = theatre.ask(introductions)
    assert row.state == "planned"
    assert not theatre.posts()
    return "missing_scope"


def meets_without_seeds(theatre: Theatre) -> str:
    meet(theatre)
    theatre.forward(days=7)
    theatre.person("U0ADA0001").sees("Session 1 of 6")
    theatre.settle()
    return "missing_scope"


def meets_without_files(theatre: Theatre) -> str:
    """The introduction is there with its links; the file beside it waits."""
    meet(theatre)
    theatre.person("U0ADA0001").sees("Your first session")
    return "missing_scope"


def meets_without_hearing_of_reactions(theatre: Theatre) -> str:
    meet(theatre)
    theatre.forward(days=7)
    ada = theatre.person("U0ADA0001")
    ada.reacts("white_check_mark", ada.sees("Session 1 of 6"))
    theatre.settle()
    ada.presses("session_met", ada.sees("Session 1 of 6"))
    ada.sees("You met")
    return ""


def tells_who_asks(theatre: Theatre) -> str:
    answer = theatre.person("U0ADA0001").types("/mentor join")
    assert "I lack a permission" in answer
    assert "`users:read`" in answer
    return "missing_scope"


DOES: dict[str, Callable[[Theatre], str]] = {
    "chat:write": waits_for_its_introduction,
    "files:write": meets_without_files,
    "mpim:write": waits_for_its_introduction,
    "reactions:read": meets_without_hearing_of_reactions,
    "reactions:write": meets_without_seeds,
    "users:read": tells_who_asks,
}


@pytest.mark.parametrize("scope", DOES)
def test_without_a_scope_the_rest_goes_on_and_what_lacks_is_named(tmp_path: Path, scope: str) -> None:
    theatre = Theatre(tmp_path, manifest=without(scope))
    try:
        with structlog.testing.capture_logs() as told:
            named = DOES[scope](theatre)
    finally:
        theatre.close()
    assert [one for one in told if one.get("action") in {"bug", "tick_failed"}] == []
    assert named in str(told)


def test_only_commands_themselves_cannot_be_missed() -> None:
    """Without it Slack shows no `/mentor`; what the Home tab offers needs no scope."""
    assert {*SCOPES} - {*DOES} == {"commands"}


@pytest.mark.parametrize("scope", SCOPES)
def test_the_doctor_names_each_scope_that_is_missing(scope: str) -> None:
    finding = doctor.of_scopes([one for one in SCOPES if one != scope], MANIFEST)
    assert (finding.well, finding.seen) == (False, f"missing: {scope}")
