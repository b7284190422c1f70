"""The choice of pairs over bare numbers: the best of all, or a clear error."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import assign

small = st.integers(0, 3)


@st.composite
def problems(draw: st.DrawFn) -> tuple[Any, Any, Any, Any]:
    mentors, mentees = draw(small), draw(small)
    row = st.lists(st.integers(-5, 20), min_size=mentees, max_size=mentees)
    score = np.array(draw(st.lists(row, min_size=mentors, max_size=mentors)), float).reshape(mentors, mentees) / 10
    allowed = draw(st.lists(st.booleans(), min_size=score.size, max_size=score.size))
    mentor, mentee = (draw(st.lists(small, min_size=n, max_size=n)) for n in (mentors, mentees))
    return score, mentor, mentee, np.array(allowed, bool).reshape(mentors, mentees)


def best(score: Any, mentor: list[int], mentee: list[int], allowed: Any) -> tuple[int, float]:
    """Pairs and total of the best choice, by trying every set of allowed pairs."""
    arcs = np.argwhere(allowed)
    found = (0, 0.0)
    for choice in product((False, True), repeat=len(arcs)):
        rows, columns = arcs[list(choice)].reshape(-1, 2).T
        fits = all((rows == i).sum() <= seats for i, seats in enumerate(mentor)) and all(
            (columns == j).sum() <= seats for j, seats in enumerate(mentee)
        )
        if fits:
            found = max(found, (len(rows), round(float(score[rows, columns].sum()), 6)))
    return found


@given(problems(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_the_choice_is_the_largest_and_then_the_best(problem: tuple[Any, Any, Any, Any], spread: bool) -> None:
    score, mentor, mentee, allowed = problem
    rows, columns = assign(score, mentor, mentee, allowed, spread=spread)
    assert allowed[rows, columns].all()
    assert len(set(zip(rows.tolist(), columns.tolist(), strict=True))) == len(rows)
    assert (np.bincount(rows, minlength=len(mentor)) <= mentor).all()
    assert (np.bincount(columns, minlength=len(mentee)) <= mentee).all()
    pairs, total = best(score, mentor, mentee, allowed)
    assert len(rows) == pairs
    assert spread or float(score[rows, columns].sum()) == pytest.approx(total, abs=1e-5)


def test_a_complete_choice_is_found_where_best_first_leaves_somebody_out() -> None:
    score = [[0.9, 0.8], [0.7, 0.0]]
    rows, columns = assign(score, [1, 1], [1, 1], [[True, True], [True, False]])
    assert list(zip(rows.tolist(), columns.tolist(), strict=True)) == [(0, 1), (1, 0)]


def test_scores_of_forbidden_pairs_may_be_anything() -> None:
    rows, _ = assign([[float("nan"), 0.1, float("inf")]], [3], [1, 1, 1], [[False, True, False]])
    assert rows.tolist() == [0]


def test_the_seed_decides_between_equals_and_not_even_a_millionth_more() -> None:
    everybody, equal = np.ones((5, 5), bool), np.full((5, 5), 0.5)
    ones = [1] * 5
    found = {tuple(assign(equal, ones, ones, everybody, seed=seed)[1].tolist()) for seed in range(20)}
    assert len(found) > 5
    for seed in range(20):
        best = assign(equal + np.eye(5) / 1e6, ones, ones, everybody, seed=seed)[1]
        assert best.tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("score", "mentor", "mentee", "allowed"),
    [
        ([[0.5]], [1, 1], [1], [[True]]),
        ([[0.5]], [1], [1], [[True, True]]),
        ([[0.5]], [-1], [1], [[True]]),
        ([[float("nan")]], [1], [1], [[True]]),
        ([[1e9]], [1], [1], [[True]]),
    ],
    ids=["a capacity too many", "shapes", "negative", "undefined", "huge"],
)
def test_numbers_that_mean_nothing_are_refused(score: Any, mentor: Any, mentee: Any, allowed: Any) -> None:
    with pytest.raises(ValueError, match=r"mentors x mentees|capacity|score"):
        assign(score, mentor, mentee, allowed)
