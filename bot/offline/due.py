"""What publishing a matching would send to each pair, and when; it sends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot import due, scheduling, zones
from bot.matching import Matching
from bot.matching.crowd import number
from bot.messages import say
from bot.models import Kind, Participant, Program
from bot.offline.people import People
from bot.offline.report import Due, Report

USUAL = Program(workspace="", name="")  # as many sessions, as often, as a program has from the start


def with_messages(told: Report, people: People, found: Matching, minutes: int, published: datetime) -> Report:
    """The report with every message of every pair, if the matching were published at this moment."""
    by_number = {number(person): person for person in people.participants}
    busy: dict[int, list[datetime]] = {}
    learning: dict[int, list[datetime]] = {}
    pairs = []
    for met, pair in zip(told.pairs, found.pairs, strict=True):
        taken = busy.setdefault(pair.mentor, []) + busy.setdefault(pair.mentee, [])
        mentee, theirs = by_number[pair.mentee], learning.setdefault(pair.mentee, [])
        full = zones.full(theirs, USUAL.quarter_cap, mentee.zone)
        starts = _starts(by_number[pair.mentor], mentee, minutes, published, taken, full)
        theirs += starts
        busy[pair.mentor] += starts
        busy[pair.mentee] += starts
        pairs.append(replace(met, messages=tuple(_due(starts, minutes, published, told.locale))))
    return replace(told, pairs=tuple(pairs))


def _starts(
    mentor: Participant,
    mentee: Participant,
    minutes: int,
    published: datetime,
    taken: list[datetime],
    full: zones.Full,
) -> list[datetime]:
    return scheduling.free_plan(
        scheduling.hours_of(mentor, USUAL),
        scheduling.hours_of(mentee, USUAL),
        minutes,
        cadence_weeks=USUAL.cadence_weeks,
        count=USUAL.sessions,
        published=published,
        taken=taken,
        full=full,
    )


def _due(starts: list[datetime], minutes: int, published: datetime, locale: str) -> Iterator[Due]:
    yield Due(published.isoformat(), say(locale, f"kind-{Kind.INTRODUCTION}", number=0))
    for session, (start, before) in enumerate(zip(starts, [None, *starts], strict=False), 1):
        for kind, at in due.message_times(start, minutes, before).items():
            yield Due(at.isoformat(), say(locale, f"kind-{kind}", number=session))
