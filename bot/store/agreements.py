"""Questions about what partners have agreed on."""

from __future__ import annotations

from sqlmodel import select

from bot.models import Agreement
from bot.store import Db


def of_pairing(db: Db, workspace: str, pairing_id: int) -> Agreement | None:
    return db.exec(
        select(Agreement).where(Agreement.workspace == workspace, Agreement.pairing_id == pairing_id)
    ).first()
