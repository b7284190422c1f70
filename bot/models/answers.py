"""The nouns of what people say of their program, each in private or to their partner; it knows no questions."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from bot.models.naming import SQLModel


class Preference(SQLModel, table=True):
    """How somebody wants to be spoken to, participant or not: the language, and the nudges they stopped."""

    workspace: str = Field(primary_key=True, foreign_key="workspace.id")
    slack_id: str = Field(primary_key=True)
    locale: str | None = None  # None: the one that Slack tells
    muted: list[str] = Field(default_factory=list, sa_type=JSON)  # kinds of nudges


class Assessment(SQLModel, table=True):
    """A self-assessment: 1 to 5 for each aim, at the start, in the middle or at the end; seen only in totals."""

    __table_args__ = (UniqueConstraint("workspace", "participant_id", "pairing_id", "moment"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    participant_id: int = Field(foreign_key="participant.id")
    pairing_id: int = 0  # 0 at the start, when there is none
    moment: str
    answers: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # by aim
    answered_at: datetime


class Agreement(SQLModel, table=True):
    """What the two of a pairing agreed on at their first session, filled in together; both see it, nobody else."""

    __table_args__ = (UniqueConstraint("workspace", "pairing_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    pairing_id: int = Field(foreign_key="pairing.id")
    answers: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # by question
    revision: int = 0
    changed_by: int  # participant
    changed_at: datetime


class Commitment(SQLModel, table=True):
    """Who of a pairing does what by when, and what came of it."""

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    pairing_id: int = Field(foreign_key="pairing.id", index=True)
    session_id: int | None = Field(default=None, foreign_key="session.id")  # at which it was made
    participant_id: int = Field(foreign_key="participant.id")  # who does it
    added_by: int  # participant
    what: str
    due_on: date | None = None
    state: str = "open"  # open, done or dropped
    came_of_it: str = ""
    added_at: datetime
    settled_at: datetime | None = None


class Choice(SQLModel, table=True):
    """What a partner answered at a turning point of the pairing: halfway, at the close, after silence, half a year on.

    `note` is the thanks, a sentence or nothing; `agrees` that the partner may read it.
    """

    __table_args__ = (UniqueConstraint("workspace", "pairing_id", "participant_id", "moment"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    pairing_id: int = Field(foreign_key="pairing.id", index=True)
    participant_id: int = Field(foreign_key="participant.id")
    moment: str
    choice: str
    note: str = ""
    agrees: bool = False
    answered_at: datetime


class Block(SQLModel, table=True):
    """Somebody does not want to be matched with somebody; nobody but the author ever sees it."""

    workspace: str = Field(primary_key=True, foreign_key="workspace.id")
    slack_id: str = Field(primary_key=True)
    blocked: str = Field(primary_key=True)  # Slack id


class Feed(SQLModel, table=True):
    """The private address of somebody's calendar: only the digest of its secret word is kept."""

    workspace: str = Field(primary_key=True, foreign_key="workspace.id")
    slack_id: str = Field(primary_key=True)
    digest: str = Field(index=True)
    made_at: datetime
