"""The nouns: what a program remembers, as tables whose rows are plain values; it knows no verbs."""

from __future__ import annotations

import dataclasses
import enum
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index, MetaData, UniqueConstraint
from sqlmodel import Field, SQLModel

# Named constraints from the first revision on: SQLite cannot alter what has no name.
SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention


class Role(enum.StrEnum):
    """In which role a person takes part."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


class Standing(enum.StrEnum):
    """Where a participant stands in the program."""

    JOINED = "joined"
    LEFT = "left"
    GONE = "gone"  # deactivated in Slack


class RoundState(enum.StrEnum):
    REHEARSED = "rehearsed"
    PUBLISHED = "published"


class PairingState(enum.StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class SessionState(enum.StrEnum):
    """`open` from its message on; `met` as soon as one partner said so."""

    PLANNED = "planned"
    OPEN = "open"
    MET = "met"
    CANCELLED = "cancelled"


class DeliveryState(enum.StrEnum):
    """The states of RELIABILITY section 2.2."""

    PLANNED = "planned"
    LEASED = "leased"
    SENDING = "sending"
    SENT = "sent"
    DOUBT = "doubt"
    CHECKING = "checking"  # asked a partner, waiting for the answer
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    FAILED = "failed"
    NEEDS_PERSON = "needs_person"


class Kind(enum.StrEnum):
    """What a delivery brings."""

    INTRODUCTION = "introduction"
    SESSION = "session"
    REMINDER = "reminder"
    CHECKIN = "checkin"
    UNMATCHED = "unmatched"
    MOVED = "moved"  # in the thread of the session message
    ENDED = "ended"  # to the partner of somebody who left
    QUESTION = "question"  # "is the message there?", to resolve a doubt
    ATTENTION = "attention"  # to the coordinators: a doubt that nobody resolved
    SEEDS = "seeds"  # the reactions that the bot puts on a session message
    REFRESH = "refresh"  # a session message drawn again


# What may be sent again without harm: Slack's answer is the same, or a second question costs nothing.
REPEATABLE = (Kind.SEEDS, Kind.REFRESH, Kind.QUESTION, Kind.ATTENTION)

# Stands for the ts of a message that a person says is there, while Slack's answer with the ts was lost.
CONFIRMED = "confirmed"


@dataclasses.dataclass(frozen=True)
class Person:
    """What Slack says of somebody now, participant or not."""

    slack_id: str
    name: str
    locale: str = "en-US"
    zone: str = "UTC"
    is_bot: bool = False
    is_guest: bool = False
    is_deleted: bool = False
    is_stranger: bool = False  # of another workspace


class Workspace(SQLModel, table=True):
    """A Slack workspace that the bot works in."""

    id: str = Field(primary_key=True)
    name: str
    bot_user: str


class Program(SQLModel, table=True):
    """The standing offer in one workspace (defaults of PRODUCT section 2)."""

    __table_args__ = (UniqueConstraint("workspace", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    name: str
    sessions: int = 6
    cadence_weeks: int = 4
    minutes: int = 45
    level_gap: int = 1


class Joining(SQLModel):
    """What a person answers in the form of `/mentor join`: checked when it is built, unlike a table's row."""

    role: Role
    level: int = Field(ge=1, le=5)
    department: str = Field(min_length=1, max_length=80)
    manager: str | None = None
    offers: list[str] = Field(default_factory=list)
    wants: list[str] = Field(default_factory=list)
    off_limits: list[str] = Field(default_factory=list)
    languages: list[str] = Field(min_length=1)
    days: list[int] = Field(min_length=1)
    starts: int = Field(ge=0, le=24 * 60)
    ends: int = Field(ge=0, le=24 * 60)
    style: str = "talk"
    capacity: int = Field(default=1, ge=1, le=3)
    hope: str = Field(default="", max_length=500)


class Participant(SQLModel, table=True):
    """A person who has joined; `level` 1 (starting out) to 5 (executive), `starts`, `ends` in minutes of the day."""

    __table_args__ = (UniqueConstraint("workspace", "slack_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    slack_id: str
    name: str
    locale: str
    zone: str
    standing: str = Standing.JOINED
    role: str
    level: int
    department: str
    manager: str | None = None  # Slack id
    offers: list[str] = Field(default_factory=list, sa_type=JSON)  # topic ids, a mentor's
    wants: list[str] = Field(default_factory=list, sa_type=JSON)  # topic ids, a mentee's, dearest first
    off_limits: list[str] = Field(default_factory=list, sa_type=JSON)
    languages: list[str] = Field(default_factory=list, sa_type=JSON)  # ISO 639 codes
    days: list[int] = Field(default_factory=list, sa_type=JSON)  # 0 is Monday
    starts: int = 9 * 60
    ends: int = 17 * 60
    style: str = "talk"
    capacity: int = 1
    hope: str = ""
    joined_at: datetime
    changed_at: datetime


class Round(SQLModel, table=True):
    """One matching of a program: rehearsed, then published once; `plan` is what publishing does, to the letter."""

    __table_args__ = (UniqueConstraint("workspace", "program_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    program_id: int = Field(foreign_key="program.id")
    number: int
    state: str = RoundState.REHEARSED
    seed: int
    fingerprint: str
    plan: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    rehearsed_by: str
    rehearsed_at: datetime
    published_at: datetime | None = None


class Pairing(SQLModel, table=True):
    """One mentor and one mentee, from a start to an end; `channel` is their shared direct message, once opened."""

    __table_args__ = (UniqueConstraint("workspace", "round_id", "mentor_id", "mentee_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    round_id: int = Field(foreign_key="round.id")
    mentor_id: int = Field(foreign_key="participant.id")
    mentee_id: int = Field(foreign_key="participant.id")
    state: str = PairingState.ACTIVE
    channel: str | None = None
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
    starts_at: datetime
    minutes: int
    state: str = SessionState.PLANNED
    prompt: str | None = None
    passed_over: list[str] = Field(default_factory=list, sa_type=JSON)  # prompts that the partners swapped away
    revision: int = 0
    drawing: int = 0
    said_met: list[str] = Field(default_factory=list, sa_type=JSON)  # Slack ids, by button or check-in


class Delivery(SQLModel, table=True):
    """One message owed to a conversation or a person, and its receipt.

    `due_at` and `expires_at` are the program's time; the machine's time, which no sandbox clock moves, is in
    `not_before`, `lease_until` and `send_started_at` (docs/architecture.md, "Two clocks").
    """

    __table_args__ = (
        UniqueConstraint("workspace", "key"),
        CheckConstraint("state <> 'sent' OR (channel IS NOT NULL AND ts IS NOT NULL)", name="sent_has_receipt"),
        Index("ix_delivery_due", "state", "priority", "due_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    key: str
    kind: str
    priority: int
    pairing_id: int | None = Field(default=None, foreign_key="pairing.id")
    session_id: int | None = Field(default=None, foreign_key="session.id", index=True)
    recipient: str | None = None  # Slack id of one person; None: the pairing's shared direct message
    about: int | None = None  # the delivery that a question or an attention is about
    values: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # what the rendering needs besides the rows
    state: str = DeliveryState.PLANNED
    due_at: datetime
    expires_at: datetime | None = None
    not_before: datetime | None = None
    epoch: int = 0
    owner: str | None = None
    lease_until: datetime | None = None
    send_started_at: datetime | None = None
    sent_from: datetime | None = None  # the program's time when sending began
    channel: str | None = None
    ts: str | None = None
    attempts: int = 0
    checks: int = 0
    was_in_doubt: bool = False
    last_error: str | None = None


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


class Inbox(SQLModel, table=True):
    """An event from Slack, kept before it is acknowledged; `payload` is emptied once its effect has happened."""

    __table_args__ = (UniqueConstraint("workspace", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    key: str
    payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    received_at: datetime
    done_at: datetime | None = None


class Epoch(SQLModel, table=True):
    """The moment from which faster time is counted, kept so that a restart does not set the clock back."""

    id: int = Field(default=1, primary_key=True)
    began_at: datetime
