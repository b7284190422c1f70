"""Dockerfile and compose file, without Docker: what they copy is there, and every command in them is run here.

Two things are lent from this machine: its Python stands for the image's, and the packages that are installed already
for those that would be installed; that they are the right ones, with the right hashes, is held against the lock file.
"""

from __future__ import annotations

import fnmatch
import importlib.metadata
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app import ROOT
from bot.settings import Settings
from tests import container
from tests.command import Process, Slack, free_port
from tests.container import Step, dockerfile
from tests.databases import Databases
from tests.postgres import NoServer, programs

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yml").read_text(encoding="utf-8"))
BOT, DATABASE = COMPOSE["services"]["bot"], COMPOSE["services"]["database"]
STEPS = dockerfile()
LAST = STEPS[max(number for number, step in enumerate(STEPS) if step.word == "FROM") :]
PLACES = ("/opt/flipside", "/app", "/data", "/tmp/constraints-run.txt")
INSTALL = "--require-hashes"


def ran(command: list[str], folder: Path, **environment: str) -> str:
    """Run a command to its end and return what it said."""
    said = folder / "said"
    with said.open("wb") as out:
        done = subprocess.run(
            command,
            env={"PATH": os.environ["PATH"], "HOME": str(folder), **environment},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            timeout=120,
            check=False,
        )
    text = said.read_text(encoding="utf-8", errors="replace")
    assert done.returncode == 0, f"{command}\n{text}"
    return text


class Image:
    """The image as a folder: what a build would put at /app is at `root`/app."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment: dict[str, str] = {}

    def placed(self, text: str) -> str:
        for place in PLACES:
            text = re.sub(rf"(?<![\w/]){place}", f"{self.root}{place}", text)
        return text

    def do(self, step: Step) -> None:
        match step.word:
            case "COPY":
                self._copy([word for word in step.words if not word.startswith("--")], step)
            case "RUN":
                ran(self._command(step.words), self.root)
            case "ENV":
                name, _, value = self.placed(step.rest).partition("=")
                self.environment[name] = value

    def _copy(self, words: list[str], step: Step) -> None:
        *sources, target = words
        place = Path(f"{self.root}{target}")
        if "--from=built" in step.words:
            assert place.exists(), target
            return
        for source in sources:
            found = ROOT / source
            assert not ignored(source), f"{source} is in .dockerignore"
            if found.is_dir():
                shutil.copytree(found, place, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                (place if target.endswith("/") else place.parent).mkdir(parents=True, exist_ok=True)
                shutil.copy(found, place)

    def _command(self, words: list[str]) -> list[str]:
        """Return a command of the build as it is run here."""
        command = [self.placed(word) for word in words]
        if INSTALL in command:  # everything is there already; pip reads the file and finds nothing to do
            command[command.index("--python") + 1] = sys.executable
            command.insert(command.index("install") + 1, "--dry-run")
        if "uninstall" in command:  # from the image's own Python, for which an empty one stands
            command[3:3] = ["--python", f"{self.root}/opt/flipside/bin/python"]
        if command[0] == "install" and os.getuid() != 0:
            command = [command[0], *command[5:]]  # only root gives folders away
        return [sys.executable if command[0] == "python" else command[0], *command[1:]]

    def lend(self) -> None:
        """Let the image's Python find the packages that are installed here."""
        (site,) = self.root.glob("opt/flipside/lib/python*/site-packages")
        lent = Path(str(importlib.metadata.distribution("slack-bolt").locate_file("")))
        (site / "lent.pth").write_text(f"{lent}\n")


def ignored(path: str) -> bool:
    """Say whether .dockerignore keeps a path out: its last line that fits decides."""
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept_out = False
    for line in lines:
        if line and not line.startswith("#") and fnmatch.fnmatch(path, line.lstrip("!")):
            kept_out = not line.startswith("!")
    return kept_out


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Image:
    built = Image(tmp_path_factory.mktemp("image"))
    for step in STEPS:
        built.do(step)
    built.lend()
    return built


@pytest.fixture
def server(databases: Databases, tmp_path: Path) -> Iterator[str]:
    with databases.one("postgresql", tmp_path, migrated=False) as url:
        yield url


def word(name: str) -> Step:
    return next(step for step in LAST if step.word == name)


def test_the_container_installs_what_the_bot_needs_and_nothing_of_its_developers() -> None:
    assert container.LOCK.read_text(encoding="utf-8") == container.lock(), "write it anew: python -m tests.container"
    locked = {canonicalize_name(name) for name in re.findall(r"(?m)^([\w.-]+)==", container.lock())}
    left, seen = {"slack-bolt"}, set[str]()
    for line in (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[project.opt")[0].splitlines():
        if found := re.match(r'  "([^"]+)", ', line):
            left.add(found[1])
    while left:
        wanted = Requirement(left.pop())
        if wanted.marker is not None and not any(wanted.marker.evaluate({"extra": one}) for one in ("", "binary")):
            continue
        seen.add(canonicalize_name(wanted.name))
        more = {one.split(";")[0].strip(): one for one in importlib.metadata.requires(wanted.name) or ()}
        left |= {one for one in more.values() if canonicalize_name(Requirement(one).name) not in seen}
    assert seen <= locked
    assert not locked & {"pytest", "mypy", "ruff", "playwright", "hypothesis", "scipy"}


def test_every_command_of_the_build_runs_and_leaves_what_the_bot_needs(image: Image) -> None:
    there = {path.name for path in (image.root / "app").iterdir()}
    assert there >= {"app.py", "bot", "handlers", "prompts", "manifest.yml", "pyproject.toml"}
    assert not there & {"tests", ".env", ".git"}
    assert list((image.root / "app").rglob("*.pyc"))
    assert (image.root / "data").stat().st_mode & 0o777 == 0o700
    assert not list(image.root.glob("opt/flipside/bin/pip*"))


def test_the_container_starts_is_found_healthy_ends_in_order_and_writes_only_its_volume(
    image: Image, server: str, tmp_path: Path
) -> None:
    healthy = re.search(r"CMD (\[.+\])", word("HEALTHCHECK").rest)
    assert healthy
    port = free_port()
    check = [one.replace(image.environment["OPS_PORT"], str(port)) for one in Step("CMD", healthy[1]).words]
    command = [*word("ENTRYPOINT").words, *word("CMD").words]
    before = {path for path in image.root.rglob("*") if "data" not in path.parts}
    given = {**image.environment, **composed(server, image), "OPS_PORT": str(port)}
    python = image.root / "opt/flipside/bin/python"
    with Slack(tmp_path) as slack:
        given |= slack.settings
        with Process(tmp_path, *command[1:], cwd=image.root / "app", program=str(python), **given) as bot:
            bot.says('"action": "started"')
            ran([str(python), *check[1:]], tmp_path)
            code, seconds = bot.stops(15)
    assert code == 0
    assert seconds < 15
    with pytest.raises(AssertionError, match="refused"):
        ran([str(python), *check[1:]], tmp_path)
    assert {path for path in image.root.rglob("*") if "data" not in path.parts} == before


def composed(server: str, image: Image) -> dict[str, str]:
    """Return what the compose file sets, with the test's database in the place of its own."""
    told: dict[str, str] = BOT["environment"]
    assert re.fullmatch(r"postgresql://flipside:\$\{POSTGRES_PASSWORD:\?.+\}@database/flipside", told["DATABASE_URL"])
    assert {*told} <= {name.upper() for name in Settings.model_fields}
    return {"DATABASE_URL": server, "MARK_FILE": image.placed(told["MARK_FILE"])}


def test_the_containers_settings_are_settings(image: Image) -> None:
    names = {name for name in image.environment if name != "PATH" and not name.startswith("PYTHON")}
    assert names <= {name.upper() for name in Settings.model_fields}
    settings = Settings(_env_file=None, **{name.lower(): image.environment[name] for name in names})  # type: ignore[call-arg, arg-type]
    exposed = {int(port) for port in word("EXPOSE").rest.split()}
    assert exposed == {settings.http_port, settings.ops_port} == {int(port) for port in BOT["expose"]}
    assert word("USER").rest == "10001:10001"


def test_the_database_of_the_compose_file_is_asked_whether_it_answers(server: str, tmp_path: Path) -> None:
    how, command = DATABASE["healthcheck"]["test"]
    assert how == "CMD-SHELL"
    where = re.search(r"@([^:/]+):(\d+)", server)
    assert where
    try:
        found = programs()
    except NoServer:
        found = Path("/usr/bin")
    path = f"{found}{os.pathsep}{os.environ['PATH']}"
    assert "accepting" in ran(["sh", "-c", command], tmp_path, PATH=path, PGHOST=where[1], PGPORT=where[2])
    with pytest.raises(AssertionError, match="no response"):
        ran(["sh", "-c", command], tmp_path, PATH=path, PGHOST=where[1], PGPORT=str(free_port()))


def test_the_compose_file_waits_restarts_and_keeps_its_data() -> None:
    assert BOT["depends_on"] == {"database": {"condition": "service_healthy"}}
    for service in (BOT, DATABASE):
        assert service["restart"] == "unless-stopped"
        (volume,) = service["volumes"]
        name, _, place = volume.partition(":")
        assert name in COMPOSE["volumes"]
        assert place in {word("VOLUME").rest, "/var/lib/postgresql/data"}
    assert BOT["read_only"]
    assert BOT["cap_drop"] == ["ALL"]
    assert "ports" not in BOT, "several processes could not share one"
    assert "ports" not in DATABASE
    assert int(BOT["stop_grace_period"].removesuffix("s")) > 15
    assert "PASSWORD" not in str([shlex.split(str(value)) for value in BOT.get("command", [])])
