"""Which prompt comes next, for a pairing or a circle; it knows no people and reads no file."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from bot.library.shelf import AGREEMENT, CLOSING, DEPTHS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from bot.library.shelf import Library, Prompt

_FEW_RATINGS = 5  # the mean of all ratings counts as this many


def choose(
    library: Library,
    *,
    number: int,
    total: int,
    offered: Collection[str],
    wanted: Collection[str],
    off_limits: Collection[str],
    used: Collection[str],
    recent_topics: Sequence[str],
    ratings: Mapping[str, tuple[int, int]],
    seed: int,
) -> Prompt:
    """The prompt for session `number` of `total` of a pairing (prompts/README.md); same arguments, same prompt.

    The first session gets the agreement, the last of several the closing. In between: a topic that is off limits
    never (with all of them off limits the agreement comes back), a prompt in `used` only when nothing else is left,
    the last of `recent_topics` (oldest first) not again if there is another. Then, in this order: topics both wanted
    and offered, then wanted, then the rest; topics the pairing had least often; light prompts early and brave ones
    late; the better rated. `ratings` holds sum and count by prompt id, on any scale where more is better.
    """
    frame = AGREEMENT if number == 1 else CLOSING if number == total else None
    topics = {frame} if frame else library.topics.keys() - set(off_limits) or {AGREEMENT}
    left = [p for p in library.prompts.values() if p.topic in topics]
    left = [p for p in left if p.id not in used] or left
    left = [p for p in left if p.topic not in recent_topics[-1:]] or left
    progress = (number - 2) / max(1, total - 3)

    def rank(prompt: Prompt) -> tuple[float | str, ...]:
        tier = 2 - (prompt.topic in wanted) * (1 + (prompt.topic in offered))
        distance = abs(DEPTHS.index(prompt.depth) - progress * (len(DEPTHS) - 1))
        dice = hashlib.sha256(f"{seed}:{prompt.id}".encode()).hexdigest()
        return tier, recent_topics.count(prompt.topic), distance, -_rated(prompt.id, ratings), dice

    return min(left, key=rank)


def choose_for_circle(library: Library, met: Sequence[str]) -> str | None:
    """The id of the prompt for a circle that has had `met`: in file order, and around again; None if there are none."""
    had = {name: met.count(name) for name in library.circle}
    return min(had, key=had.__getitem__, default=None)


def _rated(prompt: str, ratings: Mapping[str, tuple[int, int]]) -> float:
    """The mean rating of a prompt, drawn towards the mean of all as long as few have rated it."""
    mean = sum(total for total, _ in ratings.values()) / max(1, sum(count for _, count in ratings.values()))
    total, count = ratings.get(prompt, (0, 0))
    return (total + _FEW_RATINGS * mean) / (count + _FEW_RATINGS)
