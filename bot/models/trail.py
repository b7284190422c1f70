"""The nouns of the audit trail: who decided what and when, by number, in a chain; it holds no name and no words."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from bot.models.naming import SQLModel


class Alias(SQLModel, table=True):
    """The number that stands for a person in the trail; erasing the person deletes this row, and nothing else knows."""

    __table_args__ = (
        UniqueConstraint("workspace", "slack_id"),
        {"sqlite_autoincrement": True},  # the number of somebody erased must not come back for somebody else
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    slack_id: str


class Trail(SQLModel, table=True):
    """One entry: only ever added, which triggers hold; `digest` covers it and the digest of the entry before.

    `alias` is None where the operator did it. `workspace` is no foreign key: the trail outlives the workspace's rows.
    """

    __table_args__ = (UniqueConstraint("workspace", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    number: int
    at: datetime
    alias: int | None = None
    did: str
    about: str
    digest: str


class TrailEnd(SQLModel, table=True):
    """How long a workspace's trail is and how it ends: locked by whoever adds to it, and missed when the end is cut."""

    workspace: str = Field(primary_key=True)
    number: int
    digest: str
