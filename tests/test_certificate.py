"""The certificate as a picture: whatever a name is made of, it is drawn whole, within the paper, and never wrong."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from bot import certificate
from bot.certificate import Certificate, can_write, draw, shown
from bot.messages import LANGUAGES, certificates
from bot.models import AIMS, Program
from tests.cast import NOW, ada, session

NAMES = [
    "Ada Virtanen",
    "Şükrü Gökçe İğdırlıoğlu",
    "Żaneta Łękawska-Wójcik",
    "Väinö Åkerlund",
    "Niccolò D'Angiò",
    "Íñigo Muñoz Güell",
    "Nguyễn Thị Ánh Tuyết",
    "Ольга Кузнецова",
    "Ελένη Παπαδοπούλου",
]


def words(name: str) -> Certificate:
    return Certificate(
        title="Certificate",
        program="Reverse mentoring",
        lead="This is for",
        name=name,
        deed="who took part as a mentor.",
        facts=(("Sessions held", "5 of 6"), ("From and to", "November 2026 to April 2027"), ("Aims", "Customers")),
        foot="24 April 2027",
    )


def drawn(name: str) -> Image.Image:
    return Image.open(io.BytesIO(draw(words(name)))).convert("RGB")


def ink(one: Image.Image, other: Image.Image) -> tuple[int, int, int, int] | None:
    """Return the box in which two pictures differ by more than the choice of colours."""
    difference = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 60 else 0)
    return difference.getbbox()


@pytest.mark.parametrize("name", NAMES)
def test_the_letters_of_every_language_of_the_product_can_be_written(name: str) -> None:
    assert can_write(name)
    assert shown(name) == name


@pytest.mark.parametrize("name", ["محمد علي", "שרה לוי", "王小明", "यश", "ada 王"])
def test_a_name_that_cannot_be_written_leaves_a_line_for_a_pen(name: str) -> None:
    assert not can_write(name)
    assert shown(name) == ""
    assert drawn(name).tobytes() == drawn("").tobytes()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Bruno \U0001f389 Conti", "Bruno Conti"),
        ("Ada\u202enenatriV", "AdanenatriV"),
        ("A\u0301da\nVirtanen\u200b", "\u00c1da Virtanen"),
        ("  ", ""),
    ],
)
def test_what_is_no_letter_is_left_out(typed: str, written: str) -> None:
    assert shown(typed) == written


@pytest.mark.parametrize("name", ["Ada", "W" * 80, "Maria del Carmen " * 5, "A " * 40])
def test_a_name_of_any_length_stays_in_its_place(name: str) -> None:
    box = ink(drawn(name), drawn(""))
    assert box is not None
    left, top, right, bottom = box
    assert left >= certificate.LEFT - 10
    assert right <= certificate.COLUMN + 4
    assert top > 540
    assert bottom < 1000


def test_two_names_make_two_pictures_of_the_size_of_a_page() -> None:
    one, other = draw(words("Ada")), draw(words("Bruno"))
    assert one != other
    assert one[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(one) < 400_000
    assert drawn("Ada").size == (certificate.WIDTH, certificate.HEIGHT)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120), st.integers(60, 900), st.integers(1, 4))
def test_no_line_is_longer_than_its_place_and_no_letter_is_drawn_as_a_box(text: str, width: int, most: int) -> None:
    pen = certificate._Pen(ImageDraw.Draw(Image.new("RGB", (8, 8))), certificate.TEXT, 32)
    said = shown(text)
    assert all(certificate._has(letter) for letter in said)
    lines = pen.wrap(said, width, most)
    assert len(lines) <= most
    assert all(pen.font.getlength(line) <= width for line in lines)
    if not (lines and lines[-1].endswith("…")):
        assert "".join(lines).replace(" ", "") == said.replace(" ", "")


@settings(max_examples=8, deadline=None)
@given(st.text(max_size=200))
def test_whatever_a_text_is_made_of_there_is_a_picture(text: str) -> None:
    whole = Certificate(text, text, text, text, text, ((text, text),) * 4, text)
    assert Image.open(io.BytesIO(draw(whole))).size == (certificate.WIDTH, certificate.HEIGHT)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_a_certificate_says_of_somebody_is_in_letters_that_can_be_written(locale: str) -> None:
    program = Program(workspace="T0", name="Reverse mentoring", aims=[*AIMS])
    several = [session(number=number, state="met" if number < 4 else "skipped") for number in range(1, 7)]
    for is_mentor in (True, False):
        said = certificates.words(
            locale, owner=ada(), is_mentor=is_mentor, program=program, aims=AIMS, several=several, at=NOW
        )
        texts = [said["title"], said["program"], said["lead"], said["deed"], said["foot"]]
        texts += [text for fact in said["facts"] for text in fact]
        assert all(texts)
        assert all(can_write(text) for text in texts)
        assert "Bruno" not in str(said)
    assert "3" in certificates.alt(locale, owner=ada(), program=program, several=several)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_aims_of_a_program_that_nobody_has_set_up_are_not_cut(locale: str) -> None:
    program = Program(workspace="T0", name="x")
    said = certificates.words(
        locale, owner=ada(), is_mentor=True, program=program, aims=program.aims, several=[session(state="met")], at=NOW
    )
    value, width = said["facts"][-1][1], 468
    pen, most = certificate._of_a_fact(ImageDraw.Draw(Image.new("RGB", (8, 8))), value, width)
    assert " ".join(pen.wrap(value, width, most)) == value


def test_who_met_within_one_month_and_whose_program_has_no_aims_reads_no_more_than_that() -> None:
    several = [session(state="met")]
    said = certificates.words(
        "en", owner=ada(), is_mentor=True, program=Program(workspace="T0", name="x"), aims=(), several=several, at=NOW
    )
    assert [value for _, value in said["facts"]] == ["1 of 1", "November 2026"]
    assert said["foot"] == "Given on 24 November 2026"
