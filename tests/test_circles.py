"""The mentors' circle: who is in it, when it meets, what it is told, and that nobody else hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import Pairing, Participant, Standing
from bot.program import circles
from bot.program.circles import MINUTES, grouped
from bot.program.gathering import gathering
from bot.scheduling import Hours, working_slots
from bot.store import Db, Store
from tests.circled import BOOKS, keep, mentor, owed, round_of, there
from tests.player import whole
from tests.rows import NOW, insert, ready
from tests.theatre import MENTEE, MENTOR, Theatre

ZONES = ("Europe/Helsinki", "Europe/Rome", "America/New_York", "Asia/Tokyo", "Pacific/Auckland")
hours = st.builds(
    Hours,
    st.frozensets(st.integers(0, 6), max_size=5),
    st.integers(0, 32).map(lambda quarter: 15 * quarter),
    st.integers(40, 96).map(lambda quarter: 15 * quarter),
    st.sampled_from(ZONES),
)
moments = st.integers(0, 400 * 24).map(lambda hour: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour))


@given(st.lists(hours, min_size=1, max_size=5), moments)
@settings(max_examples=60, deadline=None)
def test_no_other_time_suits_more_people(everybody: list[Hours], not_before: datetime) -> None:
    def suited(start: datetime) -> int:
        end = start + timedelta(minutes=MINUTES)
        slots = (working_slots(one, start - timedelta(days=2), end) for one in everybody)
        return sum(any(a <= start and end <= b for a, b in mine) for mine in slots)

    found = gathering(everybody, MINUTES, not_before)
    every_hour = [not_before + timedelta(hours=hour) for hour in range(14 * 24)]
    if found is None:
        assert not any(map(suited, every_hour))
    else:
        assert not_before <= found < not_before + timedelta(weeks=2)
        assert found.minute % 15 == 0
        assert suited(found) >= max(map(suited, every_hour))


@given(st.lists(st.sampled_from(ZONES), max_size=40))
@settings(max_examples=100, deadline=None)
def test_everybody_is_in_one_circle_of_two_to_eight(zones: list[str]) -> None:
    people = [mentor(number, zone) for number, zone in enumerate(zones, 1)]
    groups = list(grouped(people, NOW))
    if len(people) < 2:
        assert not groups
        return
    assert sorted(one for group in groups for one in group) == [one.id for one in people]
    assert all(2 <= len(group) <= 8 for group in groups)
    assert max(map(len, groups)) - min(map(len, groups)) <= 1
    offsets = [[NOW.astimezone(ZoneInfo(zones[one - 1])).utcoffset() for one in group] for group in groups]
    assert [max(group) for group in offsets] == sorted(max(group) for group in offsets)  # type: ignore[type-var]


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


def test_looking_twice_does_nothing_twice(store: Store) -> None:
    store.transact(insert, *round_of(10))
    first = keep(store, NOW)
    assert [len(one.members) for one in first] == [5, 5]
    assert keep(store, NOW + timedelta(days=1)) == first
    rows = store.transact(owed)
    assert len(rows) == 4
    met = first[0].next_at
    assert met is not None
    assert met >= NOW + timedelta(weeks=3)
    assert [row.due_at for row in rows if row.circle_id == first[0].id] == [met - timedelta(weeks=1), met]


def test_a_circle_meets_every_few_weeks_with_another_prompt(store: Store) -> None:
    store.transact(insert, *round_of(2, circle_weeks=4))
    now, seen = NOW, []
    for _ in range(3):
        circle = keep(store, now)[0]
        assert circle.next_at is not None
        seen.append(circle.next_at)
        now = circle.next_at + timedelta(hours=1)
    assert all(timedelta(weeks=4) <= later - one < timedelta(weeks=5) for one, later in pairwise(seen))
    assert circle.met == list(BOOKS.circle)[:3]


def test_who_leaves_drops_out_and_two_are_needed(store: Store) -> None:
    store.transact(insert, *round_of(3))
    keep(store, NOW)

    def leave(db: Db, number: int) -> None:
        circle = there(db)[0]
        circle.channel = "G1"
        db.add(circle)
        who = db.get_one(Participant, number)
        who.standing = Standing.LEFT
        db.add(who)

    store.transact(leave, 2)
    circle = keep(store, NOW)[0]
    assert (circle.members, circle.channel) == ([1, 3], None)
    store.transact(leave, 3)
    assert keep(store, NOW)[0].next_at is None
    assert {row.state for row in store.transact(owed)} == {"cancelled"}


def test_a_pairing_that_ended_ends_the_circle_for_its_mentor_and_one_completed_does_not(store: Store) -> None:
    store.transact(insert, *round_of(4))
    keep(store, NOW)

    def change(db: Db, number: int, state: str) -> None:
        pairing = db.get_one(Pairing, number)
        pairing.state = state
        db.add(pairing)

    store.transact(change, 1, "ended")
    store.transact(change, 2, "completed")
    assert keep(store, NOW)[0].members == [2, 3, 4]
    store.transact(change, 3, "completed")
    assert keep(store, NOW)[0].next_at is None


def test_one_mentor_makes_no_circle_nor_does_a_program_without(store: Store) -> None:
    store.transact(insert, *round_of(1))
    assert not keep(store, NOW)


def test_a_program_can_do_without_circles(store: Store) -> None:
    store.transact(insert, *round_of(3, circle_weeks=0))
    assert not keep(store, NOW)


def test_only_a_member_leaves_a_circle(store: Store) -> None:
    store.transact(insert, *round_of(3))
    keep(store, NOW)
    for slack_id, workspace in (("U0PERSON4", "T0"), ("U0NOBODY", "T0"), ("U0PERSON1", "T0OTHER")):
        with pytest.raises(Refusal, match="circle-not-yours"):
            store.transact(circles.leave, workspace, 1, slack_id)
    store.transact(circles.leave, "T0", 1, "U0PERSON1")
    assert keep(store, NOW)[0].members == [2, 3]
    with pytest.raises(Refusal, match="circle-not-yours"):
        store.transact(circles.leave, "T0", 1, "U0PERSON1")


LEADERS = {"U0BRUNO01": "Ada", "U0CELIA01": "Kai", "U0DENIZ01": "Lucía"}


def test_the_mentors_of_a_round_meet_among_themselves(theatre: Theatre) -> None:
    mentors = [theatre.person(one) for one in ("U0ADA0001", "U0KAI0001", "U0LUCIA01")]
    leaders = [theatre.person(one) for one in LEADERS]
    carla = theatre.person("U0COORD01")
    for one in mentors:
        one.joins(MENTOR)
    for one in leaders:
        one.joins(MENTEE)
    carla.types("/mentor rehearse")
    carla.types("/mentor publish")
    for one in mentors:
        one.sees("Meet your partner")
    theatre.settle()

    theatre.eventually(lambda: theatre.ask(there), "a circle")
    go_to(theatre, ahead=circles.AHEAD)
    ahead = mentors[0].sees("Your mentors' circle")
    assert all(word in whole(ahead) for word in ("Ada", "Kai", "Lucía", "Who sees this", "Helsinki", "New York"))
    assert "Your mentors' circle meets" in mentors[0].types("/mentor status")
    assert "Your mentors' circle meets" in mentors[0].home()
    go_to(theatre, ahead=timedelta())
    asked = mentors[1].sees("Mentors' circle: How did it begin")
    assert asked["channel"] == ahead["channel"]
    theatre.settle()
    for one in (*leaders, carla):
        assert not [seen for seen in one.shared() + one.private() if "circle" in whole(seen)]

    mentors[2].presses("circle_out", asked)
    mentors[2].hears("You have left this circle", asked["channel"])
    mentors[2].presses("circle_out", asked)
    mentors[2].hears("nothing here to leave", asked["channel"])
    theatre.forward(days=1)
    theatre.eventually(lambda: len(theatre.ask(there)[0].met) == 2, "the date after it")
    go_to(theatre, ahead=circles.AHEAD)
    again = mentors[0].sees("your circle meets again")
    assert again["channel"] != asked["channel"]
    assert "Lucía" not in whole(again)
    theatre.settle()
    assert not [seen for seen in mentors[2].shared() if "meets again" in whole(seen)]


def go_to(theatre: Theatre, *, ahead: timedelta) -> None:
    """Let time pass until so long before the next date of the circle."""
    at = theatre.eventually(lambda: theatre.ask(there)[0].next_at, "the circle's date")
    theatre.forward(seconds=(at - ahead - theatre.sandbox.clock.now()).total_seconds() + 1)
