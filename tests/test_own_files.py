"""A file of one's own prompts: read as ours are, and every fault of it is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import library
from bot.library import LibraryError
from tests.test_own_prompts import BOOKS


def test_no_name_of_ones_own_is_ever_one_of_ours() -> None:
    for name in [*BOOKS.prompts, *BOOKS.topics]:
        assert not library.is_own(name)
        assert library.is_own(library.own(name))


FILE = """
topic = "canteen"

[title]
fi = "Ruokala"

[[prompt]]
id = "lunch"
depth = "light"
needs = "nothing"
tags = []
doing = [8, 10, 15]

[prompt.fi]
title = "Lounas"
why = "Kaikki syövät."
questions = ["Mitä syöt?", "Kenen kanssa?", "Mitä puuttuu?"]
together = "Menkää sinne."
mentor_tip = "Näytä paikkasi."
mentee_tip = "Istu siihen."
commitment = "Yksi lounas yhdessä."
"""


def test_a_file_is_read_as_ours_are_and_needs_no_english(tmp_path: Path) -> None:
    path = tmp_path / "canteen.toml"
    path.write_text(FILE, "utf-8")
    topic, titles, prompts = library.load_own(path, BOOKS)
    assert (topic, titles) == ("own.canteen", {"fi": "Ruokala"})
    whole_library = library.compose(BOOKS, topics={topic: titles}, prompts=prompts)
    assert whole_library.prompts["own.lunch"].in_language("tr").title == "Lounas"
    assert whole_library.topic_title(topic, "tr") == "Ruokala"


def test_every_fault_of_a_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "canteen.toml"
    path.write_text(FILE.replace('"light"', '"deep"').replace('"Mitä puuttuu?"', "3").replace("fi =", "#"), "utf-8")
    with pytest.raises(LibraryError) as found:
        library.load_own(path, BOOKS)
    assert found.value.faults == (
        "canteen.toml: title: at least one language, please",
        "canteen.toml: prompt lunch: depth: one of light, honest, brave, please",
        "canteen.toml: prompt lunch: fi: questions: a text is missing",
    )


def test_ours_less_what_is_off_and_with_ones_own_is_chosen_from() -> None:
    topic = next(iter(BOOKS.topics))
    first = next(prompt for prompt in BOOKS.prompts.values() if prompt.topic == topic)
    found = library.compose(BOOKS, topics={}, prompts=[], topics_off={topic})
    assert topic not in found.topics
    assert first.id not in found.prompts
    assert found.known(first.id) == first
    assert found.topic_title(topic, "en") == BOOKS.topic_title(topic, "en")
    for number in range(2, 6):
        occasion = library.Occasion(number, 6, number, wanted=[topic], offered=[topic])
        assert library.choose(found, occasion).topic != topic
