"""The nouns of a workspace's own library: prompts and topics of its own, and what of ours it has switched off."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from bot.models.naming import SQLModel


class Shelved(enum.StrEnum):
    """What can be switched off."""

    TOPIC = "topic"
    PROMPT = "prompt"


class OwnTopic(SQLModel, table=True):
    """A topic that a workspace has added, with its title by language."""

    __table_args__ = (UniqueConstraint("workspace", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    name: str
    titles: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class OwnPrompt(SQLModel, table=True):
    """A prompt that a workspace has added, with its words by language; one that was removed stays for its sessions."""

    __table_args__ = (UniqueConstraint("workspace", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    name: str
    topic: str  # one of ours, or the name of an own one
    depth: str
    needs: str
    tags: list[str] = Field(default_factory=list, sa_type=JSON)
    doing: list[int] = Field(default_factory=list, sa_type=JSON)
    words: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    revision: int = 0
    changed_at: datetime
    removed_at: datetime | None = None


class SwitchedOff(SQLModel, table=True):
    """A topic or a prompt that comes no more in a workspace, until it is switched on again."""

    workspace: str = Field(primary_key=True, foreign_key="workspace.id")
    kind: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
