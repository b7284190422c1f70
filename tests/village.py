"""Forty people in three programs, and days that pass among them as fast as the machine allows; it holds no story."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any, TypeVar

from sqlalchemy.pool import NullPool
from sqlmodel import col, create_engine, func, or_, select

from bot.models import Delivery, DeliveryState, Participant
from bot.program.shelves import Shelves
from bot.program.upkeep import upkeep
from bot.store import Db, deliveries, people
from sandbox.nouns import Channel, Message, User
from tests.desk import BOOKS
from tests.player import USUAL, Player
from tests.theatre import MENTEE, MENTOR, WORKSPACE, Json, Theatre

T = TypeVar("T")
SHELVES = Shelves(BOOKS)

NAMES = (
    *("Aleksi", "Bertil", "Cordula", "Dragana", "Eleonora", "Fabrizio", "Gunilla", "Hyacinth", "Ignatius", "Jolanta"),
    *("Kasimir", "Leopold", "Melchior", "Nepomuk", "Octavia", "Perpetua", "Quirin", "Rosalba", "Sigrun", "Thaddeus"),
    *(
        "Ulrika",
        "Valentin",
        "Wolfram",
        "Xanthe",
        "Yolanda",
        "Zacharias",
        "Ambrosia",
        "Bonifaz",
        "Clothilde",
        "Dietlind",
    ),
    *("Engelbert", "Florentin", "Gisbert", "Hildegund", "Isidora", "Joachima", "Kunibert", "Lieselotte", "Meinhard"),
    "Notburga",
)
ZONES = ("Europe/Helsinki", "Europe/Rome", "Europe/London", "Europe/Istanbul", "Europe/Madrid", "Europe/Warsaw")
PROGRAMS = {"Meridian": 16, "Harbour": 12, "Northwind": 12}  # and how many people are in each
GAP = timedelta(minutes=20)  # what is due within it comes at once
STRIDE = timedelta(hours=24)


@dataclasses.dataclass(frozen=True)
class Villager:
    """Somebody who takes part: who, in which program and role, and where."""

    id: str
    name: str
    program: str
    role: str
    zone: str


def everybody() -> Iterator[Villager]:
    """Yield the forty: half of each program mentors, half leaders, in six zones."""
    names, zones = iter(NAMES), cycle(ZONES)
    for program, size in PROGRAMS.items():
        for number in range(size):
            name = next(names)
            yield Villager(f"U0{name.upper()}", name, program, ("mentor", "mentee")[number % 2], next(zones))


def move_in(theatre: Theatre) -> None:
    """Let the forty arrive in the workspace."""
    world = theatre.sandbox.world
    general = next(one for one in world.channels.values() if one.name == "general")
    for one in everybody():
        world.users[one.id] = User(one.id, one.name.lower(), one.name, tz=one.zone, locale="en")
        general.members.append(one.id)


class Village:
    """The forty as players, and time."""

    def __init__(self, theatre: Theatre, hears: Callable[[Channel, Message, Delivery | None], None]) -> None:
        self.theatre = theatre
        self.world = theatre.sandbox.world
        self.villagers = {one.id: one for one in everybody()}
        self._hears = hears
        self._players: dict[str, Player] = {}
        self._heard: set[tuple[str, str]] = set()
        self._beside = create_engine(theatre.settings.database_url, poolclass=NullPool)
        move_in(theatre)

    @property
    def now(self) -> datetime:
        return self.theatre.sandbox.clock.now()

    def player(self, slack_id: str) -> Player:
        if slack_id not in self._players:
            self._players[slack_id] = self.theatre.person(slack_id)
        return self._players[slack_id]

    def look(self, question: Callable[..., T], *args: Any) -> T:
        """Ask something that changes nothing, without waiting for whoever writes, and without making them wait."""
        with Db(self._beside) as db:
            return question(db, *args)

    def joins(self, one: Villager, **changes: Any) -> None:
        """Join a program by its form, as people do."""
        who = self.player(one.id)
        who.types(f"/mentor join {one.program}")
        answers = {**USUAL, **(MENTOR if one.role == "mentor" else MENTEE), "capacity": "1", **changes}
        result = who.submits(**answers)
        assert result["ok"] and not result["errors"], result
        self.closes(who)

    def prepares(self, one: Villager) -> None:
        """Read the cards, agree to the ground rules and answer the first self-assessment."""
        who = self.player(one.id)
        for _ in range(20):
            view = self.theatre.run(who.actor.modal())
            if view is None:  # not opened yet, or a busy machine took too long to turn the page
                who.types("/mentor prepare")
                continue
            if not view["submit"]:
                break
            asked = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
            result = who.submits(**dict.fromkeys(asked, "2"))
            assert result["ok"] and not result["errors"], result
        self.closes(who)

    def closes(self, who: Player) -> None:
        """Close whatever window is open."""
        view = self.theatre.run(who.actor.modal())
        if view is not None:
            self.theatre.run(who.actor.close(view["id"], everything=True))

    def until(self, moment: datetime, *, stride: timedelta = STRIDE) -> None:
        """Let time pass; whatever is due on the way comes, and is heard by those who listen."""
        while self.now < moment:
            due = self.look(_next_due, self.now)
            stop = min(moment, max(due or moment, self.now) + GAP, self.now + stride)
            self.theatre.forward(seconds=(stop - self.now).total_seconds())
            self.rest()

    def rest(self) -> None:
        """Wait until nothing is due any more; what people do meanwhile makes more due."""
        self.theatre.ask(upkeep, WORKSPACE, SHELVES, self.now)
        while True:
            self.theatre.wake()
            self.theatre.eventually(lambda: self.look(_is_quiet, self.now), "a quiet moment")
            if not self._listen():
                return

    def _listen(self) -> bool:
        """Hear what is new; return whether anything was."""
        new = [
            (channel, message)
            for channel in self.world.channels.values()
            for message in channel.messages
            if message.bot_id and message.visible_to is None and (channel.id, message.ts) not in self._heard
        ]
        for channel, message in new:
            self._heard.add((channel.id, message.ts))
            key = ((message.metadata or {}).get("event_payload") or {}).get("key")
            row = self.look(deliveries.with_key, WORKSPACE, key) if key else None
            if message.files:
                row = self.look(_that_brought, channel.id, message.files)
            self._hears(channel, message, row)
        return bool(new)


def _next_due(db: Db, now: datetime) -> datetime | None:
    asked = select(func.min(Delivery.due_at)).where(Delivery.state == DeliveryState.PLANNED, col(Delivery.due_at) > now)
    return _aware(db.exec(asked).one())


def _that_brought(db: Db, channel: str, files: list[str]) -> Delivery | None:
    """Return the delivery of a file; Slack's message of it bears no mark of ours."""
    there = select(Delivery).where(Delivery.workspace == WORKSPACE, Delivery.channel == channel)
    return next((one for one in db.exec(there) if one.values.get("file") in files), None)


def _is_quiet(db: Db, now: datetime) -> bool:
    waiting = select(func.count()).where(
        Delivery.state == DeliveryState.PLANNED,
        col(Delivery.due_at) <= now,
        or_(col(Delivery.expires_at).is_(None), col(Delivery.expires_at) > now),
    )
    under_way = select(func.count()).where(col(Delivery.state).in_((DeliveryState.LEASED, DeliveryState.SENDING)))
    return not db.exec(waiting).one() and not db.exec(under_way).one()


def _aware(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def taking_part(db: Db) -> dict[str, Participant]:
    """Return everybody who ever joined, by Slack id."""
    ids = {one.id or 0 for one in db.exec(select(Participant).where(Participant.workspace == WORKSPACE))}
    return {one.slack_id: one for one in people.participants(db, WORKSPACE, ids).values()}


__all__ = ["BOOKS", "Json", "Village", "Villager", "everybody", "taking_part"]
