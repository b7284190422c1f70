"""The schema's history: brings a database up to date and says where it stands; it knows no rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

# The deadlines of everyday statements are too short for a large table; only what keeps others waiting has them.
ALONE = (
    "SET LOCAL statement_timeout = '1h'",
    "SET LOCAL lock_timeout = 0",
    "SELECT pg_advisory_xact_lock(1718381936)",
    "SET LOCAL lock_timeout = '20s'",
)
ROOT = Path(__file__).resolve().parents[2]
REVISIONS = sorted(path.stem.partition("_")[0] for path in (Path(__file__).parent / "versions").glob("[0-9]*.py"))


class NewerSchema(Exception):  # noqa: N818 - reads as what it is
    """The database is at a revision that this code does not know."""


def newest() -> str:
    """Return the revision that this code was written for."""
    return REVISIONS[-1]


def current(engine: Engine) -> str | None:
    """Return the revision of the database, None when it is empty."""
    with engine.connect() as connection:
        return _revision(connection)


def is_newer(engine: Engine) -> bool:
    """Say whether the database is at a revision that this code does not know."""
    return not _knows(current(engine))


def upgrade(engine: Engine) -> str:
    """Bring the database to the newest revision, in one transaction, and return that revision.

    Processes that start at once do so one after another. NewerSchema: a newer version has done it already, and
    nothing is changed.
    """
    if current(engine) == newest():  # nearly every start: Alembic is not even loaded
        return newest()
    from alembic import command  # noqa: PLC0415 - the same
    from alembic.config import Config  # noqa: PLC0415 - the same

    config = Config(toml_file=str(ROOT / "pyproject.toml"))
    with engine.connect() as connection, _alone(connection):
        if not _knows(_revision(connection)):
            raise NewerSchema("a newer version of Flipside has used this database")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return newest()


@contextmanager
def _alone(connection: Connection) -> Iterator[None]:
    """Hold a transaction in which no other process migrates, and which may take its time."""
    statements: tuple[str, ...] = ()
    if connection.dialect.name == "postgresql":
        from bot.store import postgresql  # noqa: PLC0415 - the same

        postgresql.unhurried(connection)
        statements = ALONE
    with connection.begin():  # on SQLite this is the lock
        for statement in statements:
            connection.exec_driver_sql(statement)
        yield


def _knows(revision: str | None) -> bool:
    return revision is None or revision in REVISIONS


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision
