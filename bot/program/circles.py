"""The mentors' circle: the mentors of a round meet among themselves every few weeks; it knows no mentee."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import scheduling
from bot.errors import Refusal
from bot.library import Library, choose_for_circle
from bot.models import GOES_ON, Circle, Kind, Participant, Program, Round, Standing
from bot.program import owing
from bot.program.gathering import WITHIN, gathering
from bot.store import Db, circles, pairings, people

MOST, LEAST = 8, 2  # people in a circle: Slack's direct message takes eight beside the bot
MINUTES = 45
AHEAD = timedelta(weeks=1)  # on that weekday at that hour they work
USEFUL_FOR = timedelta(days=2)
LOOKS = 6  # of two weeks each, until a day is found on which somebody works


def keep_up(db: Db, workspace: str, books: Library, now: datetime) -> None:
    """Form circles in the rounds that have none, let go of who left, and give each circle its next date."""
    for published in circles.without(db, workspace):
        _form(db, published, books, now)
    still = circles.meeting(db, workspace)
    mentoring = circles.mentoring(db, workspace, {one for circle in still for one in circle.members})
    busy = {row.mentor_id for row in mentoring if row.state in GOES_ON}
    for circle in still:
        done = {row.mentor_id for row in mentoring if row.round_id == circle.round_id}
        _look_after(db, circle, books, now, stays=busy | done, busy=busy)


def leave(db: Db, workspace: str, circle_id: int, slack_id: str) -> None:
    """Let a mentor out of a circle for good, while everything else goes on; refused to who is not in it."""
    circle = circles.circle(db, workspace, circle_id)
    who = people.participant(db, workspace, slack_id)
    if circle is None or who is None or who.id not in circle.members:
        raise Refusal("circle-not-yours")
    _keep_members(db, circle, [one for one in circle.members if one != who.id])


def next_of(db: Db, workspace: str, participant_id: int, *, now: datetime) -> datetime | None:
    """Return when the circle of a participant meets next; None when there is none, or no date for it yet."""
    dates = [one.next_at for one in circles.dated(db, workspace) if participant_id in one.members]
    return min((at for at in dates if at is not None and at >= now), default=None)


def _form(db: Db, published: Round, books: Library, now: datetime) -> None:
    program = people.program(db, published.workspace, published.program_id)
    if not program.circle_weeks:
        return
    taken = {one for circle in circles.meeting(db, published.workspace) for one in circle.members}
    free = set(circles.mentors(db, published.workspace, published.id or 0)) - taken
    there = _there(db, published.workspace, free)
    formed = [
        Circle(workspace=published.workspace, round_id=published.id or 0, number=number, members=members)
        for number, members in enumerate(grouped(there, now), 1)
    ]
    circles.keep(db, formed)
    for circle in formed:
        _plan(db, circle, program, books, not_before=now + timedelta(weeks=program.circle_weeks) / 2)


def grouped(mentors: Sequence[Participant], now: datetime) -> Iterator[list[int]]:
    """Yield groups of two to eight, as even as can be, of people whose clocks are near each other."""
    if len(mentors) < LEAST:
        return
    by_clock = sorted(mentors, key=lambda one: (now.astimezone(ZoneInfo(one.zone)).utcoffset(), one.id))
    count = -(-len(by_clock) // MOST)
    for part in range(count):
        yield [one.id or 0 for one in by_clock[part * len(by_clock) // count : (part + 1) * len(by_clock) // count]]


def _look_after(db: Db, circle: Circle, books: Library, now: datetime, *, stays: set[int], busy: set[int]) -> None:
    there = {one.id for one in _there(db, circle.workspace, stays.intersection(circle.members))}
    _keep_members(db, circle, [one for one in circle.members if one in there])
    published = pairings.round_(db, circle.workspace, circle.round_id)
    program = people.program(db, circle.workspace, published.program_id if published is not None else None)
    if not program.circle_weeks or len(there & busy) < LEAST:
        _end(db, circle)
    elif circle.next_at is not None and circle.next_at + timedelta(minutes=MINUTES) <= now:
        next_at = circle.next_at + timedelta(weeks=program.circle_weeks)
        _plan(db, circle, program, books, not_before=max(next_at, now))


def _keep_members(db: Db, circle: Circle, members: list[int]) -> None:
    if members == circle.members:
        return
    circle.members, circle.channel = members, None  # without somebody it is another conversation
    db.add(circle)
    if len(members) < LEAST:
        _end(db, circle)


def _end(db: Db, circle: Circle) -> None:
    circle.next_at = None
    db.add(circle)
    circles.cancel(db, circle)


def fit_program(db: Db, workspace: str, program_id: int, *, now: datetime) -> None:
    """Give every circle of a program that would meet on a quiet day or a holiday by now another date, and tell it."""
    program = people.program(db, workspace, program_id)
    for circle in circles.meeting(db, workspace):
        published = pairings.round_(db, workspace, circle.round_id)
        at = circle.next_at
        if published is None or published.program_id != program_id or at is None or at <= now:
            continue
        there = _there(db, workspace, set(circle.members))
        if not any(_is_closed(one, program, at) for one in there) or not circles.cancel(db, circle):
            continue
        if not _date(db, circle, program, circle.met[-1], not_before=at):
            circle.met = circle.met[:-1]  # it comes when there is a date again


def _is_closed(one: Participant, program: Program, at: datetime) -> bool:
    day = at.astimezone(ZoneInfo(one.zone)).date()
    return day.weekday() in program.quiet_days or day.isoformat() in program.holidays


def _plan(db: Db, circle: Circle, program: Program, books: Library, *, not_before: datetime) -> None:
    """Give a circle its next date and prompt; without one left it has met for the last time."""
    prompt = choose_for_circle(books, circle.met)
    if prompt is None:
        _end(db, circle)
    elif _date(db, circle, program, prompt, not_before=not_before):
        circle.met = [*circle.met, prompt]


def _date(db: Db, circle: Circle, program: Program, prompt: str, *, not_before: datetime) -> bool:
    """Give a circle a date, and owe it two messages: a week ahead, and with the prompt at the time.

    False: nobody works in all that time, so it is looked at again later.
    """
    number = len(circle.met) + (prompt not in circle.met[-1:])
    there = _there(db, circle.workspace, set(circle.members))
    hours = [scheduling.hours_of(one, program) for one in there if one.paused_at is None]
    hours = hours or [scheduling.hours_of(one, program) for one in there]
    looks = (gathering(hours, MINUTES, not_before + look * WITHIN) for look in range(LOOKS))
    starts_at = next(filter(None, looks), None)
    circle.next_at = starts_at or not_before
    db.add(circle)
    if starts_at is None:
        return False
    told = circles.is_told(db, circle, number)
    for ahead, due_at, expires_at in ((True, starts_at - AHEAD, starts_at), (False, starts_at, starts_at + USEFUL_FOR)):
        owing.owe(
            db,
            circle.workspace,
            Kind.CIRCLE,
            f"circle {circle.id} meeting {number} {'ahead' if ahead else 'now'} {starts_at.isoformat()}",
            due_at=due_at,
            expires_at=expires_at,
            circle_id=circle.id,
            values={"number": number, "prompt": prompt, "at": starts_at.isoformat(), "ahead": ahead, "told": told},
        )
    return True


def _there(db: Db, workspace: str, ids: set[int]) -> list[Participant]:
    found = people.participants(db, workspace, ids)
    return [one for _, one in sorted(found.items()) if one.standing == Standing.JOINED]
