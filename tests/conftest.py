"""The fixed cast: a junior mentor, a director, a coordinator and a stranger, each in a theatre of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import KINDS, Databases
from tests.player import Player
from tests.theatre import MENTEE, MENTOR, Json, Theatre


def pytest_xdist_auto_num_workers() -> int:
    """Half as many again as there are processors: most of what dialogues do is wait for somebody's answer."""
    return max(2, (os.cpu_count() or 1) * 3 // 2)


# What takes longest, the longest first: half a minute each and more.
LONG = (
    "test_whole_program",
    "test_campaign_kills",
    "test_tenants",
    "test_promises",
    "test_security_tampering",
    "test_outages",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest, so that at the end no process waits for one that has just begun it."""
    place = {name: number for number, name in enumerate(LONG)}
    items.sort(key=lambda one: place.get(one.path.stem, len(LONG)))


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    opened = Databases()
    yield opened
    opened.close()


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Iterator[str]:
    """The address of a database of one's own, of each kind in turn."""
    with databases.one(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def theatre(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Iterator[Theatre]:
    """A theatre on SQLite, unless the test is played `on_both`, or all of them are to be played on PostgreSQL."""
    kind = getattr(request, "param", os.environ.get("FLIPSIDE_TEST_DATABASE", "sqlite"))
    with databases.one(kind, tmp_path) as url:
        opened = Theatre(tmp_path, settings={"database_url": url})
        yield opened
        opened.close()


@pytest.fixture
def ada(theatre: Theatre) -> Player:
    """A junior product person in Helsinki."""
    return theatre.person("U0ADA0001")


@pytest.fixture
def bruno(theatre: Theatre) -> Player:
    """A director of sales in Rome."""
    return theatre.person("U0BRUNO01")


@pytest.fixture
def carla(theatre: Theatre) -> Player:
    """The coordinator, in Madrid."""
    return theatre.person("U0COORD01")


@pytest.fixture
def paired(theatre: Theatre, ada: Player, bruno: Player, carla: Player) -> Theatre:
    """Ada and Bruno have been introduced."""
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    ada.sees("Ada Virtanen")
    theatre.settle()
    return theatre


@pytest.fixture
def session(paired: Theatre, ada: Player) -> Json:
    """The message of their first session."""
    paired.forward(days=7)
    seen = ada.sees("Session 1 of 6")
    paired.settle()
    return seen
