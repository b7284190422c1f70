"""What can become of a participant, a pairing and a session: docs/states.md and the verbs say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Any, TypeAlias

import pytest
from sqlmodel import select

from app import ROOT
from bot.errors import Refusal
from bot.models import (
    GOES_ON,
    DeliveryState,
    Joining,
    Kind,
    Pairing,
    PairingState,
    Participant,
    Person,
    Session,
    SessionState,
    Standing,
)
from bot.program import (
    booking,
    continuing,
    doubt,
    feedback,
    holding,
    membership,
    pausing,
    privacy,
    rematching,
    sessions,
)
from bot.program.feedback import Answer
from bot.store import Db, deliveries, pairings
from tests.doubtful import ADA, BRUNO
from tests.machinery import BOOKS
from tests.meeting import Played
from tests.rows import NOW
from tests.theatre import WORKSPACE

PAGE = (ROOT / "docs/states.md").read_text(encoding="utf-8")
NOUNS = ("participant", "pairing", "session")
DAY = timedelta(days=1)
PLAYS, LENGTH = 120, 8
# What chance brings about too seldom.
STORIES = (
    ("opens", "says_met", "both_say_no", "moves", "skips", "says_met"),
    ("skips", "says_met", "takes_back", "moves", "says_met", "takes_back", "opens", "says_met", "takes_back"),
    ("opens", "skips", "moves", "opens", "both_say_no", "says_met"),
    ("opens", "moves", "opens", "silence", "closes", "is_erased"),
    ("opens", "pauses", "resumes", "pauses", "is_deactivated", "is_erased"),
    ("pauses", "closes", "leaves", "joins", "pauses", "is_erased"),
    ("opens", "pauses", "wants_another", "is_deactivated", "joins", "leaves", "is_erased"),
    ("wants_another", "is_deactivated"),
)

States: TypeAlias = dict[tuple[str, int | None], str]


def arrows(noun: str) -> set[tuple[str, str]]:
    """Return the arrows of a noun's diagram but for those that begin it."""
    diagram = PAGE.split(f"## A {noun}")[1].split("```mermaid")[1].split("```")[0]
    found = re.findall(r"^\s*(\S+) --> (\S+): \S.*$", diagram, re.MULTILINE)
    assert len(found) == len([line for line in diagram.splitlines() if "-->" in line]) == len({*found})
    return {(one, other) for one, other in found if one != "[*]"}


def states(db: Db) -> States:
    db.flush()
    found: States = {}
    for one in db.exec(select(Participant)):
        on_a_break = one.standing == Standing.JOINED and one.paused_at is not None
        found["participant", one.id] = "paused" if on_a_break else one.standing
    found |= {("pairing", one.id): one.state for one in db.exec(select(Pairing))}
    return found | {("session", one.id): one.state for one in db.exec(select(Session))}


class Play:
    """One random thing after another, each by a verb that the bot has."""

    def __init__(self, db: Db, dice: Random) -> None:
        self.db, self.dice, self.now = db, dice, NOW

    def one_of_the_sessions(self) -> Session:
        return self.dice.choice(pairings.sessions(self.db, WORKSPACE, 1)[:2])

    def who(self) -> str:
        return self.dice.choice((ADA, BRUNO))

    def opens(self) -> None:
        session = self.one_of_the_sessions()
        for row in deliveries.of_session(self.db, WORKSPACE, session.id or 0):
            if row.kind == Kind.SESSION and row.state == DeliveryState.PLANNED:
                self.now = max(self.now, session.starts_at)
                row.state, row.channel, row.ts = DeliveryState.SENT, "D1", f"{row.id}.1"
                row.sent_from = self.now
                self.db.add(row)
                doubt.opened(self.db, row)

    def moves(self) -> None:
        session = self.one_of_the_sessions()
        sessions.next_week(self.db, WORKSPACE, session.id or 0, session.revision, self.who(), now=self.now)

    def skips(self) -> None:
        session = self.one_of_the_sessions()
        sessions.skip(self.db, WORKSPACE, session.id or 0, session.revision, self.who(), now=self.now)

    def says_met(self) -> None:
        holding.say_met(self.db, WORKSPACE, self.one_of_the_sessions().id or 0, self.who(), now=self.now)

    def answers(self) -> None:
        session_id, answer = self.one_of_the_sessions().id or 0, self.dice.choice([*Answer])
        feedback.check_in(self.db, WORKSPACE, session_id, self.who(), answer, now=self.now)

    def both_say_no(self) -> None:
        session_id = self.one_of_the_sessions().id or 0
        for who in (ADA, BRUNO):
            feedback.check_in(self.db, WORKSPACE, session_id, who, Answer.NO, now=self.now)

    def takes_back(self) -> None:
        session_id, who = self.one_of_the_sessions().id or 0, self.who()
        feedback.check_in(self.db, WORKSPACE, session_id, who, Answer.NOT_YET, now=self.now)

    def silence(self) -> None:
        booking.miss(self.db, WORKSPACE, BOOKS, self.now + 60 * DAY)

    def pauses(self) -> None:
        until = self.dice.choice((None, (self.now + 30 * DAY).date()))
        pausing.pause(self.db, WORKSPACE, self.who(), until, now=self.now)

    def resumes(self) -> None:
        pausing.resume(self.db, WORKSPACE, self.who(), now=self.now)

    def the_day_comes(self) -> None:
        pausing.resume_due(self.db, WORKSPACE, BOOKS, self.now + 31 * DAY)

    def leaves(self) -> None:
        membership.leave(self.db, WORKSPACE, self.who(), now=self.now)

    def is_deactivated(self) -> None:
        who = self.who()
        membership.heard_of(self.db, WORKSPACE, Person(who, who, is_deleted=True), "1.0", now=self.now)

    def joins(self) -> None:
        usual = {
            "level": 3,
            "department": "x",
            "languages": ["en"],
            "days": [0, 1, 2, 3, 4],
            "starts": 540,
            "ends": 1020,
        }
        said = Joining.model_validate({**usual, "role": "both", "offers": ["careers"], "wants": ["careers"]})
        who = self.who()
        membership.join(self.db, WORKSPACE, Person(who, who), said, now=self.now)

    def is_erased(self) -> None:
        who = self.who()
        privacy.erase(self.db, WORKSPACE, who, by=who, now=self.now)

    def wants_another(self) -> None:
        rematching.rematch(self.db, WORKSPACE, 1, self.who(), now=self.now)

    def closes(self) -> None:
        """What the close does in the end, whatever the two say there."""
        pairing = pairings.pairing(self.db, WORKSPACE, 1)
        if pairing is not None and pairing.state in GOES_ON:
            continuing.complete(self.db, pairing, now=self.now)

    def anything(self) -> str:
        """Return what is done next, mostly with sessions."""
        often = ("opens", "moves", "skips", "says_met", "answers", "both_say_no", "silence", "pauses", "resumes")
        ends = ("leaves", "is_deactivated", "joins", "is_erased", "wants_another", "closes")
        return self.dice.choice((*often * 2, "the_day_comes", *ends))

    def step(self, what: str) -> Iterator[tuple[str, str, str]]:
        """Do one thing; yield what changed by it."""
        before = states(self.db)
        with suppress(Refusal), self.db.begin_nested():
            getattr(self, what)()
        after = states(self.db)
        yield from ((noun, was, after[noun, row]) for (noun, row), was in before.items() if was != after[noun, row])


class Fixed(Random):
    """Dice that always show the first side."""

    def choice(self, seq: Any) -> Any:
        return seq[0]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    """Every change of a state in many short lives of the same two people."""
    played, found = Played(tmp_path_factory.mktemp("lives")), set[tuple[str, str, str]]()
    with Db(played.store.engine) as db:
        for number in range(PLAYS):
            play = Play(db, Random(number))
            for _ in range(LENGTH):
                found |= {*play.step(play.anything())}
            db.rollback()
        for story in STORIES:
            play = Play(db, Fixed())
            for what in story:
                found |= {*play.step(what)}
            db.rollback()
    played.store.close()
    return found


@pytest.mark.parametrize("noun", NOUNS)
def test_the_verbs_do_what_the_diagram_says_and_nothing_else(noun: str, seen: set[tuple[str, str, str]]) -> None:
    done = {(was, now_is) for of, was, now_is in seen if of == noun}
    assert done - arrows(noun) == set(), "no arrow says this"
    assert arrows(noun) - done == set(), "nothing does this"


def test_the_diagrams_know_every_state_and_no_other() -> None:
    known = {"participant": {*Standing, "paused"}, "pairing": {*PairingState}, "session": {*SessionState}}
    for noun, every in known.items():
        assert {state for arrow in arrows(noun) for state in arrow} == {str(one) for one in every}
