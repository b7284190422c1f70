"""Who coordinates: those whom the settings name now, and those who were chosen in Slack, each in one workspace."""

from __future__ import annotations

from pathlib import Path

from bot import migrations
from bot.program import workspaces
from bot.store import Store, people

HERE, THERE = "T0FLIPSIDE", "T0SECOND01"


def test_the_settings_name_coordinators_of_one_workspace_and_take_back_only_their_own(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/flipside.db")
    migrations.upgrade(store.engine)

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
