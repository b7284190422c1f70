"""Another partner: asked for by either side without a reason, and whom somebody would rather not meet again.

Who asked is kept nowhere: the partner hears what everybody hears whose pairing ends, the coordinators that two people
need a partner.
"""

from __future__ import annotations

from datetime import datetime

from bot.errors import Refusal
from bot.models import GOES_ON, Block, Participant
from bot.program import couples, membership, owing
from bot.program.couples import Couple
from bot.store import Db, blocks, people


def running(db: Db, workspace: str, slack_id: str) -> list[Couple]:
    """Return the pairings of a person that can be given up; refused when there is none."""
    found = [one for one in couples.couples(db, workspace, slack_id) if one.pairing.state in GOES_ON]
    if not found:
        raise Refusal("rematch-refused-nobody")
    return found


def rematch(db: Db, workspace: str, pairing_id: int, slack_id: str, *, now: datetime) -> Participant:
    """End a pairing for one of its partners, so that both come first in the next matching; return the other one.

    Where the program is closed it ends all the same, and the coordinators, who could do nothing about it, hear nothing.
    """
    found = couples.couple(db, workspace, pairing_id, slack_id)
    if found.pairing.state not in GOES_ON:
        raise Refusal("pairing-over")
    asked, other = found.one(slack_id), found.other(slack_id)
    membership.end(db, found.pairing, stays=other, leaves=asked, now=now)
    asked.first_since = now
    db.add(asked)
    if people.program(db, workspace, found.pairing.program_id).closed_at is None:
        owing.notice(db, workspace, "notice-rematch", f"pairing {pairing_id}", now=now, pairing_id=pairing_id)
    return other


def block(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Participant:
    """Keep that somebody would rather not be matched with a former partner again; return that partner."""
    other = couples.of_one(db, workspace, pairing_id, slack_id).other(slack_id)
    blocks.keep(db, Block(workspace=workspace, slack_id=slack_id, blocked=other.slack_id))
    return other


def unblock(db: Db, workspace: str, pairing_id: int, slack_id: str) -> Participant:
    """Take that back; return the partner."""
    other = couples.of_one(db, workspace, pairing_id, slack_id).other(slack_id)
    blocks.forget(db, Block(workspace=workspace, slack_id=slack_id, blocked=other.slack_id))
    return other
