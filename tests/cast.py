"""The cast of the tests: Ada, the mentor, Bruno, the mentee, and what they share; it knows no store and no Slack."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.library import Library, Prompt, Words
from bot.models import GROUND_RULES, Commitment, Pairing, Participant, Program, Round, Session

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Helsinki

TIKTOK = Prompt(
    "how-does-tiktok-work",
    "social-media",
    "light",
    "phone",
    (),
    {
        "en": Words(
            "How does TikTok work",
            "Your customers look there first.",
            ("What do you see?", "What do you skip?", "Whom do you believe?"),
            "Scroll for ten minutes.",
            "Show, do not explain.",
            "Ask what you would never ask.",
            "Each of us tries one thing.",
        )
    },
    (8, 10, 15),
)
AGREEMENT = Prompt("our-agreement", "agreement", "light", "nothing", (), TIKTOK.words, TIKTOK.doing)
LIBRARY = Library(
    {
        "social-media": {"en": "Social media and trends"},
        "ai-tools": {"en": "AI tools"},
        "recruiting": {"en": "Recruiting & keeping people"},
    },
    {prompt.id: prompt for prompt in (TIKTOK, AGREEMENT)},
)
REASONS: list[dict[str, Any]] = [
    {"reason": "topics", "topics": ["social-media", "ai-tools"]},
    {"reason": "hours", "minutes": 630},
    {"reason": "departments"},
    {"reason": "languages", "languages": ["fi", "en"]},
    {"reason": "style", "style": "try"},
]
ROW: dict[str, Any] = {
    "participant": 1,
    "role": "mentor",
    "possible": 14,
    "obstacles": {"level": 1, "language": 2, "hours": 9, "line": 0, "paired": 1, "taken": 1},
}


def participant(number: int, **facts: Any) -> Participant:
    """A participant; `facts` are fields that differ from the usual."""
    usual: dict[str, Any] = {
        "slack_id": f"U0PERSON{number}",
        "locale": "en",
        "zone": "Europe/Helsinki",
        "role": "mentor",
        "level": 1,
        "department": "Design",
        "languages": ["en"],
        "days": [0, 1, 2, 3, 4],
        "agreed_version": GROUND_RULES,
    }
    return Participant(id=number, workspace="T0", joined_at=NOW, changed_at=NOW, **(usual | facts))


def ada(**facts: Any) -> Participant:
    return participant(1, **({"name": "Ada", "slack_id": "U0ADA0001", "offers": ["social-media"]} | facts))


def bruno(**facts: Any) -> Participant:
    usual = {
        "name": "Bruno",
        "slack_id": "U0BRUNO01",
        "role": "mentee",
        "level": 5,
        "zone": "Europe/Rome",
        "wants": ["social-media"],
    }
    return participant(2, **(usual | facts))


def session(**facts: Any) -> Session:
    usual: dict[str, Any] = {"number": 2, "total": 6, "starts_at": NOW, "minutes": 45, "state": "open"}
    return Session(id=7, workspace="T0", pairing_id=1, **(usual | facts))


def program(**facts: Any) -> Program:
    return Program(id=1, workspace="T0", **({"name": "Reverse mentoring"} | facts))


def pairing(**facts: Any) -> Pairing:
    usual: dict[str, Any] = {"mentor_id": 1, "mentee_id": 2, "reasons": REASONS, "started_at": NOW}
    return Pairing(id=1, workspace="T0", round_id=3, **(usual | facts))


def commitment(**facts: Any) -> Commitment:
    usual: dict[str, Any] = {"participant_id": 1, "added_by": 2, "what": "Try it", "due_on": NOW.date()}
    return Commitment(id=5, workspace="T0", pairing_id=1, added_at=NOW, **(usual | facts))


def rehearsed(pairs: list[dict[str, Any]], unmatched: list[dict[str, Any]]) -> Round:
    return Round(
        id=3,
        workspace="T0",
        program_id=1,
        number=1,
        seed=1,
        fingerprint="",
        rehearsed_by="U0COORD01",
        rehearsed_at=NOW,
        plan={"pairs": pairs, "unmatched": unmatched},
    )
