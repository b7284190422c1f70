"""The language in which people are spoken to: chosen by any name, counted at once, and left to Slack again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from bot.messages import language as words
from bot.messages import phrases
from bot.messages.times import conventions
from bot.models import Person
from bot.program import language, membership
from bot.store import people
from tests.fluent_files import forget
from tests.player import Player, whole
from tests.theatre import MENTOR, WORKSPACE, Theatre


@pytest.fixture
def finnish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A second language, of one file, as a translator would begin."""
    copytree(phrases.LOCALES / "en", tmp_path / "words" / "en")
    (tmp_path / "words" / "fi").mkdir()
    said = "language-taken = Tästä lähtien puhun suomea.\nstatus-title = Missä olet\nended-title = Pari päättyi\n"
    (tmp_path / "words" / "fi" / "life.ftl").write_text(said, "utf-8")
    monkeypatch.setattr(phrases, "LOCALES", tmp_path / "words")
    monkeypatch.setattr(phrases, "LANGUAGES", ("en", "fi"))
    forget()
    conventions.cache_clear()
    yield
    forget()
    conventions.cache_clear()


@pytest.mark.usefixtures("finnish")
@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("fi", "fi"),
        ("FI", "fi"),
        ("Finnish", "fi"),
        ("suomi", "fi"),
        ("fi-FI", "fi-FI"),
        ("fi_fi", "fi-FI"),
        ("English", "en"),
        ("en-GB", "en-GB"),
        ("englanti", "en"),
        ("en-nonsense", "en"),
        ("tr", None),
        ("", None),
        ("🙂", None),
        ("../en", None),
    ],
)
def test_a_language_has_many_names(typed: str, means: str | None) -> None:
    assert words.find(typed, "fi-FI") == means


@pytest.mark.usefixtures("finnish")
def test_a_choice_counts_at_once_for_answers_and_for_messages(paired: Theatre, ada: Player, bruno: Player) -> None:
    listed = bruno.types("/mentor language")
    assert "Suomi" in listed
    assert "I speak English" in listed
    assert "Tästä lähtien" in bruno.types("/mentor language Finnish")
    assert "Missä olet" in bruno.types("/mentor status")
    paired.run(paired.stage.change_profile(bruno.id, real_name="Bruno C."))
    paired.settle()
    ada.types("/mentor leave")
    ada.presses_own("leave_yes")
    bruno.sees("Pari päättyi", where="private")
    assert "that you use in Slack" in bruno.types("/mentor language slack")
    assert "Where you stand" in bruno.types("/mentor status")


@pytest.mark.usefixtures("finnish")
def test_the_list_is_one_menu_from_which_a_language_is_chosen(theatre: Theatre, ada: Player) -> None:
    ada.types("/mentor language")
    listed = ada.newest_answer()
    assert [block["type"] for block in listed["blocks"]].count("actions") == 1
    theatre.run(ada.actor.press("language_choose", "fi", channel=ada.room(), ts=listed["ts"]))
    theatre.eventually(lambda: "Tästä lähtien" in whole(ada.newest_answer()), "the answer in Finnish")


def test_what_there_are_no_words_in_is_said(theatre: Theatre, ada: Player) -> None:
    for typed in ("tlh", "<!channel>", "x" * 500):
        answer = ada.types(f"/mentor language {typed}")
        assert "I have no words in" in answer
        assert "<!channel>" not in answer
    assert theatre.ask(language.chosen, WORKSPACE, ada.id) is None
    assert "I speak English" in ada.types("/mentor language list")


def test_whoever_joins_later_keeps_their_choice_and_slack_does_not_take_it_away(theatre: Theatre, ada: Player) -> None:
    assert "From now on" in ada.types("/mentor language en-GB")
    ada.joins(MENTOR)

    def locale() -> str | None:
        found = theatre.ask(people.participant, WORKSPACE, ada.id)
        return found.locale if found else None

    assert locale() == "en-GB"
    changed = Person(ada.id, "Ada", locale="fi-FI")
    theatre.ask(membership.heard_of, WORKSPACE, changed, "9999999999.1", now=theatre.sandbox.clock.now())
    assert locale() == "en-GB"
    ada.types("/mentor language auto")
    assert locale() != "en-GB"
