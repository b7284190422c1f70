"""`/mentor data` as a dialogue: a person sees all that is kept of them, to the letter, and takes it away."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import text

from bot.models import Participant, Workspace
from bot.models.personal import COLUMNS
from bot.program import trail
from bot.store import Db
from tests import cast
from tests.command import Process, flipside
from tests.player import Player, whole
from tests.rows import insert, ready
from tests.theatre import MENTOR, WORKSPACE, Theatre

HOPE = "To be heard & understood <3"


def ended(process: Process) -> tuple[int, str]:
    """Return the exit code and what was said."""
    with process:
        return process.ends(), process.said


def everything(db: Db) -> str:
    """Return all that stands in the database."""
    rows = {table: db.connection().execute(text(f'SELECT * FROM "{table}"')).all() for table in COLUMNS}
    return json.dumps({table: [[*row] for row in every] for table, every in rows.items()}, default=str)


def test_a_person_sees_their_data_and_erases_it(paired: Theatre, ada: Player, bruno: Player) -> None:
    ada.joins(MENTOR, hope=HOPE)
    assert "1 pairing, with the reasons for it" in ada.types("/mentor data")
    shown = ada.newest_answer()
    paired.run(ada.actor.press("data_show", channel=ada.room(), ts=shown["ts"]))
    seen = whole(ada.form())
    assert json.dumps(HOPE) in seen
    assert "Bruno" not in seen
    paired.run(ada.actor.close(ada.form()["id"], everything=True))

    assert "You are erased" in ada.presses_own("data_erase")
    assert "One of your pairings has come to an end" in bruno.sees("come to an end", where="private")["text"]
    paired.settle()
    kept = paired.ask(everything)
    assert not [word for word in (ada.id, "Virtanen", "heard") if word in kept]
    assert "Join" in ada.home()
    assert "I keep nothing about you" in ada.types("/mentor data")
    assert "1 pairing" in bruno.types("/mentor data")


def test_the_command_line_exports_and_erases_a_person(tmp_path: Path) -> None:
    store = ready(f"sqlite:///{tmp_path}/flipside.db")
    store.transact(insert, Participant(**cast.ada().model_dump() | {"id": None, "name": "Ada 参加"}))
    store.close()
    code, said = ended(flipside(tmp_path, "export", "U0ADA0001"))
    assert code == 0
    assert json.loads(said)["T0"]["participant"][0]["name"] == "Ada 参加"
    code, said = ended(flipside(tmp_path, "erase", "U0ADA0001", "--yes"))
    assert (code, said.strip()) == (0, "U0ADA0001 is erased; workspaces in which something was kept: 1.")


def test_what_a_coordinator_does_stands_in_the_trail_and_what_others_do_does_not(
    paired: Theatre, ada: Player, carla: Player
) -> None:
    for command in ("stop", "stop", "start", "rehearse", "status", "data"):
        carla.types(f"/mentor {command}")
        ada.types(f"/mentor {command}")
    told = paired.ask(trail.told)
    assert [entry.did for entry, _ in told] == ["rehearsed", "published", "stopped", "started", "rehearsed"]
    assert {slack_id for _, slack_id in told} == {carla.id}
    assert {entry.workspace for entry, _ in told} == {WORKSPACE}
    assert not [entry for entry, _ in told if "U0" in f"{entry.did} {entry.about}"]


def test_of_every_column_it_is_said_what_it_says_of_people() -> None:
    """Who adds a column says so in bot/models/personal.py, and has it shown and erased if it speaks of somebody."""
    tables = Workspace.metadata.tables
    said = {name: {*columns} for name, columns in COLUMNS.items()}
    assert said == {name: {column.name for column in table.columns} for name, table in tables.items()}
