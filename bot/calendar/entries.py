"""One date of somebody's calendar, as a value; what it is about it does not know."""

from __future__ import annotations

import dataclasses
import enum
import uuid
from datetime import datetime, timedelta

NAMESPACE = uuid.UUID("3f1c8c52-6a2f-5c0b-9d0a-7d2a3c1be6f4")


class Standing(enum.StrEnum):
    """What becomes of a date; the values are the ones of RFC 5545."""

    PROPOSED = "TENTATIVE"
    BOOKED = "CONFIRMED"
    CALLED_OFF = "CANCELLED"


@dataclasses.dataclass(frozen=True)
class Entry:
    """A date under a `uid` that stays when it moves; of several drawings the one with the highest `sequence` counts."""

    uid: str
    sequence: int
    title: str
    details: str
    starts_at: datetime
    minutes: int
    standing: Standing

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


def uid_of(workspace: str, session_id: int) -> str:
    """Return the name under which every calendar knows a session, the same for ever and telling nothing."""
    return f"{uuid.uuid5(NAMESPACE, f'{workspace}/{session_id}')}@flipside"
