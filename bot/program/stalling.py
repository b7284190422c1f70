"""Pairings that stall: two sessions in a row that one side moved or skipped, told by dates alone, with no reasons."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.models import Kind, Pairing
from bot.program import history, owing
from bot.store import Db
from bot.store import history as kept

ROW = 2
KIND_WITHIN = timedelta(days=3)


def look(db: Db, pairing: Pairing, *, now: datetime) -> None:
    """Owe both a kind word, and the coordinators a notice, once for each row of moves and skips on one side."""
    row = history.streak(kept.of_pairing(db, pairing.workspace, pairing.id or 0))
    if len(row) < ROW:
        return
    subject = f"pairing {pairing.id} since {row[0].id}"
    owing.owe(
        db,
        pairing.workspace,
        Kind.STALLED,
        subject,
        due_at=now,
        expires_at=now + KIND_WITHIN,
        pairing_id=pairing.id,
    )
    owing.notice(db, pairing.workspace, "notice-stalled", subject, now=now, pairing_id=pairing.id)
