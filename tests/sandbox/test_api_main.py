"""python -m sandbox: starts, says where it is, ends when asked, and says what is wrong."""

from __future__ import annotations

import pathlib
import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
import yaml

from sandbox.__main__ import main
from tests.sandbox.conftest import MANIFEST

ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture
def manifest_file(tmp_path: pathlib.Path) -> str:
    path = tmp_path / "manifest.yml"
    path.write_text(yaml.safe_dump(MANIFEST))
    return str(path)


def test_it_starts_prints_its_address_and_stops(manifest_file: str) -> None:
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--manifest", manifest_file, "--speed", "60"]
    with subprocess.Popen([*command, "--rate-limits"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found is not None
        with urllib.request.urlopen(f"{found[0]}/api/auth.test?token=xoxb-sandbox") as answer:
            assert b'"ok": true' in answer.read()
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_what_is_wrong_is_said_in_a_line(manifest_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--manifest", "nowhere.yml"]) == 2
    assert main(["--manifest", manifest_file, "--host", "0.0.0.0"]) == 2
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["--manifest", manifest_file, "--port", str(taken.getsockname()[1])]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in lines[:2]] == ["The sandbox cannot start"] * 2
    assert lines[2].startswith("The sandbox cannot open 127.0.0.1:")
