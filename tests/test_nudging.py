"""Nudges: twice at most for each thing, at a good moment, one a day, and never again to somebody who stopped them."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.library import Library
from bot.models import Commitment, Delivery, Kind, Pairing, Participant, Program, Round, Session, SessionState
from bot.program import assessing, courtesy, nudging
from bot.program.assessing import At
from bot.program.nudging import APART, MOST, PATIENCE, Nudge
from bot.store import Db, Store, deliveries
from tests.cast import NOW, participant
from tests.rows import insert, ready

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
BOOKS = Library({}, {})
moments = st.integers(-30 * 24, 120 * 24).map(lambda hours: NOW + hours * HOUR)


@given(st.sampled_from(Nudge), moments, st.lists(moments, max_size=60))
def test_whenever_one_looks_each_thing_has_two_nudges_at_most(
    what: Nudge, since: datetime, looks: list[datetime]
) -> None:
    said: dict[int, datetime] = {}
    for now in sorted(looks):
        if number := nudging.number_of(what, since, now):
            said.setdefault(number, now)
            assert since + PATIENCE[what] + (number - 1) * APART <= now < since + PATIENCE[what] + number * APART
    assert set(said) <= {*range(1, MOST + 1)}


@st.composite
def persons(draw: st.DrawFn) -> Participant:
    starts = draw(st.integers(0, 22 * 60))
    back = draw(st.none() | moments)
    return participant(
        1,
        zone=draw(st.sampled_from(["Europe/Rome", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"])),
        days=draw(st.lists(st.integers(0, 6), unique=True, min_size=1)),
        starts=starts,
        ends=draw(st.integers(starts + 60, 24 * 60)),
        paused_at=NOW if back is not None or draw(st.booleans()) else None,
        paused_until=back,
    )


@settings(deadline=None)
@given(
    persons(),
    moments,
    st.lists(moments, max_size=4),
    st.lists(st.integers(0, 6), unique=True),
    st.dates(date(2026, 11, 1), date(2027, 3, 1)),
)
def test_a_good_moment_is_within_working_hours_on_no_closed_day_in_no_break_and_once_a_day(
    person: Participant, now: datetime, had: list[datetime], quiet: list[int], holiday: date
) -> None:
    program = Program(workspace="T0", name="", quiet_days=quiet, holidays=[holiday.isoformat()])
    found = courtesy.good_moment(person, program, now, had=had)
    if found is None:
        return
    wall = found.astimezone(ZoneInfo(person.zone))
    assert found >= now
    assert wall.weekday() in set(person.days) - set(quiet)
    assert wall.date() != holiday
    assert wall.date() not in {at.astimezone(wall.tzinfo).date() for at in had}
    if person.paused_at is not None:
        assert person.paused_until is not None
        assert found >= person.paused_until
    assert courtesy.good_moment(person, program, found, had=had) == found


def test_nobody_knows_a_good_moment_in_a_break_without_an_end() -> None:
    program = Program(workspace="T0", name="")
    assert courtesy.good_moment(participant(1), program, NOW) == NOW
    assert courtesy.good_moment(participant(1, paused_at=NOW), program, NOW) is None


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return furnished(f"sqlite:///{tmp_path}/flipside.db")


def furnished(url: str) -> Store:
    """Return a store in which Ada has prepared but for her self-assessment, and Bruno, her partner, not at all."""
    opened = ready(url)
    facts: Any = {"seed": 0, "fingerprint": "", "rehearsed_by": "", "rehearsed_at": NOW}
    opened.transact(
        insert,
        Program(id=1, workspace="T0", name=""),
        participant(1, name="Ada", agreed_at=NOW),
        participant(2, name="Bruno", role="mentee", agreed_version=None),
        Round(id=1, workspace="T0", program_id=1, number=1, **facts),
        Pairing(id=1, workspace="T0", round_id=1, mentor_id=1, mentee_id=2, started_at=NOW),
    )
    return opened


def nudges(store: Store) -> list[Delivery]:
    """Look twice a day for four weeks; return the nudges that were owed."""
    for halves in range(4 * 7 * 2):
        store.transact(nudging.keep_up, "T0", BOOKS, NOW + halves * DAY / 2)
    return [row for row in store.transact(deliveries.all_of, "T0") if row.kind == Kind.NUDGE]


def counted(rows: list[Delivery]) -> Counter[tuple[str, str | None]]:
    return Counter((row.values["nudge"], row.recipient) for row in rows)


ADA, BRUNO = "U0PERSON1", "U0PERSON2"


def test_who_has_not_prepared_and_who_left_the_self_assessment_out_hear_of_it_twice(store: Store) -> None:
    rows = nudges(store)
    assert counted(rows) == {("prepare", BRUNO): 2, ("assessment", ADA): 2}
    assert [row.due_at - NOW for row in rows if row.recipient == BRUNO] == [2 * DAY, 9 * DAY]
    assert all(row.expires_at == row.due_at + WEEK for row in rows)


def test_what_has_happened_is_not_awaited(store: Store) -> None:
    store.transact(assessing.keep, "T0", ADA, At.START, {}, now=NOW)
    store.transact(_change, Participant, 2, standing="left")
    assert nudges(store) == []


def test_nobody_is_nudged_in_a_break_or_after_stopping_it(store: Store) -> None:
    store.transact(_change, Participant, 2, paused_at=NOW)
    store.transact(nudging.stop, "T0", ADA, "assessment", stops=True)
    assert nudges(store) == []
    store.transact(nudging.stop, "T0", ADA, "assessment", stops=False)
    assert counted(nudges(store)) == {("assessment", ADA): 2}


def test_what_is_no_kind_of_nudge_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="form-outdated"):
        store.transact(nudging.stop, "T0", ADA, "everything", stops=True)


def _session(number: int, starts_at: datetime, state: SessionState) -> Session:
    return Session(workspace="T0", pairing_id=1, number=number, total=6, starts_at=starts_at, minutes=45, state=state)


@pytest.mark.parametrize(
    ("state", "after", "owed"),
    [
        (SessionState.OPEN, None, 4),
        (SessionState.MISSED, None, 4),
        (SessionState.MET, None, 0),
        (SessionState.SKIPPED, None, 0),
        (SessionState.PLANNED, None, 0),
        (SessionState.OPEN, 6 * DAY, 0),  # the next one is as near as another date would be
        (SessionState.OPEN, 28 * DAY, 4),
    ],
)
def test_a_session_without_a_date_is_asked_about_until_the_next_one(
    store: Store, state: SessionState, after: timedelta | None, owed: int
) -> None:
    store.transact(insert, _session(1, NOW, state))
    if after is not None:
        store.transact(insert, _session(2, NOW + after, SessionState.PLANNED))
    rows = [row for row in nudges(store) if row.values["nudge"] == "date"]
    assert len(rows) == owed
    assert {row.recipient for row in rows} == ({ADA, BRUNO} if owed else set())


def test_a_pairing_that_pauses_is_not_asked_for_dates(store: Store) -> None:
    store.transact(insert, _session(1, NOW, SessionState.OPEN))
    store.transact(_change, Pairing, 1, state="paused")
    assert "date" not in {row.values["nudge"] for row in nudges(store)}


def test_a_commitment_is_asked_about_once_its_day_is_over_for_whoever_took_it_on(store: Store) -> None:
    usual: Any = {"workspace": "T0", "pairing_id": 1, "participant_id": 1, "added_by": 2, "added_at": NOW}
    open_, done = ({"what": "Try it", "due_on": NOW.date() + DAY, "state": state} for state in ("open", "done"))
    store.transact(insert, *(Commitment(**usual | one) for one in (open_, done, {"what": "Some day"})))
    rows = [row for row in nudges(store) if row.values["nudge"] == "commitment"]
    assert counted(rows) == {("commitment", ADA): 2}
    first = min(row.due_at for row in rows).astimezone(ZoneInfo("Europe/Helsinki"))
    assert first.date() == NOW.date() + 2 * DAY
    assert "Try it" not in str([row.values for row in rows])


def test_who_was_asked_halfway_and_has_not_answered_hears_of_it_twice(store: Store) -> None:
    asked: Any = {"workspace": "T0", "priority": 1, "due_at": NOW, "sent_from": NOW, "state": "sent"}
    asked |= {"channel": "D1", "ts": "1.1", "pairing_id": 1, "kind": Kind.HALFWAY}
    store.transact(insert, *(Delivery(key=who, recipient=who, **asked) for who in (ADA, BRUNO)))
    store.transact(assessing.keep, "T0", ADA, At.MIDDLE, {"digital": 3}, pairing_id=1, now=NOW)
    rows = [row for row in nudges(store) if row.values["moment"] == At.MIDDLE]
    assert counted(rows) == {("assessment", BRUNO): 2}


def test_nobody_assesses_themselves_about_a_pairing_of_others(store: Store) -> None:
    store.transact(insert, participant(3, name="Pippa"))
    for pairing_id, moment in ((1, At.MIDDLE), (9, At.END), (1, At.START)):
        with pytest.raises(Refusal, match="assess-refused-not-yours"):
            store.transact(assessing.keep, "T0", "U0PERSON3", moment, {}, pairing_id=pairing_id, now=NOW)


def _change(db: Db, /, table: Any, row_id: int, **values: Any) -> None:
    row = db.get_one(table, row_id)
    row.sqlmodel_update(values)
    db.add(row)


def test_each_database_understands_what_is_asked(database_url: str) -> None:
    opened = furnished(database_url)
    opened.transact(insert, _session(1, NOW, SessionState.OPEN))
    assert {row.values["nudge"] for row in nudges(opened)} == {"prepare", "assessment", "date"}
    opened.close()
