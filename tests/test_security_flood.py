"""As many events as Slack sends in its busiest workspace: each is answered, and nothing of them is kept."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
import structlog
from sqlmodel import col, select

from bot.models import Inbox
from bot.store import Db
from sandbox.signed import signature
from tests.theatre import WORKSPACE, Theatre

# Slack sends at most 30,000 events an hour for each workspace.
MINUTE = 30_000 // 60
AT_ONCE = 20


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    opened = Theatre(tmp_path, mode="http")
    yield opened
    opened.close()


def event(number: int) -> bytes:
    """Somebody whom the bot does not know reacts somewhere, or changes their name."""
    who = f"U0CROWD{number:04}"
    item = {"type": "message", "channel": "C0000001", "ts": f"1700000000.{number:06}"}
    happened = (
        {"type": "reaction_added", "user": who, "reaction": "+1", "item": item, "event_ts": f"1700000001.{number:06}"}
        if number % 2
        else {"type": "user_change", "user": {"id": who, "team_id": WORKSPACE, "real_name": "Marigold"}}
    )
    told = {"type": "event_callback", "team_id": WORKSPACE, "event_id": f"Ev{number}", "event": happened}
    return json.dumps(told).encode()


def left(db: Db) -> int:
    return len(db.exec(select(Inbox).where(col(Inbox.done_at).is_(None))).all())


def kept(db: Db) -> list[str]:
    return [json.dumps(row.model_dump(mode="json")) for row in db.exec(select(Inbox))]


def test_a_minute_of_the_busiest_workspace_leaves_nothing_behind(theatre: Theatre) -> None:
    url = f"http://127.0.0.1:{theatre.settings.http_port}/slack/events"

    async def flood() -> set[int]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as http:

            async def send(number: int) -> int:
                body, stamp = event(number), str(int(time.time()))
                headers = {"Content-Type": "application/json", "X-Slack-Request-Timestamp": stamp}
                headers["X-Slack-Signature"] = signature("sandbox-signing-secret", stamp, body)
                async with http.post(url, data=body, headers=headers) as answer:
                    return answer.status

            return {*await asyncio.gather(*(send(number) for number in range(MINUTE)))}

    with structlog.testing.capture_logs() as told:
        assert theatre.run(flood()) == {200}
        theatre.eventually(lambda: theatre.ask(left) == 0, "every event has had its effect")
    assert [one for one in told if one.get("action") in {"bug", "tick_failed", "event_poisoned"}] == []
    rows = theatre.ask(kept)
    assert len(rows) == MINUTE
    assert not [row for row in rows if "U0CROWD" in row or "Marigold" in row]
