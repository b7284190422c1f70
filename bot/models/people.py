"""The nouns of taking part: workspaces, their program, and people, as Slack knows them and as they answered."""

from __future__ import annotations

import dataclasses
import enum
from datetime import datetime

from sqlalchemy import JSON, BigInteger, UniqueConstraint
from sqlmodel import Field

from bot.models.aims import USUAL_AIMS
from bot.models.naming import SQLModel

_EMPTY = {"server_default": "[]"}
# The version of the ground rules in force (bot/locales/en/preparing.ftl): whoever agreed to another one agrees again.
GROUND_RULES = "1"


class Role(enum.StrEnum):
    """In which role a person takes part."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


class Approval(enum.StrEnum):
    """How a matching becomes true: a coordinator publishes what was rehearsed, or the bot does by itself."""

    REVIEW = "review"
    AUTOMATIC = "automatic"


class Standing(enum.StrEnum):
    """Where a participant stands in the program."""

    JOINED = "joined"
    LEFT = "left"
    GONE = "gone"  # deactivated in Slack
    ERASED = "erased"  # wished to be forgotten: the row holds nothing but its id


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
    """A Slack workspace that the bot works in; `stopped_at`, the kill switch, halts every unprompted message."""

    id: str = Field(primary_key=True)
    name: str
    bot_user: str
    installation_id: int | None = None  # None: by settings; no foreign key, for the installation may go before the rows
    stopped_at: datetime | None = None
    stopped_by: str | None = None
    paused_until: datetime | None = None  # the machine's time: Slack does not accept its token
    paused_why: str | None = None  # there until Slack accepts it again
    removed_at: datetime | None = None  # the app was taken out of it; its rows are deleted in time
    purge_began_at: datetime | None = None
    # Another number whenever its own library changes; 0 as long as it has ours alone.
    library_revision: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})


class Coordinator(SQLModel, table=True):
    """Somebody who runs the program of a workspace; those that the settings name come and go with the settings."""

    workspace: str = Field(primary_key=True, foreign_key="workspace.id")
    slack_id: str = Field(primary_key=True)
    by_settings: bool = False


class Program(SQLModel, table=True):
    """The standing offer in one workspace (defaults: README, "For coordinators")."""

    __table_args__ = (UniqueConstraint("workspace", "name"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    name: str
    sessions: int = 6
    cadence_weeks: int = 4
    minutes: int = 45
    level_gap: int = 1
    # What is asked before and after, ids of bot/models/aims.py.
    aims: list[str] = Field(default_factory=lambda: [*USUAL_AIMS], sa_type=JSON, sa_column_kwargs=_EMPTY)
    approval: str = Field(default=Approval.REVIEW, sa_column_kwargs={"server_default": "review"})
    channel: str | None = None  # where it is announced
    neutral: str | None = None  # the Slack id of the neutral person
    quiet_days: list[int] = Field(default_factory=list, sa_type=JSON, sa_column_kwargs=_EMPTY)  # 0 is Monday
    holidays: list[str] = Field(default_factory=list, sa_type=JSON, sa_column_kwargs=_EMPTY)  # ISO dates
    quarter_cap: int = Field(default=6, sa_column_kwargs={"server_default": "6"})  # sessions of a mentee in a quarter
    circle_weeks: int = Field(default=6, sa_column_kwargs={"server_default": "6"})  # between circles; 0: there are none
    closed_at: datetime | None = None  # from then on it takes nobody in and matches nobody


class Setup(SQLModel):
    """What a coordinator answers in the form of `/mentor program`: checked when it is built, unlike a table's row."""

    name: str = Field(min_length=1, max_length=60)
    aims: list[str] = Field(min_length=1)
    sessions: int = Field(ge=2, le=12)
    cadence_weeks: int = Field(ge=1, le=8)
    minutes: int = Field(ge=30, le=90)
    level_gap: int = Field(ge=1, le=4)
    approval: Approval
    channel: str | None = None
    neutral: str | None = None
    quiet_days: list[int] = Field(default_factory=list, max_length=6)
    holidays: list[str] = Field(default_factory=list)
    quarter_cap: int = Field(ge=1, le=20)
    circle_weeks: int = Field(ge=0, le=26)


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
    """A person who has joined a program, one at a time.

    `level` goes from 1 (starting out) to 5 (executive); `starts` and `ends` are minutes of the day.
    """

    __table_args__ = (UniqueConstraint("workspace", "slack_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = Field(foreign_key="workspace.id", index=True)
    slack_id: str
    program_id: int | None = None  # no foreign key: SQLite adds none to a table that is there
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
    heard_ts: str | None = None  # Slack's time of its newest word of them
    cards: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # preparation cards that were read
    agreed_version: str | None = None  # of the ground rules; only who has agreed to the newest is matched
    agreed_at: datetime | None = None
    paused_at: datetime | None = None
    paused_until: datetime | None = None  # None while paused: until the person resumes
    first_since: datetime | None = None  # lost a partner then, and comes first in the next matching
    delegate: str | None = None  # Slack id of who may move their sessions

    @property
    def has_agreed(self) -> bool:
        """Whether they have agreed to the ground rules in force, and so have prepared."""
        return self.agreed_version == GROUND_RULES
