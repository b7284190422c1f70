"""The private addresses that calendars follow: made, replaced and revoked by whom they belong to; it knows no words."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from bot.errors import Refusal
from bot.models import Feed, Participant, Session, Standing
from bot.store import Db, beside_others, feeds, people


@dataclasses.dataclass(frozen=True)
class Date:
    """A session with its two people."""

    session: Session
    mentor: Participant
    mentee: Participant


@dataclasses.dataclass(frozen=True)
class Followed:
    """What stands in somebody's calendar, and the language in which they read."""

    locale: str
    dates: tuple[Date, ...]


def is_there(db: Db, workspace: str, slack_id: str) -> bool:
    """Say whether somebody has an address; refused to those who have not joined."""
    _joined_or_refuse(db, workspace, slack_id)
    return feeds.feed(db, workspace, slack_id) is not None


def make(db: Db, workspace: str, slack_id: str, digest: str, *, now: datetime) -> None:
    """Keep the digest of somebody's new address; from now on the one before leads nowhere."""
    _joined_or_refuse(db, workspace, slack_id)
    feeds.keep(db, Feed(workspace=workspace, slack_id=slack_id, digest=digest, made_at=now))


def revoke(db: Db, workspace: str, slack_id: str) -> None:
    """Let somebody's address lead nowhere, if there is one; whoever has left may do so too."""
    kept = feeds.feed(db, workspace, slack_id)
    if kept is not None:
        feeds.delete(db, kept)


def _joined_or_refuse(db: Db, workspace: str, slack_id: str) -> None:
    person = people.participant(db, workspace, slack_id)
    if person is None or person.standing != Standing.JOINED:
        raise Refusal("calendar-refused-not-joined")


@beside_others
def followed(db: Db, digest: str) -> Followed | None:
    """Return what the address with this digest shows; None where there is none, or its owner is gone."""
    kept = feeds.with_digest(db, digest)
    reader = people.participant(db, kept.workspace, kept.slack_id) if kept is not None else None
    if reader is None or reader.standing in {Standing.GONE, Standing.ERASED}:
        return None
    found = feeds.sessions(db, reader.workspace, reader.id or 0)
    ids = {one for _, pairing in found for one in (pairing.mentor_id, pairing.mentee_id)}
    both = people.participants(db, reader.workspace, ids)
    dates = [Date(session, both[pairing.mentor_id], both[pairing.mentee_id]) for session, pairing in found]
    return Followed(reader.locale, tuple(dates))
