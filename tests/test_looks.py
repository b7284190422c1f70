"""A message in doubt is looked for where the workspace lets us: what is found, what is not, what nobody can tell."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.models import Delivery, DeliveryState, Kind, SessionState
from bot.program import doubt, looks, switch
from bot.store import Db, allowances, doubts, pairings
from tests.doubtful import ADA, BRUNO, SCOPE, Doubtful, play
from tests.theatre import WORKSPACE

MINUTE = timedelta(minutes=1)


def session_state(stage: Doubtful) -> str:
    found = stage.store.transact(pairings.session, WORKSPACE, stage.row().session_id or 0)
    assert found is not None
    return found.state


def test_nobody_looks_before_the_quiet_period_is_over(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.post()
        await stage.look_for(seconds=85)
        assert stage.reads() == []
        assert stage.row().state == DeliveryState.DOUBT

    play(tmp_path, story, SCOPE)


def test_what_is_found_is_sent_with_its_ts_and_the_session_is_open(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        ts = await stage.post()
        stage.chat(10)
        await stage.look_for(minutes=3)
        row = stage.row()
        assert (row.state, row.ts, row.channel) == (DeliveryState.SENT, ts, stage.channel)
        assert session_state(stage) == SessionState.OPEN
        assert len(stage.rows(Kind.SEEDS)) == len(stage.rows(Kind.REFRESH)) == 1
        assert stage.rows(Kind.QUESTION) == []

    play(tmp_path, story, SCOPE)


def test_what_is_not_found_twice_is_sent_again_and_not_before(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.chat(3)
        await stage.look_for(seconds=100)
        assert (stage.row().state, len(stage.reads())) == (DeliveryState.DOUBT, 1)
        await stage.look_for(seconds=70)
        assert (stage.row().state, len(stage.reads())) == (DeliveryState.PLANNED, 2)
        assert stage.rows(Kind.QUESTION) == []

    play(tmp_path, story, SCOPE)


def test_the_message_of_a_date_that_has_moved_is_not_sent_again(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.put(values={"revision": -1})
        await stage.look_for(minutes=4)
        assert stage.row().state == DeliveryState.CANCELLED

    play(tmp_path, story, SCOPE)


@pytest.mark.parametrize(
    "author",
    [{}, {"bot_id": "B0OTHER", "app_id": "A0OTHER"}],
    ids=["a person", "another app"],
)
def test_a_forged_key_is_no_hit(tmp_path: Path, author: dict[str, str]) -> None:
    async def story(stage: Doubtful) -> None:
        stage.forge(**author)
        await stage.look_for(minutes=4)
        assert stage.row().state == DeliveryState.PLANNED

    play(tmp_path, story, SCOPE)


@pytest.mark.parametrize("other", [{"key": "another"}, {"event_type": "another_type"}], ids=str)
def test_another_message_of_ours_is_no_hit(tmp_path: Path, other: dict[str, str]) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.post(**other)
        await stage.look_for(minutes=4)
        assert stage.row().state == DeliveryState.PLANNED

    play(tmp_path, story, SCOPE)


@pytest.mark.parametrize("there", [True, False])
def test_a_lively_conversation_is_read_page_by_page(tmp_path: Path, there: bool) -> None:
    async def story(stage: Doubtful) -> None:
        ts = await stage.post() if there else None
        stage.chat(40)
        await stage.look_for(minutes=10)
        row = stage.row()
        assert (row.state, row.ts) == (DeliveryState.SENT if there else DeliveryState.PLANNED, ts)
        assert len(stage.reads()) == (3 if there else 6)

    play(tmp_path, story, SCOPE)


def test_what_cannot_be_read_to_its_end_is_asked_about(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.chat(looks.LOOKS * 15 + 1)
        await stage.look_for(minutes=20)
        assert stage.row().state == DeliveryState.CHECKING
        assert len(stage.reads()) == looks.LOOKS
        assert [one.recipient for one in stage.rows(Kind.QUESTION)] == [ADA]

    play(tmp_path, story, SCOPE)


def test_without_the_scope_nobody_reads_and_a_partner_is_asked(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.look_for(minutes=3)
        assert stage.reads() == []
        assert stage.row().state == DeliveryState.CHECKING
        assert len(stage.rows(Kind.QUESTION)) == 1

    play(tmp_path, story)


def test_where_slack_denies_reading_a_partner_is_asked_in_the_end(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.sandbox.faults.plan("conversations.history", "error", count=50, code="channel_not_found")
        await stage.look_for(minutes=8)
        assert stage.row().state == DeliveryState.DOUBT
        await stage.look_for(minutes=17)
        assert stage.row().state == DeliveryState.CHECKING

    play(tmp_path, story, SCOPE)


def test_a_scope_that_wastaken_away_is_noticed_at_the_first_look(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.sandbox.faults.plan("conversations.history", "error", code="missing_scope")
        await stage.look_for(minutes=2)
        assert (stage.row().state, len(stage.reads())) == (DeliveryState.CHECKING, 1)

    play(tmp_path, story, SCOPE)


def test_ten_minutes_of_limits_are_waited_for_and_not_provoked(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        ts = await stage.post()
        stage.sandbox.faults.plan("conversations.history", "ratelimited", retry_after="600")
        await stage.look_for(minutes=9)
        assert (stage.row().state, len(stage.reads())) == (DeliveryState.DOUBT, 1)
        stage.new_process()
        await stage.look_for(minutes=5)
        assert (stage.row().state, stage.row().ts, len(stage.reads())) == (DeliveryState.SENT, ts, 2)

    play(tmp_path, story, SCOPE)


def test_a_look_that_died_istaken_over_and_the_dead_one_changes_nothing(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.post()
        stage.later(minutes=2)
        dead = stage.store.transact(taken, stage)
        await stage.look()
        assert stage.row().state == DeliveryState.DOUBT
        stage.later(seconds=61)
        await stage.look()
        assert stage.row().state == DeliveryState.SENT
        seen = looks.Page((), "")
        stage.store.transact(looks.seen, dead, seen, now=stage.now(), wall=stage.machine(), waits=stage.pace)
        assert stage.row().state == DeliveryState.SENT

    play(tmp_path, story, SCOPE)


def taken(db: Db, stage: Doubtful) -> Delivery:
    at, pace = stage.machine(), stage.pace
    row = doubts.take_look(db, WORKSPACE, at, pace.quiet, at + pace.lease)
    assert row is not None
    return row


def test_while_the_workspace_is_stopped_nobody_looks(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.store.transact(switch.stop, WORKSPACE, "U0COORD01", now=stage.now())
        await stage.look_for(minutes=5)
        assert stage.reads() == []

    play(tmp_path, story, SCOPE)


def test_where_more_is_in_doubt_than_can_be_looked_for_people_are_asked(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.store.transact(allowances.pause, WORKSPACE, "conversations.history", stage.machine() + 60 * MINUTE)
        await stage.look_for(minutes=29)
        assert stage.row().state == DeliveryState.DOUBT
        await stage.look_for(minutes=2)
        assert stage.row().state == DeliveryState.CHECKING

    play(tmp_path, story, SCOPE)


def test_an_unanswered_question_goes_to_the_coordinators_and_no_earlier_one_counts(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.look_for(minutes=2)
        stage.later(hours=20)
        row = stage.row()
        stage.store.transact(doubt.answer, WORKSPACE, row.id or 0, ADA, epoch=row.epoch, there=False, now=stage.now())
        stage.put(state=DeliveryState.DOUBT, not_before=stage.machine(), look_at=None)
        await stage.look_for(minutes=2)
        assert [one.recipient for one in stage.rows(Kind.QUESTION)] == [ADA, BRUNO]
        stage.later(hours=20)
        await stage.look()
        assert stage.row().state == DeliveryState.CHECKING
        stage.later(hours=5)
        await stage.look()
        assert stage.row().state == DeliveryState.NEEDS_PERSON
        assert len(stage.rows(Kind.ATTENTION)) == 1

    play(tmp_path, story)
