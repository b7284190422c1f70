"""Events that Slack told us: kept once, worked off once, and none stands in the way of another."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.library import load
from bot.models import Inbox
from bot.program import inbox
from bot.store import feedback
from tests.rows import NOW, ready

BOOKS = load(Path(__file__).parent.parent / "prompts")
LATER = NOW + timedelta(minutes=1)


def test_an_event_is_kept_once_and_forgotten_when_slack_cannot_repeat_it(tmp_path: Path) -> None:
    store = ready(f"sqlite:///{tmp_path}/a.db")
    event = {"type": "user_change", "user": {"id": "U1"}}
    assert store.transact(inbox.keep, "T0", "Ev1", event, wall=NOW)
    assert not store.transact(inbox.keep, "T0", "Ev1", event, wall=NOW)
    assert store.transact(inbox.work_left, BOOKS, now=LATER, wall=LATER) == []
    kept = store.transact(feedback.event, "T0", "Ev1")
    assert kept is not None
    assert kept.done_at == LATER
    assert kept.payload is None
    much_later = LATER + inbox.KEPT_FOR + timedelta(hours=1)
    store.transact(inbox.work_left, BOOKS, now=much_later, wall=much_later)
    assert store.transact(feedback.event, "T0", "Ev1") is None
    store.close()


def test_an_event_that_can_have_no_effect_does_not_stop_the_next(tmp_path: Path) -> None:
    store = ready(f"sqlite:///{tmp_path}/a.db")
    broken = {"type": "reaction_added", "reaction": "tada", "item": "not an item"}
    store.transact(inbox.keep, "T0", "Ev1", broken, wall=NOW)
    store.transact(inbox.keep, "T0", "Ev2", {"type": "user_change", "user": {"id": "U1"}}, wall=NOW)
    assert store.transact(inbox.work_left, BOOKS, now=LATER, wall=LATER) == ["Ev1"]
    rows = [store.transact(feedback.event, "T0", key) for key in ("Ev1", "Ev2")]
    assert all(isinstance(row, Inbox) and row.done_at == LATER for row in rows)
    assert [row.payload for row in rows if row] == [broken, None]
    assert store.transact(inbox.work_left, BOOKS, now=LATER, wall=LATER) == []
    store.close()
