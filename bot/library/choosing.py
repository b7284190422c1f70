"""Which prompt comes next, for a pairing or a circle, and why; it knows no people and reads no file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.library.shelf import AGREEMENT, CLOSING, DEPTHS, FRAMES, Library, Prompt

FEW_RATINGS = 8  # the mean of all ratings counts as this many
ENOUGH_RATINGS = 3  # before it is said that others rated a prompt well
MET_BEFORE = (0, 1, 3)  # conversations that two need to have had, for each of DEPTHS

Reasons: TypeAlias = list[dict[str, Any]]
# The less the better; a step that comes before another outweighs it.
_Steps: TypeAlias = dict[str, Callable[[Prompt], float]]


@dataclass(frozen=True)
class Occasion:
    """The session that a prompt is chosen for, and what is known of the two who meet.

    `had` are the prompts of their other sessions, `elsewhere` those that one of them met with another partner,
    `swapped` those that they swapped away, `before` is the topic of the session before. `trust` counts the
    conversations that they have had and did not rate as not for them. `ratings` holds the sum and the count of each
    prompt's ratings, from 0, not for us, to 3, great.
    """

    number: int
    total: int
    seed: int
    wanted: Collection[str] = ()
    offered: Collection[str] = ()
    off_limits: Collection[str] = ()
    had: Sequence[str] = ()
    elsewhere: Collection[str] = ()
    swapped: Collection[str] = ()
    before: str | None = None
    trust: int = 0
    ratings: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def choose(library: Library, occasion: Occasion) -> Prompt:
    """The prompt for a session of a pairing, as told in prompts/README.md; the same occasion, the same prompt.

    The first session gets an agreement, the last of several a closing. In between a topic that is off limits never
    comes; with all of them off limits an agreement comes back, and without any the library is at fault (ValueError).
    """
    left = _open(library, occasion)
    for step in _steps(library, occasion).values():
        worth = [step(prompt) for prompt in left]
        best = min(worth)
        left = [prompt for prompt, each in zip(left, worth, strict=True) if each == best]
    return left[0]


def why(library: Library, occasion: Occasion, prompt: Prompt) -> Reasons:
    """What speaks for a prompt on this occasion, the weightiest first; nothing may speak for one that a person chose.

    Each reason is named under "reason"; "both", "wanted" and "offered" have the topic in a list under "topics". A
    reason is given only where it holds, and "variety", a depth and "rating" only where they ruled out another prompt.
    None of them tells which topics are off limits.
    """
    if prompt.topic in FRAMES:
        framed = _frame(occasion) == prompt.topic
        return [{"reason": prompt.topic if framed else "limits"}]
    decided, left = set(), _open(library, occasion)
    for name, step in _steps(library, occasion).items():
        mine, worth = step(prompt), [step(each) for each in left]
        if prompt not in left or mine > min(worth):
            break
        if mine < max(worth):
            decided.add(name)
        left = [each for each, its in zip(left, worth, strict=True) if its == mine]
    else:
        decided.add("best")
    wish = _wish(prompt, occasion)
    given: Reasons = [{"reason": wish, "topics": [prompt.topic]}] if wish != "open" else []
    if _times(prompt, occasion):
        given.append({"reason": "last"})
    if decided & {"before", "topic"}:
        given.append({"reason": "variety"})
    if decided & {"too deep", "depth"}:
        given.append({"reason": prompt.depth})
    if "rating" in decided and occasion.ratings.get(prompt.id, (0, 0))[1] >= ENOUGH_RATINGS:
        given.append({"reason": "rating"})
    return given or [{"reason": "lot"}] * ("best" in decided)


def choose_for_circle(library: Library, met: Sequence[str]) -> str | None:
    """The id of the prompt for a circle that has had `met`: in file order, and around again; None if there are none."""
    had = {name: met.count(name) for name in library.circle}
    return min(had, key=had.__getitem__, default=None)


def _frame(occasion: Occasion) -> str | None:
    return AGREEMENT if occasion.number == 1 else CLOSING if occasion.number == occasion.total else None


def _open(library: Library, occasion: Occasion) -> list[Prompt]:
    frame = _frame(occasion)
    topics = {frame} if frame else library.topics.keys() - set(occasion.off_limits)
    found = [prompt for prompt in library.prompts.values() if prompt.topic in topics]
    return found or [prompt for prompt in library.prompts.values() if prompt.topic == AGREEMENT]


def _steps(library: Library, occasion: Occasion) -> _Steps:
    """What is looked at, the weightiest first; each rules out all that are worse than the best that is left."""
    refused = [prompt for name in occasion.swapped if (prompt := library.known(name)) is not None]
    had = [prompt for name in occasion.had if (prompt := library.known(name)) is not None]
    topics = Counter(prompt.topic for prompt in [*had, *refused])
    near = {(prompt.topic, tag) for prompt in refused for tag in prompt.tags}
    deepest = max(depth for depth, met in enumerate(MET_BEFORE) if occasion.trust >= met)
    aim = min(deepest, max(0, occasion.trust - 1) / max(1, occasion.total - 3) * (len(DEPTHS) - 1))
    mean = sum(total for total, _ in occasion.ratings.values()) / max(1, sum(n for _, n in occasion.ratings.values()))
    return {
        "swapped": lambda prompt: prompt.id in occasion.swapped,
        "times": lambda prompt: _times(prompt, occasion),
        "too deep": lambda prompt: max(0, DEPTHS.index(prompt.depth) - deepest),
        "before": lambda prompt: prompt.topic == occasion.before,
        "wish": lambda prompt: ("both", "wanted", "offered", "open").index(_wish(prompt, occasion)),
        "near": lambda prompt: any((prompt.topic, tag) in near for tag in prompt.tags),
        "topic": lambda prompt: topics[prompt.topic],
        "depth": lambda prompt: abs(DEPTHS.index(prompt.depth) - aim),
        "rating": lambda prompt: -_rated(prompt, occasion.ratings, mean),
        "lot": lambda prompt: int(hashlib.sha256(f"{occasion.seed}:{prompt.id}".encode()).hexdigest(), 16),
    }


def _times(prompt: Prompt, occasion: Occasion) -> int:
    """How much a prompt has been met: not at all, with another partner, or by these two once, twice and so on."""
    times = occasion.had.count(prompt.id)
    return 1 + times if times else int(prompt.id in occasion.elsewhere)


def _wish(prompt: Prompt, occasion: Occasion) -> str:
    if prompt.topic in occasion.wanted:
        return "both" if prompt.topic in occasion.offered else "wanted"
    return "offered" if prompt.topic in occasion.offered else "open"


def _rated(prompt: Prompt, ratings: Mapping[str, tuple[int, int]], mean: float) -> int:
    """By how many half steps a prompt is rated above the mean, or below it.

    Its ratings are drawn towards the mean of all by as many ratings as FEW_RATINGS, and what is less than a quarter
    step away counts as the mean. So what one person says decides nothing, an unrated prompt stands in the middle, and
    among prompts that are liked about as well the lot decides, which lets all of them be used.
    """
    total, count = ratings.get(prompt.id, (0, 0))
    return round(2 * (total - count * mean) / (count + FEW_RATINGS))
