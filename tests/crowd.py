"""People to match: made by hand with a few words, or drawn by hypothesis."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from bot.matching import STYLES, Matching, match
from bot.models import Participant

MONDAY = datetime(2026, 9, 21, tzinfo=UTC)
TOPICS = ("ai-tools", "careers", "customers", "feedback-upward")


def person(number: int, role: str, level: int, **details: Any) -> Participant:
    given_by_default: dict[str, Any] = {
        "department": f"Department {number}", "zone": "Europe/Rome", "languages": ["en"], "days": [0, 1, 2, 3, 4],
        "offers": ["ai-tools"] if role != "mentee" else [], "wants": ["ai-tools"] if role != "mentor" else [],
    }  # fmt: skip
    return Participant(
        id=number, workspace="T1", slack_id=f"U{number}", name=f"Person {number}", locale="en", role=role, level=level,
        joined_at=MONDAY, changed_at=MONDAY, **(given_by_default | details),
    )  # fmt: skip


def matching(people: list[Participant], *, gap: int = 1, seed: int = 1, **details: Any) -> Matching:
    details.setdefault("seats", seats_of(people))
    details.setdefault("paired", ())
    details.setdefault("week_of", MONDAY)
    return match(people, minutes=45, level_gap=gap, seed=seed, **details)


def seats_of(people: list[Participant]) -> dict[tuple[int, str], int]:
    roles = {"mentor": ("mentor",), "mentee": ("mentee",), "both": ("mentor", "mentee")}
    return {(p.id or 0, role): p.capacity for p in people for role in roles[p.role]}


@st.composite
def crowds(draw: st.DrawFn, most: int = 7) -> list[Participant]:
    """A few people, alike enough to make ties and unlike enough to make every rule bite."""
    count = draw(st.integers(0, most))
    numbers = draw(st.lists(st.integers(1, 99), min_size=count, max_size=count, unique=True))
    topics = st.lists(st.sampled_from(TOPICS), max_size=3, unique=True)
    return [
        person(
            number,
            draw(st.sampled_from(["mentor", "mentee", "both"])),
            draw(st.integers(1, 4)),
            department=draw(st.sampled_from(["Sales", "sales ", "Research"])),
            manager=draw(st.none() | st.sampled_from([f"U{n}" for n in [*numbers, 100]])),
            zone=draw(st.sampled_from(["Europe/Rome", "America/New_York", "Asia/Tokyo"])),
            languages=draw(st.lists(st.sampled_from(["en", "fi", "it"]), min_size=1, max_size=2, unique=True)),
            offers=draw(topics),
            wants=draw(topics),
            off_limits=draw(st.lists(st.sampled_from(TOPICS), max_size=1)),
            style=draw(st.sampled_from(STYLES[:2])),
            capacity=draw(st.integers(0, 2)),
        )
        for number in numbers
    ]
