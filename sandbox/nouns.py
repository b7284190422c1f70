"""What a workspace has: people, conversations, messages, views and files, as values; nothing happens here."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sandbox.teams import Team

Json = dict[str, Any]

TEAM_ID = "T0FLIPSIDE"
APP_ID = "A0FLIPSIDE"
BOT_ID = "B0FLIPSIDE"
BOT_USER_ID = "U0FLIPBOT"


class WorldError(Exception):
    """What the workspace cannot do, named by Slack's error code; `details` stand beside it in the answer."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


@dataclasses.dataclass
class User:
    """A person or a bot of the workspace."""

    id: str
    handle: str
    real_name: str
    title: str = ""
    department: str = ""
    level: int = 0
    manager: str | None = None
    tz: str | None = "UTC"
    locale: str | None = "en-US"
    is_bot: bool = False
    is_guest: bool = False
    is_admin: bool = False
    deleted: bool = False
    team_id: str = TEAM_ID
    about: Json = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Message:
    """A message; `visible_to` marks an ephemeral one, `ephemeral_id` is its ts."""

    ts: str
    channel: str
    user: str
    text: str = ""
    blocks: list[Json] = dataclasses.field(default_factory=list)
    attachments: list[Json] = dataclasses.field(default_factory=list)
    metadata: Json | None = None
    thread_ts: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    edited: Json | None = None
    visible_to: str | None = None
    files: list[str] = dataclasses.field(default_factory=list)
    reactions: dict[str, list[str]] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Channel:
    """A conversation of any kind: `channel`, `im` or `mpim`."""

    id: str
    kind: str
    members: list[str]
    name: str = ""
    created: int = 0
    is_archived: bool = False
    messages: list[Message] = dataclasses.field(default_factory=list)
    last_read: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class View:
    """A modal or a Home tab as one person has it open; `view` is what the app sent, completed as Slack does."""

    id: str
    user: str
    team: Team
    view: Json
    root: str
    hash: str
    previous: str | None = None
    values: Json = dataclasses.field(default_factory=dict)
    errors: dict[str, str] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class File:
    """An uploaded file; `shared` says where it can be seen."""

    id: str
    name: str
    length: int
    created: int = 0
    title: str = ""
    alt_txt: str = ""
    content: bytes | None = None
    completed: bool = False
    shared: list[str] = dataclasses.field(default_factory=list)
