"""The translations of prompts: how they are read, and the faults that are named; a missing one is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.library import LibraryError, load
from tests.test_library import CIRCLE, FOLDER, GOOD, folder_with

FINNISH = """
title = "Asiakkaat"
[first-hand]
title = "Omin silmin"
why = "Siksi."
questions = ["Yksi?", "Kaksi?", "Kolme?"]
together = "Tee."
mentor_tip = "Sano."
mentee_tip = "Kysy."
commitment = "Pidä."
"""
FINNISH_CIRCLE = """
[the-start]
title = "Alku"
why = "Siksi."
questions = ["Yksi?", "Kaksi?", "Kolme?"]
together = "Tee."
care = "Varo."
"""


def translated(folder: Path, **files: str) -> Path:
    (folder / "fi").mkdir()
    for name, content in files.items():
        (folder / "fi" / f"{name}.toml").write_text(content, "utf-8")
    return folder_with(folder, customers=GOOD, _circle=CIRCLE)


def test_a_translation_is_read_and_one_that_is_missing_is_english(tmp_path: Path) -> None:
    library = load(translated(tmp_path, customers=FINNISH, _circle=FINNISH_CIRCLE, _forbidden='words = ["hän"]'))
    assert library.topics == {"customers": {"en": "Customers", "fi": "Asiakkaat"}}
    assert library.prompts["first-hand"].in_language("fi-FI").questions == ("Yksi?", "Kaksi?", "Kolme?")
    assert library.circle["the-start"].in_language("fi").care == "Varo."
    assert library.prompts["agreement"].in_language("fi").title == "First hand"
    assert library.prompts["first-hand"].in_language("tr").title == "First hand"


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ("[first-hand]", "[second-hand]", "fi/customers.toml: prompt second-hand: no such prompt in the English file"),
        ('"Asiakkaat"', f'"{"x" * 81}"', "fi/customers.toml: title: 81 characters, at most 80"),
        ('"Omin silmin"', '""', "fi/customers.toml: prompt first-hand: title: a text is missing"),
        ('"Siksi."', f'"{"x" * 501}"', "fi/customers.toml: prompt first-hand: why: 501 characters, at most 500"),
        ('"Kolme?"', '"Kolme?", "Neljä?"', "fi/customers.toml: prompt first-hand: questions: 4, and 3 in English"),
        (', "Kolme?"', "", "fi/customers.toml: prompt first-hand: questions: a list of 3 to 4"),
        ('commitment = "Pidä."', "", "fi/customers.toml: prompt first-hand: commitment: a text is missing"),
        ('"Pidä."', '"Pidä."\ndepth = "light"', "fi/customers.toml: prompt first-hand: depth: neither a field"),
        ('title = "Asiakkaat"', "first-hand = 1", "fi/customers.toml: Cannot"),
        ("[first-hand]", "first-hand = 1\n[other]", "fi/customers.toml: prompt first-hand: a table is missing"),
    ],
)
def test_a_fault_of_a_translation_is_named_too(tmp_path: Path, good: str, bad: str, fault: str) -> None:
    assert good in FINNISH
    with pytest.raises(LibraryError) as caught:
        load(translated(tmp_path, customers=FINNISH.replace(good, bad)))
    assert any(each.startswith(fault) for each in caught.value.faults), caught.value.faults


def test_a_folder_or_file_that_translates_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    twice = GOOD + GOOD[GOOD.index("[prompt.en]") :].replace("[prompt.en]", "[prompt.fi]")
    translated(tmp_path, clients=FINNISH, _circle='title = "Piiri"' + FINNISH_CIRCLE, customers=FINNISH, careers="")
    (tmp_path / "customers.toml").write_text(twice)
    (tmp_path / "careers.toml").write_text("=")
    with pytest.raises(LibraryError) as caught:
        load(tmp_path)
    assert sorted(fault.partition(": ")[0] for fault in caught.value.faults) == [
        "careers.toml", "fi/_circle.toml", "fi/clients.toml", "fi/customers.toml", "xx/",
    ]  # fmt: skip


def test_the_lists_of_forbidden_words_are_read_with_the_library(tmp_path: Path) -> None:
    translated(tmp_path, _forbidden='words = ["hän sanoi"]')
    assert load(tmp_path).forbidden == {"en": (), "tr": (), "pl": (), "fi": ("hän sanoi",), "it": (), "es": ()}
    (tmp_path / "_forbidden.toml").write_text('words = ["Synergy"]\nlist = 1')
    (tmp_path / "fi" / "_forbidden.toml").write_text("words = 1")
    with pytest.raises(LibraryError) as caught:
        load(tmp_path)
    assert [fault.rpartition(": ")[0] for fault in caught.value.faults] == [
        "_forbidden.toml: list", "_forbidden.toml: words: Synergy", "fi/_forbidden.toml: words",
    ]  # fmt: skip
    assert load(FOLDER).forbidden.keys() == {"en", "tr", "pl", "fi", "it", "es"}
