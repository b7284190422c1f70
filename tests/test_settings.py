"""The settings: what each takes and refuses, and that a refusal is a line which names the setting and keeps secrets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings, WrongSettings, is_loopback, read
from tests.typed_settings import REFUSED, TAKEN

NAMES = [name.upper() for name in Settings.model_fields]
HERE = "http://127.0.0.1:3500/api/"

DEFAULTS: dict[str, Any] = {
    "slack_bot_token": None,
    "slack_app_token": None,
    "slack_signing_secret": None,
    "slack_client_id": None,
    "slack_client_secret": None,
    "token_keys": (),
    "public_url": None,
    "slack_mode": "socket",
    "slack_api_url": "https://slack.com/api/",
    "http_port": 3000,
    "ops_port": 0,
    "ops_host": "127.0.0.1",
    "database_url": "sqlite:///flipside.db",
    "mark_file": "",
    "coordinators": (),
    "purge_after_days": 10,
    "clock_speed": 1.0,
    "log_level": "INFO",
    "log_format": "console",
}
LOOPBACK = [
    "http://localhost:1/",
    "http://LOCALHOST/",
    "http://127.0.0.1/",
    "http://127.0.0.2:8/",
    "http://[::1]:3/api",
]
ELSEWHERE = [
    "https://slack.com/api/",
    "https://localhost.example.com/",
    "https://127.0.0.1.example.com/",
    "https://10.0.0.1/",
]

# The environment cannot hold NUL; bytes that are no UTF-8 arrive as lone surrogates.
anything = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]) | st.sampled_from("\udc80\udcff"))
likely = st.sampled_from([value for _, value, *_ in [*TAKEN, *REFUSED]])


@pytest.fixture(autouse=True, scope="module")
def nowhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty folder, and an environment without settings."""
    folder = tmp_path_factory.mktemp("nowhere")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name in NAMES:
            patch.delenv(name, raising=False)
        yield folder


@pytest.fixture
def dotenv(nowhere: Path) -> Iterator[Path]:
    yield nowhere / ".env"
    (nowhere / ".env").unlink()


def settings(**environment: str) -> Settings:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        return read()


def refusal(**environment: str) -> str:
    with pytest.raises(WrongSettings) as refused:
        settings(**environment)
    return str(refused.value)


def test_every_setting_has_its_default() -> None:
    assert settings().model_dump() == DEFAULTS


@pytest.mark.parametrize(("name", "value", "meaning"), TAKEN)
def test_a_setting_takes(name: str, value: str, meaning: Any) -> None:
    assert getattr(settings(**{name: value}), name.lower()) == meaning


@pytest.mark.parametrize(("name", "value", "why"), REFUSED)
def test_a_setting_refuses_in_one_line_that_names_it(name: str, value: str, why: str) -> None:
    environment = {"SLACK_API_URL": HERE, name: value}
    line = refusal(**environment)
    assert line.startswith(f"{name}: ")
    assert why in line
    assert line.isprintable()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("nothing", ["", " ", "\t"])
def test_an_empty_setting_is_one_that_is_not_there(name: str, nothing: str) -> None:
    assert settings(**{name: nothing}).model_dump() == DEFAULTS


def test_every_wrong_setting_has_its_line() -> None:
    lines = refusal(HTTP_PORT="web", LOG_LEVEL="loud", COORDINATORS="carla").splitlines()
    assert sorted(line.split(":")[0] for line in lines) == ["COORDINATORS", "HTTP_PORT", "LOG_LEVEL"]


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name not in {"SLACK_SIGNING_SECRET", "SLACK_CLIENT_SECRET"}]
)
@pytest.mark.parametrize("token", ["xoxp-very-secret", "xoxe.xoxb-very-secret", "very-secret"])
def test_a_token_in_the_wrong_line_is_not_shown(name: str, token: str) -> None:
    assert "very-secret" not in refusal(**{name: token})


def test_a_token_is_not_shown_by_the_settings_either() -> None:
    shown = settings(SLACK_BOT_TOKEN="xoxb-very-secret", SLACK_SIGNING_SECRET="very-secret")
    assert "very-secret" not in f"{shown} {shown!r} {shown.model_dump()} {shown.model_dump_json()}"


@pytest.mark.parametrize("url", LOOPBACK)
def test_time_may_run_faster_on_a_slack_of_this_machine(url: str) -> None:
    assert is_loopback(url)
    assert settings(SLACK_API_URL=url, CLOCK_SPEED="86400").clock_speed == 86400


@pytest.mark.parametrize("url", ELSEWHERE)
def test_time_may_not_run_faster_anywhere_else(url: str) -> None:
    assert not is_loopback(url)
    assert refusal(SLACK_API_URL=url, CLOCK_SPEED="86400").startswith("CLOCK_SPEED: ")
    assert refusal(SLACK_API_URL=url, CLOCK_SPEED="0.5").startswith("CLOCK_SPEED: ")


def test_time_may_not_run_faster_on_the_slack_that_is_the_default() -> None:
    assert refusal(CLOCK_SPEED="2").startswith("CLOCK_SPEED: ")


def test_the_file_is_read_and_the_environment_wins(dotenv: Path) -> None:
    dotenv.write_text(
        '# ours\nSLACK_MODE=http\nHTTP_PORT=4000 # why not\nCOORDINATORS="U1, U2"\nUNKNOWN=1\nLOG_LEVEL=\n'
    )
    read_there = settings(HTTP_PORT="5000", LOG_FORMAT="")
    assert (read_there.slack_mode, read_there.coordinators) == ("http", ("U1", "U2"))
    assert (read_there.http_port, read_there.log_level, read_there.log_format) == (5000, "INFO", "console")


def test_a_wrong_line_of_the_file_is_named_and_not_shown(dotenv: Path) -> None:
    dotenv.write_text("COORDINATORS=xoxb-very-secret\n")
    line = refusal()
    assert line.startswith("COORDINATORS: ")
    assert "secret" not in line


def test_a_file_that_cannot_be_read_is_named(dotenv: Path) -> None:
    dotenv.write_bytes(b"SLACK_BOT_TOKEN=xoxb-\xff\xfe\n")
    assert refusal() == ".env: cannot be read (UnicodeDecodeError)"


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}, []),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, ["SLACK_APP_TOKEN"]),
        ({"SLACK_APP_TOKEN": "xapp-1"}, ["SLACK_BOT_TOKEN"]),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_MODE": "http"}, ["SLACK_SIGNING_SECRET"]),
        ({"SLACK_SIGNING_SECRET": "1", "SLACK_MODE": "http"}, ["SLACK_BOT_TOKEN"]),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "1", "SLACK_MODE": "http"}, []),
    ],
)
def test_what_a_mode_needs_and_has_not_is_named(given: dict[str, str], missing: list[str]) -> None:
    found = settings(**given)
    assert found.has_tokens
    assert found.missing() == missing


@given(st.sampled_from(NAMES), anything | likely)
def test_whatever_a_setting_is_nothing_but_lines_that_name_it_come_of_it(name: str, value: str) -> None:
    try:
        settings(**{name: value})
    except WrongSettings as refused:
        for line in str(refused).split("\n"):
            assert line.startswith(f"{name}: ")
            assert line.isprintable()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:///flipside.db", "sqlite:///flipside.db"),
        ("postgresql://me:very-secret@db:5433/flip?sslmode=require", "postgresql://me:***@db:5433/flip"),
        ("postgresql:///flip?host=/run&user=me&password=very-secret", "postgresql:///flip"),
    ],
)
def test_the_password_of_a_database_is_never_shown(url: str, shown: str) -> None:
    settings = Settings(_env_file=None, database_url=url)  # type: ignore[call-arg]
    assert settings.database == shown
    assert "very-secret" not in repr(settings) + str(settings)
