"""Properties of the sandbox's time, under a machine's time that the tests hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.clock import Clock

START = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(weeks=1)


class Machine:
    """A machine's time, and what is to be called in it."""

    def __init__(self, time: float = 0.0) -> None:
        self.time = time
        self._calls: list[tuple[float, Callable[[], None]]] = []

    def later(self, seconds: float, do: Callable[[], None]) -> None:
        self._calls.append((self.time + seconds, do))

    def waits(self, seconds: float) -> None:
        end = self.time + seconds
        while due := [call for call in self._calls if call[0] <= end]:
            first = min(due, key=lambda call: call[0])
            self._calls.remove(first)
            self.time = max(self.time, first[0])
            first[1]()
        self.time = end

    @property
    def rests(self) -> bool:
        return not self._calls

    def clock(self, speed: float = 1.0) -> Clock:
        return Clock(speed, START, monotonic=lambda: self.time, later=self.later)


spans = st.timedeltas(dt.timedelta(), dt.timedelta(days=366))
seconds = st.floats(0, 20)
# What is done with a clock: how far it is to go forward, within how many seconds, and how long one waits then.
deeds = st.lists(st.tuples(spans, st.just(0.0) | seconds, seconds), max_size=12)


@given(deeds, st.floats(0, 1e6), st.floats(0.01, 1e5))
def test_time_never_goes_back(done: list[tuple[dt.timedelta, float, float]], time: float, speed: float) -> None:
    machine = Machine(time)
    clock = machine.clock(speed)
    seen = [clock.now()]
    clock.observers.append(lambda: seen.append(clock.now()))
    for by, over, wait in done:
        seen.append(clock.forward(by, over))
        machine.waits(wait / 2)
        seen.append(clock.now())
        machine.waits(wait / 2)
        seen.append(clock.now())
    assert seen == sorted(seen)


@given(deeds, st.floats(0, 1e6), st.floats(0.01, 1e5))
def test_it_arrives_exactly(done: list[tuple[dt.timedelta, float, float]], time: float, speed: float) -> None:
    machine = Machine(time)
    clock, untouched = machine.clock(speed), machine.clock(speed)
    for by, over, wait in done:
        clock.forward(by, over)
        machine.waits(wait)
    machine.waits(21)
    assert clock.now() - untouched.now() == sum((by for by, _, _ in done), dt.timedelta())
    assert not clock.hurries
    assert machine.rests


@given(deeds, seconds)
def test_steps_that_overlap_add_up(done: list[tuple[dt.timedelta, float, float]], look: float) -> None:
    machine = Machine()
    together, untouched, *alone = (machine.clock() for _ in range(2 + len(done)))
    for one, (by, over, wait) in zip(alone, done, strict=True):
        together.forward(by, over)
        one.forward(by, over)
        machine.waits(wait)
    machine.waits(look)
    now = untouched.now()
    assert together.now() - now == sum((one.now() - now for one in alone), dt.timedelta())


@given(spans, st.floats(0.01, 20), st.floats(0, 1))
def test_a_step_runs_evenly(by: dt.timedelta, over: float, share: float) -> None:
    machine = Machine()
    clock, untouched = machine.clock(), machine.clock()
    assert clock.forward(by, over) == START
    machine.waits(share * over)
    assert abs(clock.now() - untouched.now() - by * share) <= dt.timedelta(microseconds=1)


def test_without_seconds_a_step_is_a_jump_that_is_told_once() -> None:
    machine = Machine()
    clock = machine.clock()
    told: list[dt.datetime] = []
    clock.observers.append(lambda: told.append(clock.now()))
    assert clock.forward(WEEK) == START + WEEK
    assert told == [START + WEEK]
    assert machine.rests


def test_while_time_passes_it_is_told_forty_times_a_second_and_when_it_has_arrived() -> None:
    machine = Machine()
    clock = machine.clock()
    told: list[tuple[float, bool]] = []
    clock.observers.append(lambda: told.append((round(machine.time, 3), clock.hurries)))
    clock.forward(WEEK, over=0.09)
    machine.waits(60)
    assert told == [(0.0, True), (0.025, True), (0.05, True), (0.075, True), (0.09, False)]


def test_an_observer_that_fails_does_not_stop_time() -> None:
    machine = Machine()
    clock = machine.clock()

    def fail() -> None:
        raise ZeroDivisionError

    clock.observers.append(fail)
    with pytest.raises(ZeroDivisionError):
        clock.forward(WEEK, over=0.2)
    clock.observers.clear()
    machine.waits(1)
    assert clock.now() == START + WEEK + dt.timedelta(seconds=1)
    assert not clock.hurries


@pytest.mark.parametrize(("by", "over"), [(-WEEK, 0.0), (WEEK, -1.0), (WEEK, float("nan"))])
def test_a_step_back_is_refused(by: dt.timedelta, over: float) -> None:
    clock = Machine().clock()
    with pytest.raises(ValueError, match="only goes forward"):
        clock.forward(by, over)
    assert clock.now() == START
