"""The schema's history: it leads to what the code describes, forth and back, and two may walk it at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from app import ROOT
from bot import migrations
from bot.models import Workspace
from bot.store import Store
from tests.rows import insert

REVISIONS = [one.revision for one in ScriptDirectory(str(ROOT / "bot" / "migrations")).walk_revisions()][::-1]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(f"sqlite:///{tmp_path}/flipside.db")
    yield opened
    opened.close()


def walk(engine: Engine, to: str, *, down: bool = False) -> None:
    config = Config(toml_file=str(ROOT / "pyproject.toml"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if down else command.upgrade)(config, to)


def schema(engine: Engine) -> dict[str, str]:
    """Return what makes each table and index, but not what SQLite and Alembic keep for themselves."""
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        return {row.name: row.sql for row in rows if not row.name.startswith(("sqlite_", "alembic_"))}


def test_the_history_leads_to_what_the_code_describes(store: Store) -> None:
    migrations.upgrade(store.engine)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Workspace.metadata) == []
    for name, table in Workspace.metadata.tables.items():
        checks = {check["name"] for check in inspect(store.engine).get_check_constraints(name)}
        assert checks == {one.name for one in table.constraints if type(one).__name__ == "CheckConstraint"}


def test_an_empty_database_is_at_no_revision_and_an_upgraded_one_at_the_newest(store: Store) -> None:
    assert migrations.current(store.engine) is None
    assert migrations.upgrade(store.engine) == migrations.newest() == REVISIONS[-1]
    assert migrations.current(store.engine) == migrations.newest()


def test_upgrading_twice_is_upgrading_once(store: Store) -> None:
    migrations.upgrade(store.engine)
    store.transact(insert, Workspace(id="T0", name="Northwind", bot_user="U0BOT"))
    before = schema(store.engine)
    migrations.upgrade(store.engine)
    assert schema(store.engine) == before
    assert store.transact(lambda db: db.get_one(Workspace, "T0").name) == "Northwind"


def test_every_revision_leads_back_to_the_one_before(store: Store) -> None:
    seen: list[dict[str, str]] = []
    for revision in REVISIONS:
        seen.append(schema(store.engine))
        walk(store.engine, revision)
    newest = schema(store.engine)
    for revision, before in zip(reversed(REVISIONS), reversed(seen), strict=True):
        assert migrations.current(store.engine) == revision
        walk(store.engine, "-1", down=True)
        assert schema(store.engine) == before
    migrations.upgrade(store.engine)
    assert schema(store.engine) == newest


def test_only_a_revision_that_nobody_knows_is_newer(store: Store) -> None:
    assert not migrations.is_newer(store.engine)
    migrations.upgrade(store.engine)
    assert not migrations.is_newer(store.engine)
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert migrations.is_newer(store.engine)


@pytest.mark.parametrize("turn", range(5))
def test_processes_that_upgrade_at_once_do_not_disturb_each_other(tmp_path: Path, turn: int) -> None:
    together = threading.Barrier(3)

    def upgrade(_: int) -> str | None:
        store = Store(f"sqlite:///{tmp_path}/flipside-{turn}.db")
        try:
            together.wait(5)
            migrations.upgrade(store.engine)
            return migrations.current(store.engine)
        finally:
            store.close()

    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(upgrade, range(3))) == [migrations.newest()] * 3


def test_a_migration_that_fails_leaves_the_database_as_it_was(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("CREATE TABLE delivery (id INTEGER)"))  # in the way of the first migration
    before = schema(store.engine)
    with pytest.raises(Exception, match="already exists"):
        migrations.upgrade(store.engine)
    assert schema(store.engine) == before
    assert migrations.current(store.engine) is None
