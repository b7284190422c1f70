"""Preparing: which cards a person reads, how far they are, what they agreed to, and who is ready to be matched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.errors import Refusal
from bot.models import GROUND_RULES, Participant, Role, Standing
from bot.store import Db, people

# What each role reads, in this order; the words are card-ID.
CARDS: dict[Role, tuple[str, ...]] = {
    Role.MENTOR: ("mentor", "session", "upward", "trust"),
    Role.MENTEE: ("mentee", "session", "listening", "trust"),
    Role.BOTH: ("both", "session", "upward", "listening", "trust"),
}


def cards_of(participant: Participant) -> tuple[str, ...]:
    """Return the cards that this person reads."""
    return CARDS[Role(participant.role)]


def preparing(db: Db, workspace: str, slack_id: str) -> Participant:
    """Return somebody who takes part, and so can prepare; refused to everybody else."""
    found = people.participant(db, workspace, slack_id)
    if found is None or found.standing != Standing.JOINED:
        raise Refusal("prepare-refused-not-joined")
    return found


def read(db: Db, workspace: str, slack_id: str, cards: int) -> Participant:
    """Keep that a person has read so many cards, so that they can go on from there; it never counts back."""
    found = preparing(db, workspace, slack_id)
    found.cards = max(found.cards, min(cards, len(cards_of(found))))
    db.add(found)
    return found


def agree(db: Db, workspace: str, slack_id: str, version: str, *, now: datetime) -> Participant:
    """Keep that a person agrees to the ground rules that they were shown; refused when these are not in force.

    Agreeing twice keeps the first time.
    """
    found = preparing(db, workspace, slack_id)
    if version != GROUND_RULES:
        raise Refusal("prepare-refused-rules")
    found.cards = len(cards_of(found))
    if not found.has_agreed:
        found.agreed_version, found.agreed_at = version, now
    db.add(found)
    return found


def ready(everybody: Iterable[Participant]) -> dict[int, bool]:
    """Return by id who can be matched: whoever has agreed to the ground rules in force and has not paused."""
    return {one.id or 0: one.has_agreed and one.paused_at is None for one in everybody}


def not_ready(everybody: Iterable[Participant]) -> dict[str, list[int]]:
    """Return by reason who cannot be matched, "preparing" or "paused"."""
    waiting = list(everybody)
    return {
        "preparing": [one.id or 0 for one in waiting if not one.has_agreed],
        "paused": [one.id or 0 for one in waiting if one.has_agreed and one.paused_at is not None],
    }
