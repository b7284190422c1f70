"""Where a program wants no review, those who wait are matched by themselves: once a day, in working hours, prepared."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, select

from bot.models import Approval, Delivery, Joining, Kind, Pairing, Person, Role, Round, Trail
from bot.program import automatic, membership, switch, workspaces
from bot.store import Db, Store, people
from tests.cast import LIBRARY
from tests.databases import migrated
from tests.player import Player
from tests.prepared import prepared
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
T = "T0FLIPSIDE"


@pytest.fixture
def store(tmp_path: Path) -> Any:
    opened = migrated(f"sqlite:///{tmp_path}/flipside.db")
    opened.transact(workspaces.settle_in, T, name="A", bot_user="U0BOT", coordinators=["U0COORD01"])
    yield opened
    opened.close()


def set_up(db: Db, /, **facts: Any) -> None:
    program = people.program(db, T)
    program.sqlmodel_update({"approval": Approval.AUTOMATIC} | facts)
    db.add(program)


def join(db: Db, name: str, role: Role, now: datetime, *, prepares: bool = True) -> None:
    level = 1 if role == Role.MENTOR else 5
    said = Joining(
        role=role,
        level=level,
        department="D",
        offers=["ai-tools"],
        wants=["ai-tools"],
        languages=["en"],
        days=[0, 1, 2, 3, 4],
        starts=540,
        ends=1020,
    )
    membership.join(db, T, Person(f"U{name}", name, zone="Europe/Rome"), said, now=now)
    if prepares:
        prepared(db, f"U{name}", now)


def watch(store: Store, since: datetime, until: datetime) -> list[datetime]:
    """Look every hour, twice; return when rounds were published."""
    now = since
    while now < until:
        for _ in range(2):
            store.transact(automatic.publish_due, T, LIBRARY, now)
        now += HOUR
    return [one for one in store.transact(lambda db: list(db.exec(select(Round.published_at)))) if one is not None]


def test_rounds_come_a_day_apart_in_working_hours_and_leave_quiet_days_alone(store: Store) -> None:
    store.transact(set_up, quiet_days=[1], holidays=["2026-11-26"])  # Tuesday, and Thursday
    for day in range(8):
        now = MONDAY + day * DAY
        store.transact(join, f"MENTOR{day}", Role.MENTOR, now)
        store.transact(join, f"MENTEE{day}", Role.MENTEE, now)
        watch(store, now, now + DAY)
    published = watch(store, MONDAY + 8 * DAY, MONDAY + 9 * DAY)
    local = [(at + HOUR).strftime("%a %d %H:%M") for at in published]  # Rome in November
    assert local == ["Mon 23 09:00", "Wed 25 09:00", "Fri 27 09:00", "Mon 30 09:00"]
    pairs = store.transact(lambda db: len(list(db.exec(select(Pairing)))))
    assert pairs == 8


def test_nothing_happens_where_a_coordinator_publishes_or_has_stopped_everything(store: Store) -> None:
    store.transact(join, "MENTOR", Role.MENTOR, MONDAY)
    store.transact(join, "MENTEE", Role.MENTEE, MONDAY)
    assert watch(store, MONDAY, MONDAY + DAY) == []
    store.transact(set_up)
    store.transact(switch.stop, T, "U0COORD01", now=MONDAY)
    assert watch(store, MONDAY, MONDAY + DAY) == []
    store.transact(switch.start, T, "U0COORD01", now=MONDAY)
    assert len(watch(store, MONDAY, MONDAY + DAY)) == 1


def test_who_has_not_prepared_waits_and_a_matching_in_vain_is_not_published(store: Store) -> None:
    store.transact(set_up)
    store.transact(join, "MENTOR", Role.MENTOR, MONDAY)
    store.transact(join, "MENTEE", Role.MENTEE, MONDAY, prepares=False)
    assert watch(store, MONDAY, MONDAY + 3 * DAY) == []
    rounds = store.transact(lambda db: len(list(db.exec(select(Round)))))
    assert rounds == 1  # rehearsed once, and not again while nothing has changed
    store.transact(prepared, "UMENTEE", MONDAY)
    assert len(watch(store, MONDAY + 3 * DAY, MONDAY + 4 * DAY)) == 1


def test_it_is_told_once_to_coordinators_and_once_to_whoever_is_left_out(store: Store) -> None:
    store.transact(set_up)
    for name, role in (("MENTOR1", Role.MENTOR), ("MENTEE1", Role.MENTEE), ("MENTEE2", Role.MENTEE)):
        store.transact(join, name, role, MONDAY)
    assert len(watch(store, MONDAY, MONDAY + DAY)) == 1
    store.transact(join, "MENTEE3", Role.MENTEE, MONDAY + DAY)
    watch(store, MONDAY + DAY, MONDAY + 2 * DAY)
    store.transact(join, "MENTOR2", Role.MENTOR, MONDAY + 2 * DAY)
    assert len(watch(store, MONDAY + 2 * DAY, MONDAY + 3 * DAY)) == 2
    rows = store.transact(lambda db: [(row.kind, row.recipient) for row in db.exec(select(Delivery))])
    assert rows.count((Kind.NOTICE, "U0COORD01")) == 2
    alone = [recipient for kind, recipient in rows if kind == Kind.UNMATCHED]
    assert len(alone) == len(set(alone)) == 2
    trail = store.transact(lambda db: list(db.exec(select(Trail).order_by(col(Trail.number)))))
    assert [(entry.did, entry.alias) for entry in trail] == [("published_itself", None)] * 2


def test_two_who_wait_are_introduced_without_anybody_pressing_anything(
    theatre: Theatre, ada: Player, bruno: Player, carla: Player
) -> None:
    carla.types("/mentor program reverse")
    assert carla.submits(approval="automatic")["ok"]
    ada.joins(MENTOR)
    bruno.joins(MENTEE)
    for _ in range(16):
        if theatre.posts("mpim"):
            break
        theatre.forward(hours=6)
        theatre.settle()
    ada.sees("Ada Virtanen")
    told = carla.sees("1 new pair", where="private")
    assert "You read this because you coordinate" in str(told)
    theatre.settle()
    [newest] = theatre.ask(lambda db: list(db.exec(select(Round).where(Round.workspace == WORKSPACE))))
    assert newest.published_by != carla.id
