"""Properties of a matching: the rules hold, the choice is the best, the reasons are true and nobody vanishes."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Unmatched, Weights
from bot.models import Participant
from bot.scheduling import common_minutes, hours_of
from tests.crowd import MONDAY, crowds, matching, person, seats_of
from tests.plainly import best, candidates, in_the_way, score_of

pairings = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), max_size=3)


@given(crowds(), pairings, st.integers(0, 3))
@settings(max_examples=150, deadline=None)
def test_a_matching_obeys_every_rule_and_is_the_best_there_is(
    people: list[Participant], paired: list[tuple[int, int]], seed: int
) -> None:
    found = matching(people, paired=paired, seed=seed)
    by_id = {p.id: p for p in people}
    for pair in found.pairs:
        mentor, mentee = by_id[pair.mentor], by_id[pair.mentee]
        assert mentor.role != "mentee"
        assert mentee.role != "mentor"
        assert in_the_way(mentor, mentee, people, paired) is None
        assert pair.score == pytest.approx(score_of(mentor, mentee), abs=1e-5)
    taken = [(p.mentor, "mentor") for p in found.pairs] + [(p.mentee, "mentee") for p in found.pairs]
    assert all(taken.count(seat) <= capacity for seat, capacity in seats_of(people).items())
    pairs, persons, _, total = best(people, paired)
    assert (len(found.pairs), len(set(taken))) == (pairs, persons)
    assert sum(p.score for p in found.pairs) == pytest.approx(total, abs=1e-4)


@given(crowds(12), pairings, st.randoms(use_true_random=False), st.integers(-5, 2**70))
@settings(max_examples=60, deadline=None)
def test_the_order_of_people_never_matters(
    people: list[Participant], paired: list[tuple[int, int]], chance: random.Random, seed: int
) -> None:
    shuffled = chance.sample(people, len(people))
    assert matching(shuffled, paired=paired[::-1], seed=seed) == matching(people, paired=paired, seed=seed)


@given(crowds(12), pairings)
@settings(max_examples=60, deadline=None)
def test_nobody_vanishes_and_obstacles_add_up(people: list[Participant], paired: list[tuple[int, int]]) -> None:
    found = matching(people, paired=paired)
    served = {one for pair in found.pairs for one in (pair.mentor, pair.mentee)}
    assert {row.participant for row in found.unmatched} == {p.id for p in people if p.capacity} - served
    assert [row.participant for row in found.unmatched] == sorted({row.participant for row in found.unmatched})
    by_id = {p.id: p for p in people}
    for row in found.unmatched:
        who = by_id[row.participant]
        mentors = row.role == "mentee"
        others = [p for p in candidates(people, "mentor" if mentors else "mentee") if p.id != who.id]
        why = [in_the_way(p, who, people, paired) if mentors else in_the_way(who, p, people, paired) for p in others]
        told = ["taken" if rule is None else rule for rule in why]
        assert row.possible == len(others)
        assert row.obstacles == {rule: told.count(rule) for rule in set(told)}


@given(crowds(10))
@settings(max_examples=60, deadline=None)
def test_reasons_are_true_and_there_are_two_or_three(people: list[Participant]) -> None:
    by_id = {p.id: p for p in people}
    for pair in matching(people).pairs:
        mentor, mentee = by_id[pair.mentor], by_id[pair.mentee]
        closed = {*mentor.off_limits, *mentee.off_limits}
        shared = [t for t in mentee.wants if t in mentor.offers and t not in closed]
        true: list[dict[str, Any]] = [
            {"reason": "topics", "topics": shared},
            {"reason": "hours", "minutes": common_minutes(hours_of(mentor, None), hours_of(mentee, None), MONDAY)},
            {"reason": "languages", "languages": [tag for tag in mentee.languages if tag in mentor.languages]},
            {"reason": "departments"},
            {"reason": "style", "style": mentor.style},
            {"reason": "location", "zone": mentor.zone},
        ]
        names = [reason["reason"] for reason in pair.reasons]
        assert 2 <= len(names) == len(set(names)) <= 3
        assert all(reason in true for reason in pair.reasons)
        assert ("topics" in names) <= bool(shared)
        assert ("departments" in names) <= (mentor.department.strip().lower() != mentee.department.strip().lower())
        assert ("style" in names) <= (mentor.style == mentee.style)
        assert ("location" in names) <= (mentor.zone == mentee.zone)


@given(crowds(10), st.integers(-3, 0))
@settings(max_examples=60, deadline=None)
def test_nobody_is_paired_both_ways_with_one_person(people: list[Participant], gap: int) -> None:
    pairs = [(pair.mentor, pair.mentee) for pair in matching(people, gap=gap).pairs]
    assert not any((mentee, mentor) in pairs for mentor, mentee in pairs)


@given(crowds(9), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_one_more_person_never_means_fewer_pairs(people: list[Participant], level: int) -> None:
    newcomer = person(100, "both", level, languages=["en", "fi", "it"])
    assert len(matching([*people, newcomer]).pairs) >= len(matching(people).pairs)


def test_a_junior_and_a_senior_with_one_topic_meet_and_know_why() -> None:
    ada, bruno = person(1, "mentor", 1), person(2, "mentee", 4)
    (pair,) = matching([ada, bruno]).pairs
    assert (pair.mentor, pair.mentee) == (1, 2)
    assert pair.reasons == (
        {"reason": "topics", "topics": ["ai-tools"]},
        {"reason": "departments"},
        {"reason": "hours", "minutes": 2400},
    )


def test_with_one_side_empty_everybody_is_unmatched_and_no_rule_is_blamed() -> None:
    found = matching([person(1, "mentor", 1), person(2, "mentor", 2)])
    assert found.pairs == ()
    assert found.unmatched == (Unmatched(1, "mentor", 0, {}), Unmatched(2, "mentor", 0, {}))
    assert matching([]).unmatched == ()


def test_nobody_is_left_out_for_the_sake_of_a_better_score() -> None:
    ada = person(1, "mentor", 1, offers=["ai-tools", "careers"])
    cleo = person(2, "mentor", 3, offers=["customers"])
    director, lead = person(3, "mentee", 5), person(4, "mentee", 2, wants=["customers"])
    assert [(p.mentor, p.mentee) for p in matching([ada, cleo, director, lead]).pairs] == [(1, 4), (2, 3)]


def test_a_second_partner_never_takes_the_only_one_of_somebody_else() -> None:
    mentors = [person(1, "mentor", 1), person(2, "mentor", 1)]
    greedy, modest = person(3, "mentee", 5, capacity=2), person(4, "mentee", 5, wants=["customers"])
    assert {pair.mentee for pair in matching([*mentors, greedy, modest]).pairs} == {3, 4}
    assert [pair.mentee for pair in matching([*mentors, greedy]).pairs] == [3, 3]


def test_who_lost_to_others_is_told_so() -> None:
    people = [person(1, "mentor", 1), person(2, "mentor", 5), person(3, "mentee", 4), person(4, "mentee", 4, wants=[])]
    assert matching(people).unmatched == (
        Unmatched(2, "mentor", 2, {"level": 2}),
        Unmatched(4, "mentee", 2, {"level": 1, "taken": 1}),
    )


def test_who_is_full_is_called_full_and_not_unmatched() -> None:
    found = matching([person(1, "mentor", 1), person(2, "mentee", 4)], seats={(2, "mentee"): 1})
    assert found.unmatched == (Unmatched(2, "mentee", 1, {"full": 1}),)


def test_a_reporting_line_runs_through_people_who_are_not_matched_and_may_be_a_circle() -> None:
    ada = person(1, "mentor", 1, manager="U3")
    bruno = person(2, "mentee", 5, manager="U1")
    left = person(3, "mentee", 3, manager="U2", standing="left")
    assert matching([ada, bruno, left]).unmatched[0] == Unmatched(1, "mentor", 1, {"line": 1})
    assert len(matching([ada, person(2, "mentee", 5)]).pairs) == 1


def test_who_left_is_never_matched() -> None:
    assert matching([person(1, "mentor", 1), person(2, "mentee", 4, standing="left")]).pairs == ()


def test_a_topic_off_limits_to_the_mentor_costs_a_wish() -> None:
    open_, closed = person(1, "mentor", 1), person(2, "mentor", 1, off_limits=["careers"])
    wishful = person(3, "mentee", 4, wants=["ai-tools", "careers"])
    assert [pair.mentor for pair in matching([open_, closed, wishful]).pairs] == [1]


def test_the_seed_decides_between_equals_and_nothing_else() -> None:
    people = [person(n, "mentor" if n < 5 else "mentee", 1 + (n > 4)) for n in range(1, 9)]
    found = [matching(people, seed=seed) for seed in range(20)]
    assert len({tuple((p.mentor, p.mentee) for p in each.pairs) for each in found}) > 5
    assert len({round(sum(p.score for p in each.pairs), 6) for each in found}) == 1


@pytest.mark.parametrize("weights", [{"topics": -1.0}, {"hours": float("nan")}, {"style": float("inf")}])
def test_weights_that_mean_nothing_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="weights"):
        Weights(**weights)
