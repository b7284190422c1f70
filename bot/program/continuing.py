"""Going on: the two of a pairing that is over begin another one, in the same roles or the other way round."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.models import Pairing, PairingState, Round, RoundState
from bot.program import dates, publishing
from bot.program.commitments import State
from bot.program.couples import Couple
from bot.store import Db, commitments, pairings, people, turning


def complete(db: Db, pairing: Pairing, *, now: datetime) -> None:
    """End a pairing that has come to its end: nothing is owed any more but what is said at the close."""
    pairing.state = PairingState.COMPLETED
    pairing.ended_at = now
    db.add(pairing)


def go_on(db: Db, found: Couple, *, swapped: bool, now: datetime) -> bool:
    """Begin another pairing of the two, with as many sessions as their program has; what is open goes along.

    False, and nothing is changed, where they have no working hours in common any more, or their program is closed.
    """
    before = found.pairing
    program = people.program(db, before.workspace, before.program_id)
    if program.closed_at is not None:
        return False
    mentor, mentee = (found.mentee, found.mentor) if swapped else (found.mentor, found.mentee)
    pair: dict[str, Any] = {"mentor": mentor.id, "mentee": mentee.id, "reasons": before.reasons}
    pair |= {"follows": before.id, "channel": before.channel}
    complete(db, before, now=now)
    [dated] = dates.set_dates(db, program, {"pairs": [pair]}, [mentor, mentee], now)["pairs"]
    if not dated["starts"]:
        before.state, before.ended_at = PairingState.ACTIVE, None
        return False
    by_id = {one.id: one for one in found.both if one.id is not None}
    [begun] = publishing.begin(db, program, _round(db, before, now), [dated], by_id, now)
    _take_along(db, before, begun)
    return True


def _round(db: Db, before: Pairing, now: datetime) -> Round:
    """Return the round of those who go on for the so-manieth time; below zero, it stands among no matchings."""
    number = -1 - len(pairings.chain(db, before))
    first = pairings.round_(db, before.workspace, before.round_id)
    program_id = before.program_id or (first.program_id if first is not None else 0)
    found = turning.round_numbered(db, before.workspace, program_id, number)
    if found is None:
        found = Round(
            workspace=before.workspace,
            program_id=program_id,
            number=number,
            state=RoundState.PUBLISHED,
            seed=0,
            fingerprint="",
            plan={"pairs": [], "unmatched": []},
            rehearsed_by="",
            rehearsed_at=now,
            published_at=now,
        )
        pairings.keep(db, found)
    return found


def _take_along(db: Db, before: Pairing, begun: Pairing) -> None:
    open_ones = [one for one in commitments.of_pairing(db, before.workspace, before.id or 0) if one.state == State.OPEN]
    for one in open_ones:
        one.pairing_id = begun.id or 0
        db.add(one)
