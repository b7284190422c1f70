"""People shaped like a real program: departments, levels, zones, languages, 40 topics, and many equal scores."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np

from bot.models import Participant

MONDAY = datetime(2026, 9, 21, tzinfo=UTC)
ZONES = [
    ("Europe/Rome", 35),
    ("Europe/Helsinki", 25),
    ("Europe/London", 20),
    ("America/New_York", 17),
    ("Asia/Kolkata", 3),
]
STYLES = ["talk", "show", "walk", "try"]
TOPICS = [f"topic-{place}" for place in range(40)]
LANGUAGES: dict[str, list[tuple[list[str], int]]] = {
    "mentor": [(["en"], 86), (["en", "it"], 8), (["en", "fi"], 6)],
    "mentee": [(["en"], 90), (["it"], 6), (["fi"], 4)],
}
LEVELS = {"mentor": [(1, 45), (2, 30), (4, 25)], "mentee": [(3, 35), (4, 37), (5, 28)]}
HOURS = [(8 * 60, 16 * 60), (9 * 60, 17 * 60), (9 * 60 + 30, 18 * 60), (7 * 60 + 30, 15 * 60 + 30)]
TEAM = 8  # people who report to one


def people(each: int, *, seats: int = 1, seed: int = 1) -> tuple[list[Participant], dict[tuple[int, str], int]]:
    """`each` mentors and as many mentees, with 1 to `seats` seats each; some 30 in 100 pairs are forbidden by rule."""
    chance = np.random.default_rng(seed)
    found = [
        _person(number, "mentor" if number <= each else "mentee", each, chance) for number in range(1, 2 * each + 1)
    ]
    free = {(number, one.role): int(chance.integers(1, seats + 1)) for number, one in enumerate(found, 1)}
    return found, free


def _person(number: int, role: str, each: int, chance: np.random.Generator) -> Participant:
    def drawn(weighed: list[tuple[Any, int]]) -> Any:
        weights = np.array([weight for _, weight in weighed], float)
        return weighed[int(chance.choice(len(weighed), p=weights / weights.sum()))][0]

    topics = [str(topic) for topic in chance.choice(TOPICS, 4, replace=False)]
    starts, ends = HOURS[int(chance.integers(len(HOURS)))]
    return Participant(
        id=number,
        workspace="T1",
        slack_id=f"U{number}",
        name=f"Person {number}",
        locale="en",
        zone=drawn(ZONES),
        role=role,
        level=drawn(LEVELS[role]),
        department=f"Department {int(chance.integers(24))}",
        manager=f"U{each + 1 + number // TEAM % each}" if role == "mentor" else None,
        offers=topics[:3] if role == "mentor" else [],
        wants=topics[:3] if role == "mentee" else [],
        off_limits=topics[3:] if chance.random() < 0.1 else [],
        languages=drawn(LANGUAGES[role]),
        days=[0, 1, 2, 3, 4],
        starts=starts,
        ends=ends,
        style=STYLES[int(chance.integers(len(STYLES)))],
        joined_at=MONDAY,
        changed_at=MONDAY,
    )
