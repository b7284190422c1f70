"""What partners do with a session: its buttons and the reactions on its message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck

from bot.errors import Refusal
from bot.library import Library
from bot.program import inbox, sessions
from bot.store import Store
from handlers.people import Directory


def register(app: AsyncApp) -> None:
    app.action("session_met")(met)
    app.action("session_next_week")(next_week)
    app.action("session_other_prompt")(other_prompt)
    app.event("reaction_added")(event_kept)
    app.event("reaction_removed")(event_kept)
    app.event("user_change")(event_kept)


async def met(
    ack: AsyncAck,
    action: dict[str, Any],
    store: Store,
    workspace: str,
    slack_id: str,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    session_id, revision = pressed(action)
    await store.run(sessions.say_met, workspace, session_id, slack_id, revision=revision, now=now)
    await ack()
    wake()


async def next_week(
    ack: AsyncAck,
    action: dict[str, Any],
    store: Store,
    workspace: str,
    slack_id: str,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    session_id, revision = pressed(action)
    await store.run(sessions.next_week, workspace, session_id, revision, slack_id, now=now)
    await ack()
    wake()


async def other_prompt(
    ack: AsyncAck,
    action: dict[str, Any],
    store: Store,
    books: Library,
    workspace: str,
    slack_id: str,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    session_id, revision = pressed(action)
    await store.run(sessions.other_prompt, books, workspace, session_id, revision, slack_id, now=now)
    await ack()
    wake()


async def event_kept(
    body: dict[str, Any],
    event: dict[str, Any],
    store: Store,
    books: Library,
    workspace: str,
    directory: Directory,
    foreign: bool,
    now: datetime,
    wake: Callable[[], None],
) -> None:
    """Give an event that is in the inbox its effect; if this process dies first, the tick does."""
    if foreign:
        return
    if event.get("type") == "user_change":
        directory.forget(workspace, str((event.get("user") or {}).get("id")))
    await store.run(inbox.work, books, workspace, str(body.get("event_id")), now=now)
    wake()


def pressed(action: dict[str, Any]) -> tuple[int, int]:
    """Return the session and the revision that a button names."""
    session_id, _, revision = str(action.get("value", "")).partition(":")
    if not (session_id.isascii() and session_id.isdecimal() and revision.isascii() and revision.isdecimal()):
        raise Refusal("form-outdated")
    return int(session_id), int(revision)
