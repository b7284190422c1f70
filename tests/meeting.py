"""One pairing with its sessions on a store of its own, for verbs that are played without a Slack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.models import Delivery, DeliveryState, Kind, Participant, Session
from bot.program import dated
from bot.program import history as program_history
from bot.store import Db, deliveries, history, pairings, people
from tests.databases import migrated
from tests.doubtful import ADA, BRUNO, pair_up
from tests.rows import NOW, insert
from tests.theatre import WORKSPACE

P = ParamSpec("P")
T = TypeVar("T")

WEEK = timedelta(weeks=1)
FIRST = NOW + timedelta(days=7)


class Played:
    """Ada and Bruno with `total` sessions four weeks apart; `now` is moved by the test."""

    def __init__(self, folder: Path, total: int = 4) -> None:
        self.store = migrated(f"sqlite:///{folder}/flipside.db")
        self.now = NOW
        self.store.transact(self._begin, total)

    def _begin(self, db: Db, /, total: int) -> None:
        pair_up(db, "D1", NOW)
        for slack_id in (ADA, BRUNO):
            one = people.participant(db, WORKSPACE, slack_id)
            assert one is not None
            one.sqlmodel_update({"days": [0, 1, 2, 3, 4], "starts": 540, "ends": 1020, "zone": "Europe/Helsinki"})
            db.add(one)
        both = self._both(db)
        several = [
            Session(
                workspace=WORKSPACE,
                pairing_id=1,
                number=number,
                total=total,
                starts_at=FIRST + (number - 1) * 4 * WEEK,
                minutes=45,
            )
            for number in range(1, total + 1)
        ]
        insert(db, *several)
        program_history.begin(db, several, now=NOW)
        for session in several:
            dated.owe_session(db, session, both)

    @staticmethod
    def _both(db: Db) -> list[Participant]:
        return [one for one in (people.participant(db, WORKSPACE, who) for who in (ADA, BRUNO)) if one is not None]

    def do(self, verb: Callable[Concatenate[Db, str, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.store.transact(verb, WORKSPACE, *args, **kwargs)

    def session(self, number: int) -> Session:
        return next(one for one in self.store.transact(pairings.sessions, WORKSPACE, 1) if one.number == number)

    def opens(self, number: int) -> None:
        """Let a session's message be there, at its time."""
        self.now = max(self.now, self.session(number).starts_at)
        self.store.transact(self._open, number)

    def _open(self, db: Db, /, number: int) -> None:
        session = next(one for one in pairings.sessions(db, WORKSPACE, 1) if one.number == number)
        for row in deliveries.of_session(db, WORKSPACE, session.id or 0):
            if row.kind == Kind.SESSION and row.state == DeliveryState.PLANNED:
                row.state, row.channel, row.ts = DeliveryState.SENT, "D1", f"{number}.{session.revision}"
                row.sent_from = self.now
                db.add(row)
        session.state = "open"
        db.add(session)

    def history(self, number: int) -> list[str]:
        return [one.did for one in self.store.transact(history.of_session, WORKSPACE, self.session(number).id or 0)]

    def planned(self, number: int, kind: Kind) -> list[Delivery]:
        """Return what is still to be sent of a kind for a session."""
        rows = self.store.transact(deliveries.of_session, WORKSPACE, self.session(number).id or 0)
        return [row for row in rows if row.kind == kind and row.state == DeliveryState.PLANNED]

    def wait_until(self, moment: datetime) -> None:
        self.now = moment
