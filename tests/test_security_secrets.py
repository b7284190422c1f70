"""No secret leaves: not in a log at its most talkative, an error, a figure, a copy of the database or a core dump."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import figures
from bot.access import Seals
from bot.store import copying
from tests.command import Slack, flipside
from tests.premises import FIRST, KEY, Premises
from tests.test_logs import Book
from tests.theatre import MENTOR

CANARY = "Kanarienvogel"
SECRETS = {
    "SLACK_BOT_TOKEN": f"xoxb-1-{CANARY}",
    "SLACK_APP_TOKEN": f"xapp-1-{CANARY}",
    "SLACK_SIGNING_SECRET": f"8f742231{CANARY}",
    "SLACK_CLIENT_SECRET": f"9a853342{CANARY}",
    "LOG_LEVEL": "DEBUG",
}
NOWHERE = "http://127.0.0.1:1/api/"
WITH_PASSWORD = f"postgresql+psycopg://flipside:{CANARY}@127.0.0.1:1/flipside"


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slack]:
    with Slack(tmp_path_factory.mktemp("slack")) as running:
        yield running


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        ("run", {"DATABASE_URL": WITH_PASSWORD, "SLACK_API_URL": NOWHERE}),
        ("doctor", {"DATABASE_URL": WITH_PASSWORD, "SLACK_API_URL": NOWHERE}),
        ("run", {"SLACK_SIGNING_SECRET": f"two words {CANARY}", "SLACK_BOT_TOKEN": f"xoxp-{CANARY}"}),
    ],
    ids=["no database", "no database for the doctor", "wrong settings"],
)
def test_what_goes_wrong_at_a_start_is_told_without_a_secret(
    tmp_path: Path, command: str, wrong: dict[str, str]
) -> None:
    with flipside(tmp_path, command, **SECRETS | wrong) as process:
        assert process.ends() in {1, 2}
        assert process.said + process.logged
        assert CANARY not in process.said + process.logged


def test_a_slack_that_refuses_a_token_is_told_without_it(tmp_path: Path, slack: Slack) -> None:
    settings = SECRETS | {"SLACK_API_URL": f"{slack.url}/api/"}
    for command in ("run", "doctor"):
        with flipside(tmp_path, command, **settings) as process:
            assert process.ends() in {1, 2}
            said = process.said + process.logged
        assert "invalid_auth" in said
        assert CANARY not in said


def test_installing_and_meeting_tell_nobody_a_secret(tmp_path: Path) -> None:
    premises = Premises(tmp_path)
    book = Book()
    book.open("DEBUG", "json")
    try:
        link, cookie = premises.begins()
        premises.installs(FIRST)
        ada = premises.person("U0ADA0001")
        ada.joins(MENTOR)
        for method, kind in (("views.open", "half_body"), ("views.publish", "http_5xx"), ("chat.postMessage", "drop")):
            premises.run(premises.stage.plan_fault(method, kind, count=1))
        ada.types("/mentor join")
        premises.expect_no_home()
        premises.run(ada.actor.home())
        premises.settle()
        row = premises.installation(FIRST)
        assert row.token
        assert row.refresh_token
        tokens = [Seals([KEY]).unseal(FIRST, sealed) for sealed in (row.token, row.refresh_token)]
    finally:
        premises.close()
    secrets = [*tokens, KEY, "sandbox-client-secret", "sandbox-signing-secret", cookie.split("=", 1)[1]]
    secrets += re.findall(r"state=([^&]+)", link)
    copying.copy(tmp_path / "flipside.db", tmp_path / "copy.db")
    told = {
        "log": book.text,
        "figures": figures.text().decode(),
        "copy": (tmp_path / "copy.db").read_bytes().decode("latin-1"),
    }
    assert [f"{secret[:6]}... in {place}" for secret in secrets for place, text in told.items() if secret in text] == []
    assert "bug" in told["log"]
    assert "xox" not in "".join(told.values())
    assert FIRST not in told["figures"]


def test_a_crash_leaves_no_memory_on_the_disk(tmp_path: Path) -> None:
    limits = Path("/proc/self/limits")
    if not limits.exists():
        pytest.skip("this machine does not say what a process may do")
    with flipside(tmp_path, "sandbox", "--port", "0") as process:
        process.says("The sandbox is open")
        allowed = Path(f"/proc/{process.process.pid}/limits").read_text(encoding="ascii")
        assert re.search(r"^Max core file size +0 +0 ", allowed, re.MULTILINE)
