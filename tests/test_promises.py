"""The promises of the delivery, under two processes, crashes and every answer that Slack may give: at random, again."""

from __future__ import annotations

from tests import promises

RUNS = 40
SEED = 20261122


def test_whatever_happens_nothing_is_lost_and_nothing_comes_twice() -> None:
    happened = promises.run(RUNS, SEED)
    print(f"\n{happened}")  # noqa: T201 - the figures to quote
    for what in ("crashes", "reply lost", "never came", "late", "too late", "looks", "answers", "moves"):
        assert happened[what], happened
