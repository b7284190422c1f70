"""Names as long as they come, in every language: a cut takes nothing else with it, and none is dropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot import messages
from bot.messages import LANGUAGES, rehearsals, say
from bot.messages.text import BESIDE, NAME, SECTION, clip, fitting
from bot.models import Participant
from sandbox.blocks import message_problems, view_problems, walk
from tests.cast import NOW, REASONS, ROW, participant, rehearsed
from tests.test_every_language import LIBRARY, LONG, cut, two, windows

EVERY = pytest.mark.parametrize("language", LANGUAGES)
MANY = 60


def plain(value: Any, *names: str) -> Iterator[str]:
    """Yield what a window says, with a sign in place of each name, cut or whole."""
    for _, one in walk(value):
        text = str(one.get("text", ""))
        for name in names:
            for shape in (name, clip(name, BESIDE)):
                text = text.replace(shape, "@")
        yield text


@EVERY
def test_a_window_says_the_same_whatever_the_length_of_a_name(language: str) -> None:
    shown = []
    for name in ("Quentin", LONG):
        mentor, mentee = two(name, "")
        views = list(windows(language, mentor, mentee))
        assert [problem for view in views for problem in view_problems(view, "modal")] == []
        shown.append([list(plain(view, mentor.name, mentee.name)) for view in views])
    assert shown[0] == shown[1]


def many(name: str) -> tuple[Any, dict[int, Participant]]:
    """Return a round of many pairs, with all that can be said of them, and its people."""
    people = {one: participant(one, name=f"{one} {name}"[:NAME]) for one in range(1, MANY + 1)}
    couples = [(one, one + 1) for one in range(1, MANY, 2)]
    pairs = [
        {"mentor": one, "mentee": two, "score": 0.5, "reasons": REASONS, "starts": [NOW.isoformat()]}
        for one, two in couples
    ]
    plan = rehearsed(pairs, [ROW | {"participant": one} for one in people])
    plan.plan["not_ready"] = {"preparing": [*people], "paused": [*people]}
    plan.plan["changes"] = {"gone": [[*couple] for couple in couples], "new": []}
    return plan, people


@EVERY
@pytest.mark.parametrize("name", ["Ada", LONG, "<&>" * 25])
def test_a_list_of_names_is_whole_or_says_how_many_more_there_are(language: str, name: str) -> None:
    plan, people = many(name)
    drawn = [
        messages.rehearsal(
            language, program="P", round_=plan, people=people, library=LIBRARY, coordinator_zone="Europe/Madrid"
        ),
        rehearsals.sends(language, round_=plan, people=people, schedule=[], zone="Europe/Madrid"),
    ]
    for post in drawn:
        assert not message_problems(post.blocks)
        assert not [text for text in cut(post.blocks) if "→" in text or "," in text]
    said = [text["text"] for post in drawn for _, text in walk(post.blocks) if isinstance(text.get("text"), str)]
    shown = next(text for text in said if text.startswith(_opening(language, "rehearsal-gone"))).count("→")
    assert say(language, "rehearsal-more-pairs", count=MANY // 2 - shown) in said
    alone = next(text for text in said if text.startswith(_opening(language, "sends-unmatched")))
    shown = alone.removeprefix(_opening(language, "sends-unmatched")).count(", ") + 1
    assert say(language, "rehearsal-more-unmatched", count=MANY - shown) in said


def _opening(language: str, message: str) -> str:
    """Return what a message begins with, before what is filled in."""
    return say(language, message, pairs="|", names="|").split("|")[0]


@pytest.mark.parametrize(("texts", "kept"), [([], 0), (["a"] * 30, 20), (["a" * 900] * 5, 2), (["a" * SECTION], 0)])
def test_as_many_are_listed_as_fit(texts: list[str], kept: int) -> None:
    assert fitting(texts, 20) == texts[:kept]
