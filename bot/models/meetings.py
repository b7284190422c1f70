"""The nouns of meeting: rounds, pairings and sessions, and what is said of them in reactions and check-ins."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from bot.models.naming import SQLModel


class RoundState(enum.StrEnum):
    REHEARSED = "rehearsed"
    PUBLISHED = "published"


class PairingState(enum.StrEnum):
    """`completed` when its last session is over, `ended` when it came to an end before."""

    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ENDED = "ended"


# Of the two there is still something to come.
GOES_ON = (PairingState.ACTIVE, PairingState.PAUSED)


class SessionState(enum.StrEnum):
    """`open` from its message on; `met` as soon as one partner said so; `missed` when both said no or nobody a word."""

    PLANNED = "planned"
    OPEN = "open"
    MET = "met"
    MISSED = "missed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


# It is still to be held.
TO_COME = (SessionState.PLANNED, SessionState.OPEN)


class Round(SQLModel, table=True):
    """One matching of a program: rehearsed, then published once; `plan` is what publishing does, to the letter."""

    __table_args__ = (
        UniqueConstraint("workspace", "program_id", "number"),
        {"sqlite_autoincrement": True},  # the id of a rehearsal that was replaced must not come back
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    program_id: int = Field(foreign_key="program.id")
    number: int
    state: str = RoundState.REHEARSED
    seed: int
    fingerprint: str
    plan: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    # What the coordinator asked for; rounds rehearsed before wishes were kept asked for nothing.
    wishes: dict[str, Any] = Field(default_factory=dict, sa_type=JSON, sa_column_kwargs={"server_default": "{}"})
    rehearsed_by: str
    rehearsed_at: datetime
    published_by: str | None = None
    published_at: datetime | None = None


class Pairing(SQLModel, table=True):
    """One mentor and one mentee, from a start to an end; `channel` is their shared direct message, once opened."""

    __table_args__ = (UniqueConstraint("workspace", "round_id", "mentor_id", "mentee_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    round_id: int = Field(foreign_key="round.id")
    mentor_id: int = Field(foreign_key="participant.id", index=True)
    mentee_id: int = Field(foreign_key="participant.id", index=True)
    state: str = PairingState.ACTIVE
    program_id: int | None = None  # no foreign key: SQLite adds none to a table that is there
    follows_id: int | None = None  # the pairing that these two go on from
    channel: str | None = None
    paused_until: datetime | None = None  # None while it is paused: until somebody resumes it
    reasons: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    started_at: datetime
    ended_at: datetime | None = None


class Session(SQLModel, table=True):
    """One planned conversation of a pairing; `revision` counts its moves, `drawing` the changes of its message."""

    __table_args__ = (UniqueConstraint("workspace", "pairing_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    pairing_id: int = Field(foreign_key="pairing.id")
    number: int
    total: int
    starts_at: datetime = Field(index=True)
    minutes: int
    state: str = SessionState.PLANNED
    prompt: str | None = None
    passed_over: list[str] = Field(default_factory=list, sa_type=JSON)  # prompts that the partners swapped away
    revision: int = 0
    drawing: int = 0
    booked_at: datetime | None = None  # nobody has objected to its date, or somebody has agreed to it
    said_met: list[str] = Field(default_factory=list, sa_type=JSON)  # Slack ids, by button or check-in


class Reaction(SQLModel, table=True):
    """The newest word on one emoji of one person on one message: there, or taken away."""

    __table_args__ = (UniqueConstraint("workspace", "channel", "ts", "slack_id", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    channel: str
    ts: str
    slack_id: str
    name: str  # our canonical name, see bot.program.feedback
    prompt: str | None = None  # what it rated
    event_ts: str
    present: bool


class CheckIn(SQLModel, table=True):
    """A private answer about one session: seen by nobody but its author, except in totals."""

    __table_args__ = (UniqueConstraint("workspace", "session_id", "participant_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    session_id: int = Field(foreign_key="session.id")
    participant_id: int = Field(foreign_key="participant.id")
    answer: str
    note: str = ""
    answered_at: datetime


class Change(SQLModel, table=True):
    """What became of a session's date: proposed, booked, moved, skipped, met, missed; `by_id` None where nobody did it.

    Nothing is ever taken out of this history but who it was, when that person is erased.
    """

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    session_id: int = Field(foreign_key="session.id", index=True)
    did: str
    by_id: int | None = None  # participant
    at: datetime
    starts_at: datetime  # the session's date after it


class Circle(SQLModel, table=True):
    """Up to eight mentors of a round who meet every few weeks in a direct message of their own."""

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    round_id: int = Field(foreign_key="round.id")
    number: int  # of the circles of its round
    members: list[int] = Field(default_factory=list, sa_type=JSON)  # participants
    channel: str | None = None
    met: list[str] = Field(default_factory=list, sa_type=JSON)  # the prompts that it has had
    next_at: datetime | None = None  # None: it meets no more
