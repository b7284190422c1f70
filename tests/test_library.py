"""The prompts of this repository, the faults that are named, and what is chosen when."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.library import (
    DEPTHS,
    FRAMES,
    LENGTHS,
    Library,
    LibraryError,
    Prompt,
    Words,
    choose,
    choose_for_circle,
    forbidden,
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


def prompt(name: str, topic: str, depth: str = "light") -> Prompt:
    return Prompt(name, topic, depth, "nothing", (), {"en": words(name)})


def shelf(*prompts: Prompt) -> Library:
    frames = [prompt("our-agreement", "agreement"), prompt("looking-back", "closing")]
    return Library({p.topic: {"en": p.topic} for p in prompts}, {p.id: p for p in [*prompts, *frames]})


def chosen(library: Library, **details: Any) -> str:
    asked: dict[str, Any] = {
        "number": 2, "total": 6, "offered": (), "wanted": (), "off_limits": (), "used": (), "recent_topics": (),
        "ratings": {}, "seed": 1,
    }  # fmt: skip
    return choose(library, **(asked | details)).id


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
    both = Prompt("p", "t", "light", "nothing", (), {"en": words("Hello"), "pt": words("Olá"), "pt-BR": words("Oi")})
    said = {
        locale: both.in_language(locale).title for locale in ("pt-BR", "pt_BR", "pt-PT", "pt", "fi-FI", "en-GB", "")
    }
    assert said == {
        "pt-BR": "Oi", "pt_BR": "Oi", "pt-PT": "Olá", "pt": "Olá", "fi-FI": "Hello", "en-GB": "Hello", "": "Hello",
    }  # fmt: skip
    assert LIBRARY.topic_title("social-media", "fi-FI") == "Social media and trends"
    with pytest.raises(KeyError):
        LIBRARY.topic_title("agreement", "en")


def test_the_mentors_circle_has_eight_prompts_of_its_own() -> None:
    assert len(LIBRARY.circle) == 8
    assert not LIBRARY.circle.keys() & LIBRARY.prompts.keys()
    for each in LIBRARY.circle.values():
        said = each.in_language("fi-FI")
        assert all(question.endswith("?") for question in said.questions)
        assert all(text.endswith((".", "?")) for text in (said.why, said.together, said.care))


def test_a_circle_has_each_prompt_before_one_comes_again() -> None:
    met: list[str] = []
    for _ in range(19):
        met.append(choose_for_circle(LIBRARY, met) or "")
    assert set(met[:8]) == set(met[8:16]) == set(LIBRARY.circle)
    assert met[:8] == met[8:16]
    assert choose_for_circle(shelf(), []) is None


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
        ("tags =", "doing = [8, 10]\ntags =", "customers.toml: prompt first-hand: doing: a list of 3 whole minutes"),
        ("tags =", "doing = [8, 9.5, 9]\ntags =", "customers.toml: prompt first-hand: doing: a list of 3 whole"),
        ("tags =", "doing = [8, 15, 10]\ntags =", "customers.toml: prompt first-hand: doing: a longer session"),
        ("tags =", "doing = [0, 5, 10]\ntags =", "customers.toml: prompt first-hand: doing: a longer session"),
        ("tags =", "doing = [5, 9, 31]\ntags =", "customers.toml: prompt first-hand: doing: at most 15, 22, 30"),
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


def test_the_lists_of_forbidden_words_are_read_for_a_check(tmp_path: Path) -> None:
    translated(tmp_path, _forbidden='words = ["hän sanoi"]')
    assert forbidden(tmp_path) == {"en": (), "tr": (), "pl": (), "fi": ("hän sanoi",), "it": (), "es": ()}
    (tmp_path / "_forbidden.toml").write_text('words = ["Synergy"]\nlist = 1')
    (tmp_path / "fi" / "_forbidden.toml").write_text("words = 1")
    with pytest.raises(LibraryError) as caught:
        forbidden(tmp_path)
    assert [fault.rpartition(": ")[0] for fault in caught.value.faults] == [
        "_forbidden.toml: list", "_forbidden.toml: words: Synergy", "fi/_forbidden.toml: words",
    ]  # fmt: skip
    assert forbidden(FOLDER).keys() == {"en", "tr", "pl", "fi", "it", "es"}


def test_a_library_without_an_agreement_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="agreement: no prompt"):
        load(tmp_path)


def test_the_first_session_agrees_and_the_last_looks_back() -> None:
    for number, total, frame in ((1, 6, "agreement"), (6, 6, "closing"), (1, 1, "agreement")):
        met = {chosen(LIBRARY, number=number, total=total, seed=seed) for seed in range(30)}
        assert met == {p.id for p in LIBRARY.prompts.values() if p.topic == frame}


names = st.sampled_from(sorted(TOPICS))
prompts = st.sampled_from(sorted(LIBRARY.prompts))


@given(
    st.integers(2, 11), st.sets(names), st.sets(names), st.sets(names), st.sets(prompts), st.lists(names, max_size=4),
    st.dictionaries(prompts, st.tuples(st.integers(-9, 9), st.integers(1, 9))), st.integers(),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_a_choice_is_never_off_limits_nor_twice_while_there_is_another(
    number: int,
    offered: set[str],
    wanted: set[str],
    off_limits: set[str],
    used: set[str],
    recent: list[str],
    ratings: dict[str, tuple[int, int]],
    seed: int,
) -> None:
    asked = {
        "number": number, "total": 12, "offered": offered, "wanted": wanted, "off_limits": off_limits, "used": used,
        "recent_topics": recent, "ratings": ratings, "seed": seed,
    }  # fmt: skip
    found = LIBRARY.prompts[chosen(LIBRARY, **asked)]
    assert chosen(LIBRARY, **asked) == found.id
    open_ = [p for p in LIBRARY.prompts.values() if p.topic in TOPICS - off_limits]
    assert found in (open_ or [p for p in LIBRARY.prompts.values() if p.topic == "agreement"])
    fresh = [p for p in open_ if p.id not in used] or open_
    assert found in fresh or not open_
    new = [p for p in fresh if p.topic not in recent[-1:]]
    assert found in new or not new
    if any(p.topic in offered & wanted for p in new):
        assert found.topic in offered & wanted
    elif any(p.topic in wanted for p in new):
        assert found.topic in wanted


def test_light_prompts_come_early_and_brave_ones_late() -> None:
    library = shelf(*(prompt(depth, f"topic-{depth}", depth) for depth in DEPTHS))
    assert [chosen(library, number=number, total=5) for number in (2, 3, 4)] == ["light", "honest", "brave"]


def test_a_topic_comes_back_only_after_the_others() -> None:
    library = shelf(prompt("a", "one"), prompt("b", "two"), prompt("c", "one"))
    assert chosen(library, recent_topics=["two", "one", "two"]) in ("a", "c")
    assert chosen(library, recent_topics=["one", "three"], offered=["one", "two"], wanted=["one", "two"]) == "b"


def test_better_rated_prompts_come_first_but_one_good_rating_is_not_enough() -> None:
    library = shelf(prompt("loved", "one"), prompt("once", "two"), prompt("unrated", "three"), prompt("poor", "four"))
    ratings = {"loved": (57, 20), "once": (3, 1), "poor": (10, 20)}
    assert chosen(library, ratings=ratings) == "loved"
    assert chosen(library, ratings=ratings, used=["loved"]) == "once"
    assert chosen(library, ratings=ratings, used=["loved", "once"]) == "unrated"


def test_the_seed_decides_between_equals() -> None:
    library = shelf(*(prompt(f"p{n}", f"t{n}") for n in range(9)))
    assert len({chosen(library, seed=seed) for seed in range(30)}) > 4
