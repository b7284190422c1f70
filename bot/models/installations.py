"""The nouns of being installed: whose token we hold, sealed, and the states of installing; it knows no keys."""

from __future__ import annotations

import enum
from datetime import datetime

from sqlalchemy import JSON, CheckConstraint
from sqlmodel import Field

from bot.models.naming import SQLModel


class InstallationState(enum.StrEnum):
    """`dead`: Slack does not accept its token any more; only installing again helps."""

    ACTIVE = "active"
    DEAD = "dead"


class Installation(SQLModel, table=True):
    """One installation of the app: in one workspace, or in a whole Enterprise Grid organisation.

    `owner` is the team's id, or the enterprise's when it is organisation-wide; tokens are sealed with it
    (bot/access/seals.py). `generation` counts installations, so that a purge never hits a later one. Times are the
    machine's.
    """

    __table_args__ = (CheckConstraint("state IN ('active', 'dead')", name="known_state"),)

    id: int | None = Field(default=None, primary_key=True)
    owner: str = Field(unique=True)
    enterprise: str | None = Field(default=None, index=True)
    whole_enterprise: bool = False
    app_id: str
    bot_user: str
    scopes: list[str] = Field(default_factory=list, sa_type=JSON)
    token: str | None  # sealed; None once the app was taken out
    refresh_token: str | None = None  # sealed
    expires_at: datetime | None = None
    renewing_until: datetime | None = None  # the lease of the process that renews the token
    installed_by: str
    installed_at: datetime
    generation: int = 1
    state: str = InstallationState.ACTIVE


class InstallState(SQLModel, table=True):
    """One click on "Add to Slack" that has not come back yet: a one-time word, stored as its digest."""

    digest: str = Field(primary_key=True)
    expires_at: datetime
