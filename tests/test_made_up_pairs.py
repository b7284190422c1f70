"""Pairs for whom prompts are chosen from the library of this repository: what comes to them, and how often."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.library import SESSIONS, at_random, played
from bot.library import FRAMES, Library, Occasion, choose, choose_for_circle
from tests.machinery import BOOKS


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_for_many_pairs_no_rule_is_broken_and_every_wish_is_met_that_can_be(seed: int) -> None:
    tally = played(BOOKS, choose, 80, seed)
    assert tally.choices >= 80 * SESSIONS
    assert (tally.off_limits, tally.come_back, tally.again, tally.too_deep) == (0, 0, 0, 0)
    assert tally.met == tally.possible > 80
    assert max(tally.used.values()) < tally.used.total() / 10
    assert len(tally.used) > sum(prompt.topic not in FRAMES for prompt in BOOKS.prompts.values()) / 2


def test_a_random_choice_breaks_them() -> None:
    tally = played(BOOKS, at_random, 80)
    assert min(tally.come_back, tally.again, tally.too_deep, tally.possible - tally.met) > 0


def test_each_agreement_and_each_closing_comes_to_some() -> None:
    for number, total, frame in ((1, 6, "agreement"), (6, 6, "closing"), (1, 1, "agreement")):
        met = {choose(BOOKS, Occasion(number, total, seed, trust=number - 1)).id for seed in range(30)}
        assert met == {p.id for p in BOOKS.prompts.values() if p.topic == frame}


@settings(deadline=None)
@given(st.integers(), st.integers(0, 9))
def test_with_the_library_of_this_repository_a_pair_goes_from_light_to_brave(seed: int, trust: int) -> None:
    wanted = offered = ["social-media", "ai-tools", "careers"]
    found = choose(BOOKS, Occasion(3, 6, seed, wanted=wanted, offered=offered, trust=trust))
    assert found.topic in wanted
    assert found.depth == ("light" if trust < 2 else "honest" if trust < 4 else "brave")


def test_a_circle_has_each_prompt_before_one_comes_again() -> None:
    met: list[str] = []
    for _ in range(19):
        met.append(choose_for_circle(BOOKS, met) or "")
    assert set(met[:8]) == set(met[8:16]) == set(BOOKS.circle)
    assert met[:8] == met[8:16]
    assert choose_for_circle(Library({}, {}), []) is None
