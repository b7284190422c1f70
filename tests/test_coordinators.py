"""Who coordinates: those whom the settings name now, and those who were chosen in Slack, each in one workspace."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlmodel import select

from bot import messages
from bot.models import Delivery, Kind
from bot.program import owing, workspaces
from bot.store import Db, people
from tests.cast import NOW, ada, bruno
from tests.databases import migrated

HERE, THERE = "T0FLIPSIDE", "T0SECOND01"


def test_the_settings_name_coordinators_of_one_workspace_and_take_back_only_their_own(tmp_path: Path) -> None:
    store = migrated(f"sqlite:///{tmp_path}/flipside.db")

    def settle(workspace: str, *named: str) -> list[str]:
        store.transact(workspaces.settle_in, workspace, name="A", bot_user="U0BOT", coordinators=named)
        return store.transact(people.coordinators, workspace)

    assert settle(THERE) == []
    assert settle(HERE, "U1", "U2") == ["U1", "U2"]
    assert settle(HERE, "U2", "U3") == ["U2", "U3"]
    assert store.transact(people.coordinates, HERE, "U3")
    assert not store.transact(people.coordinates, HERE, "U1")
    assert not store.transact(people.coordinates, THERE, "U3")
    store.close()


def test_each_coordinator_is_told_once_whoever_writes_it_down_again(tmp_path: Path) -> None:
    store = migrated(f"sqlite:///{tmp_path}/flipside.db")
    for workspace in (HERE, THERE):
        store.transact(workspaces.settle_in, workspace, name="A", bot_user="U0BOT", coordinators=["U1", "U2"])

    def tell(db: Db, subject: str) -> None:
        owing.notice(db, HERE, "notice-why", subject, now=NOW, weeks=2)

    for subject in ("pairing 1", "pairing 1", "pairing 2"):
        store.transact(tell, subject)
    rows = store.transact(lambda db: [row.model_dump() for row in db.exec(select(Delivery))])
    assert sorted(row["recipient"] for row in rows) == ["U1", "U1", "U2", "U2"]
    assert {row["workspace"] for row in rows} == {HERE}
    assert {row["kind"] for row in rows} == {Kind.NOTICE}
    assert all(row["expires_at"] > NOW + timedelta(days=6) for row in rows)
    store.close()


def test_a_notice_says_names_and_values_that_do_not_act() -> None:
    told = messages.notice(
        "en", which="rehearsal-couple", mentor=ada(name="<!here>"), mentee=bruno(), values={"other": "<@U1>"}
    )
    assert "&lt;!here&gt; → Bruno" in told.text
    assert "coordinate" in told.text
