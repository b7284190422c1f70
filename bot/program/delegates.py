"""Delegates: who may move the sessions of a mentee; they are told dates, and nothing of what is said or about what."""

from __future__ import annotations

from datetime import datetime

from bot.errors import Refusal
from bot.models import Participant, Role, Standing
from bot.store import Db, people


def mentee(db: Db, workspace: str, slack_id: str) -> Participant:
    """Return somebody who may have a delegate; refused to those who are no mentee."""
    found = people.participant(db, workspace, slack_id)
    if found is None or found.standing != Standing.JOINED or found.role == Role.MENTOR:
        raise Refusal("delegate-only-mentees")
    return found


def appoint(db: Db, workspace: str, slack_id: str, delegate: str | None, *, now: datetime) -> Participant:
    """Let somebody move a mentee's sessions from now on, and nobody else; None: only the mentee does."""
    found = mentee(db, workspace, slack_id)
    if delegate == slack_id:
        raise Refusal("delegate-self", field="delegate")
    found.delegate, found.changed_at = delegate, now
    db.add(found)
    return found
