"""A program that is closed: nobody joins it, is matched in it or told of it, and nobody loses anything by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot import migrations
from bot.errors import Refusal
from bot.models import Approval, Joining, Kind, Pairing, Person, Program, Role, Round, Setup, Trail
from bot.program import (
    closures,
    membership,
    nudging,
    openness,
    preparing,
    programs,
    publishing,
    rounds,
    workspaces,
)
from bot.program.wishes import Wishes
from bot.store import Db, Store, deliveries, people
from tests.cast import NOW
from tests.prepared import prepared
from tests.test_states import arrows

T, CARLA = "T0FLIPSIDE", "U0COORD01"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SETUP: dict[str, Any] = {
    "aims": ["digital"],
    "sessions": 6,
    "cadence_weeks": 4,
    "minutes": 45,
    "level_gap": 1,
    "approval": Approval.AUTOMATIC,
    "channel": "C0GENERAL",
    "quarter_cap": 6,
    "circle_weeks": 0,
}


class Undone(Exception):  # noqa: N818 - takes everything back
    pass


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two programs, of which the first has nobody yet."""
    opened = Store(f"sqlite:///{tmp_path_factory.mktemp('closed')}/flipside.db")
    migrations.upgrade(opened.engine)
    opened.transact(workspaces.settle_in, T, name="A", bot_user="U0BOT", coordinators=[CARLA])
    for name in ("One", "Two"):
        opened.transact(programs.keep, T, CARLA, Setup(name=name, **SETUP), program_id=None, now=NOW)
    yield opened
    opened.close()


@pytest.fixture
def db(store: Store) -> Iterator[Db]:
    with Db(store.engine) as opened:
        yield opened
        opened.rollback()


def named(db: Db, name: str = "One") -> Program:
    return programs.called(db, T, name)


def number(db: Db, name: str = "One") -> int:
    return named(db, name).id or 0


def close(db: Db, name: str = "One", *, now: Any = NOW) -> closures.Stand:
    seen = closures.stand(db, T, number(db, name)).seen
    return closures.close(db, T, CARLA, number(db, name), seen, now=now)


def join(db: Db, who: str, role: Role, program: str = "One", *, prepares: bool = True, now: Any = NOW) -> None:
    said = Joining(
        role=role,
        level=1 if role == Role.MENTOR else 5,
        department="D",
        offers=["ai-tools"],
        wants=["ai-tools"],
        languages=["en"],
        days=[0, 1, 2, 3, 4],
        starts=540,
        ends=1020,
    )
    membership.join(db, T, Person(who, who), said, program_id=number(db, program), now=now)
    if prepares:
        prepared(db, who, now)


def count(db: Db, table: Any) -> int:
    return len(list(db.exec(select(table.id))))


def told(db: Db) -> list[str | None]:
    return [row.recipient for row in deliveries.all_of(db, T) if row.kind == Kind.CLOSED]


def test_those_who_wait_are_told_once_and_the_trail_has_both_deeds(db: Db) -> None:
    join(db, "UADA", Role.MENTOR)
    join(db, "UBEA", Role.MENTEE)
    rounds.rehearse(db, T, CARLA, seed=1, now=NOW, program_id=number(db))
    publishing.publish(db, T, CARLA, program_id=number(db), now=NOW)
    join(db, "UCLEO", Role.MENTOR, prepares=False)
    join(db, "UDORA", Role.MENTEE, "Two")
    before = close(db)
    assert ([one.slack_id for one in before.waiting], before.pairs) == (["UCLEO"], 1)
    assert told(db) == ["UCLEO"]
    closures.open_again(db, T, CARLA, number(db), now=NOW + DAY)
    assert named(db).closed_at is None
    deeds = [(one.did, one.about) for one in db.exec(select(Trail).where(Trail.workspace == T))][-2:]
    assert deeds == [(did, f"program {number(db)}") for did in ("closed", "opened_again")]
    close(db, now=NOW + 2 * DAY)
    assert told(db) == ["UCLEO"] * 2


def test_a_question_that_was_left_open_closes_nothing_that_its_reader_has_not_seen(db: Db) -> None:
    seen = closures.stand(db, T, number(db)).seen
    join(db, "UADA", Role.MENTOR)
    with pytest.raises(Refusal, match="program-close-outdated"):
        closures.close(db, T, CARLA, number(db), seen, now=NOW)
    changed = Setup(name="One", **SETUP | {"sessions": 3})
    seen = closures.stand(db, T, number(db)).seen
    digest = programs.digest(named(db))
    programs.keep(db, T, CARLA, changed, program_id=number(db), seen=digest, now=NOW)
    with pytest.raises(Refusal, match="program-close-outdated"):
        closures.close(db, T, CARLA, number(db), seen, now=NOW)
    close(db)
    with pytest.raises(Refusal, match="program-close-already"):
        closures.stand(db, T, number(db))
    with pytest.raises(Refusal, match="program-close-already"):
        closures.close(db, T, CARLA, number(db), seen, now=NOW)
    closures.open_again(db, T, CARLA, number(db), now=NOW)
    with pytest.raises(Refusal, match="program-open-already"):
        closures.open_again(db, T, CARLA, number(db), now=NOW)


def test_a_form_that_was_open_meanwhile_does_not_open_it_again(db: Db) -> None:
    seen = programs.digest(named(db))
    close(db)
    with pytest.raises(Refusal, match="program-changed-meanwhile"):
        programs.keep(db, T, CARLA, Setup(name="One", **SETUP), program_id=number(db), seen=seen, now=NOW)
    seen = programs.digest(named(db))
    programs.keep(db, T, CARLA, Setup(name="One", **SETUP), program_id=number(db), seen=seen, now=NOW)
    assert named(db).closed_at is not None


REFUSED: dict[str, Callable[[Db, int], Any]] = {
    "rehearse": lambda db, one: rounds.rehearse(db, T, CARLA, seed=1, now=NOW, program_id=one),
    "look": lambda db, one: rounds.schedule(db, T, _rehearsal(db, one), now=NOW),
    "adjust": lambda db, one: rounds.adjust(db, T, CARLA, _rehearsal(db, one), Wishes.kept, now=NOW),  # type: ignore[arg-type]
    "publish": lambda db, one: publishing.publish(db, T, CARLA, program_id=one, now=NOW),
    "publish what was shown": lambda db, one: publishing.publish(db, T, CARLA, round_id=_rehearsal(db, one), now=NOW),
    "announce": lambda db, one: programs.announce(db, T, CARLA, one, now=NOW),
    "join": lambda db, _: join(db, "UNEW", Role.MENTOR),
    "change to it": lambda db, _: join(db, "UDORA", Role.MENTOR),
    "change answers": lambda db, _: join(db, "UADA", Role.MENTOR),
}


def _rehearsal(db: Db, program_id: int) -> int:
    return db.exec(select(Round.id).where(Round.program_id == program_id)).one() or 0


@pytest.mark.parametrize("what", REFUSED)
def test_a_closed_program_takes_nobody_in_and_matches_nobody(db: Db, what: str) -> None:
    join(db, "UADA", Role.MENTOR)
    join(db, "UBEA", Role.MENTEE)
    join(db, "UDORA", Role.MENTEE, "Two")
    rounds.rehearse(db, T, CARLA, seed=1, now=NOW, program_id=number(db))
    close(db)
    before = [people.joined(db, T, number(db)), count(db, Pairing), len(deliveries.all_of(db, T))]
    with pytest.raises(Refusal) as refused:
        REFUSED[what](db, number(db))
    assert (refused.value.message, refused.value.values) == ("program-refused-closed", {"program": "One"})
    assert before == [people.joined(db, T, number(db)), count(db, Pairing), len(deliveries.all_of(db, T))]


def test_what_was_rehearsed_can_be_published_once_it_is_open_again(db: Db) -> None:
    join(db, "UADA", Role.MENTOR)
    join(db, "UBEA", Role.MENTEE)
    rounds.rehearse(db, T, CARLA, seed=1, now=NOW, program_id=number(db))
    close(db)
    closures.open_again(db, T, CARLA, number(db), now=NOW)
    assert len(publishing.publish(db, T, CARLA, program_id=number(db), now=NOW).plan["pairs"]) == 1


def test_nobody_who_waits_is_asked_to_prepare(db: Db) -> None:
    join(db, "UADA", Role.MENTOR, prepares=False)
    join(db, "UBEA", Role.MENTEE)
    later = NOW + 4 * DAY
    assert {row.recipient for row in nudging.due(db, T, later)} == {"UADA", "UBEA"}
    close(db)
    assert nudging.due(db, T, later) == []
    with pytest.raises(Refusal, match="prepare-refused-closed"):
        preparing.desk(db, T, "UADA")
    closures.open_again(db, T, CARLA, number(db), now=NOW)
    assert {row.recipient for row in nudging.due(db, T, later)} == {"UADA", "UBEA"}


def test_closed_programs_do_not_count_and_are_found_by_their_names(db: Db) -> None:
    for more in range(programs.MOST - len(people.programs(db, T))):
        programs.keep(db, T, CARLA, Setup(name=f"Other {more}", **SETUP), program_id=None, now=NOW)
    with pytest.raises(Refusal, match="program-too-many"):
        programs.keep(db, T, CARLA, Setup(name="One more", **SETUP), program_id=None, now=NOW)
    close(db)
    assert programs.called(db, T, "On").closed_at is not None
    programs.keep(db, T, CARLA, Setup(name="One more", **SETUP), program_id=None, now=NOW)
    assert programs.called(db, T, "On").name == "One more"
    assert programs.called(db, T, "one").closed_at is not None
    with pytest.raises(Refusal, match="program-too-many"):
        closures.open_again(db, T, CARLA, number(db), now=NOW)
    for one in openness.open_programs(db, T):
        close(db, one.name)
    with pytest.raises(Refusal, match="programs-all-closed"):
        openness.to_choose_from(db, T)


def test_the_diagram_has_these_two_arrows_and_no_others() -> None:
    assert arrows("program") == {("open", "closed"), ("closed", "open")}
