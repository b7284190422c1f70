"""What the doctor concludes of the rows: halted workspaces, a restored backup, broken promises, missing keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot import doctor
from bot.access import Seals
from bot.doctor import Finding
from bot.models import DeliveryState, Installation, InstallationState, Workspace
from bot.program import restoring
from bot.settings import Settings
from bot.store import Db, Store
from tests.rows import MINUTE, NOW, insert, planned, ready

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
TOLD = ["Mark", "Workspaces", "Messages", "Promises"]


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = ready(database_url)
    yield opened
    opened.close()


def settings(url: str, **more: Any) -> Settings:
    return Settings(_env_file=None, database_url=url, **more)  # type: ignore[call-arg]


def found(url: str, mark: Any = None, **more: Any) -> dict[str, Finding]:
    return {one.what: one for one in doctor.of_rows(settings(url, **more), mark, now=NOW)}


def test_a_database_that_is_well_is_said_to_be(store: Store, database_url: str) -> None:
    told = found(database_url)
    told.pop("Database's clock", None)  # only a server has one, and NOW is not today
    assert list(told) == TOLD
    assert all(one.well and not one.advice for one in told.values())
    assert doctor.of_database(settings(database_url)).seen.startswith(("SQLite 3.", "PostgreSQL 1"))


def test_workspaces_that_are_halted_or_wait_are_named(store: Store, database_url: str) -> None:
    store.transact(insert, Workspace(id="T1", name="", bot_user="", stopped_at=NOW))
    waits: dict[str, Any] = {"paused_until": NOW + MINUTE, "paused_why": "token_revoked"}
    store.transact(insert, Workspace(id="T2", name="", bot_user="", **waits))
    one = found(database_url)["Workspaces"]
    assert (one.well, one.seen) == (False, "active: 1, stopped: 1, paused: 1")
    assert "start-sending" in one.advice
    assert "token" in one.advice


def test_messages_that_wait_are_counted(store: Store, database_url: str) -> None:
    store.transact(insert, planned("due"), planned("doubt", state=DeliveryState.DOUBT, was_in_doubt=True))
    assert found(database_url)["Messages"].seen == "due: 1, doubt: 1, checking: 0, needs_person: 0"


def test_a_database_that_is_behind_its_mark_was_restored(store: Store, database_url: str) -> None:
    def sent(db: Db) -> None:
        receipt = {"channel": "C", "ts": "1", "owner": "a", "epoch": 1, "send_started_at": NOW, "sent_from": NOW}
        insert(db, planned("1", state=DeliveryState.SENT, **receipt))
        restoring.take_along(db)

    assert not found(database_url, NOW)["Mark"].well
    store.transact(sent)
    assert found(database_url, NOW)["Mark"].well
    one = found(database_url, NOW + timedelta(seconds=1))["Mark"]
    assert not one.well
    assert "after-restore" in one.advice


def test_a_broken_promise_is_named_and_counted(store: Store, database_url: str) -> None:
    store.transact(insert, planned("1", due_at=NOW - timedelta(hours=1)), planned("2", due_at=NOW - timedelta(hours=1)))
    one = found(database_url)["Promises"]
    assert (one.well, one.seen) == (False, "on_time: 2")


def test_tokens_that_no_key_opens_are_counted(store: Store, database_url: str) -> None:
    for owner in ("T0", "T1"):
        token = Seals([OLD]).seal("T0", "xoxb-1")
        store.transact(
            insert,
            Installation(owner=owner, app_id="A", bot_user="U", installed_by="U", installed_at=NOW, token=token),
        )
    dead = Installation(owner="T2", app_id="A", bot_user="U", installed_by="U", installed_at=NOW, token=None)
    dead.state = InstallationState.DEAD
    store.transact(insert, dead)
    installs: dict[str, Any] = {"slack_client_id": "1.2", "slack_mode": "http"}
    keys = (SecretStr(NEW), SecretStr(OLD))
    one = found(database_url, **installs, token_keys=keys)["Installations"]
    assert (one.well, one.seen) == (False, "all: 3, dead: 1, that no key opens: 1"), "of another owner"
    one = found(database_url, **installs, token_keys=keys[:1])["Installations"]
    assert (one.well, one.seen) == (False, "all: 3, dead: 1, that no key opens: 2")
    assert "TOKEN_KEYS" in one.advice


def test_a_scope_for_looking_is_named_when_it_is_there() -> None:
    manifest = {"oauth_config": {"scopes": {"bot": ["chat:write"]}}}
    assert doctor.of_scopes(["chat:write"], manifest).seen.endswith("doubts are asked about")
    assert doctor.of_scopes(["chat:write", "mpim:history"], manifest).seen.endswith("doubts are looked up")
    assert doctor.of_scopes(["chat:write", "files:read"], manifest).seen.endswith("not needed: files:read")
