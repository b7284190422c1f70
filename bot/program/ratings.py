"""What the reactions say: which of them rate a prompt, and how prompts are rated; it never rates a person."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from bot.models import Reaction, Session
from bot.store import Db, feedback

# README, "Reactions": the prompt was great, useful, so-so, not for us.
RATINGS = {"tada": 3, "+1": 2, "thinking_face": 1, "-1": 0}
MET = "white_check_mark"
OTHER_PROMPT = "arrows_counterclockwise"
NEXT_WEEK = "calendar"

# The first five reactions of README, "Reactions", which the bot seeds.
SEEDS = (MET, "tada", "+1", "thinking_face", "-1")

ALIASES = {"thumbsup": "+1", "thumbsdown": "-1", "thinking": "thinking_face"}
KNOWN = {MET, OTHER_PROMPT, NEXT_WEEK, *RATINGS}


def canonical(name: str) -> str | None:
    """Return our name of a reaction without its skin tone, None for one that means nothing to us."""
    bare = name.split("::", 1)[0]
    plain = ALIASES.get(bare, bare)
    return plain if plain in KNOWN else None


def moment(event_ts: str) -> tuple[int, int]:
    """Return Slack's timestamp as numbers that compare: seconds and millionths; (0, 0) for what is none."""
    seconds, _, rest = event_ts.partition(".")
    if not (seconds.isascii() and seconds.isdigit() and (not rest or (rest.isascii() and rest.isdigit()))):
        return (0, 0)
    return (int(seconds), int(rest.ljust(6, "0")[:6]) if rest else 0)


def newest(reactions: list[Reaction]) -> dict[tuple[int, str], Reaction]:
    """Return the newest rating of each person on each session."""
    ratings: dict[tuple[int, str], Reaction] = {}
    for one in reactions:
        if one.name in RATINGS and one.present:
            held = ratings.get((one.session_id, one.slack_id))
            if held is None or moment(one.event_ts) > moment(held.event_ts):
                ratings[(one.session_id, one.slack_id)] = one
    return ratings


@dataclasses.dataclass(frozen=True)
class Rated:
    """How a workspace rated: sum and count of each prompt, and the sessions whose prompt was not for one of the two."""

    prompts: Mapping[str, tuple[int, int]]
    disliked: frozenset[int]


def rated(db: Db, workspace: str) -> Rated:
    """Return what the reactions in this workspace say, the newest of each person on each session."""
    totals: dict[str, tuple[int, int]] = {}
    disliked = set()
    for one in newest(feedback.all_reactions(db, workspace)).values():
        if RATINGS[one.name] == 0:
            disliked.add(one.session_id)
        if one.prompt is not None:
            total, count = totals.get(one.prompt, (0, 0))
            totals[one.prompt] = (total + RATINGS[one.name], count + 1)
    return Rated(totals, frozenset(disliked))


def has_met_mark(db: Db, session: Session) -> bool:
    """Say whether one of the partners marked the session's message with "we met"."""
    return any(one.name == MET for one in feedback.reactions(db, session.workspace, session.id or 0))
