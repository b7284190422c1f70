"""The people of a campaign and what is owed to them: many pairings whose sessions fall due while bots die."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from bot.models import Joining, Kind, Pairing, Participant, Person, Role, Round, Session
from bot.program import dated, membership, owing, workspaces
from bot.store import Db, people
from sandbox.nouns import TEAM_ID, User
from sandbox.world import World

Partners = dict[int, tuple[str, str]]
# No session's message loses its moment and gets a new date, however long a storm: days pass in seconds.
RARELY = 26


def name_of(role: Role, number: int) -> str:
    return f"U{role.upper()}{number:04d}"


def move_in(world: World, pairs: int) -> None:
    """Let the people of so many pairings live in the sandbox's workspace."""
    for number in range(pairs):
        for role in (Role.MENTOR, Role.MENTEE):
            slack_id = name_of(role, number)
            world.users[slack_id] = User(slack_id, slack_id.lower(), f"{role.title()} {number}")


def owe(db: Db, pairs: int, starts: list[list[datetime]], now: datetime, weeks: int = RARELY) -> Partners:
    """Owe each pairing its introduction now, and what belongs to a session at each of its starts."""
    workspaces.settle_in(db, TEAM_ID, name="Campaign", bot_user="U0FLIPBOT")
    program = people.program(db, TEAM_ID)
    program.cadence_weeks = weeks
    published = Round(
        workspace=TEAM_ID,
        program_id=program.id or 0,
        number=1,
        seed=0,
        fingerprint="",
        rehearsed_by="",
        rehearsed_at=now,
    )
    db.add(published)
    db.flush()
    partners: Partners = {}
    for number in range(pairs):
        both = [_joined(db, name_of(role, number), role, now) for role in (Role.MENTOR, Role.MENTEE)]
        pairing = Pairing(
            workspace=TEAM_ID,
            round_id=published.id or 0,
            mentor_id=both[0].id or 0,
            mentee_id=both[1].id or 0,
            started_at=now,
        )
        db.add(pairing)
        db.flush()
        partners[pairing.id or 0] = (both[0].slack_id, both[1].slack_id)
        owing.owe(db, TEAM_ID, Kind.INTRODUCTION, f"pairing {pairing.id}", due_at=now, pairing_id=pairing.id)
        usual: dict[str, Any] = {"pairing_id": pairing.id, "total": len(starts[number]), "minutes": 45}
        for count, starts_at in enumerate(starts[number], 1):
            session = Session(workspace=TEAM_ID, number=count, starts_at=starts_at, **usual)
            db.add(session)
            db.flush()
            dated.owe_session(db, session, both)
    return partners


def spread(pairs: int, sessions: int, first: datetime, over: timedelta, dice: random.Random) -> list[list[datetime]]:
    """Return the starts of every pairing's sessions, evenly over this time, each pairing beginning somewhere in it."""
    step = over / sessions
    return [
        [first + step * (number + shift) for number in range(sessions)]
        for shift in (dice.random() for _ in range(pairs))
    ]


def _joined(db: Db, slack_id: str, role: Role, now: datetime) -> Participant:
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
    return membership.join(db, TEAM_ID, Person(slack_id, slack_id), answers, now=now)[0]
