"""Why these two, and why nobody yet: reads a finished matching and tells it as data; it changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from bot.matching.rules import RULES
from bot.matching.scores import department, shared_topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from bot.models import Participant

STRONGEST = 3
TAKEN = "taken"


def reasons(
    mentor: Participant, mentee: Participant, minutes: int, gains: Mapping[str, float]
) -> tuple[dict[str, Any], ...]:
    """The two or three strongest reasons for a pair, each one true.

    `minutes` are those in common per week; `gains` what each preference added to the pair's score. A common language
    adds nothing and so comes last.
    """
    topics = shared_topics(mentor, mentee)
    languages = [tag for tag in mentee.languages if tag in mentor.languages]
    true: list[tuple[bool, dict[str, Any]]] = [
        (bool(topics), {"reason": "topics", "topics": topics}),
        (department(mentor) != department(mentee), {"reason": "departments"}),
        (minutes > 0, {"reason": "hours", "minutes": minutes}),
        (mentor.style == mentee.style, {"reason": "style", "style": mentor.style}),
        (bool(languages), {"reason": "languages", "languages": languages}),
    ]
    found = [reason for holds, reason in true if holds]
    found.sort(key=lambda reason: -gains.get(reason["reason"], 0.0))
    return tuple(found[:STRONGEST])


def obstacles_of(first: NDArray[np.int8]) -> dict[str, int]:
    """How many possible partners each rule ruled out, in the order of the rules; "taken" are those whom none did.

    `first` holds for each partner the place in RULES of the first rule in the way, or -1. Oneself is no partner.
    """
    names = [*RULES, TAKEN]
    counts = np.bincount(np.where(first < 0, len(RULES), first), minlength=len(names))
    return {name: int(count) for name, count in zip(names, counts, strict=True) if count and name != "oneself"}
