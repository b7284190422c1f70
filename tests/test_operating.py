"""What an operator does on the command line: copies that can be trusted, and the switch that halts all sending."""

from __future__ import annotations

import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

import app
from bot import logs
from bot.access import Seals
from bot.models import Installation
from bot.program import switch
from bot.settings import Settings
from bot.store import Store, copying, installations, trail
from tests.rows import NOW, insert, planned, ready

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    """The command line in an empty folder, with nothing set but what is given; returns exit code and all it said."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)

    def run(*arguments: str, **environment: str) -> tuple[int, str]:
        done = CliRunner().invoke(app.cli, arguments, env=environment)
        return done.exit_code, done.output

    yield run
    logs.configure("INFO", "console")  # to the standard error of the tests again


def count(file: Path) -> int:
    with closing(sqlite3.connect(file)) as database:
        found: int = database.execute("SELECT count(*) FROM delivery").fetchone()[0]
        return found


@pytest.fixture
def filled(tmp_path: Path) -> Store:
    store = ready(f"sqlite:///{tmp_path}/flipside.db")
    for number in range(20):
        store.transact(insert, planned(f"{number}"))
    return store


def test_a_copy_is_one_whole_file_that_only_its_owner_reads(tmp_path: Path, command: Command, filled: Store) -> None:
    code, said = command("backup")  # while it is open
    assert code == 0
    (copy,) = tmp_path.glob("flipside-2*.db")
    assert said.startswith(f"{copy.name}: ")
    assert "checked" in said
    assert count(copy) == 20
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert {one.name for one in tmp_path.glob("*.db*")} == {
        copy.name, *(f"flipside.db{end}" for end in ("", "-wal", "-shm")),
    }  # fmt: skip
    filled.close()


def test_a_copy_goes_where_it_is_told_and_takes_nobodys_place(tmp_path: Path, command: Command, filled: Store) -> None:
    (tmp_path / "kept").mkdir()
    assert command("backup", "--to", "kept")[0] == 0
    assert len(list((tmp_path / "kept").iterdir())) == 1
    (tmp_path / "mine.db").write_text("mine")
    code, said = command("backup", "--to", "mine.db")
    assert (code, said) == (2, "mine.db: there is such a file already; nothing was copied\n")
    assert (tmp_path / "mine.db").read_text() == "mine"
    code, said = command("backup", "--to", "nowhere/copy.db")
    assert code == 2
    assert "could not be copied" in said
    filled.close()


def test_what_is_not_there_or_damaged_is_not_copied(tmp_path: Path, command: Command, filled: Store) -> None:
    filled.close()
    code, said = command("backup", DATABASE_URL="sqlite:///none.db")
    assert code == 2
    assert "none.db could not be copied" in said
    assert not (tmp_path / "none.db").exists()
    damaged = tmp_path / "damaged.db"
    content = bytearray((tmp_path / "flipside.db").read_bytes())
    content[8192:12288] = b"\x07" * 4096
    damaged.write_bytes(content)
    with pytest.raises((copying.BadCopy, sqlite3.Error)):
        copying.copy(damaged, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "flipside.db")) as database:
        database.execute("INSERT INTO delivery SELECT * FROM delivery WHERE 0")
        database.execute("UPDATE delivery SET pairing_id = 4711 WHERE key = '1'")
        database.commit()
    with pytest.raises(copying.BadCopy, match="1 rows refer"):
        copying.copy(tmp_path / "flipside.db", tmp_path / "copy.db")
    assert not [*tmp_path.glob("*copy*"), *tmp_path.glob(".*")]


def test_a_copy_is_one_moment_however_much_is_written_meanwhile(tmp_path: Path, filled: Store) -> None:
    """Each transaction writes two rows, so a copy that holds half of one would hold an odd number."""
    stopped = threading.Event()

    def write() -> None:
        number = 100
        while not stopped.is_set():
            filled.transact(insert, planned(f"{number}"), planned(f"{number + 1}"))
            number += 2

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(20):
            copying.copy(tmp_path / "flipside.db", tmp_path / f"{number}.copy")
    finally:
        stopped.set()
        writer.join()
    counts = [count(tmp_path / f"{number}.copy") for number in range(20)]
    assert counts == sorted(counts)
    assert counts[-1] > 20
    assert not [one for one in counts if one % 2]
    filled.close()


def test_a_server_is_copied_by_its_own_program_and_the_line_says_how(command: Command) -> None:
    code, said = command("backup", DATABASE_URL="postgresql://ada:word@nowhere/flipside")
    assert code == 2
    assert "pg_dump --format=custom --file=flipside-" in said
    assert "word" not in said


def test_sending_is_halted_everywhere_and_goes_on_where_no_coordinator_halted_it(
    tmp_path: Path, command: Command, filled: Store
) -> None:
    for _ in range(2):
        code, said = command("stop-sending")
        assert code == 0
        assert "Nothing is sent" in said
        assert filled.transact(switch.is_stopped, "T0")
    assert command("start-sending")[0] == 0
    assert not filled.transact(switch.is_stopped, "T0")
    assert [one.did for one in filled.transact(lambda db: [*trail.entries(db, "")])] == [
        "stopped",
        "stopped",
        "started",
    ]
    filled.close()


@pytest.mark.parametrize("name", ["stop-sending", "start-sending"])
def test_the_switch_makes_and_changes_no_schema(tmp_path: Path, command: Command, name: str) -> None:
    code, said = command(name)
    assert code == 2
    assert said.startswith("DATABASE_URL: the database is at revision None")
    assert [*tmp_path.glob("*.db*")] == [] or count_tables(tmp_path / "flipside.db") == 0


def count_tables(file: Path) -> int:
    with closing(sqlite3.connect(file)) as database:
        found: int = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        return found


def test_keys_change_in_three_steps_and_a_key_that_is_missing_is_named(
    tmp_path: Path, command: Command, filled: Store
) -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    one = Installation(owner="T0", app_id="A", bot_user="U", installed_by="U", installed_at=NOW, token="")
    one.token, one.refresh_token = Seals([old]).seal("T0", "xoxb-1"), Seals([old]).seal("T0", "xoxe-1")
    filled.transact(insert, one)
    assert command("rotate-keys") == (2, "TOKEN_KEYS: not set, so no token is sealed\n")
    code, said = command("rotate-keys", TOKEN_KEYS=new)
    assert (code, "no key opens" in said) == (2, True)
    assert command("rotate-keys", TOKEN_KEYS=f"{new},{old}")[0] == 0
    found = filled.transact(installations.of_owner, "T0")
    assert found is not None
    assert Seals([new]).unseal("T0", str(found.token)) == "xoxb-1"
    assert Seals([new]).unseal("T0", str(found.refresh_token)) == "xoxe-1"
    filled.close()
