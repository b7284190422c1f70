"""What of the messages that were taken up may go to somebody now: by the rules of courtesy, asked for all at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.delivery.scene import Scene
from bot.delivery.settle import Moment
from bot.models import Delivery, Kind
from bot.program import nudging
from bot.program.courtesy import CAN_WAIT, good_moment
from bot.store import Db, nudges

# While nobody can say when somebody is back, this is how often we look.
LOOK_AGAIN = timedelta(days=1)


class Manners:
    """Knows of some deliveries who has heard from us today, and which nudges still have a point."""

    def __init__(self, db: Db, rows: Sequence[Delivery], at: Moment) -> None:
        waiting = [row for row in rows if row.kind in CAN_WAIT]
        self._now = at.now
        self._had = nudges.heard(db, waiting, CAN_WAIT, now=at.now, wall=at.wall) if waiting else {}
        where = {row.workspace for row in waiting if row.kind == Kind.NUDGE}
        self._due = {(one.workspace, one.key) for here in where for one in nudging.due(db, here, at.now)}

    def has_point(self, row: Delivery) -> bool:
        """Say whether what a nudge is about is still awaited, and nudges of its kind are welcome."""
        return row.kind != Kind.NUDGE or (row.workspace, row.key) in self._due

    def wait(self, view: Scene) -> datetime | None:
        """Return until when a message waits for a good moment; None when this is one, or it cannot wait."""
        row, person = view.row, view.recipient
        if row.kind not in CAN_WAIT or person is None:
            return None
        moment = good_moment(person, view.program, self._now, had=self._had.get((row.workspace, row.recipient), ()))
        return None if moment == self._now else moment or self._now + LOOK_AGAIN
