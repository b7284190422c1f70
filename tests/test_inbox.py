"""Events that Slack told us: kept once, worked off once, and none stands in the way of another."""

from __future__ import annotations

import copy
import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.errors import Refusal, Repeated
from bot.library import load
from bot.models import Inbox
from bot.program import inbox
from bot.program.shelves import Shelves
from bot.store import Db, Store
from bot.store import inbox as kept
from tests.rows import NOW, ready

SHELVES = Shelves(load(Path(__file__).parent.parent / "prompts"))
SAMPLES = Path(__file__).parent / "samples" / "payloads"
Json = dict[str, Any]
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


def test_an_event_is_kept_once_and_forgotten_when_slack_cannot_repeat_it(store: Store) -> None:
    event = {"type": "user_change", "user": {"id": "U1"}}
    assert store.transact(inbox.keep, "T0", "Ev1", event, wall=NOW)
    assert not store.transact(inbox.keep, "T0", "Ev1", event, wall=NOW)
    assert store.transact(inbox.work_left, SHELVES, now=LATER, wall=LATER) == []
    (found,) = store.transact(kept.rows, "T0", ["Ev1"])
    assert found is not None
    assert found.done_at == LATER
    assert found.payload is None
    much_later = LATER + inbox.KEPT_FOR + timedelta(hours=1)
    store.transact(inbox.work_left, SHELVES, now=much_later, wall=much_later)
    assert store.transact(kept.rows, "T0", ["Ev1"]) == []


@pytest.mark.parametrize("kind", sorted(inbox.REACTIONS))
@pytest.mark.parametrize("author", ["UBOT", "", None])
def test_a_reaction_matters_on_what_the_bot_wrote_or_somebody_unnamed(kind: str, author: str | None) -> None:
    event = {"type": kind, "reaction": "thumbsup::skin-tone-2", "item_user": author}
    assert inbox.matters(event, "UBOT")
    assert not inbox.matters(event | {"reaction": "eyes"}, "UBOT")
    assert not inbox.matters(event | {"item_user": "UADA"}, "UBOT")
    assert inbox.matters({"type": "user_change", "user": {"id": "UADA"}}, "UBOT")


def test_an_event_that_can_have_no_effect_does_not_stop_the_next(store: Store) -> None:
    broken = {"type": "reaction_added", "reaction": "tada", "item": "not an item"}
    store.transact(inbox.keep, "T0", "Ev1", broken, wall=NOW)
    store.transact(inbox.keep, "T0", "Ev2", {"type": "user_change", "user": {"id": "U1"}}, wall=NOW)
    assert store.transact(inbox.work_left, SHELVES, now=LATER, wall=LATER) == ["Ev1"]
    rows = store.transact(kept.rows, "T0", ["Ev1", "Ev2"])
    assert all(isinstance(row, Inbox) and row.done_at == LATER for row in rows)
    assert [row.payload for row in rows if row] == [broken, None]
    assert store.transact(inbox.work_left, SHELVES, now=LATER, wall=LATER) == []


def test_what_a_person_did_is_done_once_and_again_only_if_it_failed(store: Store) -> None:
    done: list[str] = []

    def fails(_db: Db) -> None:
        raise Refusal("coordinators-only")

    def works(_db: Db) -> str:
        done.append("done")
        return "answer"

    with pytest.raises(Refusal):
        store.transact(inbox.once, "T0", "key", fails, wall=NOW)
    assert store.transact(inbox.once, "T0", "key", works, wall=NOW) == "answer"
    for _ in range(3):
        with pytest.raises(Repeated):
            store.transact(inbox.once, "T0", "key", works, wall=NOW)
    assert store.transact(inbox.once, "T1", "key", works, wall=NOW) == "answer"
    assert done == ["done", "done"]
    assert store.transact(inbox.work_left, SHELVES, now=LATER, wall=LATER) == []


def test_what_two_processes_are_told_at_once_is_done_once_although_the_first_fails(
    store: Store, database_url: str
) -> None:
    """The one that comes second waits, and finds nothing kept: the work is its own then."""
    other, done, begun = Store(database_url), list[str](), threading.Event()

    def dies(_db: Db) -> None:
        begun.set()
        time.sleep(0.2)
        raise ConnectionError

    def works(_db: Db) -> None:
        done.append("done")

    def told(which: Store, verb: Callable[[Db], None]) -> type[Exception] | None:
        try:
            which.transact(inbox.once, "T0", "key", verb, wall=NOW)
        except (ConnectionError, Repeated) as error:
            return type(error)
        return None

    with ThreadPoolExecutor(9) as pool:
        first = pool.submit(told, store, dies)
        begun.wait()
        rest = [pool.submit(told, (store, other)[number % 2], works) for number in range(8)]
        answers = [one.result() for one in rest]
    other.close()
    assert first.result() is ConnectionError
    assert done == ["done"]
    assert sorted(map(str, answers)) == sorted([str(None), *[str(Repeated)] * 7])


def recorded(name: str) -> Json:
    loaded: Json = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("name", ["interaction-block_actions", "interaction-view_submission", "slash-command"])
def test_what_slack_sends_again_has_the_key_it_had_and_anything_else_another(name: str) -> None:
    body = recorded(name)
    again = copy.deepcopy(body)
    again["token"] = again["response_url"] = "another"
    key = inbox.key_of(body)
    assert key is not None
    assert inbox.key_of(again) == key
    again["trigger_id"] = "1.2.3"
    if "view" in again:
        assert inbox.key_of(again) == key, "the same window in the same state, sent twice"
        again["view"]["hash"] = "another"
    assert inbox.key_of(again) != key


def test_a_key_tells_nobody_who_did_what() -> None:
    action = {"action_id": "leave_yes", "action_ts": "1.2"}
    keys = [inbox.key_of({"actions": [action], "user": {"id": who}}) for who in ("U0ADA0001", "U0BRUNO01")]
    assert len({*keys}) == 2
    assert not [key for key in keys if key is None or not set(key) <= set("0123456789abcdef")]


def test_what_has_no_effect_has_no_key() -> None:
    assert inbox.key_of({"type": "block_suggestion"}) is None
    assert inbox.key_of({"type": "view_closed", "view": {"id": "V1", "hash": "1"}}) is None
    assert inbox.key_of({"type": "event_callback", "event_id": "Ev1"}) is None
