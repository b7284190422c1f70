"""The parts of the machine: a Slack that may do anything to a request, what a process holds, and how a run begins."""

from __future__ import annotations

import atexit
import collections
import dataclasses
import functools
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

from app import ROOT
from bot import library, migrations
from bot.delivery import Pace, settle
from bot.delivery.scene import Scene
from bot.errors import Outcome, SendFailed
from bot.models import Delivery, Session
from bot.program import dated
from bot.store import Db, Store, pairings, people
from tests.doubtful import pair_up
from tests.rows import NOW, insert
from tests.theatre import WORKSPACE

P = ParamSpec("P")
T = TypeVar("T")

MEMORY = "/dev/shm"
BOOKS = library.load(ROOT / "prompts")
PACE = dataclasses.replace(Pace(), haste=1000)
OWNERS = ("one", "two")
# What happens next, and how often.
WHAT = (
    *["deliver"] * 6,
    *["advance"] * 4,
    *["go on"] * 3,
    *["wait"] * 3,
    *["answer"] * 2,
    *("crash", "move", "skip", "switch", "sleep", "leave"),
)
UNTIL = ("claimed", "intended", "answered", "written", "written", "written")
# What becomes of a request, and what the process that made it hears: see `Slack.take`.
FATES = (
    *("ok", "ok", "reply lost", "reply lost", "never came", "never came", "late", "late", "too late", "too late"),
    *("limited", "refused", "gone", "forbidden"),
)
CERTAIN = {
    "limited": SendFailed(Outcome.LIMITED, "ratelimited", 30.0),
    "refused": SendFailed(Outcome.NOT_SENT, "ClientConnectorError"),
    "gone": SendFailed(Outcome.CONVERSATION_GONE, "channel_not_found"),
    "forbidden": SendFailed(Outcome.PERMANENT, "restricted_action"),
}
NOBODY_KNOWS = SendFailed(Outcome.DOUBT, "TimeoutError")

told: collections.Counter[str] = collections.Counter()


@dataclasses.dataclass
class Held:
    """A delivery in the hands of one process: claimed, about to leave, or answered."""

    view: Scene
    claimed: datetime
    stage: str = "claimed"
    fate: str = ""
    ts: str = ""


@dataclasses.dataclass
class Slack:
    """What stands in Slack under which key, and what it has taken without showing it yet."""

    there: dict[str, list[str]] = dataclasses.field(default_factory=lambda: collections.defaultdict(list))
    coming: list[tuple[datetime, str, str]] = dataclasses.field(default_factory=list)
    too_late: set[str] = dataclasses.field(default_factory=set)

    def turn(self, wall: datetime) -> None:
        for one in sorted(self.coming):
            if one[0] <= wall:
                self.there[one[1]].append(one[2])
                self.coming.remove(one)

    def take(self, one: Held, wall: datetime, delay: int) -> None:
        """Let a request have its fate; of the late ones, some come within the quiet period and some long after it."""
        key = one.view.row.key
        if one.fate in {"ok", "reply lost"}:
            self.there[key].append(one.ts)
        elif one.fate == "late":
            self.coming.append((wall + timedelta(seconds=delay), key, one.ts))
        elif one.fate == "too late":
            self.coming.append((wall + timedelta(seconds=120 + 5 * delay), key, one.ts))
            self.too_late.add(key)

    def may_hold(self, key: str) -> bool:
        return bool(self.there[key]) or any(key == one[1] for one in self.coming)


@functools.cache
def shelf() -> tuple[Store, sqlite3.Connection]:
    """Return a store that every run uses again, and the beginning of every run: see `_owe_all`."""
    folder = tempfile.mkdtemp(prefix="flipside-machine-", dir=MEMORY if Path(MEMORY).is_dir() else None)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store(f"sqlite:///{folder}/flipside.db")
    migrations.upgrade(store.engine)
    store.transact(_owe_all)
    beginning = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(f"{folder}/flipside.db")) as opened:
        opened.backup(beginning)
    return store, beginning


def begun_anew() -> Store:
    store, beginning = shelf()
    with closing(sqlite3.connect(str(store.engine.url.database))) as opened:
        beginning.backup(opened)
    return store


def _owe_all(db: Db) -> None:
    pair_up(db, "D1", NOW)
    pairing = pairings.pairing(db, WORKSPACE, 1)
    assert pairing is not None
    both = people.participants(db, WORKSPACE, {pairing.mentor_id, pairing.mentee_id})
    for number in (1, 2):
        starts = NOW + timedelta(hours=1) + (number - 1) * timedelta(weeks=4)
        session = Session(workspace=WORKSPACE, pairing_id=1, number=number, total=2, starts_at=starts, minutes=45)
        insert(db, session)
        dated.owe_session(db, session, list(both.values()))


def give_back(db: Db, row: Delivery, until: datetime) -> bool:
    return settle.give_back(db, row, until, "guard")
