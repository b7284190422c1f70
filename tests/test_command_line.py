"""The command line as an operator meets it: what it says, where it stops with a line, and how it starts and ends."""

from __future__ import annotations

import re
import signal
import socket
import sqlite3
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from app import ROOT
from tests.command import TOKENS, Process, Slack, flipside, free_port

SENDING = ["stop-sending", "start-sending", "after-restore"]
COMMANDS = [
    "run",
    "sandbox",
    "migrate",
    "backup",
    *SENDING,
    "rotate-keys",
    "export",
    "erase",
    "match",
    "prompts",
    "doctor",
]


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slack]:
    with Slack(tmp_path_factory.mktemp("slack")) as opened:
        yield opened


def table(process: Process) -> dict[str, tuple[str, str, str]]:
    """Return the doctor's findings: by what was looked at, the mark, what was seen and what to do."""
    process.ends()
    assert process.logged == ""
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in process.said.splitlines() if "│" in line]
    return {what: (mark, seen, advice) for mark, what, seen, advice in rows}


def examined(folder: Path, **settings: str) -> tuple[int, dict[str, tuple[str, str, str]]]:
    with flipside(folder, "doctor", **settings) as doctor:
        found = table(doctor)
        return doctor.ends(), found


def newer_database(folder: Path) -> str:
    with sqlite3.connect(folder / "newer.db") as database:
        database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        database.execute("INSERT INTO alembic_version VALUES ('9999')")
    database.close()
    return f"sqlite:///{folder}/newer.db"


def test_help_lists_the_commands(tmp_path: Path) -> None:
    with flipside(tmp_path, "--help") as shown:
        assert shown.ends() == 0
        assert all(f"│ {command} " in shown.said for command in COMMANDS)
        assert shown.logged == ""


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ({"SLACK_MODE": "sockets"}, "SLACK_MODE: input should be 'socket' or 'http'"),
        ({"SLACK_APP_TOKEN": ""}, "SLACK_APP_TOKEN: needed in socket mode, and not set"),
        ({"SLACK_MODE": "http", "SLACK_SIGNING_SECRET": ""}, "SLACK_SIGNING_SECRET: needed in http mode, and not set"),
        ({"DATABASE_URL": "sqlite:////nowhere/flipside.db"}, "DATABASE_URL: the database cannot be used: "),
        ({"DATABASE_URL": "newer"}, "DATABASE_URL: a newer version of Flipside has used this database"),
        ({"DATABASE_URL": "none"}, "DATABASE_URL: the database cannot be used: "),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "SLACK_BOT_TOKEN: Slack does not accept it (invalid_auth)"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "SLACK_APP_TOKEN: Slack does not accept it (invalid_auth)"),
        ({"SLACK_MODE": "http", "HTTP_PORT": "taken"}, "HTTP_PORT: "),
    ],
    ids=lambda given: "-".join(f"{name}={value}" for name, value in given.items()) if isinstance(given, dict) else "",
)
def test_a_wrong_setting_ends_the_start_with_one_line(
    tmp_path: Path, slack: Slack, settings: dict[str, str], line: str
) -> None:
    (tmp_path / "none.db").write_text("this is no database, whatever its name may say")
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        stand_ins = {
            "newer": newer_database(tmp_path),
            "none": f"sqlite:///{tmp_path}/none.db",
            "taken": str(taken.getsockname()[1]),
        }
        given = {name: stand_ins.get(value, value) for name, value in settings.items()}
        with flipside(tmp_path, "run", **{**slack.settings, **given}) as bot:
            assert bot.ends() == 2
    assert bot.logged.startswith(line)
    assert bot.logged.count("\n") == 1
    assert bot.said == ""


def test_without_tokens_the_sandbox_opens_and_says_where(tmp_path: Path) -> None:
    with flipside(tmp_path, "run") as bot:
        address = bot.says(r"open at (http://127\.0\.0\.1:\d+)")[1]
        assert "No Slack tokens are set" in bot.said
        with urllib.request.urlopen(address, timeout=5) as page:
            assert page.status == 200
            assert b"<html" in page.read()
        bot.says("action=started")
        code, seconds = bot.stops(signal.SIGINT)
    assert code == 0
    assert seconds < 5
    assert "Traceback" not in bot.logged
    assert not list(tmp_path.glob("**/*.db"))


def test_the_sandbox_opens_at_the_port_that_is_asked_for_whatever_tokens_are_set(tmp_path: Path) -> None:
    port = free_port()
    with flipside(tmp_path, "sandbox", "--port", str(port), SLACK_BOT_TOKEN="xoxb-1") as bot:
        bot.says(f"open at http://127.0.0.1:{port}\n")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
            assert page.status == 200


def test_the_sandbox_opens_at_another_port_when_somebody_has_that_one(tmp_path: Path, slack: Slack) -> None:
    taken = slack.url.rpartition(":")[2]
    with flipside(tmp_path, "sandbox", "--port", taken) as bot:
        assert bot.says(r"open at http://127\.0\.0\.1:(\d+)")[1] != taken


@pytest.mark.parametrize(("name", "mode"), [("SIGTERM", "socket"), ("SIGINT", "http")])
def test_a_signal_ends_the_bot_in_order(tmp_path: Path, slack: Slack, name: str, mode: str) -> None:
    settings = {**slack.settings, "SLACK_MODE": mode, "HTTP_PORT": str(free_port())}
    with flipside(tmp_path, "run", **settings) as bot:
        bot.says("action=started")
        code, seconds = bot.stops(signal.Signals[name])
    assert code == 0
    assert seconds < 5
    assert [line.split("action=")[1] for line in bot.logged.splitlines()] == ["started", "stopping"]


def test_a_slack_that_cannot_be_reached_yet_is_waited_for(tmp_path: Path) -> None:
    port = free_port()
    settings = {**TOKENS, "SLACK_API_URL": f"http://127.0.0.1:{port}/api/"}
    with flipside(tmp_path, "run", **settings) as bot:
        bot.says("action=slack_unreachable")
        with Slack(tmp_path, port=port) as slack:
            slack.connected()
            bot.says("action=started")
            assert bot.stops(signal.SIGTERM)[0] == 0


def test_a_bot_that_waits_for_slack_can_be_ended(tmp_path: Path) -> None:
    settings = {**TOKENS, "SLACK_API_URL": f"http://127.0.0.1:{free_port()}/api/"}
    with flipside(tmp_path, "run", **settings) as bot:
        bot.says("action=slack_unreachable")
        code, seconds = bot.stops(signal.SIGTERM)
    assert code == 0
    assert seconds < 5
    assert "Traceback" not in bot.logged


def test_migrating_twice_is_migrating_once(tmp_path: Path) -> None:
    for _ in range(2):
        with flipside(tmp_path, "migrate", DATABASE_URL="sqlite:///[a] b.db") as migrate:
            assert migrate.ends() == 0
            assert migrate.said.startswith("sqlite:///[a] b.db is at revision ")
            assert migrate.logged == ""
    assert (tmp_path / "[a] b.db").exists()


def test_migrating_the_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with flipside(tmp_path, "migrate", DATABASE_URL=newer_database(tmp_path)) as migrate:
        assert migrate.ends() == 2
        assert migrate.logged.startswith("DATABASE_URL: a newer version")


def test_the_doctor_has_little_to_say_without_tokens_and_leaves_no_trace(tmp_path: Path) -> None:
    code, found = examined(tmp_path)
    assert code == 0
    assert {what: row[0] for what, row in found.items()} == {"Settings": "✓", "Database": "✓"}
    assert not list(tmp_path.glob("*.db*"))


def test_the_doctor_finds_all_well(tmp_path: Path, slack: Slack) -> None:
    with flipside(tmp_path, "migrate", **slack.settings) as migrate:
        migrate.ends()
    code, found = examined(tmp_path, **slack.settings)
    assert code == 0
    assert [row[0] for row in found.values()] == ["✓"] * 12
    assert "whole" in found["Trail"][1]
    assert "Carla Reyes" in found["Coordinator"][1]
    assert re.match(r"SQLite 3\.[\d.]+: sqlite:///flipside\.db at revision ", found["Database"][1])
    assert found["Promises"][1] == "all are kept"


@pytest.mark.parametrize(
    ("settings", "what", "seen", "advice"),
    [
        ({"SLACK_APP_TOKEN": ""}, "Settings", "missing: SLACK_APP_TOKEN", ".env"),
        ({"COORDINATORS": ""}, "Settings", "nobody is a coordinator", "COORDINATORS"),
        ({"SLACK_BOT_TOKEN": "xoxb-wrong"}, "Bot token", "invalid_auth", "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-wrong"}, "App token", "invalid_auth", "SLACK_APP_TOKEN"),
        ({"COORDINATORS": "U0NOBODY1"}, "Coordinator", "user_not_found", "U0NOBODY1 in COORDINATORS"),
        ({"DATABASE_URL": "sqlite:////nowhere/flipside.db"}, "Database", "unable to open", "DATABASE_URL"),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, "Bot token", "Cannot connect", "SLACK_API_URL"),
    ],
    ids=lambda given: next(iter(given)) if isinstance(given, dict) else "",
)
def test_the_doctor_says_what_is_wrong_and_what_to_do(
    tmp_path: Path, slack: Slack, settings: dict[str, str], what: str, seen: str, advice: str
) -> None:
    code, found = examined(tmp_path, **{**slack.settings, **settings})
    assert code == 1
    mark, was_seen, was_advised = found[what]
    assert mark == "✗"
    assert seen in was_seen
    assert advice in was_advised


def test_the_doctor_knows_the_database_of_a_newer_version(tmp_path: Path) -> None:
    code, found = examined(tmp_path, DATABASE_URL=newer_database(tmp_path))
    assert code == 1
    assert "9999" in found["Database"][1]


def test_the_doctor_names_the_scopes_that_are_missing_and_a_clock_that_is_wrong(tmp_path: Path) -> None:
    manifest = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
    manifest["oauth_config"]["scopes"]["bot"].remove("mpim:write")
    (tmp_path / "manifest.yml").write_text(yaml.safe_dump(manifest))
    with Slack(tmp_path, manifest=tmp_path / "manifest.yml") as slack:
        slack.ask("skew", seconds=120)
        code, found = examined(tmp_path, **slack.settings)
    assert code == 1
    assert found["Scopes"][:2] == ("✗", "missing: mpim:write")
    assert "manifest.yml" in found["Scopes"][2]
    assert found["Clock"][0] == "✗"
    assert "NTP" in found["Clock"][2]
