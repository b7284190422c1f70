"""The prompts of this repository, and the faults of prompt files that are named."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.library import (
    DEPTHS,
    FRAMES,
    LENGTHS,
    LibraryError,
    Prompt,
    Words,
    load,
)

FOLDER = Path(__file__).parent.parent / "prompts"
LIBRARY = load(FOLDER)
TOPICS = {
    "social-media", "ai-tools", "ways-of-working", "recruiting", "generations", "customers",
    "leadership", "processes", "inclusion", "feedback-upward", "careers", "purpose",
}  # fmt: skip

GOOD = """
topic = "customers"
[title]
en = "Customers"
[[prompt]]
id = "first-hand"
depth = "light"
needs = "nothing"
tags = ["phone"]
doing = [8, 10, 15]
[prompt.en]
title = "First hand"
why = "Because."
questions = ["One?", "Two?", "Three?"]
together = "Do it."
mentor_tip = "Say it."
mentee_tip = "Ask it."
commitment = "Keep it."
"""


def words(title: str = "A title") -> Words:
    return Words(title, "Why", ("One?", "Two?", "Three?"), "Together", "Mentor", "Mentee", "Commitment")


def test_the_library_has_every_topic_and_enough_to_talk_about() -> None:
    assert set(LIBRARY.topics) == TOPICS
    assert list(LIBRARY.topics) == sorted(TOPICS)
    assert len([p for p in LIBRARY.prompts.values() if p.topic not in FRAMES]) >= 16
    assert {p.topic for p in LIBRARY.prompts.values()} == TOPICS | set(FRAMES)
    assert LIBRARY.prompts["how-does-tiktok-work"].topic == "social-media"
    assert LIBRARY.prompts["recruiting-people-like-me"].topic == "recruiting"
    assert Counter(p.depth for p in LIBRARY.prompts.values()).keys() == set(DEPTHS)


@pytest.mark.parametrize("each", LIBRARY.prompts.values(), ids=lambda each: each.id)
def test_a_prompt_asks_and_proposes(each: Prompt) -> None:
    said = each.in_language("en")
    assert all(question.endswith("?") for question in said.questions)
    assert len(set(said.questions)) == len(said.questions)
    for text in (said.why, said.together, said.mentor_tip, said.mentee_tip, said.commitment):
        assert text.strip('"').endswith((".", "?")), text
        assert text.strip('"')[0].isupper(), text


def test_a_language_falls_back_to_its_own_and_then_to_english() -> None:
    said = {"en": words("Hello"), "pt": words("Olá"), "pt-BR": words("Oi")}
    both = Prompt("p", "t", "light", "nothing", (), said, (8, 10, 15))
    found = {
        locale: both.in_language(locale).title for locale in ("pt-BR", "pt_BR", "pt-PT", "pt", "fi-FI", "en-GB", "")
    }
    assert found == {
        "pt-BR": "Oi", "pt_BR": "Oi", "pt-PT": "Olá", "pt": "Olá", "fi-FI": "Hello", "en-GB": "Hello", "": "Hello",
    }  # fmt: skip
    assert LIBRARY.topic_title("social-media", "fi-FI") == "Sosiaalinen media ja trendit"
    assert LIBRARY.topic_title("social-media", "ja-JP") == "Social media and trends"
    with pytest.raises(KeyError):
        LIBRARY.topic_title("agreement", "en")


def test_the_mentors_circle_has_eight_prompts_of_its_own() -> None:
    assert len(LIBRARY.circle) == 8
    assert not LIBRARY.circle.keys() & LIBRARY.prompts.keys()
    for each in LIBRARY.circle.values():
        said = each.in_language("fi-FI")
        assert all(question.endswith("?") for question in said.questions)
        assert all(text.endswith((".", "?")) for text in (said.why, said.together, said.care))


CIRCLE = """
[[prompt]]
id = "the-start"
[prompt.en]
title = "The start"
why = "Because."
questions = ["One?", "Two?", "Three?"]
together = "Do it."
care = "Mind it."
"""


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ('"the-start"', '"The start"', "_circle.toml: prompt The start: id: lower-case letters"),
        ('care = "Mind it."', "", "_circle.toml: prompt the-start: en: care: a text is missing"),
        ("[prompt.en]", "[prompt.fi]", "_circle.toml: prompt the-start: en: a table is missing"),
        ("[[prompt]]", 'topic = "circle"\n[[prompt]]', "_circle.toml: topic: neither a field"),
        (CIRCLE, CIRCLE * 2, "_circle.toml: prompt the-start: id: already used"),
    ],
)
def test_a_fault_of_the_circle_is_named_too(tmp_path: Path, good: str, bad: str, fault: str) -> None:
    with pytest.raises(LibraryError) as caught:
        load(folder_with(tmp_path, _circle=CIRCLE.replace(good, bad)))
    assert any(each.startswith(fault) for each in caught.value.faults), caught.value.faults
    assert list(load(folder_with(tmp_path, _circle=CIRCLE)).circle) == ["the-start"]


def folder_with(folder: Path, **files: str) -> Path:
    for frame in FRAMES:
        (folder / f"_{frame}.toml").write_text(GOOD.replace('"customers"', f'"{frame}"').replace("first-hand", frame))
    for name, content in files.items():
        (folder / f"{name}.toml").write_text(content)
    return folder


def test_a_good_file_is_read_to_the_letter(tmp_path: Path) -> None:
    library = load(folder_with(tmp_path, customers=GOOD))
    assert library.topics == {"customers": {"en": "Customers"}}
    read = library.prompts["first-hand"]
    assert (read.topic, read.depth, read.needs, read.tags) == ("customers", "light", "nothing", ("phone",))
    assert read.doing == (8, 10, 15)
    assert astuple(read.words["en"]) == (
        "First hand", "Because.", ("One?", "Two?", "Three?"), "Do it.", "Say it.", "Ask it.", "Keep it.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ('topic = "customers"', 'topic = "clients"', "customers.toml: topic: clients does not fit the file's name"),
        ('en = "Customers"', 'fi = "Asiakkaat"', "customers.toml: title: en: a text is missing"),
        ("[[prompt]]", 'subtitle = "x"\n[[prompt]]', "customers.toml: title: subtitle: neither"),
        ('"first-hand"', '"First Hand"', "customers.toml: prompt First Hand: id: lower-case letters"),
        ('"light"', '"deep"', "customers.toml: prompt first-hand: depth: one of light, honest, brave"),
        ('needs = "nothing"', "", "customers.toml: prompt first-hand: needs: one of"),
        ('["phone"]', '"phone"', "customers.toml: prompt first-hand: tags: a list"),
        ('tags = ["phone"]', "tags = []\nlevel = 1", "customers.toml: prompt first-hand: level: neither a field"),
        ("[prompt.en]", "[prompt.fi]", "customers.toml: prompt first-hand: en: a table is missing"),
        (', "Three?"', "", "customers.toml: prompt first-hand: en: questions: a list of 3 to 4"),
        ('"Two?"', '" "', "customers.toml: prompt first-hand: en: questions: a text is missing"),
        ('"Because."', '"Because.\\n"', "customers.toml: prompt first-hand: en: why: one line"),
        ('"First hand"', f'"{"x" * 81}"', "customers.toml: prompt first-hand: en: title: 81 characters, at most 80"),
        (
            'commitment = "Keep it."',
            'why2 = "x"',
            "customers.toml: prompt first-hand: en: commitment: a text is missing",
        ),
        ('"Keep it."', '"Keep it."\nwyh = "x"', "customers.toml: prompt first-hand: en: wyh: neither a field"),
        ("doing = [8, 10, 15]", "", "customers.toml: prompt first-hand: doing: a list of 3 whole minutes"),
        (", 15]", "]", "customers.toml: prompt first-hand: doing: a list of 3 whole minutes"),
        ("8, 10", "8, 9.5", "customers.toml: prompt first-hand: doing: a list of 3 whole"),
        ("8, 10", "12, 10", "customers.toml: prompt first-hand: doing: a longer session"),
        ("8, 10", "0, 10", "customers.toml: prompt first-hand: doing: a longer session"),
        ("10, 15", "10, 31", "customers.toml: prompt first-hand: doing: at most 15, 22, 30"),
        ("[[prompt]]", "[prompt]", "customers.toml: prompt: a list of 1"),
        ('topic = "customers"', "topic = ", "customers.toml: Invalid value"),
    ],
)
def test_a_fault_is_named_with_file_prompt_and_field(tmp_path: Path, good: str, bad: str, fault: str) -> None:
    assert good in GOOD
    with pytest.raises(LibraryError) as caught:
        load(folder_with(tmp_path, customers=GOOD.replace(good, bad)))
    assert any(each.startswith(fault) for each in caught.value.faults), caught.value.faults


def test_all_faults_of_all_files_are_named_at_once(tmp_path: Path) -> None:
    broken = GOOD.replace("light", "deep").replace('"nothing"', '"pen"')
    careers = GOOD.replace('"customers"', '"careers"')
    with pytest.raises(LibraryError) as caught:
        load(folder_with(tmp_path, customers=broken, careers=careers, purpose="="))
    files = Counter(fault.split(":")[0] for fault in caught.value.faults)
    assert files == {"customers.toml": 3, "purpose.toml": 1}  # deep, a pen, and an id that careers has already
    assert str(caught.value).splitlines() == list(caught.value.faults)


@given(st.lists(st.integers(1, 15), min_size=3, max_size=3).map(sorted), st.integers(15, 120))
def test_a_longer_session_has_no_less_time_for_doing_and_never_more_than_half(doing: list[int], minutes: int) -> None:
    each = Prompt("p", "t", "light", "nothing", (), {}, tuple(doing))
    assert [each.doing_in(length) for length in LENGTHS] == doing
    assert each.doing_in(minutes) <= each.doing_in(minutes + 1)
    assert 0 <= each.doing_in(minutes) <= minutes / 2


def test_a_library_without_an_agreement_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="agreement: no prompt"):
        load(tmp_path)
