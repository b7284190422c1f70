"""Half a year after the close: one question to each partner, and what they answer."""

from __future__ import annotations

import enum
from datetime import datetime

from bot.errors import Refusal
from bot.models import PairingState
from bot.program import choices
from bot.program.choices import Turn
from bot.program.couples import Couple, couple
from bot.store import Db


class Lasting(enum.StrEnum):
    """Whether something has stayed."""

    YES = "yes"
    SOME = "some"
    NO = "no"


def answer(db: Db, workspace: str, pairing_id: int, slack_id: str, said: Lasting, *, now: datetime) -> Couple:
    """Keep what a partner answers, in place of what they answered before; refused to others."""
    found = couple(db, workspace, pairing_id, slack_id)
    if found.pairing.state != PairingState.COMPLETED:
        raise Refusal("closing-refused-early")
    choices.keep(db, found, slack_id, Turn.LOOKBACK, said, now=now)
    return found
