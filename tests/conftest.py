"""The fixed cast: a junior mentor, a director, a coordinator and a stranger, each in a theatre of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.theatre import Player, Theatre


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
