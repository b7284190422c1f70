"""The schema's history: it leads to what the code describes, forth and back, and two may walk it at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Engine,
    Integer,
    MetaData,
    Table,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy import insert as insert_into

from app import ROOT
from bot import migrations
from bot.models import Workspace
from bot.operating.opening import open_store
from bot.settings import Settings, WrongSettings
from bot.store import Store, postgresql
from tests.databases import KINDS, Databases
from tests.rows import NOW, insert

REPLICAS = 20
REVISIONS = [one.revision for one in ScriptDirectory(str(ROOT / "bot" / "migrations")).walk_revisions()][::-1]


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database, of each kind in turn."""
    with databases.one(request.param, tmp_path, migrated=False) as address:
        yield address


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store(url)
    yield opened
    opened.close()


def walk(engine: Engine, to: str, *, down: bool = False) -> None:
    config = Config(toml_file=str(ROOT / "pyproject.toml"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if down else command.upgrade)(config, to)


CATALOGUES = {
    "sqlite": """SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
        AND name NOT LIKE 'alembic!_%' ESCAPE '!'""",
    "postgresql": """
        SELECT table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default)
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
        UNION SELECT indexname, indexdef FROM pg_indexes
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
        UNION SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid <> to_regclass('alembic_version')
        UNION SELECT tgname || tgrelid::regclass, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace""",
}


def schema(engine: Engine) -> set[tuple[str, str]]:
    """Return what makes the tables and all that hangs on them, but not what the database and Alembic keep."""
    with engine.connect() as connection:
        rows = connection.execute(text(CATALOGUES[engine.dialect.name]))
        return {(str(row[0]), str(row[1])) for row in rows}


def test_the_history_leads_to_what_the_code_describes(store: Store) -> None:
    migrations.upgrade(store.engine)
    with store.engine.connect() as connection:
        opts = {"compare_type": True, "compare_server_default": differs}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Workspace.metadata) == []
    for name, table in Workspace.metadata.tables.items():
        checks = {check["name"] for check in inspect(store.engine).get_check_constraints(name)}
        assert checks == {one.name for one in table.constraints if type(one).__name__ == "CheckConstraint"}


def differs(
    _: Any, there: Any, here: Any, there_default: str | None, ___: Any, here_default: str | None
) -> bool | None:
    """Compare defaults of JSON as texts: PostgreSQL cannot compare such values; None leaves the others to Alembic."""
    if isinstance(here.type, JSON) and there_default and here_default:
        return there_default.split("::")[0].strip("'") != here_default.strip("'")
    return None


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
    seen: list[set[tuple[str, str]]] = []
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


def test_twenty_replicas_that_start_at_once_all_start_on_one_schema(url: str) -> None:
    together = threading.Barrier(REPLICAS)

    def start(_: int) -> str | None:
        together.wait(10)
        store = open_store(Settings(_env_file=None, database_url=url))  # type: ignore[call-arg]
        try:
            return migrations.current(store.engine)
        finally:
            store.close()

    with ThreadPoolExecutor(REPLICAS) as threads:
        assert list(threads.map(start, range(REPLICAS))) == [migrations.newest()] * REPLICAS


def test_a_newer_schema_is_refused_and_left_as_it_is(url: str, store: Store) -> None:
    migrations.upgrade(store.engine)
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = schema(store.engine)
    with pytest.raises(migrations.NewerSchema):
        migrations.upgrade(store.engine)
    with pytest.raises(WrongSettings, match="install that version"):
        open_store(Settings(_env_file=None, database_url=url))  # type: ignore[call-arg]
    assert (migrations.current(store.engine), schema(store.engine)) == ("9999", before)


def test_a_migration_may_take_longer_than_a_verb(databases: Databases, tmp_path: Path) -> None:
    with databases.one("postgresql", tmp_path, migrated=False) as url:
        store = Store(url)
        with store.engine.connect() as connection:
            postgresql.unhurried(connection)
            assert patience(connection) > postgresql.STATEMENT_SECONDS * 100
        with store.engine.connect() as connection:
            assert patience(connection) == postgresql.ANSWER_SECONDS
        store.close()


def patience(connection: Connection) -> float:
    return float(connection.connection.dbapi_connection.answer_seconds)  # type: ignore[union-attr]


def test_data_survive_the_way_up_and_down(store: Store) -> None:
    walk(store.engine, REVISIONS[0])
    fill(store.engine)
    first = content(store.engine)
    assert all(len(rows) == 1 for rows in first.values())
    walk(store.engine, "head")
    fill(store.engine)
    assert all(len(rows) == 1 for rows in content(store.engine).values())
    walk(store.engine, REVISIONS[0], down=True)
    assert content(store.engine) == first
    walk(store.engine, "head")
    walk(store.engine, "base", down=True)


def tables(engine: Engine) -> list[Table]:
    """Return the tables as they are there now, those that others refer to first."""
    found = MetaData()
    found.reflect(engine)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def fill(engine: Engine) -> None:
    """Put a row into each table that has none."""
    there = tables(engine)
    with engine.begin() as connection:
        for table in there:
            if connection.execute(select(func.count()).select_from(table)).scalar() == 0:
                connection.execute(insert_into(table).values({one.name: plausible(one) for one in table.columns}))


def plausible(column: Column[Any]) -> Any:
    """Return a value that fits; all texts and numbers are alike, so that rows refer to each other."""
    if isinstance(column.type, JSON):
        return {"a": ["ü"]}
    if isinstance(column.type, Date):
        return NOW.date()
    if isinstance(column.type, DateTime):
        return NOW.replace(tzinfo=None)
    if isinstance(column.type, Boolean):
        return True
    if isinstance(column.type, Integer):
        return 1
    return "active" if column.name == "state" else "T0"


def content(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    there = tables(engine)
    with engine.connect() as connection:
        return {one.name: [dict(row) for row in connection.execute(select(one)).mappings()] for one in there}


def test_a_migration_that_fails_leaves_the_database_as_it_was(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("CREATE TABLE delivery (id INTEGER)"))  # in the way of the first migration
    before = schema(store.engine)
    with pytest.raises(Exception, match="already exists"):
        migrations.upgrade(store.engine)
    assert schema(store.engine) == before
    assert migrations.current(store.engine) is None
