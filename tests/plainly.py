"""The rules, scores and the best choice told a second time, plainly and slowly, to hold the matching against."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from bot.models import Participant
from bot.scheduling import common_minutes, common_slots, hours_of, week_start
from tests.crowd import MONDAY

Choice = tuple[int, int, int, float]  # pairs, people, pairs under the floor as a negative number, total


def bosses(who: Participant, people: list[Participant]) -> set[str]:
    by_slack_id = {p.slack_id: p for p in people}
    seen: set[str] = set()
    at: Participant | None = who
    while at and at.manager and at.manager not in seen:
        seen.add(at.manager)
        at = by_slack_id.get(at.manager)
    return seen


def all_in_the_way(
    mentor: Participant, mentee: Participant, people: list[Participant], paired: list[tuple[int, int]], gap: int = 1
) -> list[str]:
    """Every rule that forbids two people to meet."""
    spans = common_slots(
        hours_of(mentor, None), hours_of(mentee, None), week_start(MONDAY), datetime(2026, 9, 28, tzinfo=UTC)
    )
    rules = {
        "oneself": mentor.id == mentee.id,
        "level": mentee.level < mentor.level + gap,
        "language": not set(mentor.languages) & set(mentee.languages),
        "hours": not any((end - begin).total_seconds() >= 45 * 60 for begin, end in spans),
        "line": mentee.slack_id in bosses(mentor, people) or mentor.slack_id in bosses(mentee, people),
        "paired": (mentor.id, mentee.id) in paired or (mentee.id, mentor.id) in paired,
        "full": not mentor.capacity or not mentee.capacity,
    }
    return [name for name, broken in rules.items() if broken]


def in_the_way(
    mentor: Participant, mentee: Participant, people: list[Participant], paired: list[tuple[int, int]], gap: int = 1
) -> str | None:
    """The first rule that forbids two people to meet."""
    return next(iter(all_in_the_way(mentor, mentee, people, paired, gap)), None)


def score_of(mentor: Participant, mentee: Participant) -> float:
    """The score by the default weights 6, 2, 1, 1 and 1."""
    closed = {*mentor.off_limits, *mentee.off_limits}
    whole = sum(1 / place for place in range(1, len(mentee.wants) + 1)) or 1
    met = sum(
        (-1 if topic in closed else topic in mentor.offers) / place for place, topic in enumerate(mentee.wants, 1)
    )
    hours = min(1, common_minutes(hours_of(mentor, None), hours_of(mentee, None), MONDAY) / 600)
    apart = mentor.department.strip().lower() != mentee.department.strip().lower()
    area = mentor.zone.split("/")[0] == mentee.zone.split("/")[0]
    near = ((mentor.zone == mentee.zone) + area) / 2
    return (6 * max(0, met / whole) + 2 * apart + hours + (mentor.style == mentee.style) + near) / 11


def candidates(people: list[Participant], role: str) -> list[Participant]:
    return [p for p in people if p.role in (role, "both")]


def people_of(couples: Iterable[tuple[int, int]]) -> int:
    """How many have a partner; somebody in both roles counts in each."""
    both = list(couples)
    return len({mentor for mentor, _ in both}) + len({mentee for _, mentee in both})


def best(
    people: list[Participant],
    paired: list[tuple[int, int]],
    *,
    floor: float = 0.0,
    bonus: Mapping[int | None, float] | None = None,
    locked: Collection[tuple[int, int]] = (),
    without: Collection[str] = (),
) -> Choice:
    """The best choice there is, by trying them all; `without` some rules, where "full" means one seat at least."""
    least = 1 if "full" in without else 0
    more = bonus or {}
    arcs = [
        (mentor, mentee, score_of(mentor, mentee))
        for mentor in candidates(people, "mentor")
        for mentee in candidates(people, "mentee")
        if not {*all_in_the_way(mentor, mentee, people, paired)} - {*without}
    ]

    def grow(place: int, used: dict[tuple[int | None, str], int], under: int, total: float) -> Choice:
        if place == len(arcs):
            return sum(used.values()) // 2, sum(1 for seats in used.values() if seats), -under, total
        mentor, mentee, score = arcs[place]
        found: Choice = (-1, 0, 0, 0.0)
        if (mentor.id, mentee.id) not in locked:
            found = grow(place + 1, used, under, total)
        one, other = (mentor.id, "mentor"), (mentee.id, "mentee")
        if used.get(one, 0) < max(mentor.capacity, least) and used.get(other, 0) < max(mentee.capacity, least):
            seats = {**used, one: used.get(one, 0) + 1, other: used.get(other, 0) + 1}
            worth = score + more.get(mentor.id, 0.0) + more.get(mentee.id, 0.0)
            taken = grow(place + 1, seats, under + (round(score, 5) < floor), total + worth)
            found = max(found, taken, key=lambda choice: (*choice[:3], round(choice[3], 4)))
        return found

    return grow(0, {}, 0, 0.0)
