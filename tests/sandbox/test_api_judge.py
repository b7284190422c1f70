"""The record of calls: bounded, counted, watched."""

from __future__ import annotations

from sandbox.judge import Ack, Call, Judge
from tests.sandbox.conftest import Slack
from tests.sandbox.test_api_chat import pair, post


def call(method: str = "auth.test") -> Call:
    return Call("2026-11-22T12:00:00+00:00", 0.0, method, {}, 200, {"ok": True})


def test_only_the_newest_are_kept_and_all_are_counted() -> None:
    judge = Judge(bound=3)
    for number in range(5):
        judge.record(call(f"m{number}"))
    assert [kept.method for kept in judge.since()[0]] == ["m2", "m3", "m4"]
    assert [kept.method for kept in judge.since(4)[0]] == ["m4"]
    assert judge.since(0, "m3")[0] == [judge.calls[1]]
    assert (sum(judge.counts.values()), judge.recorded) == (5, 5)


def test_observers_hear_of_each_call() -> None:
    judge, heard = Judge(), list[Call]()
    judge.observers.append(heard.append)
    judge.record(call())
    judge.acknowledged(Ack("events_api", "e1", "reaction_added", 12.5))
    assert [one.method for one in heard] == ["auth.test"]
    assert [ack.late for ack in judge.acks] == [False]


def test_messages_are_counted_by_their_key(slack: Slack) -> None:
    where = pair(slack)
    for payload in ({"key": "a"}, {"key": "a"}, {"key": "b"}, {"n": 1, "key": "c"}, {"n": 1}):
        post(slack, where, metadata={"event_type": "told", "event_payload": payload})
    gone = post(slack, where, metadata={"event_type": "told", "event_payload": {"key": "b"}})
    slack.ok("chat.delete", channel=where, ts=gone)
    post(slack, where)
    assert slack.sandbox.judge.posted == {"a": 2, "b": 2, '{"key": "c", "n": 1}': 1, '{"n": 1}': 1}
