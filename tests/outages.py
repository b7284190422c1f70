"""A whole program while its PostgreSQL server dies or loses answers, again and again, and what the judge saw then."""

from __future__ import annotations

import asyncio
import collections
import dataclasses
import functools
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.models import REPEATABLE, Delivery, DeliveryState, Kind
from bot.store import Store, Unreachable, deliveries
from sandbox.nouns import BOT_USER_ID
from sandbox.people import COORDINATOR
from tests.databases import Databases
from tests.player import Player
from tests.postgres import Server
from tests.proxy import Fault, Proxy, proxied
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Theatre

PAIRS = (("U0ADA0001", "U0BRUNO01"), ("U0JALE001", "U0CELIA01"), ("U0LUCIA01", "U0DENIZ01"), ("U0MARCO01", "U0EWA0001"))
SESSIONS = 6 * len(PAIRS)
DAYS = 6 * 28
MOST_WEEKS = 60
STEP_DAYS, STEP_SECONDS = 2, 0.05
NEVER = datetime.max.replace(tzinfo=UTC)
PATIENCE_SECONDS = 40
ASKED = {DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON}
UNDER_WAY = {DeliveryState.PLANNED, DeliveryState.LEASED, DeliveryState.SENDING, DeliveryState.DOUBT, *ASKED}


@dataclasses.dataclass
class Judged:
    """How often the database was struck, and what became of the messages."""

    struck: int = 0
    messages: int = 0
    lost: int = 0
    twice: int = 0
    wrong: int = 0  # the bot believes what the conversations do not show
    doubts: int = 0
    back: float = 0.0  # seconds until the first verb that worked, once the server was there again: the longest

    def __str__(self) -> str:
        after = f"; first success at most {self.back:.2f} s after its return" if self.back else ""
        kept = f"{self.messages} messages, {self.lost} lost, {self.twice} twice, {self.wrong} wrong"
        return f"struck {self.struck} times; {kept}, {self.doubts} in doubt on the way{after}"


def lose_commits(folder: Path, server: Server, count: int, seed: int) -> Judged:
    """Lose the answers to so many COMMITs of a bot at work; each of them did happen."""
    judged = Judged()
    with proxied(server.port, chance=0.3, seed=seed) as proxy, _program(folder, server, proxy.port) as play:
        proxy.fault = Fault.LOST_COMMIT
        for number in range(1, count + 1):
            play.forward(DAYS / count)
            play.until(functools.partial(_has_lost, proxy, number), lambda: "a COMMIT that loses its answer")
        judged.struck, proxy.fault = proxy.lost, Fault.NONE
        play.judge(judged)
    return judged


def kill_server(folder: Path, server: Server, count: int, seed: int) -> Judged:
    """Kill -9 the server so many times while a bot is at work, and start it again after a moment."""
    judged, dice = Judged(), random.Random(seed)
    with _program(folder, server, server.port) as play:
        for _ in range(count):
            play.forward(DAYS / count)
            play.wait(dice.random())
            server.kill()
            play.wait(3 * dice.random())
            server.start()
            judged.back = max(judged.back, play.first_success())
            judged.struck += 1
        play.judge(judged)
    return judged


def _has_lost(proxy: Proxy, count: int) -> bool:
    return proxy.lost >= count


class Play:
    """A program with some pairs, introduced before anything goes wrong."""

    def __init__(self, theatre: Theatre, looker: Store) -> None:
        self._theatre = theatre
        self._look = looker
        self._people: dict[str, Player] = {}
        self._rated: set[str] = set()
        for mentor, mentee in PAIRS:
            self._person(mentor).joins(MENTOR)
            self._person(mentee).joins(MENTEE)
        carla = self._person(COORDINATOR)
        carla.types("/mentor rehearse")
        carla.types("/mentor publish")

    def forward(self, days: float) -> None:
        """Let days pass, not faster than a bot that works can follow."""
        while days > 0:
            self._theatre.forward(days=min(days, STEP_DAYS))
            self.wait(STEP_SECONDS)
            self._rate()
            days -= STEP_DAYS

    def _rate(self) -> None:
        """Let somebody react to each session's message: two who never say a word are asked whether they go on."""
        sessions = {row.key for row in self._rows() if row.kind == Kind.SESSION} - self._rated
        for one in self._theatre.posts("mpim"):
            key = (one["metadata"] or {}).get("event_payload", {}).get("key")
            if key in sessions:
                self._rated.add(key)
                members = self._theatre.sandbox.world.channel(one["channel"]).members
                self._person(next(each for each in members if each != BOT_USER_ID)).reacts("tada", one)

    def wait(self, seconds: float) -> None:
        self._theatre.run(asyncio.sleep(seconds))

    def until(self, seen: Callable[[], bool], what: Callable[[], str]) -> None:
        """Let the bot work, and answer what it asks, until this is so."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not seen():
            assert time.monotonic() < deadline, f"never seen: {what()}"
            self.wait(0.05)
            self._answer()

    def first_success(self) -> float:
        """Return after how many seconds a verb works."""
        began = time.monotonic()
        while True:
            try:
                self._theatre.run(self._theatre.store.run(deliveries.all_of, WORKSPACE))
            except Unreachable:
                continue
            return time.monotonic() - began

    def judge(self, judged: Judged) -> None:
        """Wait until all is said, and hold what stands in the conversations against what the bot believes."""
        for _ in range(MOST_WEEKS):
            self.until(lambda: not self._under_way(self._theatre.sandbox.clock.now()), lambda: "an end of what is due")
            if not self._under_way(NEVER):
                break
            self.forward(7)
        rows = {row.key: row for row in self._rows() if row.kind not in {*REPEATABLE, Kind.OPENING}}
        there = collections.Counter(
            one["metadata"]["event_payload"]["key"] for one in self._theatre.posts() if one["metadata"]
        )
        sent = {key for key, row in rows.items() if row.state == DeliveryState.SENT}
        met = collections.Counter(rows[key].session_id for key in sent if rows[key].kind == Kind.SESSION)
        judged.messages = sum(there[key] for key in rows)
        judged.lost = SESSIONS - len(met) + len(PAIRS) - sum(rows[key].kind == Kind.INTRODUCTION for key in sent)
        judged.twice = sum(there[key] - 1 for key in rows if there[key] > 1) + sum(met.values()) - len(met)
        judged.wrong = len(sent ^ {key for key in rows if there[key]})
        judged.doubts = sum(row.was_in_doubt for row in rows.values())

    def _under_way(self, now: datetime) -> bool:
        rows = [row for row in self._rows() if row.due_at <= now and row.kind != Kind.QUESTION]
        return any(row.state in UNDER_WAY for row in rows)

    def _rows(self) -> list[Delivery]:
        return self._look.transact(deliveries.all_of, WORKSPACE)

    def _answer(self) -> None:
        """Answer truthfully, as people do who look whether the message is there."""
        rows = {row.id: row for row in self._rows()}
        there = {one["metadata"]["event_payload"]["key"] for one in self._theatre.posts() if one["metadata"]}
        for row in rows.values():
            about = rows.get(row.about or 0)
            if row.kind == Kind.QUESTION and row.state == DeliveryState.SENT and about and about.state in ASKED:
                person = self._person(row.recipient or "")
                person.presses(
                    "doubt_yes" if about.key in there else "doubt_no", {"channel": row.channel, "ts": row.ts}
                )

    def _person(self, slack_id: str) -> Player:
        if slack_id not in self._people:
            self._people[slack_id] = self._theatre.person(slack_id)
        return self._people[slack_id]


@contextmanager
def _program(folder: Path, server: Server, port: int) -> Iterator[Play]:
    databases = Databases(server.url())
    with databases.one("postgresql", folder) as url:
        name = url.rsplit("/", 1)[1]
        theatre, looker = Theatre(folder, settings={"database_url": server.url(name, port=port)}), Store(url)
        try:
            yield Play(theatre, looker)
        finally:
            theatre.close()
            looker.close()
    databases.close()
