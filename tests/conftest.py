"""The fixed cast: a junior mentor, a director, a coordinator and a stranger, each in a theatre of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.theatre import MENTEE, MENTOR, Player, Theatre


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    opened = Theatre(tmp_path)
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
