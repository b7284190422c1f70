"""The inbox: whatever Slack tells us has its effect once, however often and to whichever process it is told.

An event is kept before Slack hears that we have it, and worked off afterwards. What a person does (a command, a
button, a form) is not told again by Slack when it is lost, and its answer is awaited: its key is kept in the
transaction that has its effect, so that both are there or neither.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.errors import Repeated
from bot.models import Inbox, Person
from bot.program import feedback, installing, membership, ratings
from bot.program.shelves import Shelves
from bot.store import Db, installations
from bot.store import inbox as kept

T = TypeVar("T")

# The listener works an event off at once; the tick takes those whose listener died.
LEFT_AFTER = timedelta(seconds=10)
PAGE = 100
# An event may be a day late, and is known again for longer.
KEPT_FOR = timedelta(days=3)
REACTIONS = {"reaction_added", "reaction_removed"}
EVENTS = {*REACTIONS, "user_change"} | installing.EVENTS


def matters(event: dict[str, Any], bot_user: str) -> bool:
    """Say whether an event can have an effect: a reaction on what somebody else wrote has none.

    Slack says who wrote it, but not of every message (docs/slack.md section 3).
    """
    if event.get("type") not in REACTIONS:
        return True
    return event.get("item_user") in {None, "", bot_user} and ratings.canonical(str(event.get("reaction"))) is not None


def keep(db: Db, workspace: str, key: str, event: dict[str, Any], *, wall: datetime) -> bool:
    """Keep an event; return False when it was here already."""
    return kept.keep(db, workspace, key, payload=event, received_at=wall)


def keep_all(db: Db, workspace: str, events: list[tuple[str, dict[str, Any]]], *, wall: datetime) -> None:
    """Keep the events of these keys that are not here yet."""
    kept.keep_all(db, [{"workspace": workspace, "key": key, "payload": event} for key, event in events], wall)


def keep_everywhere(db: Db, enterprise: str, key: str, event: dict[str, Any], *, wall: datetime) -> None:
    """Keep an event of a whole organisation for each of its workspaces that the app is in."""
    found = installations.of_owner(db, enterprise)
    for place in installations.workspaces_of(db, found.id or 0) if found is not None else []:
        keep(db, place.id, key, event, wall=wall)


def work(db: Db, workspace: str, shelves: Shelves, keys: list[str], *, now: datetime) -> bool:
    """Give the events kept under these keys their effect, unless they had it; return whether something may be due."""
    rows = [row for row in kept.rows(db, workspace, keys) if row.done_at is None]
    owing = [_work(db, shelves, row, now) for row in rows]
    kept.done(db, rows, now)
    return any(owing)


def key_of(body: dict[str, Any]) -> str | None:
    """Return the key of what a person did, a digest that names nobody; None for what has no effect of its own.

    A form is known by the state of its window: whoever sends it twice has sent it once.
    """
    view = body.get("view") or {}
    action: dict[str, Any] = next(iter(body.get("actions") or []), {})
    if body.get("type") == "view_submission" and view.get("hash"):
        named = f"form {view.get('id')} {view['hash']}"
    elif body.get("trigger_id"):
        named = f"trigger {body['trigger_id']}"
    elif action.get("action_ts"):
        named = f"action {action['action_ts']} {action.get('action_id')} {(body.get('user') or {}).get('id')}"
    else:
        return None
    return hashlib.sha256(named.encode()).hexdigest()


def once(db: Db, workspace: str, key: str, verb: Callable[[Db], T], *, wall: datetime) -> T:
    """Run the verb of what a person did and keep its key; Repeated when it had its effect before."""
    if not kept.keep(db, workspace, key, received_at=wall, done_at=wall):
        raise Repeated
    return verb(db)


def work_left(db: Db, shelves: Shelves, *, now: datetime, wall: datetime) -> list[str]:
    """Give the oldest events that a listener left behind their effect; return the keys of those that could have none.

    One that raises is a bug: it keeps its payload, and does not stand in the way of the others.
    """
    rows, done, failed = kept.left(db, wall - LEFT_AFTER, PAGE), list[Inbox](), list[str]()
    for row in rows:
        try:
            with db.begin_nested():
                _work(db, shelves, row, now)
            done.append(row)
        except Exception:  # noqa: BLE001 - whatever it is, the next event must not wait for it
            failed.append(row.key)
            row.done_at = now
            db.add(row)
            db.flush()
    kept.done(db, done, now)
    kept.forget(db, wall - KEPT_FOR)
    return failed


def _work(db: Db, shelves: Shelves, row: Inbox, now: datetime) -> bool:
    """Give an event its effect; return whether something may be due now that was not."""
    event = row.payload or {}
    match event.get("type"):
        case "reaction_added" | "reaction_removed":
            return feedback.react(db, shelves, row.workspace, event, now=now)
        case "user_change":
            user = event.get("user") or {}
            person = person_of(user, row.workspace)
            if not user.get("locale"):  # Slack does not always say it, and that is no change
                person = dataclasses.replace(person, locale="")
            membership.heard_of(db, row.workspace, person, str(event.get("event_ts")), now=now)
            return person.is_deleted
        case kind if kind in installing.EVENTS:
            installing.happened(db, row.workspace, event, wall=row.received_at)
            return True
    return False


def person_of(user: dict[str, Any], workspace: str) -> Person:
    """Return the person in one of Slack's user objects; fields that are missing or null get plain defaults."""
    profile = user.get("profile") or {}
    name = user.get("real_name") or profile.get("real_name") or profile.get("display_name") or user.get("name")
    return Person(
        slack_id=str(user.get("id")),
        name=str(name or user.get("id")).encode("utf-8", "ignore").decode(),  # half characters cannot be stored
        locale=str(user.get("locale") or "en-US"),
        zone=str(user.get("tz") or "UTC"),
        is_bot=bool(user.get("is_bot")) or user.get("id") == "USLACKBOT",
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_deleted=bool(user.get("deleted")),
        is_stranger=bool(user.get("is_stranger")) or not _belongs(user, workspace),
    )


def _belongs(user: dict[str, Any], workspace: str) -> bool:
    """Return whether somebody is of this workspace; people of an organisation are of all that it put them in."""
    teams = (user.get("enterprise_user") or {}).get("teams") or []
    return user.get("team_id", workspace) == workspace or workspace in teams
