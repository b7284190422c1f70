"""The trail: only ever added to, and whatever is changed behind its back is found."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import doctor
from bot.program import privacy, trail
from bot.program.trail import Deed
from bot.settings import Settings
from bot.store import Db, Store
from bot.store import trail as kept
from tests.command import flipside
from tests.databases import KINDS, Databases
from tests.rows import MINUTE, NOW, ready

DEEDS = [
    ("U0COORD01", Deed.REHEARSED, "round 1"),
    ("U0COORD01", Deed.PUBLISHED, "round 1"),
    ("U0COORD02", Deed.STOPPED, ""),
    (None, Deed.STARTED, ""),
    ("U0COORD01", Deed.ANSWERED_NO, "delivery 7"),
]
COLUMNS = "workspace, number, at, did, about, digest"
CHANGES = [
    "UPDATE trail SET at = '2027-01-01 00:00:00.000000' WHERE number = {number}",
    "UPDATE trail SET alias = 99 WHERE number = {number}",
    "UPDATE trail SET alias = NULL, did = 'restored' WHERE number = {number}",
    "UPDATE trail SET did = 'erased' WHERE number = {number}",
    "UPDATE trail SET about = 'round 2' WHERE number = {number}",
    "UPDATE trail SET digest = 'abc' WHERE number = {number}",
    "UPDATE trail SET workspace = 'T1' WHERE number = {number}",
    "UPDATE trail SET number = 100 + number WHERE number >= {number}",
    "DELETE FROM trail WHERE number = {number}",
    "DELETE FROM trail WHERE number >= {number}",
    f"INSERT INTO trail ({COLUMNS}) SELECT workspace, 6, at, did, about, digest FROM trail WHERE number = {{number}}",
]


@pytest.fixture(scope="module", params=KINDS)
def store(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    with databases.one(request.param, tmp_path_factory.mktemp("trail")) as url:
        opened = ready(url)
        for minute, (by, did, about) in enumerate(DEEDS):
            opened.transact(trail.note, "T0", by, did, about, now=NOW + minute * MINUTE)
        yield opened
        opened.close()


@pytest.fixture
def db(store: Store) -> Iterator[Db]:
    """A transaction that is never committed."""
    with Db(store.engine) as opened:
        yield opened


def spoil(db: Db, statement: str) -> None:
    db.connection().execute(text(statement))


def test_what_was_written_is_what_is_there(db: Db) -> None:
    verdict = trail.verify(db)
    assert (verdict.entries, verdict.faults) == (len(DEEDS), ())


def test_people_stand_in_it_as_numbers_and_the_operator_as_nobody(db: Db) -> None:
    one, same, other, operator, again = (entry.alias for entry in kept.entries(db, "T0"))
    assert one == same == again
    assert other not in {one, None}
    assert operator is None


@pytest.mark.parametrize(
    "statement",
    [
        *(change.format(number=2) for change in CHANGES[:-1]),
        "DELETE FROM trail",
        "UPDATE trail SET about = about",
        {
            "sqlite": f"REPLACE INTO trail (id, {COLUMNS}) SELECT id, {COLUMNS} FROM trail",
            "postgresql": "TRUNCATE trail",
        },
    ],
)
def test_the_database_refuses_to_change_it(store: Store, db: Db, statement: str | dict[str, str]) -> None:
    statement = statement if isinstance(statement, str) else statement[store.engine.dialect.name]
    with pytest.raises(DBAPIError, match="only ever added to"):
        spoil(db, statement)
    db.rollback()
    assert store.transact(trail.verify).faults == ()


@pytest.mark.parametrize("number", range(1, len(DEEDS) + 1))
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_by_somebody_who_takes_the_triggers_away_is_found(db: Db, change: str, number: int) -> None:
    taken = {
        "sqlite": [f"DROP TRIGGER trail_no_{name}" for name in ("update", "delete", "replace")],
        "postgresql": ["ALTER TABLE trail DISABLE TRIGGER ALL"],
    }
    for statement in taken[db.connection().dialect.name]:
        spoil(db, statement)
    spoil(db, change.format(number=number))
    faults = trail.verify(db).faults
    assert faults
    assert "U0" not in str(faults)


def test_processes_that_write_at_once_make_one_chain(database_url: str) -> None:
    store = ready(database_url)
    together = threading.Barrier(4)

    def write(writer: int) -> None:
        own = Store(database_url)
        together.wait(5)
        for _ in range(10):
            own.transact(trail.note, "T9", f"U{writer}", Deed.REHEARSED, "round 1", now=NOW)
        own.close()

    with ThreadPoolExecutor(4) as writers:
        list(writers.map(write, range(4)))
    verdict = store.transact(trail.verify)
    assert (verdict.entries, verdict.faults) == (40, ())
    store.close()


def test_the_command_line_prints_who_did_what_as_far_as_it_is_known(tmp_path: Path) -> None:
    opened = ready(f"sqlite:///{tmp_path}/flipside.db")
    for minute, (by, did, about) in enumerate(DEEDS):
        opened.transact(trail.note, "T0", by, did, about, now=NOW + minute * MINUTE)
    opened.transact(trail.note, trail.EVERYWHERE, None, Deed.STOPPED, "", now=NOW)
    opened.transact(privacy.erase, "T0", "U0COORD02", by="U0COORD02", now=NOW + 9 * MINUTE)
    opened.close()
    with flipside(tmp_path, "trail") as process:
        assert process.ends() == 0
        lines = [re.split("  +", line) for line in process.said.splitlines()]
    assert lines[0] == ["2026-11-24 08:00:00Z", "T0 1", "U0COORD01 (person 1)", "rehearsed", "round 1"]
    assert [line[2] for line in lines[1:]] == [
        *("operator", "U0COORD01 (person 1)", "erased (person 2)", "operator", "U0COORD01 (person 1)"),
        "erased (person 2)",
    ]
    assert lines[-1][3:] == ["erased", "somebody who took no part"]


def test_the_doctor_says_whether_it_is_whole(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, database_url=f"sqlite:///{tmp_path}/flipside.db")  # type: ignore[call-arg]
    assert doctor.of_trail(settings) == []
    opened = ready(settings.database_url)
    for by, did, about in DEEDS:
        opened.transact(trail.note, "T0", by, did, about, now=NOW)
    (well,) = doctor.of_trail(settings)
    assert well.well
    assert re.fullmatch(r"whole; entries: 5, digest [0-9a-f]{16}", well.seen)
    opened.transact(trail.note, "T0", None, Deed.STARTED, "", now=NOW)
    assert doctor.of_trail(settings)[0].seen[-16:] != well.seen[-16:]
    with Db(opened.engine) as db:
        spoil(db, "DROP TRIGGER trail_no_delete")
        spoil(db, "DELETE FROM trail WHERE number >= 5")
        db.commit()
    (finding,) = doctor.of_trail(settings)
    assert not finding.well
    assert "entries after number 4 are missing" in finding.seen
    opened.close()
