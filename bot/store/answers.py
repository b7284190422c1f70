"""Questions about what people said of themselves and of how they want to be spoken to."""

from __future__ import annotations

from sqlmodel import select

from bot.models import Assessment, Preference
from bot.store import Db


def assessment(db: Db, workspace: str, participant_id: int, pairing_id: int, moment: str) -> Assessment | None:
    """Return what somebody said of themselves at one moment, if they did; pairing 0 stands for the start."""
    asked = select(Assessment).where(
        Assessment.workspace == workspace,
        Assessment.participant_id == participant_id,
        Assessment.pairing_id == pairing_id,
        Assessment.moment == moment,
    )
    return db.exec(asked).first()


def preference(db: Db, workspace: str, slack_id: str) -> Preference | None:
    """Return how somebody wants to be spoken to, if they ever said."""
    return db.get(Preference, (workspace, slack_id))
