"""Changed answers count at once: topics leave the sessions to come, dates follow the hours, and nothing else moves."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import scheduling
from bot.library import FRAMES
from bot.models import Joining, Kind, Person, SessionState
from bot.program import changing, pausing, prompts, sessions
from bot.store import Db, Store, pairings, people
from tests.cast import NOW
from tests.couple import ADA, HERE
from tests.machinery import BOOKS
from tests.player import Player
from tests.test_pausing import DAY, ZONES, Undone, db, person, store, the_pairing, unsent
from tests.theatre import MENTOR, Theatre

__all__ = ["db", "store"]


def answers(db: Db, **changes: Any) -> None:
    """Let Ada fill her form in again, with changes."""
    known = person(db, ADA)
    said = {field: getattr(known, field) for field in Joining.model_fields}
    given = Joining.model_validate({**said, **changes})
    changing.answer(db, HERE, BOOKS, Person(ADA, ADA, zone=ZONES[ADA]), given, now=NOW)


def several(db: Db) -> list[Any]:
    return pairings.sessions(db, HERE, the_pairing(db).id or 0)


@given(
    days=st.lists(st.integers(0, 6), min_size=1, unique=True),
    starts=st.integers(0, 22).map(lambda hour: hour * 60),
    hours=st.integers(1, 12),
)
@settings(max_examples=40, deadline=None)
def test_dates_follow_the_hours(store: Store, days: list[int], starts: int, hours: int) -> None:
    def play(db: Db) -> None:
        before = {one.id: (one.starts_at, one.revision) for one in several(db)}
        answers(db, days=days, starts=starts, ends=min(starts + hours * 60, 24 * 60))
        program, pairing = people.program(db, HERE), the_pairing(db)
        both = people.participants(db, HERE, {pairing.mentor_id, pairing.mentee_id})
        mentor, mentee = (scheduling.hours_of(both[one], program) for one in (pairing.mentor_id, pairing.mentee_id))
        meet = scheduling.next_start(mentor, mentee, 45, NOW) is not None
        for one in several(db):
            assert scheduling.fits(mentor, mentee, 45, one.starts_at) or not meet
            if scheduling.fits(mentor, mentee, 45, before[one.id][0]) and one.number == 1:
                assert (one.starts_at, one.revision) == before[one.id]
        assert all(later.starts_at - one.starts_at >= sessions.DISTANCE for one, later in pairwise(several(db)))
        assert sorted(unsent(db, Kind.SESSION)) == sorted((one.id, one.revision) for one in several(db))
        changed = [one for one in several(db) if one.revision != before[one.id][1]]
        assert len(unsent(db, Kind.MOVED)) == bool(changed)
        raise Undone

    with suppress(Undone):
        store.transact(play)


def test_what_has_nothing_to_do_with_dates_moves_none(db: Db) -> None:
    first = several(db)[0]
    first.starts_at += 12 * DAY / 24  # the two moved it into the night themselves
    db.add(first)
    before = [(one.starts_at, one.revision) for one in several(db)]
    answers(db, hope="Something else", capacity=3, style="show")
    assert [(one.starts_at, one.revision) for one in several(db)] == before
    assert person(db, ADA).capacity == 3


def test_a_topic_that_is_off_limits_now_leaves_what_is_to_come_and_nothing_else(db: Db) -> None:
    meetings = [sessions.meeting(db, HERE, one.id) for one in several(db)]
    for found in meetings:
        prompts.choose_prompt(db, BOOKS, found)
    held, shown, planned = (found.session for found in meetings[1:4])
    topics = {BOOKS.prompts[one.prompt or ""].topic for one in (held, shown, planned)}
    held.state, shown.state = SessionState.MET, SessionState.OPEN
    shown.starts_at = NOW
    kept, drawn = held.prompt, shown.drawing
    offers = [topic for topic in person(db, ADA).offers if topic not in topics] or ["careers"]
    answers(db, off_limits=sorted(topics), offers=offers)
    for found in meetings:
        prompt = BOOKS.prompts[found.session.prompt or ""]
        assert prompt.topic in FRAMES or prompt.topic not in topics or found.session is held
    assert held.prompt == kept
    assert shown.drawing == drawn + 1


def test_during_a_break_without_a_day_dates_wait_for_its_end(db: Db) -> None:
    pausing.pause(db, HERE, ADA, None, now=NOW)
    answers(db, starts=14 * 60, ends=16 * 60)
    assert unsent(db, Kind.SESSION) == unsent(db, Kind.MOVED) == []
    pausing.resume(db, HERE, ADA, now=NOW)
    assert len(unsent(db, Kind.SESSION)) == 6
    program = people.program(db, HERE)
    for one in several(db):
        mentor = scheduling.hours_of(person(db, ADA), program)
        assert scheduling.fits(mentor, mentor, 45, one.starts_at)


def test_the_partner_is_told_of_a_date_that_follows_new_hours(paired: Theatre, ada: Player, bruno: Player) -> None:
    before = paired.ask(pairings.sessions, HERE, 1)
    ada.joins(MENTOR, starts="840", ends="960")
    told = bruno.sees("has moved to")
    assert "Session 1" in told["text"]
    paired.settle()
    after = paired.ask(pairings.sessions, HERE, 1)
    assert all(one.starts_at != other.starts_at for one, other in zip(before, after, strict=True))
    assert len([one for one in bruno.shared() if "has moved to" in one["text"]]) == 1
