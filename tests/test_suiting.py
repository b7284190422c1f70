"""What a workspace's own prompts are held to, in a form and in a file: the words, sentences and questions of ours."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from bot import library
from bot.library import LibraryError
from bot.messages import LANGUAGES, say
from tests.player import Player
from tests.test_own_files import FILE
from tests.test_own_prompts import BOOKS, FILLED, WORDS, rows, writes
from tests.theatre import Theatre


def test_a_prompt_of_ones_own_is_held_to_what_ours_are(theatre: Theatre, carla: Player) -> None:
    long = " ".join(["word"] * 29)
    result = writes(
        carla,
        why="A synergy, and another Synergy of stakeholders.",
        questions="What do you eat?\nWith whom?\nTell me what is missing there today",
        together=f"Go there. {long}.",
        topic_title="KPI",
    )
    assert result["errors"] == {
        "why": "No prompt says this, and ours do not either: synergy, stakeholders. Please find other words.",
        "questions": "A question ends with a question mark, and in Spanish begins with one. "
        "This one does not yet: Tell me what is missing there …",
        "together": "Please make this sentence shorter, 28 words at most: word word word word word word …",
        "topic_title": "No prompt says this, and ours do not either: kpi. Please find other words.",
    }
    assert not theatre.ask(rows)
    assert not carla.submits(**FILLED)["errors"]


def test_the_list_is_that_of_the_language_in_which_it_is_written(theatre: Theatre, carla: Player) -> None:
    """And what is wrong is said in the language of who writes."""
    carla.types("/mentor language fi")
    result = writes(carla, language="tr", why="İNSAN KAYNAKLARI ve synergy.")
    assert result["errors"] == {"why": say("fi", "writing-word-wrong", words="insan kaynakları")}
    assert not carla.submits(**{**FILLED, "language": "tr", "why": "A synergy."})["errors"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_looked_through_and_every_question_must_ask(language: str) -> None:
    said = library.words_of(WORDS)
    listed = BOOKS.forbidden[language]
    for word in listed:
        large = (word.replace("i", "İ") if language == "tr" else word).upper()
        found = library.misfits(dataclasses.replace(said, why=f"({large}) x"), language, BOOKS.forbidden)
        assert {*next(one.words for one in found if one.field == "why")} <= {*listed}, word
    assert library.forbidden_in("Die KPI?", language, {language: ("kpi",)}) == ("kpi",)
    for question, asks in (("Why?", language != "es"), ("¿Why?", True), ("“¿Why?”", True), ("Why", False)):
        wrong = library.misfits(dataclasses.replace(said, questions=("¿A?", "¿B?", question)), language, {})
        assert [one.what for one in wrong] == ([] if asks else ["question"])


def test_a_language_of_which_we_know_nothing_has_short_sentences(tmp_path: Path) -> None:
    path = tmp_path / "canteen.toml"
    greek = FILE.replace("[prompt.fi]", "[prompt.el]").replace("fi =", "el =").replace("puuttuu?", "puuttuu;")
    path.write_text(greek.replace("Tee", "Synergia"), "utf-8")
    assert library.load_own(path, BOOKS)[2]
    path.write_text(greek.replace("Kaikki", "sana " * 29), "utf-8")
    with pytest.raises(LibraryError, match=r"lunch: el: why: a sentence of more than 28 words: sana sana"):
        library.load_own(path, BOOKS)


def test_a_file_says_none_of_the_words_that_ours_do_not_say(tmp_path: Path) -> None:
    path = tmp_path / "canteen.toml"
    wrong = FILE.replace("Kaikki syövät", "Synergiaa ja diginatiivit").replace('"Kenen kanssa?"', '"Kerro"')
    path.write_text(wrong.replace('"Ruokala"', '"Boomerit"'), "utf-8")
    with pytest.raises(LibraryError) as found:
        library.load_own(path, BOOKS)
    assert found.value.faults == (
        "canteen.toml: title: fi: boomerit: on the list of what no prompt says",
        "canteen.toml: prompt lunch: fi: why: synergiaa, diginatiivit: on the list of what no prompt says",
        "canteen.toml: prompt lunch: fi: questions: a question ends with a question mark: Kerro",
    )
