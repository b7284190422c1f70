"""What a coordinator settles and is told: floors, locks, who is kept apart, waiting, needs, limits, worth of seats."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import BrokenLock, Limit, LockError, Matching, Need, limits
from bot.matching.limits import CHANGEABLE
from bot.models import Participant
from tests.crowd import MONDAY, crowds, matching, person, seats_of
from tests.plainly import best, in_the_way, people_of, score_of

waits = st.dictionaries(st.integers(1, 99), st.integers(0, 5), max_size=4)
pairings = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), max_size=3)


def couples(found: Matching) -> set[tuple[int, int]]:
    return {(pair.mentor, pair.mentee) for pair in found.pairs}


@given(
    crowds(),
    st.sampled_from([0.2173, 0.4111, 0.6037]),
    st.dictionaries(st.integers(1, 99), st.integers(0, 5), max_size=4),
)
@settings(max_examples=60, deadline=None)
def test_nobody_gets_a_pair_under_the_floor_while_a_better_choice_is_as_large(
    people: list[Participant], floor: float, waited: dict[int, int]
) -> None:
    found = matching(people, floor=floor, waited=waited)
    by_id = {p.id: p for p in people}
    under = sum(pair.score < floor for pair in found.pairs)
    bonus = {p.id: 2 / 11 * min(waited.get(p.id or 0, 0), 3) / 6 for p in people}
    total = sum(pair.score + bonus[pair.mentor] + bonus[pair.mentee] for pair in found.pairs)
    pairs, persons, least, most = best(people, [], floor=floor, bonus=bonus)
    assert (len(found.pairs), people_of(couples(found)), -under) == (pairs, persons, least)
    assert total == pytest.approx(most, abs=1e-4)
    assert all(
        pair.score == pytest.approx(score_of(by_id[pair.mentor], by_id[pair.mentee]), abs=1e-5) for pair in found.pairs
    )


@given(crowds(), st.data())
@settings(max_examples=60, deadline=None)
def test_what_a_coordinator_locks_and_forbids_is_obeyed(people: list[Participant], data: st.DataObject) -> None:
    free = matching(people)
    forbidden = data.draw(st.sets(st.sampled_from(sorted(couples(free))), max_size=2)) if free.pairs else set()
    found = matching(people, forbidden=forbidden)
    assert not couples(found) & forbidden
    assert (len(found.pairs), people_of(couples(found))) == best(people, sorted(forbidden))[:2]
    allowed = [
        (one.id or 0, other.id or 0)
        for one in people
        for other in people
        if one.role != "mentee" and other.role != "mentor" and not in_the_way(one, other, people, [])
    ]
    if allowed:
        lock = data.draw(st.sampled_from(allowed))
        kept = matching(people, locked=[lock])
        assert lock in couples(kept)
        pairs, persons, _, _ = best(people, [], locked=[lock])
        assert (len(kept.pairs), people_of(couples(kept))) == (pairs, persons)


@pytest.mark.parametrize(
    ("details", "locked", "broken"),
    [
        ({}, [(1, 4)], [BrokenLock(1, 4, "level")]),
        ({}, [(1, 9), (3, 1)], [BrokenLock(1, 9, "role"), BrokenLock(3, 1, "role")]),
        ({}, [(1, 3), (2, 3)], [BrokenLock(2, 3, "full")]),
        ({"blocked": [(3, 1)]}, [(1, 3)], [BrokenLock(1, 3, "other")]),
        ({"forbidden": [(1, 3)]}, [(1, 3)], [BrokenLock(1, 3, "other")]),
        ({"ready": {3: False}}, [(1, 3)], [BrokenLock(1, 3, "ready")]),
        ({"paired": [(1, 3)]}, [(1, 3)], [BrokenLock(1, 3, "paired")]),
        ({"gap": 0}, [(5, 6), (6, 5)], [BrokenLock(6, 5, "twice")]),
    ],
)
def test_a_lock_that_cannot_be_is_named_with_its_rule(
    details: dict[str, Any], locked: list[tuple[int, int]], broken: list[BrokenLock]
) -> None:
    both = [person(5, "both", 3, capacity=2), person(6, "both", 3, capacity=2)]
    people = [person(1, "mentor", 2), person(2, "mentor", 1), person(3, "mentee", 4), person(4, "mentee", 1), *both]
    with pytest.raises(LockError) as refused:
        matching(people, locked=locked, **details)
    assert refused.value.locks == tuple(broken)


def test_who_is_kept_apart_never_meets_and_nobody_is_told_by_whom() -> None:
    people = [person(1, "mentor", 1), person(2, "mentee", 4)]
    ways: list[dict[str, Any]] = [
        {"blocked": [(1, 2)]},
        {"blocked": [(2, 1)]},
        {"forbidden": [(1, 2)]},
        {"forbidden": [(2, 1)]},
    ]
    for details in ways:
        found = matching(people, **details)
        assert found.pairs == ()
        assert [row.obstacles for row in found.unmatched] == [{"other": 1}, {"other": 1}]
    assert limits(people, **terms(people, blocked=[(1, 2)])).limits == ()


def test_partners_meet_again_only_after_the_cool_down() -> None:
    people = [person(1, "mentor", 1), person(2, "mentee", 4)]
    for when, cooldown, pairs in (
        (MONDAY - timedelta(weeks=8), timedelta(weeks=8), 1),
        (MONDAY - timedelta(weeks=8), timedelta(weeks=9), 0),
        (MONDAY - timedelta(weeks=800), None, 0),
        (None, timedelta(weeks=1), 0),
    ):
        assert len(matching(people, paired={(2, 1): when}, cooldown=cooldown).pairs) == pairs


def test_who_prepares_or_has_paused_is_neither_matched_nor_told_of() -> None:
    found = matching([person(1, "mentor", 1), person(2, "mentee", 4)], ready={1: False, 2: True})
    assert found.pairs == ()
    assert [(row.participant, row.obstacles) for row in found.unmatched] == [(2, {"ready": 1})]


def test_hours_must_fit_when_the_clocks_have_changed_too() -> None:
    """Rome and Tokyo have an hour a day in common in summer and none in winter."""
    people = [person(1, "mentor", 1), person(2, "mentee", 4, zone="Asia/Tokyo", style="walk")]
    (pair,) = matching(people, ahead=timedelta(weeks=4)).pairs
    assert {"reason": "hours", "minutes": 300} in pair.reasons
    winter = matching(people, ahead=timedelta(weeks=6))
    assert [row.obstacles for row in winter.unmatched] == [{"hours": 1}, {"hours": 1}]


def test_the_hours_in_common_that_are_told_are_those_of_the_leanest_week() -> None:
    """Between the changes of Europe and America there are weeks with an hour a day more."""
    people = [person(1, "mentor", 1), person(2, "mentee", 4, zone="America/New_York", style="walk")]
    for weeks in (0, 24):
        (pair,) = matching(people, ahead=timedelta(weeks=weeks)).pairs
        assert {"reason": "hours", "minutes": 600} in pair.reasons
    (pair,) = matching(people, ahead=timedelta(0), week_of=MONDAY + timedelta(weeks=5)).pairs
    assert {"reason": "hours", "minutes": 900} in pair.reasons


def test_those_who_were_left_out_are_first_next_time() -> None:
    people = [person(1, "mentor", 1), person(2, "mentee", 4), person(3, "mentee", 4)]
    for waiting, other in ((2, 3), (3, 2)):
        for seed in range(5):
            found = matching(people, waited={waiting: 1}, seed=seed)
            assert couples(found) == {(1, waiting)}
            assert [row.participant for row in found.unmatched] == [other]


def test_a_need_names_who_is_missing_and_for_whom() -> None:
    mentors = [person(n, "mentor", 1) for n in range(1, 4)]
    polish = [person(n, "mentee", 4, languages=["pl"]) for n in (11, 12)]
    junior = person(13, "mentee", 1)
    found = matching([*mentors, *polish, junior])
    assert found.needs[0] == Need("mentee", 3, (1, 2, 3), "language", languages=("en",))
    assert found.needs[1] == Need("mentor", 2, (11, 12), "language", languages=("pl",))
    assert found.needs[2] == Need("mentor", 1, (13,), "level", level=0)


@given(crowds(8))
@settings(max_examples=60, deadline=None)
def test_whoever_fits_a_need_would_be_matched(people: list[Participant]) -> None:
    found = matching(people)
    by_id = {p.id: p for p in people}
    assert sorted(one for need in found.needs for one in need.participants) == [u.participant for u in found.unmatched]
    for need in found.needs:
        assert need.count == len(need.participants)
        if need.level is not None and not 0 < need.level < 9:
            continue
        helped = [by_id[one] for one in need.participants]
        level = 0 if need.role == "mentor" else 9
        come = [
            person(200 + n, need.role, level, languages=one.languages, zone=one.zone) for n, one in enumerate(helped)
        ]
        assert len(matching([*people, *come]).pairs) >= len(found.pairs) + need.count


@given(crowds(8), pairings)
@settings(max_examples=40, deadline=None)
def test_limits_are_the_smallest_changes_that_would_match_more_people(
    people: list[Participant], paired: list[tuple[int, int]]
) -> None:
    now = best(people, paired)[1]
    expected: list[Limit] = []
    for size in (1, 2):
        if not expected:
            for rules in combinations(CHANGEABLE, size):
                more = best(people, paired, without=rules)[1] - now
                expected += [Limit(rules, more)] if more > 0 else []
    told = limits(people, **terms(people, paired=paired))
    assert told.exact
    assert sorted(told.limits, key=str) == sorted(expected, key=str)
    assert [limit.more for limit in told.limits] == sorted((limit.more for limit in told.limits), reverse=True)


@given(crowds(6), st.sampled_from([0.0, 0.5137]))
@settings(max_examples=40, deadline=None)
def test_one_more_seat_is_worth_what_it_says(people: list[Participant], floor: float) -> None:
    found = matching(people, floor=floor)
    told = {(seat.participant, seat.role): seat for seat in found.seats}
    seats = seats_of(people)
    before = summed(found, floor)
    for key in seats:
        if seats[key]:
            more = summed(matching(people, floor=floor, seats={**seats, key: seats[key] + 1}), floor)
            gain = [after - earlier for after, earlier in zip(more, before, strict=True)]
            seat = told.get(key)
            said = [seat.pairs, seat.people, seat.raised, seat.score] if seat else [0, 0, 0, 0]
            assert said == pytest.approx(gain, abs=1e-3)


def summed(found: Matching, floor: float) -> list[float]:
    under = sum(pair.score < floor for pair in found.pairs)
    return [len(found.pairs), people_of(couples(found)), -under, sum(pair.score for pair in found.pairs)]


def terms(people: list[Participant], **details: Any) -> Any:
    given_by_default = {"minutes": 45, "level_gap": 1, "seats": seats_of(people), "paired": (), "week_of": MONDAY}
    return given_by_default | details


def test_whoever_is_above_everybody_needs_somebody_from_outside() -> None:
    people = [person(1, "mentee", 5), *(person(number, "mentor", 1, manager="U1") for number in (2, 3))]
    assert matching(people).needs[-1] == Need("mentor", 1, (1,), "line")
