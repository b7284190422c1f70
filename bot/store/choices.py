"""Questions about what partners answered at the turning points of their pairing."""

from __future__ import annotations

from sqlmodel import col, select

from bot.models import Choice
from bot.store import Db


def of_pairing(db: Db, workspace: str, pairing_id: int, moment: str) -> list[Choice]:
    """Return what the partners answered at one turning point, in the order in which they first did."""
    return list(
        db.exec(
            select(Choice)
            .where(Choice.workspace == workspace, Choice.pairing_id == pairing_id, Choice.moment == moment)
            .order_by(col(Choice.id))
        )
    )
