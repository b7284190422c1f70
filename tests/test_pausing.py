"""Breaks: sessions wait and none is lost, whoever pauses and resumes in whatever order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refusal
from bot.models import DeliveryState, Kind, Pairing, PairingState, Participant, SessionState
from bot.program import membership, pausing, sessions
from bot.store import Db, Store, deliveries, pairings, people
from tests.cast import LIBRARY, NOW
from tests.couple import ADA, BRUNO, HERE, coupled, taken_back

ZONES = {ADA: "Europe/Helsinki", BRUNO: "Europe/Rome"}
DAY = timedelta(days=1)


class Undone(Exception):  # noqa: N818 - takes everything back
    pass


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with coupled(tmp_path_factory.mktemp("breaks"), "ai-tools", ZONES) as opened:
        yield opened


@pytest.fixture
def db(store: Store) -> Iterator[Db]:
    with taken_back(store) as opened:
        yield opened


def the_pairing(db: Db) -> Pairing:
    return pairings.pairings(db, HERE)[0]


def person(db: Db, slack_id: str) -> Participant:
    found = people.participant(db, HERE, slack_id)
    assert found is not None
    return found


def starts(db: Db) -> list[datetime]:
    return [one.starts_at for one in pairings.sessions(db, HERE, the_pairing(db).id or 0)]


def unsent(db: Db, kind: Kind) -> list[tuple[int | None, int | None]]:
    """Return the session and the revision of each delivery of this kind that will be sent."""
    db.flush()
    db.expire_all()
    rows = [row for row in deliveries.all_of(db, HERE) if row.kind == kind and row.state == DeliveryState.PLANNED]
    return [(row.session_id, row.values.get("revision")) for row in rows]


def holds(db: Db, now: datetime) -> None:
    """What is true whatever was done."""
    pairing, several = the_pairing(db), pairings.sessions(db, HERE, the_pairing(db).id or 0)
    breaks = [one.paused_until for one in (person(db, ADA), person(db, BRUNO)) if one.paused_at]
    assert (pairing.state == PairingState.PAUSED) == bool(breaks)
    assert {one.state for one in several} == {SessionState.PLANNED}
    begin = [one.starts_at for one in several]
    assert all(later - one >= sessions.DISTANCE for one, later in itertools.pairwise(begin))
    for one in begin:
        for zone in ZONES.values():
            wall = one.astimezone(ZoneInfo(zone))
            assert wall.weekday() < 5
            assert 9 * 60 <= wall.hour * 60 + wall.minute <= 17 * 60 - 45
    announced = [] if None in breaks else [(one.id, one.revision) for one in several]
    assert sorted(unsent(db, Kind.SESSION)) == sorted(announced)
    assert len(unsent(db, Kind.CHECKIN)) == 2 * len(announced)
    known = [one for one in breaks if one is not None]
    if breaks and len(known) == len(breaks):
        assert pairing.paused_until == max(known)
        assert begin[0] >= max(known) + DAY


steps = st.one_of(
    st.tuples(st.just("pause"), st.sampled_from((ADA, BRUNO)), st.none() | st.integers(1, 300)),
    st.tuples(st.just("resume"), st.sampled_from((ADA, BRUNO)), st.none()),
    st.tuples(st.just("wait"), st.just(ADA), st.integers(0, 3)),
)


@given(story=st.lists(steps, max_size=8))
@settings(max_examples=40, deadline=None)
def test_whoever_pauses_and_resumes_no_session_is_lost(store: Store, story: list[tuple[str, str, int | None]]) -> None:
    def play(db: Db) -> None:
        now = NOW
        for what, who, days in story:
            with suppress(Refusal):
                if what == "pause":
                    until = None if days is None else (now + days * DAY).date()
                    pausing.pause(db, HERE, who, until, now=now)
                elif what == "resume":
                    pausing.resume(db, HERE, who, now=now)
                else:
                    now += (days or 0) * timedelta(hours=7)  # sessions begin in two days at the earliest
                    pausing.resume_due(db, HERE, LIBRARY, now)
            holds(db, now)
        raise Undone

    with suppress(Undone):
        store.transact(play)


def test_a_break_until_a_day_moves_the_sessions_behind_it_and_ends_by_itself(db: Db) -> None:
    before, back = starts(db), (NOW + 60 * DAY).date()
    pausing.pause(db, HERE, ADA, back, now=NOW)
    during = starts(db)
    assert during[0] - before[0] >= 62 * DAY
    assert [one - two for one, two in zip(during[1:], during, strict=False)] == pytest.approx(
        [28 * DAY] * 5, abs=DAY / 24
    )
    assert [(row.values, row.kind) for row in deliveries.all_of(db, HERE) if row.kind == Kind.PAUSED] == [
        ({"by": ADA}, "paused")
    ]
    pausing.resume_due(db, HERE, LIBRARY, NOW + 59 * DAY)
    assert the_pairing(db).state == PairingState.PAUSED
    pausing.resume_due(db, HERE, LIBRARY, NOW + 60 * DAY)
    assert (the_pairing(db).state, the_pairing(db).paused_until) == (PairingState.ACTIVE, None)
    assert (person(db, ADA).paused_at, person(db, ADA).paused_until) == (None, None)
    assert starts(db) == during
    assert len([row for row in deliveries.all_of(db, HERE) if row.kind == Kind.RESUMED]) == 1


def test_who_comes_back_early_meets_early(db: Db) -> None:
    before = starts(db)
    pausing.pause(db, HERE, ADA, (NOW + 90 * DAY).date(), now=NOW)
    pausing.resume(db, HERE, ADA, now=NOW + 10 * DAY)
    assert NOW + 12 * DAY <= starts(db)[0] <= NOW + 19 * DAY
    assert starts(db)[0].astimezone(ZoneInfo("Europe/Rome")).hour == before[0].astimezone(ZoneInfo("Europe/Rome")).hour


def test_a_short_break_between_two_sessions_moves_nothing(db: Db) -> None:
    first, *rest = pairings.sessions(db, HERE, the_pairing(db).id or 0)
    first.state = SessionState.MET
    before, now = starts(db), first.starts_at + DAY
    pausing.pause(db, HERE, BRUNO, (now + 5 * DAY).date(), now=now)
    pausing.resume(db, HERE, BRUNO, now=now + DAY)
    assert starts(db) == before
    assert {one.revision for one in rest} == {0}


def test_both_have_to_be_back(db: Db) -> None:
    pausing.pause(db, HERE, ADA, (NOW + 10 * DAY).date(), now=NOW)
    pausing.pause(db, HERE, BRUNO, (NOW + 20 * DAY).date(), now=NOW)
    pausing.resume_due(db, HERE, LIBRARY, NOW + 11 * DAY)
    assert person(db, ADA).paused_at is None
    assert the_pairing(db).state == PairingState.PAUSED
    with pytest.raises(Refusal, match="resume-refused-not-paused"):
        pausing.resume(db, HERE, ADA, now=NOW + 11 * DAY)
    pausing.resume(db, HERE, BRUNO, now=NOW + 11 * DAY)
    assert the_pairing(db).state == PairingState.ACTIVE


def test_a_pairing_that_nobody_paused_goes_on_for_either(db: Db) -> None:
    pausing.pause_pairing(db, the_pairing(db), None, NOW)
    assert unsent(db, Kind.SESSION) == []
    pausing.resume(db, HERE, BRUNO, now=NOW + 40 * DAY)
    assert the_pairing(db).state == PairingState.ACTIVE
    assert starts(db)[0] > NOW + 41 * DAY
    assert len(unsent(db, Kind.SESSION)) == 6


@pytest.mark.parametrize(("days", "why"), [(0, "past"), (-3, "past"), (400, "long")])
def test_a_day_that_is_past_or_far_is_refused(db: Db, days: int, why: str) -> None:
    with pytest.raises(Refusal, match=f"pause-refused-{why}"):
        pausing.pause(db, HERE, ADA, (NOW + days * DAY).date(), now=NOW)
    assert the_pairing(db).state == PairingState.ACTIVE


def test_strangers_and_those_who_left_cannot_pause(db: Db) -> None:
    membership.leave(db, HERE, ADA, now=NOW)
    for who in (ADA, "U0NOBODY01"):
        with pytest.raises(Refusal, match="pause-refused-not-joined"):
            pausing.pause(db, HERE, who, None, now=NOW)
        with pytest.raises(Refusal, match="pause-refused-not-joined"):
            pausing.resume(db, HERE, who, now=NOW)
    with pytest.raises(Refusal, match="resume-refused-not-paused"):
        pausing.resume(db, HERE, BRUNO, now=NOW)
