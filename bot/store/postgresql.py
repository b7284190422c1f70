"""How a PostgreSQL server is spoken to: its deadlines and ours, and texts it can keep; it knows no verbs."""

from __future__ import annotations

from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from psycopg.types.string import StrDumper
from sqlalchemy import Connection, Engine, create_engine, event, make_url

RV = TypeVar("RV")

CONNECT_SECONDS = 3
STATEMENT_SECONDS = 10
ANSWER_SECONDS = 12  # longer, for the server's own word is the better one
# What the server must do for us, and give up for us when we are gone; a large matching is reckoned in a transaction.
SERVER = {
    "statement_timeout": f"{STATEMENT_SECONDS}s",
    "lock_timeout": f"{STATEMENT_SECONDS - 1}s",  # told apart from a statement that takes too long itself
    "idle_in_transaction_session_timeout": "60s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "timezone": "UTC",
}
# The same for our side of the connection; milliseconds in the last.
CLIENT = {
    "connect_timeout": CONNECT_SECONDS,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def unhurried(connection: Connection) -> None:
    """Let a connection wait an hour for an answer: for migrations. Nothing else uses it afterwards."""
    patient = connection.connection.driver_connection
    assert isinstance(patient, Patient)
    patient.answer_seconds = 3600
    connection.detach()


class Patient(psycopg.Connection[Any]):
    """A connection that waits for an answer only so long: a network may swallow it and never say so.

    Of an error it keeps the server's first line, for the next ones quote the row that was being written.
    """

    answer_seconds: float = ANSWER_SECONDS

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        try:
            return super().wait(gen, interval, timeout or self.answer_seconds)
        except psycopg.errors._WaitTimeout as silent:  # noqa: SLF001 - it has no other name
            self.pgconn.finish()
            raise psycopg.OperationalError("no answer in time") from silent
        except psycopg.Error as error:
            if error.diag.message_primary is not None:
                error.args = (error.diag.message_primary,)
            raise


class Plain(StrDumper):
    """PostgreSQL has no character NUL in its texts; whoever types one does not miss it."""

    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\x00", "") if "\x00" in obj else obj)


def opened(url: str, workers: int) -> Engine:
    """Return the engine of a server for so many verbs at once; nothing is connected yet."""
    asked = make_url(url)
    # What somebody wrote into the address comes last, and wins.
    options = " ".join([*(f"-c {name}={value}" for name, value in SERVER.items()), str(asked.query.get("options", ""))])
    engine = create_engine(
        asked.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        pool_pre_ping=True,
        pool_size=workers,
        pool_timeout=STATEMENT_SECONDS,
        connect_args={**CLIENT, **{key: asked.query[key] for key in CLIENT if key in asked.query}, "options": options},
    )

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _record: Any, args: Any, wanted: Any) -> Any:
        connection = Patient.connect(*args, **wanted)
        connection.adapters.register_dumper(str, Plain)
        return connection

    return engine
