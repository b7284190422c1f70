"""The schema's history: brings a database up to date and says where it stands; it knows no rows."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

# The deadlines of everyday statements are too short for a large table; only what keeps others waiting has them.
ALONE = (
    "SET LOCAL statement_timeout = '1h'",
    "SET LOCAL lock_timeout = 0",
    "SELECT pg_advisory_xact_lock(1718381936)",
    "SET LOCAL lock_timeout = '20s'",
)
ROOT = Path(__file__).resolve().parents[2]


class NewerSchema(Exception):  # noqa: N818 - reads as what it is
    """The database is at a revision that this code does not know."""


def _config() -> Config:
    return Config(toml_file=str(ROOT / "pyproject.toml"))


def newest() -> str:
    """Return the revision that this code was written for."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def current(engine: Engine) -> str | None:
    """Return the revision of the database, None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_newer(engine: Engine) -> bool:
    """Say whether the database is at a revision that this code does not know."""
    return not _knows(current(engine))


def upgrade(engine: Engine) -> str:
    """Bring the database to the newest revision, in one transaction, and return that revision.

    Processes that start at once do so one after another. NewerSchema: a newer version has done it already, and
    nothing is changed.
    """
    config = _config()
    with engine.begin() as connection:  # on SQLite this is the lock
        if engine.dialect.name == "postgresql":
            for statement in ALONE:
                connection.exec_driver_sql(statement)
        if not _knows(MigrationContext.configure(connection).get_current_revision()):
            raise NewerSchema("a newer version of Flipside has used this database")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return newest()


def _knows(revision: str | None) -> bool:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    return revision is None or revision in known
