"""How much our delivery costs beside the calls it cannot do without: the same messages, posted by a bare loop."""

from __future__ import annotations

import asyncio
import dataclasses
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import yaml
from slack_sdk.web.async_client import AsyncWebClient

from bot import library, migrations
from bot.delivery import BRISK, Brake, Budget, Courier, Tick
from bot.models import Joining, Pairing, Participant, Person, Role, Round, Session
from bot.program import membership, owing, ratings, workspaces
from bot.store import Db, Store, people
from sandbox.server import Options, Sandbox
from sandbox.world import TEAM_ID

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = 200
ROUNDS = 5
SLACK_TAKES = 200  # posts a minute, docs/slack.md section 1
# Slack's own limits would be the only thing measured otherwise.
UNLIMITED = dataclasses.replace(BRISK, tick=timedelta(minutes=5), haste=10**9)
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def owe_messages(db: Db, count: int, channel: str) -> None:
    """Owe a session message to each of `count` pairings, all due now, all in one conversation that is open."""
    workspaces.settle_in(db, TEAM_ID, name="Benchmark", bot_user="U0FLIPBOT")
    program = people.program(db, TEAM_ID)
    published = Round(
        workspace=TEAM_ID,
        program_id=program.id or 0,
        number=1,
        seed=0,
        fingerprint="",
        rehearsed_by="",
        rehearsed_at=NOW,
    )
    db.add(published)
    db.flush()
    for number in range(count):
        mentor, mentee = (joined(db, f"U{role}{number}", role) for role in (Role.MENTOR, Role.MENTEE))
        pairing = Pairing(
            workspace=TEAM_ID,
            round_id=published.id or 0,
            mentor_id=mentor.id or 0,
            mentee_id=mentee.id or 0,
            channel=channel,
            started_at=NOW,
        )
        db.add(pairing)
        db.flush()
        session = Session(workspace=TEAM_ID, pairing_id=pairing.id or 0, number=2, total=6, starts_at=NOW, minutes=45)
        db.add(session)
        db.flush()
        owing.owe_session(db, session, [])


def joined(db: Db, slack_id: str, role: Role) -> Participant:
    """Let somebody join."""
    answers = Joining(
        role=role,
        level=1 if role == Role.MENTOR else 5,
        department="Sales",
        offers=["social-media"],
        wants=["social-media"],
        languages=["en"],
        days=[0, 1, 2, 3, 4],
        starts=540,
        ends=1020,
    )
    return membership.join(db, TEAM_ID, Person(slack_id, slack_id), answers, now=NOW)[0]


async def opened(client: AsyncWebClient) -> str:
    answer = await client.conversations_open(users=["U0ADA0001", "U0BRUNO01"])
    return str(answer["channel"]["id"])


async def ours(sandbox: Sandbox, client: AsyncWebClient, folder: str) -> float:
    """Return the seconds that the tick needs for all messages: claim, render, intent, post, receipt, reactions."""
    store = Store(f"sqlite:///{folder}/flipside.db")
    migrations.upgrade(store.engine)
    await store.run(owe_messages, MESSAGES, await opened(client))

    async def client_of(_workspace: str) -> AsyncWebClient:
        return client

    tick = Tick(
        store,
        Courier(client_of, Budget(store, UNLIMITED.haste), BRISK.timeout),
        library.load(ROOT / "prompts"),
        now=lambda: NOW + timedelta(minutes=1),
        owner="benchmark",
        pace=UNLIMITED,
        brake=Brake(),
    )
    before = len(sandbox.judge.calls)
    began = time.perf_counter()
    await tick()
    passed = time.perf_counter() - began
    posted = sum(call.method == "chat.postMessage" for call in list(sandbox.judge.calls)[before:])
    assert posted == MESSAGES, posted
    store.close()
    return passed


async def floor(client: AsyncWebClient) -> float:
    """Return the seconds that a bare loop needs for as many posts and reactions, with no memory of them."""
    channel = await opened(client)
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 300}} for _ in range(8)]
    began = time.perf_counter()
    for _ in range(MESSAGES):
        posted = await client.chat_postMessage(channel=channel, text="x" * 2000, blocks=blocks)
        for name in ratings.SEEDS:
            await client.reactions_add(channel=channel, timestamp=str(posted["ts"]), name=name)
    return time.perf_counter() - began


async def main() -> None:
    """Measure both in turn, in the same run, and print the ratio."""
    manifest = yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))
    ratios, rates = [], []
    for _ in range(ROUNDS):
        sandbox = await Sandbox.start(Options(manifest=manifest))
        async with aiohttp.ClientSession() as http:
            client = AsyncWebClient("xoxb-sandbox", sandbox.api_url, session=http, retry_handlers=[])
            with tempfile.TemporaryDirectory() as folder:
                bare, whole = await floor(client), await ours(sandbox, client, folder)
        await sandbox.stop()
        ratios.append(whole / bare)
        rates.append(MESSAGES / whole)
    rate = statistics.median(rates) * 60
    print(f"{MESSAGES} session messages with their reactions, {ROUNDS} rounds; SQLite, synchronous=FULL;", end=" ")
    print("the sandbox in the same process")
    print(f"delivery / bare calls: {statistics.median(ratios):.1f} x ({min(ratios):.1f} to {max(ratios):.1f})")
    print(f"delivered: {rate:,.0f} a minute, {rate / SLACK_TAKES:.0f} x of what Slack takes in a workspace")


if __name__ == "__main__":
    asyncio.run(main())
