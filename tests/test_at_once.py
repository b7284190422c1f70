"""Two processes at the same moment: nobody is brought one prompt twice, whichever database is between them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from bot import library
from bot.delivery.settle import Moment
from bot.delivery.taking import take_up
from bot.models import Kind, Pairing, Participant, Session
from bot.program import dated, prompts
from bot.program.shelves import Shelves
from bot.store import Db, Store, pairings, people
from tests.machinery import PACE
from tests.rows import NOW, insert, pair, ready
from tests.test_library import FOLDER

# With one topic there is so little to choose from that two who do not see each other take the same.
BOOKS = library.load(FOLDER)
ONE_TOPIC = next(iter(BOOKS.topics))
FEW = library.compose(BOOKS, topics={}, prompts=[], topics_off={*BOOKS.topics} - {ONE_TOPIC})
MENTEE, PARTNERS = 2, 4


@pytest.fixture
def stores(database_url: str) -> Iterator[list[Store]]:
    """A store for each of the processes that look at once."""
    opened = [ready(database_url), *(Store(database_url) for _ in range(PARTNERS - 1))]
    opened[0].transact(_owe_sessions)
    yield opened
    for one in opened:
        one.close()


def _owe_sessions(db: Db) -> None:
    """One mentee has several mentors, and meets all of them at the same hour, in session after session."""
    insert(db, *pair(channel="D1"))
    usual: dict[str, Any] = {
        "name": "",
        "locale": "en",
        "zone": "UTC",
        "level": 1,
        "department": "Sales",
        "role": "mentor",
    }
    for number in range(2, PARTNERS + 1):
        more: dict[str, Any] = {"joined_at": NOW, "changed_at": NOW, "slack_id": f"U0MENTOR{number}"}
        insert(
            db,
            Participant(id=number + 1, workspace="T0", **usual, **more),
            Pairing(
                id=number,
                workspace="T0",
                round_id=1,
                mentor_id=number + 1,
                mentee_id=MENTEE,
                started_at=NOW,
                channel=f"D{number}",
            ),
        )
    for pairing_id in range(1, PARTNERS + 1):
        pairing = pairings.pairing(db, "T0", pairing_id)
        assert pairing is not None
        both = [*people.participants(db, "T0", {pairing.mentor_id, pairing.mentee_id}).values()]
        for number in (2, 3):
            starts = NOW + timedelta(weeks=number)
            row = Session(workspace="T0", pairing_id=pairing_id, number=number, total=6, starts_at=starts, minutes=45)
            insert(db, row)
            dated.owe_session(db, row, both)


@pytest.mark.parametrize("number", [2, 3])
def test_whoever_looks_at_once_chooses_what_the_others_have_not_chosen(stores: list[Store], number: int) -> None:
    at = Moment(NOW + timedelta(weeks=number), NOW + timedelta(weeks=number))
    together = threading.Barrier(PARTNERS)

    def look(place: int) -> set[str]:
        shelves = Shelves(FEW)
        together.wait(60)
        seen = set[str]()
        while True:
            taken = stores[place].transact(take_up, shelves, at, PACE, owner=f"process {place}", limit=1)
            if not taken.claimed:
                return seen
            seen |= {str(one.row.session_id) for one in taken.scenes if one.row.kind == Kind.SESSION}

    with ThreadPoolExecutor(PARTNERS) as threads:
        seen = [one.result() for one in [threads.submit(look, place) for place in range(PARTNERS)]]
    lived = stores[0].transact(pairings.lives, {"T0"}, {MENTEE})[MENTEE]
    chosen = [one.prompt for _, one in lived if one.number == number]
    assert None not in chosen
    assert len({*chosen}) == PARTNERS, chosen
    assert sum(map(len, seen)) == len(set().union(*seen))


def test_whoever_swaps_at_once_is_brought_what_the_others_are_not(stores: list[Store]) -> None:
    def sessions(db: Db) -> list[Session]:
        return [one for _, one in pairings.lives(db, {"T0"}, {MENTEE})[MENTEE] if one.number == 2]

    swapped = stores[0].transact(sessions)
    together = threading.Barrier(PARTNERS)

    def swap(place: int) -> None:
        together.wait(60)
        one = swapped[place]
        stores[place].transact(prompts.other_prompt, "T0", FEW, one.id or 0, one.revision, "U0BRUNO01", now=NOW)

    with ThreadPoolExecutor(PARTNERS) as threads:
        for one in [threads.submit(swap, place) for place in range(PARTNERS)]:
            one.result()
    chosen = [one.prompt for one in stores[0].transact(sessions)]
    assert len({*chosen} - {None}) == PARTNERS, chosen
