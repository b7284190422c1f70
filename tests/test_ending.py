"""The end of an installation: at once for what is sent, in time for what is kept, and never of a later installation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import SQLModel

from bot.models import Installation, Workspace
from bot.program import inbox, installing, workspaces
from bot.program.shelves import Shelves
from bot.store import Db, Store, installations, people
from tests.cast import LIBRARY, NOW
from tests.databases import migrated
from tests.furnished import HERE, THERE, everything_of, furnish
from tests.test_seals import SEALS

KEEP = timedelta(days=10)
AFTER = NOW + timedelta(days=11)
ENTERPRISE = "E0MERIDIAN"


def granted(owner: str, at: datetime = NOW, *, whole: bool = False) -> installing.Granted:
    return installing.Granted(
        owner=owner,
        enterprise=owner if whole else None,
        whole_enterprise=whole,
        app_id="A1",
        bot_user="U0BOT",
        scopes=("chat:write",),
        token=SEALS.seal(owner, "xoxb-1"),
        refresh_token=SEALS.seal(owner, "xoxe-1"),
        expires_at=None,
        installed_by="U0ADA0001",
        name=owner,
        at=at,
    )


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """Two workspaces with all that can be in one, each installed by itself."""
    opened = migrated(database_url)
    for owner in (HERE, THERE):
        opened.transact(installing.install, granted(owner))
        opened.transact(furnish, owner, owner)
    yield opened
    opened.close()


def happens(store: Store, owner: str, at: datetime = AFTER, **event: Any) -> None:
    """Let an event come as Slack sends it: kept first, then worked off; twice, as everything may come."""
    told = {"type": "app_uninstalled", "event_time": int(at.timestamp())} | event
    key = f"Ev {owner} {told}"
    for _ in range(2):
        store.transact(inbox.keep, owner, key, told, wall=NOW)
        store.transact(inbox.work, owner, Shelves(LIBRARY), [key], now=NOW)


def place(store: Store, workspace: str) -> Workspace:
    found = store.transact(people.workspace, workspace)
    assert found is not None
    return found


def held(store: Store, owner: str) -> Installation:
    found = store.transact(installations.of_owner, owner)
    assert found is not None
    return found


def purged(store: Store, wall: datetime) -> int:
    """Purge until there is nothing left; return how many workspaces there were."""
    count = 0
    while (workspace := store.transact(installations.to_purge, wall - KEEP)) is not None:
        while store.transact(installing.purge, workspace, now=wall, wall=wall, keep=KEEP):
            pass
        count += 1
    return count


def left(db: Db, workspace: str) -> set[str]:
    tables = [table for table in SQLModel.metadata.sorted_tables if "workspace" in table.c]
    return {
        table.name
        for table in tables
        if db.connection().execute(table.select().where(table.c.workspace == workspace).limit(1)).first()
    }


def test_a_workspace_is_deleted_in_time_and_no_other_loses_a_row(store: Store) -> None:
    others = store.transact(everything_of, THERE)
    happens(store, HERE)
    assert (held(store, HERE).token, held(store, HERE).refresh_token) == (None, None)
    assert place(store, HERE).removed_at == NOW
    assert len(store.transact(left, HERE)) > 8
    assert purged(store, NOW + KEEP - timedelta(seconds=1)) == 0
    assert purged(store, NOW + KEEP) == 1
    assert store.transact(left, HERE) == {"trail", "trailend"}  # whose aliases are gone
    assert store.transact(people.workspace, HERE) is None
    assert store.transact(installations.of_owner, HERE) is None
    assert store.transact(everything_of, THERE) == others
    assert purged(store, AFTER) == 0


def test_whoever_installs_again_in_time_finds_everything(store: Store) -> None:
    before = store.transact(everything_of, HERE)
    happens(store, HERE, NOW + timedelta(hours=1))
    store.transact(installing.install, granted(HERE, NOW + timedelta(days=9)))
    assert purged(store, AFTER + timedelta(days=100)) == 0
    after = store.transact(everything_of, HERE)
    changed = {name for name, rows in after.items() if rows != before[name]}
    assert changed <= {"inbox", "workspace"}
    assert (held(store, HERE).generation, place(store, HERE).removed_at) == (2, None)
    happens(store, HERE, NOW + timedelta(hours=2))  # late, of the first installation
    assert held(store, HERE).token is not None
    assert place(store, HERE).removed_at is None


def test_a_deletion_that_has_begun_is_finished_before_a_new_beginning(store: Store) -> None:
    happens(store, HERE)
    for _ in range(4):
        assert store.transact(installing.purge, HERE, now=AFTER, wall=AFTER, keep=KEEP, page=3)
    store.transact(installing.install, granted(HERE, AFTER))
    assert place(store, HERE).purge_began_at is None
    assert store.transact(left, HERE) <= {"program", "coordinator", "trail", "trailend"}
    assert purged(store, AFTER + timedelta(days=100)) == 0


def test_the_end_of_a_persons_token_is_not_the_end(store: Store) -> None:
    happens(store, HERE, type="tokens_revoked", tokens={"oauth": ["U0ADA0001"]})
    assert place(store, HERE).removed_at is None
    happens(store, HERE, type="tokens_revoked", tokens={"oauth": [], "bot": ["U0BOT"]})
    assert place(store, HERE).removed_at == NOW
    happens(store, HERE)  # the two come in any order
    assert place(store, HERE).removed_at == NOW


def test_an_organisation_opens_and_closes_its_workspaces(store: Store) -> None:
    store.transact(installing.install, granted(ENTERPRISE, whole=True))
    north, south, third = "T0ORGNORTH", "T0ORGSOUTH", "T0ORGTHIRD"
    happens(store, ENTERPRISE, type="team_access_granted", team_ids=[north, south])
    assert store.transact(installing.opening, north, ENTERPRISE) is not None
    assert store.transact(installing.opening, third, None) is None
    assert store.transact(installing.opening, third, ENTERPRISE) is not None  # it asks before we are told
    assert store.transact(people.coordinators, south) == ["U0ADA0001"]
    happens(store, ENTERPRISE, type="team_access_revoked", team_ids=[south, HERE])
    assert store.transact(installing.opening, south, ENTERPRISE) is None
    assert place(store, HERE).removed_at is None  # not one of theirs
    event = {"type": "user_change", "user": {"id": "U0ADA0001"}}
    store.transact(inbox.keep_everywhere, ENTERPRISE, "Ev1", event, wall=NOW)
    kept = {workspace for workspace in (north, south, third, HERE) if "inbox" in store.transact(left, workspace)}
    assert kept == {north, south, third}
    happens(store, ENTERPRISE)
    assert {place(store, one).removed_at for one in (north, south, third)} == {NOW}
    purged(store, AFTER)
    assert store.transact(installations.of_owner, ENTERPRISE) is None
    assert store.transact(left, HERE) >= {"participant", "delivery"}


def test_a_workspace_by_settings_is_closed_too_and_opens_with_the_next_start(store: Store) -> None:
    store.transact(workspaces.settle_in, "T0SETTINGS", name="A", bot_user="U0BOT")
    happens(store, "T0SETTINGS")
    assert place(store, "T0SETTINGS").removed_at == NOW
    store.transact(workspaces.settle_in, "T0SETTINGS", name="A", bot_user="U0BOT")
    assert place(store, "T0SETTINGS").removed_at is None


def test_a_one_time_word_is_good_once_and_for_ten_minutes(store: Store) -> None:
    store.transact(installing.remember_state, "one", wall=NOW)
    store.transact(installing.remember_state, "two", wall=NOW)
    assert store.transact(installing.spend_state, "one", wall=NOW + timedelta(minutes=9))
    assert not store.transact(installing.spend_state, "one", wall=NOW + timedelta(minutes=9))
    assert not store.transact(installing.spend_state, "two", wall=NOW + timedelta(minutes=10))
    assert not store.transact(installing.spend_state, "none", wall=NOW)
