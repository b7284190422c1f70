"""Large rounds: few pairs go to the solver, and yet the choice is the best over all, as other solvers find it too."""

from __future__ import annotations

import importlib
import random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import LinearConstraint, linear_sum_assignment, milp
from scipy.sparse import csr_array

from benchmarks.matching import scored, terms
from bot.matching import Limit, Limits, assign, candidates, flow, limits, match
from bot.matching.assign import Choice, choose
from bot.matching.flow import FORBIDDEN, Problem, problem
from tests.crowd import matching, person, seats_of

limiting = importlib.import_module("bot.matching.limits")


def drawn(seed: int, size: int) -> Problem:
    """A problem of a few dozen people: few allowed or many, few scores or many, with a floor or without."""
    chance = np.random.default_rng(seed)
    mentors, mentees = chance.integers(1, size, 2).tolist()
    worth = chance.integers(0, chance.choice([3, 1000]), (mentors, mentees))
    allowed = chance.random(worth.shape) < chance.choice([0.1, 0.4, 0.9])
    under = np.asarray(worth < chance.choice([0, 1, 2]))
    seats = [np.asarray(chance.integers(0, 3, n)) for n in (mentors, mentees)]
    allowed &= (seats[0] > 0)[:, None] & (seats[1] > 0)
    extra = [np.maximum(side - chance.integers(0, 2), 0) for side in seats]

    def gain(rows: slice, columns: slice, floor: int) -> Any:
        return np.where(allowed, worth - under * floor, FORBIDDEN)[rows, columns]

    return problem(
        gain, (seats[0], seats[1]), (extra[0], extra[1]), 1000, (np.arange(mentors), np.arange(mentees)), floored=True
    )


def worth_of(given_: Problem, choice: Choice) -> int:
    """What a choice weighs by all the aims of its problem."""
    gain = int(given_.gain(slice(None), slice(None))[choice.rows, choice.columns].sum())
    extra = 0
    sides = (choice.rows, given_.mentor, given_.extra_mentor), (choice.columns, given_.mentee, given_.extra_mentee)
    for places, seats, beyond in sides:
        used = np.bincount(places, minlength=seats.size)
        assert (used <= seats).all()
        extra += int(np.maximum(used - (seats - beyond), 0).sum())
    return given_.pair * choice.rows.size - given_.extra * extra + gain


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "BEST", 2)
    monkeypatch.setattr(candidates, "RANDOM", 1)


@pytest.mark.parametrize("seed", range(80))
def test_a_proven_choice_is_as_good_as_the_one_among_all_pairs(few: None, seed: int) -> None:
    given_ = drawn(seed, 40)
    all_pairs, likely = choose(given_, size=10**9), choose(given_, size=0)
    assert likely.gap == 0
    assert worth_of(given_, likely) == worth_of(given_, all_pairs)


@pytest.mark.parametrize("seed", range(40))
def test_a_proof_that_is_stopped_tells_by_how_much_it_may_be_short(few: None, seed: int) -> None:
    given_ = drawn(seed, 40)
    best, stopped = choose(given_, size=10**9), choose(given_, size=0, rounds=1)
    short = worth_of(given_, best) - worth_of(given_, stopped)
    assert 0 <= short <= stopped.gap


@pytest.mark.parametrize("seed", range(40))
def test_weights_without_room_in_the_solver_are_reached_in_steps(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    given_ = drawn(seed, 25)
    at_once = worth_of(given_, choose(given_))
    monkeypatch.setattr(flow, "_SOLVER", 0)
    monkeypatch.setattr(flow, "_LIFT", 1)
    assert worth_of(given_, choose(given_)) == at_once


def test_sums_that_would_leave_64_bits_are_refused() -> None:
    seats = np.ones(10**5, np.int64)
    with pytest.raises(ArithmeticError, match="too many people"):
        problem(lambda *_: seats, (seats, seats), (seats, seats), 2**30, (seats, seats), floored=True)


def test_as_many_pairs_and_as_good_as_scipy_finds() -> None:
    scores, mentor, mentee = scored(400, 1)
    dense = linear_sum_assignment(np.where(scores >= 0, -(scores + 1e9), 0.0))
    gained = scores[dense]
    rows, columns = assign(scores / 1e6, mentor, mentee, scores >= 0)
    assert rows.size == (gained >= 0).sum()
    assert scores[rows, columns].sum() == gained[gained >= 0].sum()
    people, rules = terms(400, 1)
    found = match(people, seed=1, **rules)
    assert len(found.pairs) == rows.size
    assert round(sum(pair.score for pair in found.pairs) * 1e6) == gained[gained >= 0].sum()
    shuffled = random.Random(1).sample(people, len(people))
    assert match(shuffled, seed=1, **rules) == found


def test_with_capacities_as_good_as_a_linear_program() -> None:
    scores, mentor, mentee = scored(80, 3)
    rows, columns = np.nonzero(scores >= 0)
    pair = np.arange(rows.size)
    places = np.concatenate([rows, columns + mentor.size]), np.concatenate([pair, pair])
    seats = csr_array((np.ones(2 * rows.size), places), shape=(mentor.size + mentee.size, rows.size))
    limit = LinearConstraint(seats, ub=np.concatenate([mentor, mentee]))
    gain = scores[rows, columns] / 1e6
    best = milp(-(gain + 1000), constraints=limit, bounds=(0, 1)).x > 0.5
    ours = assign(scores / 1e6, mentor, mentee, scores >= 0)
    assert ours[0].size == best.sum()
    assert scores[ours].sum() / 1e6 == pytest.approx(gain[best].sum(), abs=1e-4)


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
def test_one_more_row_never_means_fewer_pairs(mentors: int, mentees: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    score, allowed = chance.random((mentors + 1, mentees)), chance.random((mentors + 1, mentees)) < 0.2
    fewer = assign(score[1:], np.ones(mentors, int), np.ones(mentees, int), allowed[1:])
    more = assign(score, np.ones(mentors + 1, int), np.ones(mentees, int), allowed)
    assert len(more[0]) >= len(fewer[0])


def test_a_large_round_in_which_nobody_may_meet_is_told_and_no_error() -> None:
    people = [person(n, "mentor" if n % 2 else "mentee", 3) for n in range(1, 701)]
    found = matching(people)
    assert not found.pairs and not found.seats
    assert {tuple(row.obstacles.items()) for row in found.unmatched} == {(("level", 350),)}
    assert sum(need.count for need in found.needs) == 700


def test_the_limits_of_a_large_round_are_counted_among_some_partners(monkeypatch: pytest.MonkeyPatch) -> None:
    people = [person(n, "mentor", 1, languages=["pl"]) for n in range(1, 41)]
    people += [person(n, "mentee", 3, languages=["pl" if n < 71 else "en"]) for n in range(51, 91)]
    _, rules = terms(1, 1)
    rules |= {"seats": seats_of(people)}
    whole = limits(people, **rules)
    assert whole == Limits((Limit(("language",), 40),), exact=True)
    monkeypatch.setattr(limiting, "EXACT", 0)
    assert limits(people, **rules) == Limits(whole.limits, exact=False)
