"""The certificate in every language: it is there to the last letter, in its place, and nothing over anything else."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import pytest
from PIL import ImageDraw

from bot.certificate import COLUMN, HEIGHT, LEFT, TOP, Certificate, draw, shown
from bot.messages import LANGUAGES, certificates
from bot.models import AIMS, Program
from handlers.planning import LONGEST_NAME
from tests.cast import NOW, ada, session
from tests.test_certificate import NAMES
from tests.test_every_language import LONG

Box = tuple[float, float, float, float]

CYRILLIC = "Анна-Мария Константиновна Преображенская-Вознесенская"
EVERY_NAME = [*NAMES, LONG, CYRILLIC, "Wilhelmina-Konstantina " * 3, "王小明"]
PROGRAM = "Reverse mentoring"


def words(locale: str, name: str, program: str = PROGRAM, *, is_mentor: bool = True) -> Certificate:
    several = [session(number=number, state="met" if number < 12 else "skipped") for number in range(1, 13)]
    said = certificates.words(
        locale,
        owner=ada(name=name),
        is_mentor=is_mentor,
        program=Program(workspace="T0", name=program),
        aims=AIMS,
        several=several,
        at=NOW,
    )
    return Certificate(**said)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Box]]:
    """What is written on pictures, each line with the box that its ink takes."""
    lines: list[tuple[str, Box]] = []
    write = ImageDraw.ImageDraw.text

    def listening(canvas: ImageDraw.ImageDraw, place: tuple[float, float], text: str, **how: Any) -> None:
        lines.append((text, canvas.textbbox(place, text, font=how["font"], anchor=how["anchor"])))
        write(canvas, place, text, **how)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", listening)
    return lines


def must_stand_well(lines: list[tuple[str, Box]], said: Certificate) -> None:
    texts = [said.title, said.program, said.lead, said.name, said.deed, said.foot]
    texts += [text for fact in said.facts for text in fact]
    assert _letters(text for text, _ in lines) == _letters(map(shown, texts))
    for text, (left, top, right, bottom) in lines:
        assert left >= LEFT - 10, text
        assert right <= COLUMN + 4, text
        assert top >= TOP, text
        assert bottom <= HEIGHT - 74, text
    for (one, first), (other, second) in combinations(lines, 2):
        beside = first[2] <= second[0] or second[2] <= first[0]
        above = first[3] <= second[1] or second[3] <= first[1]
        assert beside or above, f"{one} | {other}"


def _letters(texts: Iterable[str]) -> list[str]:
    """Return what texts are made of, in whatever order and lines they were written."""
    return sorted("".join(texts).replace(" ", ""))


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize(("name", "is_mentor"), [(LONG, True), (CYRILLIC, False)])
def test_nothing_of_a_certificate_is_clipped(
    written: list[tuple[str, Box]], locale: str, name: str, is_mentor: bool
) -> None:
    said = words(locale, name, is_mentor=is_mentor)
    draw(said)
    must_stand_well(written, said)


@pytest.mark.parametrize("name", EVERY_NAME)
def test_no_name_touches_what_stands_around_it(written: list[tuple[str, Box]], name: str) -> None:
    said = words("pl", name)
    draw(said)
    must_stand_well(written, said)


@pytest.mark.parametrize(
    "program", ["X" * LONGEST_NAME, "Wissen teilen, andersherum: Vertrieb und Entwicklung, Europa"]
)
def test_the_name_of_a_program_is_whole_too(written: list[tuple[str, Box]], program: str) -> None:
    assert len(program) == LONGEST_NAME
    said = words("en", "Ada Virtanen", program)
    draw(said)
    must_stand_well(written, said)
