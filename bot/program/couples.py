"""The two of a pairing, for whoever of them acts on it; it decides nothing about what they do."""

from __future__ import annotations

import dataclasses

from bot.errors import Refusal
from bot.models import GOES_ON, Pairing, PairingState, Participant
from bot.store import Db, pairings, people, personal


@dataclasses.dataclass(frozen=True)
class Couple:
    """A pairing with both partners."""

    pairing: Pairing
    mentor: Participant
    mentee: Participant

    @property
    def both(self) -> tuple[Participant, Participant]:
        return self.mentor, self.mentee

    def one(self, slack_id: str) -> Participant:
        """Return the partner with this Slack id."""
        return self.mentor if slack_id == self.mentor.slack_id else self.mentee

    def other(self, slack_id: str) -> Participant:
        """Return the other one."""
        return self.mentee if slack_id == self.mentor.slack_id else self.mentor


def couple(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Couple:
    """Return a pairing that has not ended early, for one of its partners; refused to anybody else."""
    found = of_one(db, workspace, pairing_id, slack_id)
    if found.pairing.state == PairingState.ENDED:
        raise Refusal("pairing-over")
    return found


def of_one(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Couple:
    """Return a pairing, whatever has become of it, for one of its partners; refused to anybody else."""
    pairing = pairings.pairing(db, workspace, pairing_id)
    if pairing is None:
        raise Refusal("pairing-unknown")
    found = with_people(db, pairing)
    if slack_id not in {found.mentor.slack_id, found.mentee.slack_id}:
        raise Refusal("pairing-not-yours")
    return found


def couples(db: Db, workspace: str, slack_id: str) -> list[Couple]:
    """Return the pairings of a person in which there is something to come, or was to the end, the oldest first."""
    person = people.participant(db, workspace, slack_id)
    every = personal.pairings_of(db, workspace, person.id) if person is not None else []
    return [with_people(db, one) for one in every if one.state in {*GOES_ON, PairingState.COMPLETED}]


def with_people(db: Db, pairing: Pairing) -> Couple:
    """Return a pairing with its partners."""
    both = people.participants(db, pairing.workspace, {pairing.mentor_id, pairing.mentee_id})
    return Couple(pairing, both[pairing.mentor_id], both[pairing.mentee_id])
