"""Two processes, a Slack that may do anything to a request, and people: played at random over the real verbs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Concatenate, ParamSpec, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.delivery import settle
from bot.delivery.settle import Moment
from bot.delivery.taking import take_up
from bot.models import CONFIRMED, REPEATABLE, Delivery, DeliveryState, Kind, PairingState, Session, SessionState
from bot.program import doubt, looks, membership, sessions, switch
from bot.program.sessions import Meeting
from bot.program.shelves import Shelves
from bot.store import Db, deliveries, doubts, pairings
from tests.doubtful import ADA, CARLA, speak_apart
from tests.machinery import (
    BOOKS,
    CERTAIN,
    FATES,
    NOBODY_KNOWS,
    OWNERS,
    PACE,
    UNTIL,
    WHAT,
    Held,
    Slack,
    begun_anew,
    give_back,
    told,
)
from tests.rows import NOW
from tests.theatre import WORKSPACE

P = ParamSpec("P")
T = TypeVar("T")


class Deliveries(RuleBasedStateMachine):
    """`wall` is the machine's time, `now` people's; in half of the runs the bot may read conversations."""

    def __init__(self) -> None:
        super().__init__()
        self.store = begun_anew()
        self.wall = self.now = NOW
        self.slack = Slack()
        self.held: dict[str, list[Held]] = {owner: [] for owner in OWNERS}
        self.before: dict[int, Delivery] = {}
        self.numbers = 0
        self.readable = True
        told["runs"] += 1

    def run(self, verb: Callable[Concatenate[Db, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        told["transactions"] += 1
        return self.store.transact(verb, *args, **kwargs)

    def rows(self) -> dict[int, Delivery]:
        return {row.id or 0: row for row in self.store.transact(deliveries.all_of, WORKSPACE)}

    @property
    def at(self) -> Moment:
        return Moment(self.now, self.wall)

    @initialize(readable=st.booleans(), apart=st.booleans())
    def begin(self, readable: bool, apart: bool) -> None:
        """In half of the runs the two are `apart`: no language suits both."""
        self.readable = readable
        if apart:
            self.run(speak_apart)

    @rule(
        what=st.sampled_from(WHAT),
        owner=st.sampled_from(OWNERS),
        fate=st.sampled_from(FATES),
        until=st.sampled_from(UNTIL),
        number=st.integers(0, 79),
    )
    def step(self, what: str, owner: str, fate: str, until: str, number: int) -> None:  # noqa: C901 - a list of what there is
        """One rule for all, so that in every run everything happens, and what matters often."""
        told["steps"] += 1
        match what:
            case "deliver":
                self.deliver(owner, fate, until, number + 1)
            case "go on":
                self.go_on(owner, fate, until, number + 1)
            case "wait":
                self._pass(timedelta(seconds=(0.5, 3, 20, 61, 100, 400, 1000)[number % 7]))
            case "sleep":
                self.sleep((1, 24, 24 * 30)[number % 3])
            case "move" | "skip":
                self.move(number % 2, sessions.next_week if what == "move" else sessions.skip)
            case "switch":
                self.run(switch.start if number % 3 else switch.stop, WORKSPACE, CARLA, now=self.now)
            case "leave" if number < 8:
                self.leave()
            case "crash":
                self.crash(owner)
            case "answer":
                self.answer()
            case "advance":
                self.advance()

    def sleep(self, hours: int) -> None:
        """Everything stands still for long: nobody holds anything afterwards."""
        for owner in OWNERS:
            self.held[owner].clear()
        self._pass(timedelta(hours=hours))

    def _pass(self, span: timedelta) -> None:
        self.wall += span
        self.now += span
        self.slack.turn(self.wall)

    def deliver(self, owner: str, fate: str, until: str, delay: int) -> None:
        """When the next message is due, let a process claim it and go on to this point, where it is called away."""
        due = [row.due_at for row in self.rows().values() if row.state == DeliveryState.PLANNED]
        self._pass(max(min(due, default=self.now) - self.now, timedelta()))
        self.claim(owner, 1)
        self.go_on(owner, fate, until, delay)

    def go_on(self, owner: str, fate: str, until: str, delay: int) -> None:
        """Let a process go on with what it holds, the request that was answered first."""
        self.write_down(owner)
        if until in {"intended", "answered", "written"}:
            self.intend(owner)
        if until in {"answered", "written"}:
            self.request(owner, fate, delay)
        if until == "written":
            self.write_down(owner)

    def claim(self, owner: str, limit: int) -> None:
        taken = self.run(take_up, Shelves(BOOKS), self.at, PACE, owner=owner, limit=limit)
        assert not taken.poisoned
        self.held[owner] += [Held(view, self.wall) for view in taken.scenes]

    def intend(self, owner: str) -> None:
        one = self._first(owner, "claimed")
        if one is None or self._is_late(owner, one):
            return
        row, about = one.view.row, one.view.about
        if row.kind in {Kind.SEEDS, Kind.REFRESH}:
            self.held[owner].remove(one)
            if about is None or about.ts in {None, CONFIRMED}:
                self.run(settle.end, row, DeliveryState.CANCELLED, "nowhere_to_draw")
            else:
                self.run(settle.sent, one.view, about.channel or "", about.ts or "", self.at)
        elif self.run(settle.intend, row, row.recipient or "D1", self.at, PACE):
            one.stage = "intended"
        else:
            self.held[owner].remove(one)

    def request(self, owner: str, fate: str, delay: int) -> None:
        one = self._first(owner, "intended")
        if one is None or self._is_late(owner, one):
            return
        row, stands = one.view.row, self.rows()[one.view.row.id or 0]
        assert (stands.state, stands.epoch) == (DeliveryState.SENDING, row.epoch), "I4"
        if row.kind not in REPEATABLE:
            assert not self.slack.may_hold(row.key) or row.key in self.slack.too_late, "a second message"
        self.numbers += 1
        one.stage, one.ts = "answered", f"{self.now.timestamp():.0f}.{self.numbers:06}"
        one.fate = "late" if fate == "too late" and not (self.readable and row.kind == Kind.SESSION) else fate
        told[one.fate] += 1
        self.slack.take(one, self.wall, delay)

    def write_down(self, owner: str) -> None:
        one = self._first(owner, "answered")
        if one is None:
            return
        self.held[owner].remove(one)
        row, before = one.view.row, self.rows()[one.view.row.id or 0]
        if one.fate == "ok":
            self.run(settle.sent, one.view, "D1", one.ts, self.at)
        else:
            self.run(settle.failed, row, CERTAIN.get(one.fate, NOBODY_KNOWS), self.at, PACE)
        if before.epoch != row.epoch:
            assert self.rows()[row.id or 0].model_dump() == before.model_dump(), "I3: not its owner any more"

    def crash(self, owner: str) -> None:
        told["crashes"] += bool(self.held[owner])
        self.held[owner].clear()

    def advance(self) -> None:
        self.tick()
        self.clear_up()

    def tick(self) -> None:
        self.run(deliveries.lease_over, self.wall)
        self.run(sessions.rebook_missed, now=self.now)

    def clear_up(self) -> None:
        """Look where the bot may, and ask about the rest."""
        self.run(doubt.ask, now=self.now, wall=self.wall, quiet=PACE.quiet, but=[WORKSPACE] if self.readable else [])
        self.run(doubt.escalate, now=self.now)
        row = self.run(self._take_look) if self.readable else None
        if row is None:
            return
        told["looks"] += 1
        page = looks.Page(tuple(self.slack.there[row.key]), "")
        extras = self.run(looks.seen, row, page, now=self.now, wall=self.wall, waits=PACE)
        for ts in extras:
            self.slack.there[row.key].remove(ts)
            told["second copies taken away"] += 1
        if extras:
            self.run(looks.removed, row, len(extras))

    def _take_look(self, db: Db) -> Delivery | None:
        return doubts.take_look(db, WORKSPACE, self.wall, PACE.quiet, self.wall + PACE.lease)

    def answer(self) -> None:
        """Somebody looks whether the message is there, and says so."""
        asked = (DeliveryState.CHECKING, DeliveryState.NEEDS_PERSON)
        for row in [one for one in self.rows().values() if one.state in asked][:1]:
            told["answers"] += 1
            there = bool(self.slack.there[row.key])
            self.run(doubt.answer, WORKSPACE, row.id or 0, CARLA, epoch=row.epoch, there=there, now=self.now)

    def move(self, number: int, verb: Callable[..., Meeting]) -> None:
        session = self._sessions()[number]
        if session.state in {SessionState.PLANNED, SessionState.OPEN}:
            told["moves"] += 1
            self.run(verb, WORKSPACE, session.id or 0, session.revision, ADA, now=self.now)

    def leave(self) -> None:
        if self._pairing_is_active():
            told["pairings ended"] += 1
            self.run(membership.leave, WORKSPACE, ADA, now=self.now)

    def _first(self, owner: str, stage: str) -> Held | None:
        return next((one for one in self.held[owner] if one.stage == stage), None)

    def _is_late(self, owner: str, one: Held) -> bool:
        """Give a row back whose process has slept, as the guard does."""
        if self.wall - one.claimed <= PACE.guard:
            return False
        self.held[owner].remove(one)
        self.run(give_back, one.view.row, self.wall)
        return True

    def _sessions(self) -> list[Session]:
        return self.store.transact(pairings.sessions, WORKSPACE, 1)

    def _pairing_is_active(self) -> bool:
        found = self.store.transact(pairings.pairing, WORKSPACE, 1)
        return found is not None and found.state == PairingState.ACTIVE
