"""Programs close and open at random while people come and go: nobody is ever matched in one that is closed."""

from __future__ import annotations

import dataclasses
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from bot.errors import Refusal
from bot.models import Kind, Pairing, Role, Round
from bot.program import (
    automatic,
    closures,
    membership,
    publishing,
    rounds,
)
from bot.store import Db, Store, deliveries, people
from tests.cast import LIBRARY, NOW
from tests.test_closed_programs import CARLA, DAY, HOUR, T, Undone, close, count, db, join, number, store

__all__ = ["db", "store"]


DEEDS = ("joins", "leaves", "closes", "opens", "rehearses", "publishes", "automatic", "waits")


steps = st.lists(st.tuples(st.sampled_from(DEEDS), st.sampled_from(("One", "Two"))), max_size=24)


@given(story=steps)
@settings(max_examples=60, deadline=None)
def test_whatever_happens_nobody_is_matched_in_a_closed_program(store: Store, story: list[tuple[str, str]]) -> None:
    begun = [("joins", "One"), ("joins", "One"), ("joins", "Two"), ("joins", "Two")]

    def play(db: Db) -> None:
        now = NOW + 2 * HOUR
        for turn, (what, name) in enumerate(begun + story):
            before = standing(db)
            with suppress(Refusal):
                act(db, what, name, turn, now)
            for was, then in zip(before, standing(db), strict=True):
                if not was.is_open:
                    assert then.people <= was.people or then.is_open
                    assert (then.rounds, then.pairs) == (was.rounds, was.pairs)
            now += DAY if what == "waits" else HOUR / 30
        raise Undone

    with suppress(Undone):
        store.transact(play)


@dataclasses.dataclass(frozen=True)
class Counted:
    """Whether a program is open, and what is in it."""

    is_open: bool
    people: int
    rounds: int
    pairs: int


def standing(db: Db) -> list[Counted]:
    """Return how each program stands."""
    return [
        Counted(
            one.closed_at is None,
            len(people.joined(db, T, one.id)),
            len(list(db.exec(select(Round).where(Round.program_id == one.id)))),
            len(list(db.exec(select(Pairing).where(Pairing.program_id == one.id)))),
        )
        for one in people.programs(db, T)
    ]


def act(db: Db, what: str, name: str, turn: int, now: Any) -> None:
    match what:
        case "joins":
            join(db, f"U{turn}", Role.MENTOR if turn % 2 else Role.MENTEE, name, now=now)
        case "leaves":
            membership.leave(db, T, f"U{turn % 4}", now=now)
        case "closes":
            close(db, name, now=now)
        case "opens":
            closures.open_again(db, T, CARLA, number(db, name), now=now)
        case "rehearses":
            rounds.rehearse(db, T, CARLA, seed=turn, now=now, program_id=number(db, name))
        case "publishes":
            publishing.publish(db, T, CARLA, program_id=number(db, name), now=now)
        case _:
            automatic.publish_due(db, T, LIBRARY, now)


def test_the_property_meets_matchings_by_themselves(db: Db) -> None:
    """Without this, the property would hold for a bot that matches nobody."""
    for turn, what in enumerate(("joins", "joins", "automatic")):
        act(db, what, "One", turn, NOW + 2 * HOUR)
    assert count(db, Pairing) == 1
    assert [row.kind for row in deliveries.all_of(db, T)].count(Kind.INTRODUCTION) == 1
