"""A session's message in doubt in a sandbox, and the clock of the machine in the hands of the test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot import migrations
from bot.delivery import Budget, Courier, Looking, Pace
from bot.delivery.courier import METADATA, wall
from bot.models import Delivery, DeliveryState, Joining, Kind, Pairing, Person, Role, Round, Session
from bot.program import membership, workspaces
from bot.store import Db, Store, deliveries, people
from sandbox.nouns import BOT_USER_ID
from sandbox.server import Options, Sandbox
from tests.databases import begun
from tests.rows import insert
from tests.theatre import MANIFEST, WORKSPACE, Json

ADA, BRUNO, CARLA = "U0ADA0001", "U0BRUNO01", "U0COORD01"
KEY = "8f3f9c1e-0000-5000-8000-000000000001"
SCOPE = "mpim:history"


def manifest(*scopes: str) -> Json:
    """Return the manifest with more scopes than it asks for by itself."""
    bot = [*MANIFEST["oauth_config"]["scopes"]["bot"], *scopes]
    return {**MANIFEST, "oauth_config": {**MANIFEST["oauth_config"], "scopes": {"bot": bot}}}


class Doubtful:
    """One message that nobody knows of, with what a process needs to clear it up; `later` lets both clocks go on."""

    def __init__(self, folder: Path, *scopes: str) -> None:
        self._options = Options(manifest=manifest(*scopes), restricted_history=True)
        self.store = Store(begun(f"sqlite:///{folder}/flipside.db"))
        self.pace = Pace()
        self._shift = timedelta()
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        migrations.upgrade(self.store.engine)
        self.sandbox = await Sandbox.start(self._options)
        self._stack.push_async_callback(self.sandbox.stop)
        http = await self._stack.enter_async_context(aiohttp.ClientSession())
        self.client = AsyncWebClient("xoxb-sandbox", self.sandbox.api_url, session=http, retry_handlers=[])
        opened = await self.client.conversations_open(users=[ADA, BRUNO])
        self.channel = str(opened["channel"]["id"])
        self.store.transact(in_doubt, self.channel, self.now(), self.machine())
        self.new_process()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()
        self.store.close()

    def new_process(self) -> None:
        """Forget what a process knows."""

        async def client_of(_workspace: str) -> AsyncWebClient:
            return self.client

        self.courier = Courier(client_of, Budget(self.store), self.pace.timeout)
        self.look = Looking(self.store, self.courier, now=self.now, pace=self.pace, machine=self.machine)

    def now(self) -> datetime:
        return self.sandbox.clock.now()

    def machine(self) -> datetime:
        return wall() + self._shift

    def later(self, **span: float) -> None:
        self._shift += timedelta(**span)
        self.sandbox.clock.forward(timedelta(**span))

    async def look_for(self, **span: float) -> None:
        """Look every quarter of a minute for so long."""
        end = self.machine() + timedelta(**span)
        while self.machine() < end:
            await self.look()
            self.later(seconds=15)

    async def post(self, key: str = KEY, event_type: str = METADATA) -> str:
        """Post as our bot, as a request does whose answer was lost."""
        metadata: Json = {"event_type": event_type, "event_payload": {"key": key}}
        answer = await self.client.chat_postMessage(channel=self.channel, text="Session 1", metadata=metadata)
        return str(answer["ts"])

    def forge(self, key: str = KEY, **author: Any) -> str:
        """Let somebody else post under our key."""
        metadata: Json = {"event_type": METADATA, "event_payload": {"key": key}}
        return self.sandbox.world.post(self.channel, ADA, text="forged", metadata=metadata, **author).ts

    def chat(self, count: int) -> None:
        for number in range(count):
            self.sandbox.world.post(self.channel, BRUNO, text=f"secret words {number}")

    def row(self) -> Delivery:
        row = self.store.transact(deliveries.with_key, WORKSPACE, KEY)
        assert row is not None
        return row

    def rows(self, kind: Kind) -> list[Delivery]:
        return [one for one in self.store.transact(deliveries.all_of, WORKSPACE) if one.kind == kind]

    def put(self, **values: Any) -> None:
        """Change the row as another process would have."""

        def change(db: Db, row: Delivery) -> None:
            assert deliveries.move(db, row, (*DeliveryState,), epoch=row.epoch + 1, **values)

        self.store.transact(change, self.row())

    def reads(self) -> list[float]:
        """Return when the conversation was read."""
        return [one.wall for one in self.sandbox.judge.calls if one.method == "conversations.history"]

    def standing(self) -> list[str]:
        """Return the ts of the messages that stand there under our key."""
        return [
            message.ts
            for message in self.sandbox.world.channel(self.channel).messages
            if message.metadata and message.metadata["event_payload"]["key"] == KEY and message.user == BOT_USER_ID
        ]


def pair_up(db: Db, channel: str, now: datetime) -> int:
    """Pair two people and return the pairing's id."""
    workspaces.settle_in(db, WORKSPACE, name="", bot_user=BOT_USER_ID, coordinators=(CARLA,))
    mentor, mentee = (joined(db, one, role, now) for one, role in ((ADA, Role.MENTOR), (BRUNO, Role.MENTEE)))
    program = people.program(db, WORKSPACE).id or 0
    published = Round(
        workspace=WORKSPACE, program_id=program, number=1, seed=0, fingerprint="", rehearsed_by=CARLA, rehearsed_at=now
    )
    insert(db, published)
    pairing = Pairing(
        workspace=WORKSPACE,
        round_id=published.id or 0,
        mentor_id=mentor,
        mentee_id=mentee,
        channel=channel,
        started_at=now,
    )
    insert(db, pairing)
    return pairing.id or 0


def speak_apart(db: Db) -> None:
    """Let Ada read Finnish, Bruno Turkish, and neither the other's language nor a third one."""
    for slack_id, locale in ((ADA, "fi-FI"), (BRUNO, "tr-TR")):
        one = people.participant(db, WORKSPACE, slack_id)
        assert one is not None
        one.locale, one.languages = locale, ["de"]
        db.add(one)


def in_doubt(db: Db, channel: str, now: datetime, machine: datetime) -> None:
    """Pair two people whose session's message has just come into doubt."""
    pairing = pair_up(db, channel, now)
    session = Session(workspace=WORKSPACE, pairing_id=pairing, number=1, total=6, starts_at=now, minutes=45)
    insert(db, session)
    insert(
        db,
        Delivery(
            workspace=WORKSPACE,
            key=KEY,
            kind=Kind.SESSION,
            priority=20,
            pairing_id=pairing,
            session_id=session.id,
            values={"revision": 0},
            state=DeliveryState.DOUBT,
            due_at=now,
            expires_at=now + timedelta(weeks=2),
            not_before=machine,
            epoch=1,
            send_started_at=machine,
            sent_from=now,
            channel=channel,
            attempts=1,
            was_in_doubt=True,
        ),
    )


def joined(db: Db, slack_id: str, role: Role, now: datetime, workspace: str = WORKSPACE) -> int:
    answers = Joining(
        role=role,
        level=1 if role == Role.MENTOR else 5,
        department="Sales",
        languages=["en"],
        days=[1],
        starts=0,
        ends=600,
    )
    return membership.join(db, workspace, Person(slack_id, slack_id), answers, now=now)[0].id or 0


def play(folder: Path, story: Callable[[Doubtful], Coroutine[Any, Any, None]], *scopes: str) -> None:
    """Play a story; however it goes, nobody read more than once a minute, and nothing of the words was kept."""

    async def played() -> None:
        async with Doubtful(folder, *scopes) as stage:
            await story(stage)
            reads = [call for call in stage.sandbox.judge.calls if call.method == "conversations.history"]
            assert not [call for call in reads if call.status == 429 and not call.fault]
            assert "secret words" not in repr([row.model_dump() for row in stage.rows(Kind.SESSION)])

    asyncio.run(played())
    assert b"secret words" not in (folder / "flipside.db").read_bytes()
