"""What partners answer at the turning points of their pairing, each for themselves; what comes of it others decide."""

from __future__ import annotations

import enum
from datetime import datetime

from bot.models import Choice
from bot.program.couples import Couple
from bot.store import Db, choices


class Turn(enum.StrEnum):
    """The turning points, as a choice's `moment`."""

    HALFWAY = "halfway"
    THANKS = "thanks"
    CLOSE = "close"
    LOOKBACK = "lookback"


def keep(
    db: Db,
    found: Couple,
    slack_id: str,
    turn: Turn,
    choice: str,
    *,
    note: str = "",
    agrees: bool = False,
    now: datetime,
) -> None:
    """Keep what a partner answers, in place of what they answered before."""
    kept = of_one(db, found, slack_id, turn) or Choice(
        workspace=found.pairing.workspace,
        pairing_id=found.pairing.id or 0,
        participant_id=found.one(slack_id).id or 0,
        moment=turn,
        choice=choice,
        answered_at=now,
    )
    kept.choice, kept.note, kept.agrees, kept.answered_at = choice, note, agrees, now
    db.add(kept)
    db.flush()


def of_one(db: Db, found: Couple, slack_id: str, turn: Turn) -> Choice | None:
    """Return what one partner answered."""
    mine = found.one(slack_id).id
    every = choices.of_pairing(db, found.pairing.workspace, found.pairing.id or 0, turn)
    return next((one for one in every if one.participant_id == mine), None)
