"""The kill switch: who may halt what is sent unasked, who may take it back, and what people are told meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import Refusal
from bot.models import Workspace
from bot.program import switch
from bot.store import Store, people
from tests.player import Player
from tests.rows import NOW, insert, ready
from tests.theatre import WORKSPACE, Theatre


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(f"sqlite:///{tmp_path}/flipside.db")
    opened.transact(insert, Workspace(id="T1", name="", bot_user="U1BOT"))
    yield opened
    opened.close()


def stopped_by(store: Store) -> dict[str, str | None]:
    rows = store.transact(people.workspaces)
    assert all((one.stopped_at is None) == (one.stopped_by is None) for one in rows)
    return {one.id: one.stopped_by for one in rows}


def test_a_coordinator_stops_one_workspace_and_takes_it_back(store: Store) -> None:
    store.transact(switch.stop, "T0", "U0CARLA", now=NOW)
    store.transact(switch.stop, "T0", "U0LATER", now=NOW)
    assert stopped_by(store) == {"T0": "U0CARLA", "T1": None}
    store.transact(switch.start, "T0", "U0CARLA", now=NOW)
    assert stopped_by(store) == {"T0": None, "T1": None}


def test_the_operator_stops_all_and_no_coordinator_lets_one_go_on(store: Store) -> None:
    store.transact(switch.stop, "T0", "U0CARLA", now=NOW)
    assert store.transact(switch.stop_everywhere, now=NOW) == 2
    assert store.transact(switch.stop_everywhere, now=NOW) == 0
    for workspace in ("T0", "T1"):
        assert store.transact(switch.is_stopped, workspace)
        with pytest.raises(Refusal, match="start-refused-operator"):
            store.transact(switch.start, workspace, "U0CARLA", now=NOW)
    assert store.transact(switch.start_everywhere) == 2
    assert stopped_by(store) == {"T0": "U0CARLA", "T1": None}
    assert store.transact(switch.start_everywhere) == 0


def test_while_stopped_coordinators_are_warned_and_only_they_may_stop(
    theatre: Theatre, ada: Player, carla: Player
) -> None:
    assert "`/mentor leave`" in ada.types("/mentor stop")
    assert not theatre.ask(switch.is_stopped, WORKSPACE)
    carla.types("/mentor stop")
    for command in ("rehearse", "status", "publish"):
        assert ("Sending is stopped" in carla.types(f"/mentor {command}")) is (command == "status"), command
    assert "Only coordinators" in ada.types("/mentor start")
    carla.types("/mentor start")
    assert "Sending is stopped" not in carla.types("/mentor status")


def test_while_stopped_nothing_is_sent_and_afterwards_what_is_still_of_use(
    paired: Theatre, ada: Player, carla: Player
) -> None:
    before = len(paired.posts())
    carla.types("/mentor stop")
    paired.forward(days=7)
    paired.settle()
    assert len(paired.posts()) == before
    assert "You take part" in ada.types("/mentor status")
    carla.types("/mentor start")
    ada.sees("Questions to start from")
