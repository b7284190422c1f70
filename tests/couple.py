"""Ada and Bruno as a published pairing of six sessions, on a store of their own; what becomes of it is for the test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.models import Joining, Person, Role
from bot.program import membership, publishing, rounds, workspaces
from bot.store import Db, Store
from tests.cast import NOW
from tests.databases import migrated
from tests.prepared import prepared

HERE, ADA, BRUNO = "T0FLIPSIDE", "U0ADA0001", "U0BRUNO01"


@contextmanager
def coupled(folder: Path, topic: str, zones: Mapping[str, str]) -> Iterator[Store]:
    """Open the store; who is not in `zones` lives by UTC."""
    opened = migrated(f"sqlite:///{folder}/flipside.db")
    opened.transact(_pair, topic, zones)
    yield opened
    opened.close()


@contextmanager
def taken_back(store: Store) -> Iterator[Db]:
    """Open a transaction that is taken back at the end."""
    with Db(store.engine) as opened:
        yield opened
        opened.rollback()


def _pair(db: Db, topic: str, zones: Mapping[str, str]) -> None:
    workspaces.settle_in(db, HERE, name="", bot_user="U0BOT", coordinators=["U0COORD01"])
    usual = {"department": "x", "languages": ["en"], "days": [0, 1, 2, 3, 4], "starts": 540, "ends": 1020}
    for who, role, level in ((ADA, Role.MENTOR, 1), (BRUNO, Role.MENTEE, 5)):
        said = Joining.model_validate({**usual, "role": role, "level": level, "offers": [topic], "wants": [topic]})
        membership.join(db, HERE, Person(who, who, zone=zones.get(who, "UTC")), said, now=NOW)
        prepared(db, who, NOW)
    rounds.rehearse(db, HERE, "U0COORD01", seed=1, now=NOW)
    publishing.publish(db, HERE, "U0COORD01", now=NOW)
