"""The nouns of keeping a promise: what is owed to whom, what Slack told us, and when faster time began."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from bot.models.naming import SQLModel

LEFT = text("done_at IS NULL")


class DeliveryState(enum.StrEnum):
    """The states of docs/architecture.md, "The life of one session message"."""

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

    OPENING = "opening"  # of a pairing's conversation, ahead of what will be said in it
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
    ANNOUNCEMENT = "announcement"  # of a program, in its channel
    INVITATION = "invitation"  # to a pairing's next session: its date is proposed
    FOLDED = "folded"  # a message to a pairing once more, in its thread, in the mentee's language
    FILE = "file"  # in the thread of a message: a session for calendars, or a certificate
    PAUSED = "paused"  # to a pairing: its sessions wait, and until when
    RESUMED = "resumed"  # to a pairing: its sessions go on
    STALLED = "stalled"  # to a pairing: a kind word after two sessions that one side moved or skipped
    SILENT = "silent"  # to a pairing: three sessions of which nobody said a word; do you go on?
    HALFWAY = "halfway"  # to each partner: how is it going, and does it go on as it is
    CLOSING = "closing"  # to each partner, after the last session
    THANKS = "thanks"  # to a pairing: what the two thank each other for, once both agree
    CERTIFICATE = "certificate"  # to each partner
    LOOKBACK = "lookback"  # to each partner, half a year later: one question
    CIRCLE = "circle"  # to a circle of mentors: a prompt of their own
    CONCERN = "concern"  # to the neutral person
    CLOSED = "closed"  # to whoever waits in a program that was closed
    NEUTRAL = "neutral"  # to somebody who is the neutral person of a program from now on, or no more
    NUDGE = "nudge"  # something awaited has not happened
    NOTICE = "notice"  # to the coordinators: something that they can do something about


# What may be sent again without harm: Slack's answer is the same, or a second question costs nothing.
REPEATABLE = (Kind.OPENING, Kind.SEEDS, Kind.REFRESH, Kind.FILE, Kind.QUESTION, Kind.ATTENTION, Kind.NOTICE)
# What nobody is asked about when it is in doubt: rather not at all than a question about a nudge.
LET_GO = (Kind.NUDGE, Kind.STALLED, Kind.LOOKBACK)

# Stands for the ts of a message that a person says is there, while Slack's answer with the ts was lost.
CONFIRMED = "confirmed"
# Stands for the ts of an opening, which leaves no message.
OPENED = "opened"


# A session has one message that may still leave, however often it is moved; those of older dates are cancelled.
_UNSENT_OF_A_SESSION = text("kind = 'session' AND state IN ('planned', 'leased')")

_TO_LOOK = text("look_at IS NOT NULL")


class Delivery(SQLModel, table=True):
    """One message owed to a conversation or a person, and its receipt.

    `due_at` and `expires_at` are the program's time; the machine's time, which no sandbox clock moves, is in
    `not_before`, `lease_until` and `send_started_at` (docs/architecture.md, "Two clocks").
    """

    __table_args__ = (
        UniqueConstraint("workspace", "key"),
        CheckConstraint("state <> 'sent' OR (channel IS NOT NULL AND ts IS NOT NULL)", name="sent_has_receipt"),
        Index("ix_delivery_look_at", "look_at", sqlite_where=_TO_LOOK, postgresql_where=_TO_LOOK),
        Index(
            "uq_delivery_session_unsent",
            "session_id",
            unique=True,
            sqlite_where=_UNSENT_OF_A_SESSION,
            postgresql_where=_UNSENT_OF_A_SESSION,
        ),
        Index("ix_delivery_due", "state", "workspace", "due_at"),  # a tick reads what is due, however much is planned
        Index("ix_delivery_place", "workspace", "channel", "ts"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id")
    key: str
    kind: str
    priority: int
    pairing_id: int | None = Field(default=None, foreign_key="pairing.id", index=True)
    session_id: int | None = Field(default=None, foreign_key="session.id", index=True)
    circle_id: int | None = None  # the circle whose direct message it goes into
    recipient: str | None = None  # Slack id of one person or channel; None: the direct message of pairing or circle
    about: int | None = Field(default=None, index=True)  # the delivery that a question or an attention is about
    values: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # what the rendering needs besides the rows
    state: str = DeliveryState.PLANNED
    due_at: datetime
    expires_at: datetime | None = None
    not_before: datetime | None = None
    epoch: int = 0
    owner: str | None = None
    lease_until: datetime | None = None
    send_started_at: datetime | None = Field(default=None, index=True)
    sent_from: datetime | None = None  # the program's time when sending began
    channel: str | None = None
    ts: str | None = None
    attempts: int = 0
    checks: int = 0
    was_in_doubt: bool = False
    look_at: datetime | None = None  # the machine's time of the next look whether it stands there, or stands twice
    looks: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    extras: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # copies that we took away again
    last_error: str | None = None

    @property
    def drawn_as(self) -> str:
        """The kind by which it is drawn: a folded message says what the one says in whose thread it is."""
        return str(self.values.get("folds", self.kind)) if self.kind == Kind.FOLDED else self.kind


class Mark(SQLModel, table=True):
    """How far sending had come, as the file beside the database knows it too: a restored backup knows less."""

    id: int = Field(default=1, primary_key=True)
    sent_from: datetime  # the machine's time when the newest request left


class Allowance(SQLModel, table=True):
    """What Slack still takes of one method from one workspace, or into one of its conversations (bot/allowance.py)."""

    workspace: str = Field(primary_key=True)
    method: str = Field(primary_key=True)
    free_at: int = Field(sa_type=BigInteger)  # a call may go from then on: microseconds since 1970, the machine's time


class Inbox(SQLModel, table=True):
    """What Slack told us once: an event with its payload until that has had its effect, of all else only the key."""

    __table_args__ = (
        UniqueConstraint("workspace", "key"),
        Index("ix_inbox_left", "received_at", sqlite_where=LEFT, postgresql_where=LEFT),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    key: str
    payload: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    received_at: datetime = Field(index=True)
    done_at: datetime | None = None


class Epoch(SQLModel, table=True):
    """The moment from which faster time is counted, kept so that a restart does not set the clock back."""

    id: int = Field(default=1, primary_key=True)
    began_at: datetime
