"""What Slack takes: never more than it says in any minute, however many processes call, and nothing in a pause."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import allowance, messages
from bot.allowance import MINUTE, POST, RATES, SHARE, TICKET
from bot.models import Kind
from bot.program import ratings
from bot.store import Db, Store, allowances, claims
from tests.cast import LIBRARY, ada, bruno, rehearsed
from tests.databases import KINDS, Databases
from tests.rows import NOW, ready

# Slack's own limits (docs/slack.md section 1): tier 3 is 50 a minute, tier 4 is 100; "several hundred" posts.
SLACK_TAKES = dict.fromkeys(RATES, 50) | {POST: 300, allowance.HISTORY: 2} | dict.fromkeys([TICKET, SHARE], 100)
STEPS = st.lists(st.tuples(st.integers(0, 30_000), st.integers(1, 3), st.integers(0, 1)), min_size=1, max_size=40)


@pytest.fixture(scope="module", params=KINDS)
def replicas(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Store]]:
    """Two stores on one database, as two processes have them."""
    with databases.one(request.param, tmp_path_factory.mktemp("allowances")) as url:
        opened = [ready(url), Store(url)]
        yield opened
        for one in opened:
            one.close()


def forget(db: Db) -> None:
    allowances.forget(db, NOW + timedelta(days=400))


@pytest.mark.parametrize("method", RATES)
def test_rate_and_burst_together_stay_within_what_slack_says(method: str) -> None:
    rate, burst = RATES[method]
    assert rate + burst <= SLACK_TAKES[method]
    assert allowance.AT_ONCE.get(method, 1) <= burst


def test_what_calls_several_times_is_the_seeded_reactions() -> None:
    assert {claims.method_of(Kind.SEEDS): len(ratings.SEEDS)} == allowance.AT_ONCE


@settings(max_examples=20, deadline=None)  # a commit waits for the disk
@given(steps=STEPS, method=st.sampled_from([*RATES, allowance.place("D1")]), haste=st.sampled_from([1, 20]))
def test_in_any_minute_all_replicas_together_call_no_more_than_burst_and_rate(
    replicas: list[Store], steps: list[tuple[int, int, int]], method: str, haste: float
) -> None:
    replicas[0].transact(forget)
    rate, burst = RATES.get(method, allowance.IN_ONE_PLACE)
    wall, calls = NOW, []
    for millis, count, replica in steps:
        wall += timedelta(milliseconds=millis) / haste
        if count <= burst and replicas[replica].transact(allowances.take, "T0", method, wall, calls=count, haste=haste):
            calls += [allowance.micros(wall)] * count
    for first in calls:
        within = [one for one in calls if first <= one < first + MINUTE / haste]
        assert len(within) <= rate + burst


def test_calls_are_shared_by_all_who_take_at_the_same_moment(replicas: list[Store]) -> None:
    replicas[0].transact(forget)

    def greedy(number: int) -> int:
        return sum(replicas[number % 2].transact(allowances.take, "T0", POST, NOW) for _ in range(20))

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(greedy, range(4))) == RATES[POST][1]


@settings(max_examples=20, deadline=None)
@given(STEPS)
def test_what_is_promised_can_be_taken_and_no_more(replicas: list[Store], steps: list[tuple[int, int, int]]) -> None:
    replicas[0].transact(forget)
    wall = NOW
    for millis, count, replica in steps:
        wall += timedelta(milliseconds=millis)
        room = replicas[1 - replica].transact(allowances.room, "T0", POST, wall)
        assert room <= RATES[POST][1]
        assert replicas[replica].transact(allowances.take, "T0", POST, wall, calls=count) == (count <= room)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 3600), st.sampled_from(list(RATES)), st.integers(0, 12), st.sampled_from([1, 20]))
def test_nobody_calls_before_slack_said(
    replicas: list[Store], seconds: int, method: str, before: int, haste: float
) -> None:
    ours, theirs = replicas
    ours.transact(forget)
    for _ in range(before):
        ours.transact(allowances.take, "T0", method, NOW, haste=haste)
    assert not theirs.transact(allowances.is_paused, "T0", method, NOW, haste=haste)
    until = NOW + timedelta(seconds=seconds)
    ours.transact(allowances.pause, "T0", method, until, haste=haste)
    ours.transact(allowances.pause, "T0", method, NOW, haste=haste)  # an older word does not shorten it
    for moment in (NOW, NOW + (until - NOW) / 2, until - allowance.MICROSECOND):
        assert theirs.transact(allowances.is_paused, "T0", method, moment, haste=haste)
        assert not theirs.transact(allowances.take, "T0", method, moment, haste=haste)
    assert theirs.transact(allowances.room, "T1", method, NOW, haste=haste) == RATES[method][1]
    after = until + timedelta(microseconds=allowance.interval(method, haste))
    assert theirs.transact(allowances.take, "T0", method, after, haste=haste)


def test_the_soonest_is_told(replicas: list[Store]) -> None:
    store = replicas[0]
    store.transact(forget)
    assert store.transact(allowances.soonest, NOW) is None
    store.transact(allowances.pause, "T0", POST, NOW + timedelta(seconds=9))
    store.transact(allowances.pause, "T1", POST, NOW + timedelta(seconds=5))
    assert store.transact(allowances.soonest, NOW) == NOW + timedelta(seconds=5.3)


@pytest.mark.parametrize(
    ("calls", "minutes"),
    [
        ({allowance.OPEN: 5000, POST: 5000}, 105),
        ({allowance.OPEN: 0, POST: 5000}, 25),
        ({allowance.OPEN: 2, POST: 20}, 0),
        ({allowance.OPEN: 3}, 5),
        ({}, 0),
    ],
)
def test_a_round_takes_as_long_as_its_slowest_method(calls: dict[str, int], minutes: int) -> None:
    assert allowance.minutes_needed(calls) == minutes


@pytest.mark.parametrize(("pairs", "told"), [(5000, "5,000 introductions take about 1 hour and 45 minutes"), (200, "")])
def test_a_coordinator_is_told_how_long_a_large_round_takes(pairs: int, told: str) -> None:
    pair = {"mentor": 1, "mentee": 2, "score": 0.87, "reasons": [], "starts": [NOW.isoformat()]}
    round_ = rehearsed([pair] * pairs, [])
    both = {1: ada(), 2: bruno()}
    shown = [
        messages.rehearsal("en", program="P", round_=round_, people=both, library=LIBRARY, coordinator_zone="UTC"),
        messages.published("en", round_=round_),
    ]
    for post in shown:
        assert told in post.text
        assert ("at Slack's limits" in post.text) == bool(told)
