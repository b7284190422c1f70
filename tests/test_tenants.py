"""No workspace touches another: everything a person can send is tried with the ids and values of somebody else's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event as hearing

from bot import logs, migrations
from bot.models import Workspace
from bot.store import Db, Store
from tests.furnished import HERE, MARK, THERE, everything_of, furnish, values
from tests.trial import Trial


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    logs.configure("ERROR", "console")
    opened = Store(f"sqlite:///{tmp_path}/flipside.db")
    migrations.upgrade(opened.engine)
    opened.transact(furnish, THERE, MARK)
    opened.transact(furnish, HERE, "Home")
    yield opened
    opened.close()


@asynccontextmanager
async def watched(workspace: str) -> AsyncIterator[list[str]]:
    """Give the rows of a workspace that are read as such meanwhile."""
    seen: list[str] = []

    def read(_session: Db, row: Any) -> None:
        if workspace in {getattr(row, "workspace", None), row.id if isinstance(row, Workspace) else None}:
            seen.append(repr(row))

    hearing.listen(Db, "loaded_as_persistent", read)
    try:
        yield seen
    finally:
        hearing.remove(Db, "loaded_as_persistent", read)


def test_nothing_that_can_be_sent_reads_or_changes_a_row_of_another_workspace(store: Store) -> None:
    theirs = store.transact(values, THERE)
    before = store.transact(everything_of, THERE)
    trial = Trial(store, HERE, to_the_end=True)

    async def play() -> None:
        async with watched(THERE) as seen:
            await trial.all_with(theirs, f"C{MARK}")
        assert seen == []

    asyncio.run(play())
    assert store.transact(everything_of, THERE) == before
    assert not [line for line in trial.slack.told + trial.replies if MARK in line]
    assert len(trial.replies) > 300


def test_the_same_sent_at_home_has_its_effects_and_meets_no_bug(
    store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without this, the test above would hold for a bot that does nothing."""
    before = store.transact(everything_of, THERE)
    trial = Trial(store, THERE, to_the_end=False)
    asyncio.run(trial.all_with(store.transact(values, THERE), f"C{MARK}"))
    after = store.transact(everything_of, THERE)
    changed = {table for table, rows in after.items() if rows != before[table]}
    assert changed >= {
        "session",
        "delivery",
        "reaction",
        "checkin",
        "choice",
        "round",
        "participant",
        "inbox",
        "trail",
        "commitment",
        "ownprompt",
    }
    assert [line for line in trial.slack.told if MARK in line]
    assert "a bug" not in capfd.readouterr().err
