"""Rounds whose mentors meet in circles, as rows, and a look at what becomes of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlmodel import select

from bot.library import load
from bot.models import Circle, Delivery, Pairing, Participant, Program, Round
from bot.program.circles import keep_up
from bot.store import Db, Store
from tests.rows import NOW

BOOKS = load(Path(__file__).parent.parent / "prompts")


def mentor(number: int, zone: str = "Europe/Rome", **facts: Any) -> Participant:
    usual: dict[str, Any] = {"role": "mentor", "level": 1, "department": "Sales", "days": [0, 1, 2, 3, 4]}
    usual |= {"locale": "en", "joined_at": NOW, "changed_at": NOW, "name": f"Person {number}"}
    return Participant(id=number, workspace="T0", slack_id=f"U0PERSON{number}", zone=zone, **(usual | facts))


def round_of(mentors: int, **program: Any) -> list[Any]:
    """Return the rows of a round in which so many people mentor one leader each."""
    facts: dict[str, Any] = {"seed": 0, "fingerprint": "", "rehearsed_by": "", "rehearsed_at": NOW}
    rows: list[Any] = [
        Program(id=1, workspace="T0", name="", **program),
        Round(id=1, workspace="T0", program_id=1, number=1, state="published", **facts),
    ]
    rows += [mentor(number) for number in range(1, 2 * mentors + 1)]
    pairs = zip(range(1, mentors + 1), range(mentors + 1, 2 * mentors + 1), strict=True)
    return rows + [
        Pairing(id=one, workspace="T0", round_id=1, mentor_id=one, mentee_id=other, started_at=NOW)
        for one, other in pairs
    ]


def there(db: Db) -> list[Circle]:
    return list(db.exec(select(Circle).order_by("id")))


def owed(db: Db) -> list[Delivery]:
    return list(db.exec(select(Delivery).order_by("due_at")))


def keep(store: Store, now: datetime) -> list[Circle]:
    store.transact(keep_up, "T0", BOOKS, now)
    return store.transact(there)
