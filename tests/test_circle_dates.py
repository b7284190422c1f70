"""The dates of circles when days are closed: another one, once told, with the prompt that it was to have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.delivery import BRISK
from bot.delivery.settle import Moment
from bot.delivery.taking import take_up
from bot.models import Delivery, Program
from bot.program import circles
from bot.program.shelves import Shelves
from bot.store import Db, Store
from tests.circled import BOOKS, keep, owed, round_of, there
from tests.rows import NOW, insert, ready


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


def first_told(db: Db) -> None:
    """Let the circle have read of its next meeting."""
    ahead = next(row for row in owed(db) if row.state == "planned" and row.values["ahead"])
    ahead.state, ahead.channel, ahead.ts = "sent", "G1", "1.1"


def close(db: Db, *, weekdays: tuple[int, ...] = (), holidays: tuple[date, ...] = ()) -> None:
    """Set these quiet days and holidays, twice, as if a form were sent twice."""
    program = db.get_one(Program, 1)
    program.quiet_days, program.holidays = list(weekdays), [day.isoformat() for day in holidays]
    db.flush()
    for _ in range(2):
        circles.fit_program(db, "T0", 1, now=NOW)


def still_owed(store: Store) -> list[Delivery]:
    return [row for row in store.transact(owed) if row.state == "planned"]


@pytest.mark.parametrize("told", [True, False])
def test_on_a_new_holiday_a_circle_gets_another_date_and_keeps_its_prompt(store: Store, told: bool) -> None:
    store.transact(insert, *round_of(2))
    [circle] = keep(store, NOW)
    assert circle.next_at is not None
    if told:
        store.transact(first_told)
    days: tuple[date, ...] = ()
    for _ in range(3):  # moved again, before it has read where to
        days = (*days, store.transact(there)[0].next_at.date())  # type: ignore[union-attr]
        store.transact(close, holidays=days)
        [moved] = store.transact(there)
        assert moved.next_at is not None
        assert days[-1] < moved.next_at.date()
        assert moved.met == circle.met
        assert [row.due_at for row in still_owed(store)] == [moved.next_at - circles.AHEAD, moved.next_at]
        assert {(row.values["number"], row.values["told"]) for row in still_owed(store)} == {(1, told)}


def test_a_month_of_holidays_takes_no_prompt_from_a_circle(store: Store) -> None:
    store.transact(insert, *round_of(2))
    [circle] = keep(store, NOW)
    assert circle.next_at is not None
    month = tuple(circle.next_at.date() + timedelta(days=day) for day in range(30))
    store.transact(close, holidays=month)
    [moved] = store.transact(there)
    assert moved.next_at is not None
    assert moved.next_at.date() > month[-1]
    assert {row.values["prompt"] for row in still_owed(store)} == {*circle.met}


def test_where_no_day_is_left_a_circle_tells_none_and_has_its_prompt_once_there_is_one(store: Store) -> None:
    store.transact(insert, *round_of(2))
    [circle] = keep(store, NOW)
    assert circle.next_at is not None
    store.transact(first_told)
    asked = ("T0", circle.members[0])
    assert store.transact(circles.next_of, *asked, now=NOW) == circle.next_at
    store.transact(close, weekdays=(0, 1, 2, 3, 4))
    assert not still_owed(store)
    assert store.transact(circles.next_of, *asked, now=NOW) is None
    store.transact(close)
    [again] = keep(store, circle.next_at + timedelta(days=1))
    assert again.met == circle.met
    assert {(row.values["number"], row.values["told"]) for row in still_owed(store)} == {(1, True)}


def test_an_old_date_in_doubt_is_not_told_after_the_new_one(store: Store) -> None:
    store.transact(insert, *round_of(2))
    [circle] = keep(store, NOW)
    assert circle.next_at is not None
    ahead = store.transact(owed)[0]

    def in_doubt(db: Db, state: str) -> None:
        db.get_one(Delivery, ahead.id).state = state

    store.transact(in_doubt, "doubt")
    store.transact(close, holidays=(circle.next_at.date(),))
    assert {row.values["told"] for row in still_owed(store)} == {True}
    store.transact(in_doubt, "planned")  # somebody says that it is not there
    at = Moment(ahead.due_at, ahead.due_at)
    taken = store.transact(take_up, Shelves(BOOKS), at, BRISK, owner="A", limit=9)
    assert not taken.scenes
    assert not taken.poisoned
    assert store.transact(owed)[0].state == "cancelled"
