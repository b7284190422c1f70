"""The command line in a process of its own, with an empty home and nothing set, and a sandbox to point it at."""

from __future__ import annotations

import itertools
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar

import app

T = TypeVar("T")

SOON = 30.0  # seconds, on a machine that does other things as well
TOKENS = {
    "SLACK_BOT_TOKEN": "xoxb-sandbox",
    "SLACK_APP_TOKEN": "xapp-sandbox",
    "SLACK_SIGNING_SECRET": "sandbox-signing-secret",
    "COORDINATORS": "U0COORD01",
}


class Process:
    """A program that runs; what it writes is kept in files, so that it is never held up."""

    def __init__(
        self, folder: Path, *command: str, cwd: Path, program: str = sys.executable, **environment: str
    ) -> None:
        self.out, self.err = folder / f"{id(self)}.out", folder / f"{id(self)}.err"
        with self.out.open("wb") as out, self.err.open("wb") as err:
            self.process = subprocess.Popen(
                [program, "-W", "error", *command],
                cwd=cwd,
                env={"PATH": os.environ["PATH"], "HOME": str(folder), "COLUMNS": "200", **environment},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    @property
    def said(self) -> str:
        return self.out.read_text(encoding="utf-8")

    @property
    def logged(self) -> str:
        return self.err.read_text(encoding="utf-8")

    def says(self, pattern: str) -> re.Match[str]:
        """Wait until it has written this, to either stream."""
        return until(
            lambda: re.search(pattern, self.said + self.logged), lambda: f"{pattern}\n{self.said}{self.logged}"
        )

    def ends(self) -> int:
        """Wait for its end and return its exit code."""
        return self.process.wait(SOON)

    def stops(self, signal: int) -> tuple[int, float]:
        """Send a signal; return the exit code and the seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal)
        return self.ends(), time.monotonic() - began


def flipside(folder: Path, *arguments: str, **environment: str) -> Process:
    """Start the command line in an empty folder."""
    return Process(folder, str(app.ROOT / "app.py"), *arguments, cwd=folder, **environment)


class Slack(Process):
    """`python -m sandbox` on a port."""

    def __init__(self, folder: Path, *, port: int = 0, manifest: Path | None = None) -> None:
        given = ("--manifest", str(manifest)) if manifest else ()
        super().__init__(folder, "-m", "sandbox", "--port", str(port), *given, cwd=app.ROOT)
        self.url = self.says(r"Sandbox +(http://\S+)")[1]

    @property
    def settings(self) -> dict[str, str]:
        return {**TOKENS, "SLACK_API_URL": f"{self.url}/api/"}

    def ask(self, path: str, **body: Any) -> Any:
        """Ask the sandbox's control API."""
        data = json.dumps(body).encode() if body else None
        request = urllib.request.Request(f"{self.url}/sandbox/{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=SOON) as answer:
            return json.load(answer)

    def connected(self) -> None:
        until(lambda: self.ask("judge")["connections"] == 1, lambda: "the bot has a connection")


def until(look: Callable[[], T | None], what: Callable[[], str]) -> T:
    deadline = time.monotonic() + SOON
    while not (seen := look()):
        assert time.monotonic() < deadline, f"never seen: {what()}"
        time.sleep(0.02)
    return seen


# Each process has a hundred of its own, below those that a system gives away by itself.
FIRST_PORT = 20000 + os.getpid() % 100 * 100
PORTS = itertools.cycle(range(FIRST_PORT, FIRST_PORT + 100))


def free_port() -> int:
    """Return a port on which nobody listens, another one each time."""
    return next(filter(_is_free, PORTS))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
