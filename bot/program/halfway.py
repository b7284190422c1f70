"""Halfway: each partner is asked in private whether it goes on as it is; what they say changes nothing by itself."""

from __future__ import annotations

import dataclasses
import enum
from datetime import datetime, timedelta

from bot.errors import Refusal
from bot.library import Library
from bot.models import GOES_ON, Kind, SessionState
from bot.program import choices, owing
from bot.program.choices import Turn
from bot.program.couples import Couple, couple, with_people
from bot.store import Db, pairings, turning

AFTER = timedelta(days=1)  # the check-in comes first
HELPS_FOR = timedelta(weeks=2)


class Way(enum.StrEnum):
    """What somebody wants for the second half."""

    KEEP = "keep"
    ADJUST = "adjust"
    CHANGE = "change"


@dataclasses.dataclass(frozen=True)
class Middle(Couple):
    """A pairing that goes on: how many sessions it has, and the number of the next one, if there is one."""

    total: int = 0
    next: int | None = None


def ask(db: Db, workspace: str, _books: Library, now: datetime) -> None:
    """Owe both partners the question once the session halfway is behind them."""
    for pairing in turning.halfway(db, workspace, since=now - AFTER - HELPS_FOR, until=now - AFTER):
        found = with_people(db, pairing)
        for partner in found.both:
            owing.owe(
                db,
                workspace,
                Kind.HALFWAY,
                f"pairing {pairing.id}",
                due_at=now,
                expires_at=now + HELPS_FOR,
                recipient=partner.slack_id,
                pairing_id=pairing.id,
            )


def question(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Middle:
    """Return the pairing for one of its partners; refused to others, and when there is nothing to come any more."""
    found = couple(db, workspace, pairing_id, slack_id)
    if found.pairing.state not in GOES_ON:
        raise Refusal("pairing-over")
    several = pairings.sessions(db, workspace, pairing_id)
    left = [one.number for one in several if one.state == SessionState.PLANNED]
    return Middle(found.pairing, found.mentor, found.mentee, total=len(several), next=min(left, default=None))


def answer(db: Db, workspace: str, pairing_id: int, slack_id: str, way: Way, *, now: datetime) -> Middle:
    """Keep how a partner wants to go on; refused as above."""
    found = question(db, workspace, pairing_id, slack_id)
    choices.keep(db, found, slack_id, Turn.HALFWAY, way, now=now)
    return found
