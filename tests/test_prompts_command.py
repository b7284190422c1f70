"""The command `prompts`, as an operator meets it: what it keeps, what it names, and where it stops with a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session as Db

from bot.models import Workspace
from bot.program import trail
from bot.store import Store
from bot.store import library as kept
from tests.command import flipside
from tests.databases import migrated
from tests.test_own_files import FILE


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/flipside.db"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    opened = migrated(address)
    opened.transact(admit, "T0ONE")
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "canteen.toml"
    path.write_text(FILE, "utf-8")
    return path


def admit(db: Db, workspace: str) -> None:
    db.add(Workspace(id=workspace, name="", bot_user=""))


def run(folder: Path, *words: str, **settings: str) -> tuple[int, str, str]:
    with flipside(folder, "prompts", *words, **settings) as process:
        return process.ends(), process.said, process.logged


def test_a_file_is_kept_and_changed_by_the_next_one(tmp_path: Path, address: str, store: Store, file: Path) -> None:
    assert run(tmp_path, str(file), DATABASE_URL=address)[:2] == (
        0,
        "T0ONE: 1 prompts are new, 0 were there and are as in the file now.\n",
    )
    file.write_text(FILE.replace("Lounas", "Ruokatunti"), "utf-8")
    assert "0 prompts are new, 1 were there" in run(tmp_path, str(file), DATABASE_URL=address)[1]
    (row,) = store.transact(kept.prompts, "T0ONE")
    assert (row.name, row.topic, row.words["fi"]["title"]) == ("own.lunch", "own.canteen", "Ruokatunti")
    assert [entry.did for entry, _ in store.transact(trail.told)] == ["prompt_added", "prompt_changed"]


def test_a_check_says_what_is_wrong_and_keeps_nothing(tmp_path: Path, file: Path) -> None:
    assert run(tmp_path, str(file), "--check")[0] == 0
    file.write_text(FILE.replace("light", "deep").replace("Lounas", ""), "utf-8")
    code, said, logged = run(tmp_path, str(file), "--check")
    assert (code, said) == (1, "")
    assert "prompt lunch: depth: one of light, honest, brave, please" in logged
    assert "prompt lunch: fi: title: a text is missing" in logged
    assert run(tmp_path, "nowhere.toml", "--check")[0] == 2


def test_which_workspace_has_to_be_said_where_there_are_several(
    tmp_path: Path, address: str, store: Store, file: Path
) -> None:
    store.transact(admit, "T0TWO")
    code, _, logged = run(tmp_path, str(file), DATABASE_URL=address)
    assert code == 2
    assert "T0ONE, T0TWO" in logged
    assert run(tmp_path, str(file), "--workspace", "T0THREE", DATABASE_URL=address)[0] == 2
    assert run(tmp_path, str(file), "--workspace", "T0TWO", DATABASE_URL=address)[0] == 0
    assert store.transact(kept.prompts, "T0ONE") == []
    assert len(store.transact(kept.prompts, "T0TWO")) == 1
