"""What Slack took twice: the second copy is seen when a doubt is long over, and one of the two stays."""

from __future__ import annotations

from pathlib import Path

from bot.models import CONFIRMED, DeliveryState, Kind
from bot.program import sessions
from tests.doubtful import ADA, SCOPE, Doubtful, play
from tests.theatre import WORKSPACE


def test_what_slack_took_too_late_is_seen_within_fifteen_minutes_and_one_stays(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        await stage.look_for(minutes=3)
        assert stage.row().state == DeliveryState.PLANNED
        late = await stage.post()
        again = await stage.post()
        stage.put(state=DeliveryState.SENT, ts=again, sent_from=stage.now())
        stage.chat(20)
        await stage.look_for(minutes=17)
        row = stage.row()
        assert stage.standing() == [again]
        assert late != again
        assert (row.ts, row.extras, row.look_at) == (again, 1, None)
        assert "look" not in row.values
        before = len(stage.reads())
        await stage.look_for(minutes=20)
        assert len(stage.reads()) == before

    play(tmp_path, story, SCOPE)


def test_a_second_copy_that_cannot_be_deleted_is_tried_again(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        again = [await stage.post(), await stage.post()][1]
        stage.put(state=DeliveryState.SENT, ts=again, look_at=stage.machine())
        stage.sandbox.faults.plan("chat.delete", "error", code="internal_error")
        await stage.look_for(minutes=1)
        assert len(stage.standing()) == 2
        await stage.look_for(minutes=16)
        assert (stage.standing(), stage.row().extras) == ([again], 1)

    play(tmp_path, story, SCOPE)


def test_somebody_elses_copy_is_never_deleted(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        ours, forged = await stage.post(), stage.forge()
        stage.put(state=DeliveryState.SENT, ts=ours, look_at=stage.machine())
        await stage.look_for(minutes=2)
        assert [one.ts for one in stage.sandbox.world.channel(stage.channel).messages] == [ours, forged]
        assert stage.row().extras == 0

    play(tmp_path, story, SCOPE)


def test_of_a_message_that_a_person_confirmed_the_ts_is_found(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        first = [await stage.post(), await stage.post()][0]
        stage.put(state=DeliveryState.SENT, ts=CONFIRMED, look_at=stage.machine())
        await stage.look_for(minutes=2)
        assert (stage.row().ts, stage.standing(), stage.row().extras) == (first, [first], 1)
        assert len(stage.rows(Kind.SEEDS)) == 1

    play(tmp_path, story, SCOPE)


def test_of_a_date_that_is_no_more_no_copy_stays_however_late_slack_took_it(tmp_path: Path) -> None:
    async def story(stage: Doubtful) -> None:
        stage.store.transact(sessions.next_week, WORKSPACE, 1, 0, ADA, now=stage.now())
        await stage.look_for(minutes=3)
        assert stage.row().state == DeliveryState.CANCELLED
        await stage.post()
        await stage.look_for(minutes=17)
        row = stage.row()
        assert (stage.standing(), row.state, row.extras, row.look_at) == ([], DeliveryState.CANCELLED, 1, None)

    play(tmp_path, story, SCOPE)
