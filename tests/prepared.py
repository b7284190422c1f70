"""Preparation past the windows, which have stories of their own: for everybody whom a story needs matched."""

from __future__ import annotations

from datetime import datetime

from bot.models import GROUND_RULES, Standing
from bot.program import preparing
from bot.store import Db, people


def prepared(db: Db, slack_id: str, now: datetime) -> None:
    """Let somebody have prepared wherever they take part, past the windows, which have stories of their own."""
    for workspace in people.workspaces(db):
        found = people.participant(db, workspace.id, slack_id)
        if found is not None and found.standing == Standing.JOINED:
            preparing.agree(db, workspace.id, slack_id, GROUND_RULES, now=now)
