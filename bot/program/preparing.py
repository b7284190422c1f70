"""Preparing: which cards a person reads, how far they are, what they agreed to, and who is ready to be matched."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime

from bot.errors import Refusal
from bot.models import GROUND_RULES, Participant, Program, Role
from bot.program import assessing
from bot.program.assessing import Asked, At
from bot.store import Db, pairings, people

# What each role reads, in this order; the words are card-ID.
CARDS: dict[Role, tuple[str, ...]] = {
    Role.MENTOR: ("mentor", "session", "upward", "trust"),
    Role.MENTEE: ("mentee", "session", "listening", "trust"),
    Role.BOTH: ("both", "session", "upward", "listening", "trust"),
}


@dataclasses.dataclass(frozen=True)
class Desk:
    """Somebody who prepares: what there is to read for them, and how far they are."""

    participant: Participant
    program: Program
    cards: tuple[str, ...]
    first: Asked  # the self-assessment at the start
    paired: bool

    @property
    def pages(self) -> int:
        """How many pages there are to read: the cards and the ground rules."""
        return len(self.cards) + 1

    @property
    def page(self) -> int:
        """The page that comes next, from 0; after the last one, for who has done everything, the first again."""
        if self.participant.cards < len(self.cards):
            return self.participant.cards
        if not self.participant.has_agreed:
            return len(self.cards)
        return 0 if self.first.is_kept else self.pages

    @property
    def is_done(self) -> bool:
        """Whether everything is read and agreed to; the self-assessment may be left out."""
        return self.participant.has_agreed and self.participant.cards >= len(self.cards)


def desk(db: Db, workspace: str, slack_id: str) -> Desk:
    """Return what somebody who takes part has to prepare; refused to everybody else.

    Who waits in a program that is closed has nothing to prepare for.
    """
    found = assessing.taking_part(db, workspace, slack_id)
    program = people.program(db, workspace, found.program_id)
    paired = bool(pairings.active_pairings(db, workspace, found.id or 0))
    if program.closed_at is not None and not paired:
        raise Refusal("prepare-refused-closed", program=program.name)
    return Desk(
        found,
        program,
        CARDS[Role(found.role)],
        assessing.asked(db, workspace, slack_id, At.START),
        paired,
    )


def read(db: Db, workspace: str, slack_id: str, cards: int) -> Desk:
    """Keep that a person has read so many cards, so that they can go on from there; it never counts back."""
    found = desk(db, workspace, slack_id)
    found.participant.cards = max(found.participant.cards, min(cards, len(found.cards)))
    db.add(found.participant)
    return found


def agree(db: Db, workspace: str, slack_id: str, version: str, *, now: datetime) -> Desk:
    """Keep that a person agrees to the ground rules that they were shown; refused when these are not in force.

    Agreeing twice keeps the first time.
    """
    found = desk(db, workspace, slack_id)
    if version != GROUND_RULES:
        raise Refusal("prepare-refused-rules")
    person = found.participant
    person.cards = len(found.cards)
    if not person.has_agreed:
        person.agreed_version, person.agreed_at = version, now
    db.add(person)
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
