"""The language in which somebody is spoken to: their own choice, or what Slack says of them."""

from __future__ import annotations

from bot.models import Preference
from bot.store import Db, answers, beside_others, people


@beside_others
def chosen(db: Db, workspace: str, slack_id: str) -> str | None:
    """Return the locale that somebody chose; None while they leave it to Slack."""
    kept = answers.preference(db, workspace, slack_id)
    return kept.locale if kept is not None else None


def choose(db: Db, workspace: str, slack_id: str, locale: str | None, *, slacks: str) -> str:
    """Keep somebody's choice, or leave it to Slack again (None), whose word is `slacks`; return what counts now."""
    kept = answers.preference(db, workspace, slack_id) or Preference(workspace=workspace, slack_id=slack_id)
    kept.locale = locale
    db.add(kept)
    participant = people.participant(db, workspace, slack_id)
    if participant is not None:
        participant.locale = locale or slacks
        db.add(participant)
    return locale or slacks
