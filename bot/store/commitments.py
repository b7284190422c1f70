"""Questions about what partners have taken on."""

from __future__ import annotations

from sqlmodel import col, select

from bot.models import Commitment
from bot.store import Db


def of_pairing(db: Db, workspace: str, pairing_id: int) -> list[Commitment]:
    """Return every commitment of a pairing, whatever became of it, the oldest first."""
    return list(
        db.exec(
            select(Commitment)
            .where(Commitment.workspace == workspace, Commitment.pairing_id == pairing_id)
            .order_by(col(Commitment.id))
        )
    )


def commitment(db: Db, workspace: str, commitment_id: int) -> Commitment | None:
    return db.exec(select(Commitment).where(Commitment.workspace == workspace, Commitment.id == commitment_id)).first()
